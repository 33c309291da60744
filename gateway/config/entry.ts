import { isObject, member, type JsonObject } from '../message.ts';

/** How the gateway itself is started: `command` and what stands before its own options. */
export interface Launcher {
  readonly command: string;
  readonly args: readonly string[];
}

/** One server of a client's file as it would be, or why it cannot be that. */
export type Rewritten =
  { readonly ok: true; readonly entry: JsonObject } | { readonly ok: false; readonly problem: string };

/** A command line, wherever a client keeps it. */
interface Line {
  readonly words: readonly string[];
  /** The same entry with another line. */
  readonly put: (words: readonly string[]) => JsonObject;
}

const WORD = 'gateway';
/** Prefix of the variables that hold what were headers. */
const HEADER = 'PLACARD_HEADER_';
const ADDRESS_KEYS = ['url', 'httpUrl', 'serverUrl', 'uri'] as const;
const HEADER_KEYS = ['headers', 'http_headers', 'requestOptions'] as const;

/** Puts the gateway in front of a server. `options` are the gateway's own, the policy among them. One that has it already gets the new options. */
export function wrapped(entry: JsonObject, { command, args }: Launcher, options: readonly string[]): Rewritten {
  const line = lineOf(entry);
  if (line !== null) {
    const own = serverWords(line.words) ?? line.words;
    if (isRemoteGateway(line.words))
      return { ok: true, entry: line.put(readdressed(line.words, [command, ...args, WORD, ...options])) };
    if (own.length === 1 && /\s/.test(own[0] ?? '')) {
      return no('Its command is one line. Write the program and its arguments apart, then do this again.');
    }
    return { ok: true, entry: line.put([command, ...args, WORD, ...options, '--', ...own]) };
  }
  const address = ADDRESS_KEYS.map((key) => entry[key]).find((value) => typeof value === 'string');
  if (typeof address !== 'string') return no('It has neither a command nor an address.');
  return remote(entry, address, [command, ...args, WORD, ...options]);
}

/** Takes the gateway away. `before` is the entry as the backup has it, which one at an address needs. null: there is none in it. */
export function unwrapped(entry: JsonObject, before: JsonObject | null): Rewritten | null {
  const line = lineOf(entry);
  if (line === null || !isWrapped(entry)) return null;
  const own = serverWords(line.words);
  if (own !== null) return { ok: true, entry: line.put(own) };
  if (before === null || isWrapped(before)) return no('It was at an address, and the backup does not have it.');
  return { ok: true, entry: before };
}

/** Whether an entry starts the gateway. */
export function isWrapped(entry: JsonObject): boolean {
  const words = lineOf(entry)?.words ?? [];
  return serverWords(words) !== null || isRemoteGateway(words);
}

/** The server's own command line behind the gateway's; null: there is no gateway. */
function serverWords(words: readonly string[]): readonly string[] | null {
  const end = words.indexOf('--');
  return end > 0 && isGateway(words.slice(0, end)) ? words.slice(end + 1) : null;
}

const isRemoteGateway = (words: readonly string[]): boolean => isGateway(words) && words.includes('--upstream');
const isGateway = (words: readonly string[]): boolean => words.includes(WORD) && words.includes('--policy');

/** New options, with the address and headers that the old line has. */
function readdressed(words: readonly string[], start: readonly string[]): string[] {
  const kept = words.flatMap((word, at) =>
    word === '--upstream' || word === '--header-env' ? [word, words[at + 1] ?? ''] : [],
  );
  return [...start, ...kept];
}

/**
 * A server at an address becomes a program for the client, in the common spelling. What was in its headers goes into its
 * variables, so that a secret stays in this entry of this file and gets on no command line.
 */
function remote(entry: JsonObject, address: string, start: readonly string[]): Rewritten {
  const headers =
    HEADER_KEYS.map((key) => (key === 'requestOptions' ? member(entry[key], 'headers') : entry[key])).find(isObject) ??
    {};
  const named = Object.entries(headers);
  if (
    entry['env_http_headers'] !== undefined ||
    entry['bearer_token_env_var'] !== undefined ||
    entry['oauth'] !== undefined
  ) {
    return no('It says who is calling in a way that the gateway cannot take over.');
  }
  if (!named.every(([, value]) => typeof value === 'string')) return no('Its headers are not all texts.');
  const dropped = new Set<string>([...ADDRESS_KEYS, ...HEADER_KEYS, 'type', 'transport']);
  const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => !dropped.has(key)));
  const flags = named.flatMap(([name], at) => ['--header-env', `${name}=${HEADER}${at + 1}`]);
  const [command = '', ...args] = [...start, '--upstream', address, ...flags];
  const env = Object.fromEntries(named.map(([, value], at) => [`${HEADER}${at + 1}`, value]));
  const isOpenCode = entry['type'] === 'remote';
  const line = isOpenCode
    ? { type: 'local', command: [command, ...args] }
    : { ...(entry['type'] !== undefined && { type: 'stdio' }), command, args };
  return {
    ok: true,
    entry: { ...line, ...(named.length > 0 && { [isOpenCode ? 'environment' : 'env']: env }), ...rest },
  };
}

/** Where the command line is: `command` and `args`, one list, an object of both (Zed), `cmd` (Goose), `transport` (Continue). */
function lineOf(entry: JsonObject): Line | null {
  const { command, cmd, args, transport } = entry;
  if (typeof command === 'string') return split(entry, 'command', command, args);
  if (typeof cmd === 'string') return split(entry, 'cmd', cmd, args);
  if (Array.isArray(command)) return { words: texts(command), put: (words) => ({ ...entry, command: words }) };
  if (isObject(command) && typeof command['path'] === 'string') {
    const inner = split(command, 'path', command['path'], command['args']);
    return { words: inner.words, put: (words) => ({ ...entry, command: inner.put(words) }) };
  }
  const inner = isObject(transport) ? lineOf(transport) : null;
  return inner && { words: inner.words, put: (words) => ({ ...entry, transport: inner.put(words) }) };
}

function split(entry: JsonObject, key: string, command: string, args: unknown): Line {
  return {
    words: [command, ...texts(args)],
    put: ([first = '', ...rest]) => {
      const others = Object.fromEntries(Object.entries({ ...entry, [key]: first }).filter(([name]) => name !== 'args'));
      return rest.length > 0 ? { ...others, args: rest } : others;
    },
  };
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const no = (problem: string): Rewritten => ({ ok: false, problem });
