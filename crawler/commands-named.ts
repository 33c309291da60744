/** Commands that start a server on standard input and output, the likeliest first. */
const LIKELY = ['mcp', 'stdio', 'mcp-server', 'server', 'start', 'serve'];
const HEADING = /^\s{0,4}(?:\w{1,20} )?(?:sub-?)?commands:?\s{0,4}$/i;
/** `program server start`, alone on an indented line: an example of how it is called. */
const EXAMPLE = /^\s{1,8}[\w@/.-]{2,60} (mcp|stdio|mcp-server|server|start)(?: (stdio|start|server))?\s{0,4}$/;
const SUGGESTED = /\bdid you mean [`'"“]?([a-z][a-z-]{0,30})/i;

/**
 * The command by which a server that printed its help most likely starts, and that is not among its arguments yet; null:
 * it names none. `text` is hostile and bounded by the caller.
 */
export function commandNamed(text: string, args: readonly string[]): string | null {
  const isNew = (name: string | undefined): name is string =>
    name !== undefined && LIKELY.includes(name) && !args.includes(name);
  const suggested = SUGGESTED.exec(text)?.[1];
  if (isNew(suggested)) return suggested;
  const named = new Set([...commandsOf(text), ...examplesOf(text)].filter(isNew));
  return LIKELY.find((name) => named.has(name)) ?? null;
}

/** `  mcp [options]  Starts …` below a heading or, as yargs writes it, `  program mcp  Starts …` on every line. */
function commandsOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.slice(0, 300));
  const heading = lines.findIndex((line) => HEADING.test(line));
  if (heading === -1) return [];
  const rest = lines.slice(heading + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  const rows = (end === -1 ? rest : rest.slice(0, end)).flatMap((line) => {
    const [first, second] = line.trim().split(/[\s|,]/, 2);
    return first ? [[first, second] as const] : [];
  });
  const [program] = rows[0] ?? [];
  const isProgramOnEach = rows.length > 1 && rows.every(([first]) => first === program);
  return rows.flatMap(([first, second]) => (isProgramOnEach || !LIKELY.includes(first) ? (second ?? '') : first));
}

const examplesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => EXAMPLE.exec(line.slice(0, 300))?.slice(1).filter(Boolean) ?? []);
