/** Words that say no more than "this is an MCP server", and the ends of domain names that owners are called by. */
const NOISE = new Set([
  'mcp',
  'server',
  'servers',
  'the',
  'official',
  'npm',
  'io',
  'com',
  'org',
  'net',
  'ai',
  'dev',
  'app',
]);
/** Keys that a client keeps for itself: Claude Code's IDE bridge, and VS Code's names for its built-in tool sets. */
const RESERVED = new Set(['agent', 'edit', 'execute', 'ide', 'read', 'search', 'todo', 'vscode', 'web', 'workspace']);
const MAX_LENGTH = 21;
const WORD = /[a-z0-9]+/g;

/**
 * The key under which a server is best put into a client's configuration, made from its registry-style name:
 * `npm/@advanced-communities/salesforce-mcp-server` → `salesforce`. At most 21 characters of `[a-z0-9-]`, a letter first,
 * so that every client's tool names keep it as it is. Two servers can share a key; whoever has both renames one.
 */
export function serverKey(name: string): string {
  const segments = name
    .toLowerCase()
    .slice(0, 300)
    .replace(/^io\.github\./, '')
    .split('/')
    .reverse();
  const words = segments.map((segment) => segment.match(WORD) ?? []);
  const telling = words.map((some) => some.filter((word) => !NOISE.has(word))).find((some) => some.length > 0);
  const chosen = telling ?? words.find((some) => some.length > 0) ?? [];
  return spelled(chosen);
}

function spelled(words: readonly string[]): string {
  const key = shortened(words);
  if (key === '') return 'mcp-server';
  return /^[a-z]/.test(key) && !RESERVED.has(key) ? key : shortened(['mcp', ...words]);
}

/** As many whole words, in their order, as fit; a first word that is too long is cut. */
function shortened([first = '', ...rest]: readonly string[]): string {
  let key = first.slice(0, MAX_LENGTH);
  for (const word of rest) {
    if (key.length + 1 + word.length > MAX_LENGTH) break;
    key = `${key}-${word}`;
  }
  return key;
}
