import { z } from 'zod';
import { isRecord } from '../guard/message.ts';
import type { KeyPath } from './clients.ts';

/** One server as a file has it: still with everything that is private in it. It goes no further than `found.ts`. */
export interface RawEntry {
  /** Where it stands, such as `mcpServers.github`. */
  readonly path: readonly string[];
  readonly value: unknown;
}

const MOST_SERVERS = 500;

/** The servers that stand under the given keys: a map by name or, as Continue writes it, a list of named ones. */
export function rawEntries(document: unknown, keys: readonly KeyPath[]): RawEntry[] {
  const maps = keys.flatMap((key) => at([{ path: [], value: document }], key));
  return maps
    .flatMap(({ path, value }) => children(value).map((child) => ({ ...child, path: [...path, ...child.path] })))
    .slice(0, MOST_SERVERS);
}

function at(from: readonly RawEntry[], [key, ...rest]: KeyPath): RawEntry[] {
  if (key === undefined) return [...from];
  const next = from.flatMap(({ path, value }) => {
    if (!isRecord(value)) return [];
    const names = key === '*' ? Object.keys(value) : Object.hasOwn(value, key) ? [key] : [];
    return names.map((name) => ({ path: [...path, name], value: value[name] }));
  });
  return at(next, rest);
}

function children(value: unknown): RawEntry[] {
  if (Array.isArray(value)) {
    return value.filter(isEntry).map((entry, index) => ({ path: [nameOf(entry) ?? String(index)], value: entry }));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, entry]) => (isEntry(entry) ? [{ path: [name], value: entry }] : []));
}

/** A key may hold other things beside servers, as OpenCode's and Goose's do: a server has a command or an address. */
const isEntry = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && ENTRY_KEYS.some((key) => Object.hasOwn(value, key));
const ENTRY_KEYS = ['command', 'cmd', 'url', 'uri', 'httpUrl', 'serverUrl', 'transport'];

const nameOf = (entry: Readonly<Record<string, unknown>>): string | undefined =>
  typeof entry['name'] === 'string' ? entry['name'] : undefined;

/** What the clients’ many spellings come to. Values of `env` and `headers` are not read at all. */
export interface Entry {
  readonly command: string | null;
  readonly args: readonly string[];
  readonly url: string | null;
  readonly transport: 'streamable-http' | 'sse' | null;
  readonly env: readonly string[];
  readonly headers: readonly string[];
}

const Words = z.array(z.union([z.string(), z.number(), z.boolean()]).transform(String)).catch([]);
const Text = z.string().max(10_000).optional().catch(undefined);
/** The names of a map; what it holds is never looked at. A list is one of `NAME`s or `NAME=value`s. */
const Names = z
  .union([
    z.record(z.string(), z.unknown()).transform((map) => Object.keys(map)),
    z.array(z.string()).transform((list) => list.map((item) => item.split('=')[0] ?? '')),
  ])
  .catch([]);

const Program = z.looseObject({ path: Text, args: Words, env: Names });
const Spellings = z.looseObject({
  command: z
    .union([z.string().max(10_000), z.array(z.string()), Program])
    .optional()
    .catch(undefined),
  cmd: Text,
  args: Words,
  ...{ url: Text, uri: Text, httpUrl: Text, serverUrl: Text },
  type: Text,
  transport: z
    .union([z.string(), z.looseObject({ type: Text, command: Text, args: Words, env: Names, url: Text })])
    .optional()
    .catch(undefined),
  ...{ env: Names, envs: Names, environment: Names, env_vars: Names },
  ...{ headers: Names, http_headers: Names, env_http_headers: Names },
});

/** Reads one entry, whichever client wrote it. null: it has neither a command nor an address. */
export function readEntry(value: unknown): Entry | null {
  const parsed = Spellings.safeParse(value);
  if (!parsed.success) return null;
  const { data } = parsed;
  // Continue's older files have everything one level down.
  const inner = typeof data.transport === 'object' ? data.transport : null;
  const [command, args] = commandOf(data.command ?? data.cmd ?? inner?.command, [...data.args, ...(inner?.args ?? [])]);
  const nested = typeof data.command === 'object' && !Array.isArray(data.command) ? data.command.env : [];
  const url = data.httpUrl ?? data.url ?? data.serverUrl ?? data.uri ?? inner?.url ?? null;
  if (command === null && url === null) return null;
  return {
    ...{ command, args, url },
    transport: transportOf(
      data.type ?? inner?.type ?? (typeof data.transport === 'string' ? data.transport : undefined),
    ),
    env: [...data.env, ...data.envs, ...data.environment, ...data.env_vars, ...nested, ...(inner?.env ?? [])],
    headers: [...data.headers, ...data.http_headers, ...data.env_http_headers],
  };
}

function commandOf(
  command: string | readonly string[] | z.infer<typeof Program> | undefined,
  args: readonly string[],
): [string | null, readonly string[]] {
  if (command === undefined) return [null, []];
  if (typeof command === 'string') return [command || null, args];
  if (isList(command)) return [command[0] ?? null, [...command.slice(1), ...args]];
  return [command.path ?? null, [...command.args, ...args]];
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

function transportOf(type: string | undefined): Entry['transport'] {
  if (type === 'sse') return 'sse';
  return type !== undefined && /^(?:streamable[-_]?)?http$/i.test(type) ? 'streamable-http' : null;
}
