import { revealingSwitches } from '../revealing.ts';
import { defineRule } from '../rule.ts';
import { READING, cuePlaces, headsOf, leadingActs, leadingHeads, leads, nameSays, placesOf } from '../select.ts';
import { statedSecrets } from '../stated-secrets.ts';

/** What tells something of a token that the caller or the server has, not the token. */
const TELLS_OF = /^(?:analy[sz]e|inspect|introspect|validate|verify|check|test|decode|authenticate|estimate|count)$/;

export default defineRule({
  id: 'returns-secrets',
  title: 'It returns credentials, keys or tokens',
  moves: 'risk',
  capability: 'reads-secrets',
  rationale: 'A key that an agent has read can leave with its next message.',
  limits: 'Names and dates of keys are less than the keys.',
  references: ['owasp-mcp-2025/MCP01', 'mitre-atlas-5.6.1/AML.T0098'],
  prior: { risk: 2 },
  examples: {
    match: [
      { name: 'get_secret', description: 'Returns the value of a secret.' },
      { name: 'export_private_key' },
      { name: 'get_cookies' },
      { name: 'get_hook', description: 'Returns a webhook, including its URL and signing secret.' },
      {
        name: 'list_functions',
        description: 'Lists functions.',
        inputSchema: { type: 'object', properties: { revealEnvironment: { type: 'boolean' } } },
      },
    ],
    noMatch: [
      { name: 'create_secret' },
      { name: 'get_hook', description: 'Returns a webhook, including the name of its secret.' },
      { name: 'get_key', description: 'Generates or rotates the API key.' },
      { name: 'token_scopes', description: 'Inspects the access token and tells what it may do.' },
      { name: 'list_keys', description: 'Lists API keys: key names and dates.' },
      { name: 'get_login', description: 'Returns a credential. The password is never included.' },
      { name: 'count_tokens', description: 'Counts the tokens of a text.' },
      { name: 'list_public_ssh_keys', description: 'Lists public keys.' },
    ],
  },
  detect(features) {
    const shown = leads(features, READING) ? revealingSwitches(features) : [];
    if (shown.length > 0) return shown;
    if (
      !leads(features, READING) ||
      [
        ...nameSays(features, 'public names types metadata from'),
        ...cuePlaces(features, 'public-key', 'values-withheld'),
      ].length > 0
    )
      return [];
    // `get_api_key`, "Generates or rotates the key": what is new opened nothing before.
    if (leadingHeads(features, ['generate', 'create', 'update'], 'secret').length > 0) return [];
    const acts = leadingActs(features, READING).filter(({ verb }) => !TELLS_OF.test(verb));
    return acts.length === 0 ? [] : [...placesOf(headsOf(acts, 'secret')), ...statedSecrets(features)];
  },
});
