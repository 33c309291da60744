import type { FormatId } from '#policy/renderers/index.ts';
import type { Policy } from '#schema/policy.ts';

/** What a client or gateway does with a tool, once it has read its files. */
export interface Ruling {
  readonly offered: boolean;
  readonly outcome: 'runs' | 'asks' | 'refused';
  /** Whether that is the client's own habit: no line of the files speaks of the tool. `runs` is then the worst case. */
  readonly own: boolean;
  /** Calls per window that run, as `max/window`, sorted. */
  readonly limits: readonly string[];
  /** What happens to a call with these arguments while `used` stands in every counter; only where arguments matter. */
  readonly judge?: (args: unknown, used: number) => 'runs' | 'asks' | 'refused';
  /** The policy that it enforces to the letter. */
  readonly exact?: Policy;
}

/** The text of a file as a user would paste it, by the name that it was published under. */
export interface PastedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A client, as its documents and its own code describe it, written without a look at the renderers: it reads what was
 * rendered with a real parser, refuses what it does not know, and rules on a tool of the server with the given key.
 */
export interface Client {
  readonly format: FormatId;
  /** Whether it has prompts of its own that a rule may or may not skip. */
  readonly prompts: boolean;
  /** Whether it can refuse and hide tools: otherwise a policy that does so has looser losses. */
  readonly refuses?: 'all' | 'not hide' | 'nothing';
  /** `alone`: whether the files are about that server only; otherwise they may have other names. */
  readonly read: (files: readonly PastedFile[], serverKey: string, alone?: boolean) => (tool: string) => Ruling;
}

export const HIDDEN: Ruling = { offered: false, outcome: 'refused', own: false, limits: [] };
export const REFUSED: Ruling = { offered: true, outcome: 'refused', own: false, limits: [] };
export const ASKS: Ruling = { offered: true, outcome: 'asks', own: false, limits: [] };
export const RUNS: Ruling = { offered: true, outcome: 'runs', own: false, limits: [] };

/** The one file of a name, parsed; null when there is none. Throws when there are more, or files of other names. */
export function fileNamed(files: readonly PastedFile[], ...known: readonly string[]): (name: string) => string | null {
  const strange = files.filter(({ name }) => !known.includes(name));
  if (strange.length > 0 || new Set(files.map(({ name }) => name)).size < files.length) {
    throw new Error(
      `Expected each of ${known.join(', ')} at most once, got ${files.map(({ name }) => name).join(', ')}.`,
    );
  }
  return (name) => files.find((file) => file.name === name)?.text ?? null;
}

/** The entries of a JSON or TOML object, `__proto__` among them. Throws for anything else, and for keys it does not know. */
export function entriesOf(value: unknown, ...known: readonly string[]): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Expected an object.');
  const entries = Object.entries(value);
  const strange = entries.find(([key]) => known.length > 0 && !known.includes(key));
  if (strange) throw new Error(`Expected one of ${known.join(', ')}, got a key ${JSON.stringify(strange[0])}.`);
  return entries;
}

/** The servers of a JSON file with `mcpServers`, and what one of them says; each key of it has to be known. */
export function serverIn(text: string | null, serverKey: string, ...known: readonly string[]): unknown {
  if (text === null) return undefined;
  const config: unknown = JSON.parse(text);
  entriesOf(config, 'mcpServers');
  const server = valueOf(valueOf(config, 'mcpServers'), serverKey);
  if (server !== undefined) entriesOf(server, ...known);
  return server;
}

/** The value of an own key, whatever it is called. */
export const valueOf = (value: unknown, key: string): unknown =>
  value === undefined ? undefined : entriesOf(value).find(([own]) => own === key)?.[1];

/** A list of strings; absent: an empty one. */
export function stringsOf(value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw new Error('Expected strings.');
  return value;
}
