/**
 * Made-up values for the environment variables that a server insists on before it says what it can do. They only have
 * to look right: the sandbox has no network to use them on. First pattern that fits the name wins.
 */
const DUMMIES: readonly (readonly [RegExp, string])[] = [
  [/SLACK_(?:MCP_)?(?:BOT|XOXB)\w{0,20}TOKEN|SLACK_TOKEN/, 'xoxb-000000000000-000000000000-dummydummydummydummydumm'],
  [
    /SLACK\w{0,20}(?:USER|XOXP)\w{0,20}TOKEN/,
    'xoxp-000000000000-000000000000-000000000000-dummydummydummydummydummydummydu',
  ],
  [/SLACK_TEAM/, 'T00000000'],
  [/TWILIO_ACCOUNT_SID/, 'AC00000000000000000000000000000000'],
  [/REDIS\w{0,20}(?:URL|URI)/, 'redis://127.0.0.1:6379'],
  [/MONGO\w{0,20}(?:URL|URI|CONNECTION)/, 'mongodb://127.0.0.1:27017/dummy'],
  [/MYSQL\w{0,20}(?:URL|URI)/, 'mysql://dummy:dummy@127.0.0.1:3306/dummy'],
  [/NEO4J\w{0,20}(?:URL|URI)/, 'bolt://127.0.0.1:7687'],
  [/(?:POSTGRES|PG|DATABASE|DB)\w{0,20}(?:URL|URI|CONNECTION)/, 'postgresql://dummy:dummy@127.0.0.1:5432/dummy'],
  // Files that the sandbox has: whoever reads them wants JSON.
  [/(?:CREDENTIALS|SERVICE_ACCOUNT|KEY_?FILE|OAUTH_KEYS?)(?:_PATH|_FILE)?$/, '/etc/credentials.json'],
  [/^KUBECONFIG$/, '/etc/kubeconfig.json'],
  [/(?:EMAIL|MAIL_FROM|SENDER)/, 'nobody@example.invalid'],
  [/(?:URL|URI|ENDPOINT|HOST|ORIGIN|BASE|INSTANCE|SERVER)S?$/, 'https://example.invalid'],
  [/(?:DOMAIN|SITE)$/, 'example.invalid'],
  [/TRANSPORT(?:_TYPE|_MODE)?$/, 'stdio'],
  [/(?:^|_)PORT$/, '8443'],
  [/REGION$/, 'us-east-1'],
  [/(?:PATH|FILE|DIR|DIRECTORY|FOLDER)$/, '/tmp'],
  [/JSON$/, '{}'],
  [/(?:ENABLED|DEBUG|READ_?ONLY)$/, 'false'],
  [
    /(?:UUID|GUID|(?:PAGE|TENANT|WORKSPACE|ORG|ORGANIZATION|PROJECT|CLIENT)_ID)$/,
    '00000000-0000-4000-8000-000000000000',
  ],
  [/ID$/, '100000'],
];

/** What fits everything else: as long as a key, and plainly no secret. */
const ANYTHING = 'dummy0000000000000000000000000000';

/** The made-up value for a variable. */
export const dummyFor = (name: string): string => DUMMIES.find(([pattern]) => pattern.test(name))?.[1] ?? ANYTHING;

/** A variable as people write them: capitals with an underscore, or one of the few words that stand alone. */
const VARIABLE =
  /(?<![A-Za-z0-9_])(?:[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,6}|KUBECONFIG|TOKEN|APIKEY)(?![A-Za-z0-9_])/g;
/** Words without which a name in capitals is an error code or a constant. */
const WANTS =
  /\b(?:require[sd]?|missing|must|need(?:s|ed)?|not (?:set|defined|found|provided|configured)|undefined|set|provide|specify|configure|environment|env|invalid|empty)\b/i;
/** Names that would change how Node or the loader runs, and codes that look like names. */
const NEVER = /^(?:NODE_|LD_|DYLD_|NPM_|ERR_|EAI_|UV_|MODULE_NOT_FOUND|HTTP_|HTTPS_|NO_PROXY|JSON_RPC|SSL_)/;
const MOST = 12;

/**
 * The environment variables that a server asks for in its own words, in the order in which it names them, at most twelve.
 * `text` is hostile and bounded by the caller; it is read line by line, with patterns that cannot run away.
 */
export function variablesWanted(text: string): string[] {
  const names = new Set<string>();
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    // "Missing required environment variables:" may stand above a list of names.
    const context = `${lines[index - 1] ?? ''} ${line}`.slice(0, 2_000);
    if (!WANTS.test(context)) return;
    for (const [name] of line.slice(0, 2_000).matchAll(VARIABLE)) if (!NEVER.test(name)) names.add(name);
  });
  return [...names].slice(0, MOST);
}
