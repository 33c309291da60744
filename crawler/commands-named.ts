/** Commands that start a server on standard input and output, the likeliest first. */
const LIKELY = ['mcp', 'stdio', 'mcp-server', 'server', 'start', 'serve'];
const LISTS_COMMANDS = /\bcommands?\b/i;
const SUGGESTED = /\bdid you mean [`'"“]?([a-z][a-z-]{0,30})/i;

/**
 * The command by which a server that printed its help most likely starts, and that is not among its arguments yet; null:
 * it names none. `text` is hostile and bounded by the caller. Each line is read once, by its first two words.
 */
export function commandNamed(text: string, args: readonly string[]): string | null {
  const isNew = (name: string | undefined): name is string =>
    name !== undefined && LIKELY.includes(name) && !args.includes(name);
  const suggested = SUGGESTED.exec(text)?.[1];
  if (isNew(suggested)) return suggested;
  if (!LISTS_COMMANDS.test(text)) return null;
  const named = new Set(text.split('\n').flatMap(wordsOf).filter(isNew));
  return LIKELY.find((name) => named.has(name)) ?? null;
}

/** `  mcp [options]  Starts …` and, as yargs writes it, `  program mcp  Starts …`. */
function wordsOf(line: string): string[] {
  const indented = /^\s{1,12}(\S.*)$/.exec(line.slice(0, 300))?.[1];
  if (indented === undefined) return [];
  const [first = '', second = ''] = indented.split(/[\s|,]/, 2);
  const isGap = /^\S{1,60} {2,}/.test(indented);
  return isGap || second === '' || second.startsWith('[') || second.startsWith('<') ? [first] : [first, second];
}
