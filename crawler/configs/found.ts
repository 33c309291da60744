import type { LaunchHint, Remote } from '#schema/server.ts';
import type { Place } from './clients.ts';
import { readCommand, type Started } from './command.ts';
import { rawEntries, readEntry, type Entry } from './entries.ts';
import type { PackageSpec } from './package-spec.ts';
import { parseConfig } from './parse.ts';
import { redactArgs } from './redact-args.ts';
import { isPlainUrl, looksSecret, redactName } from './redact.ts';
import { variableNames } from './variable-names.ts';

/** How a server of a client's file is reached. */
export type Reach =
  | { readonly kind: 'package'; readonly spec: PackageSpec; readonly launch: LaunchHint }
  | { readonly kind: 'remote'; readonly remote: Remote }
  /** Nothing that a source could list. The reason is ours and quotes nothing. */
  | { readonly kind: 'none'; readonly reason: string };

/** A server of a client's file, with everything secret taken out: what stands here may be shown, stored and sent. */
export interface FoundServer {
  /** Id of the client whose file it is; `file` for one that was named. */
  readonly client: string;
  readonly file: string;
  /** Where it stands in the file, such as `mcpServers.github`. */
  readonly key: string;
  readonly reach: Reach;
  /** Names of the headers that the file sends. Never a value. */
  readonly headers: readonly string[];
}

/** What a file came to. `line` counts from 1. */
export interface ReadConfig {
  readonly servers: readonly FoundServer[];
  readonly problems: readonly ConfigProblem[];
}
export interface ConfigProblem {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
}

/** Reads the servers of one client's file. Pure: the text comes in, and nothing secret of it goes out. */
export function readConfig(text: string, { client }: Place, file: string): ReadConfig {
  const parsed = parseConfig(text, client.format);
  if (!parsed.ok) return { servers: [], problems: [{ file, line: parsed.line, problem: parsed.problem }] };
  // The keys of the table are ours; every other part of a path is a name that somebody typed.
  const ours = new Set(client.keys.flat());
  const servers = rawEntries(parsed.value, client.keys).flatMap(({ path, value }): FoundServer[] => {
    const entry = readEntry(value);
    if (!entry) return [];
    const headers = entry.headers.filter((name) => /^[A-Za-z][A-Za-z0-9-]{0,79}$/.test(name) && !looksSecret(name));
    const key = path.map((part) => (ours.has(part) ? part : redactName(part))).join('.');
    return [{ client: client.id, file, key, reach: reachOf(entry), headers: headers.toSorted() }];
  });
  return { servers, problems: [] };
}

/** Programs that only pass on what a server at an address says. */
const PROXIES = new Set(['mcp-remote', 'mcp-remote-client']);

function reachOf(entry: Entry): Reach {
  if (entry.command === null) return remote(entry.url ?? '', entry.transport);
  const started = readCommand(entry.command, entry.args);
  if (started.kind === 'local') return { kind: 'none', reason: started.reason };
  const address = started.args.find((arg) => /^https?:\/\//i.test(arg));
  if (PROXIES.has(started.spec.identifier) && address !== undefined) return remote(address, null);
  return { kind: 'package', spec: started.spec, launch: launchOf(started, entry) };
}

function launchOf({ bin, args, env }: Extract<Started, { kind: 'package' }>, entry: Entry): LaunchHint {
  return {
    ...(bin !== undefined && !looksSecret(bin) && { bin }),
    args: redactArgs(args),
    env: variableNames([...entry.env, ...env]),
  };
}

function remote(address: string, transport: Entry['transport']): Reach {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return none('Its address is no http(s) URL, or holds a variable.');
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  // A key in the path is part of the address: without it there is nothing to connect to.
  if (!isPlainUrl(url.href)) return none('Its address holds what looks like a secret, so it is not kept.');
  const guessed = /\/sse\/?$/.test(url.pathname) ? 'sse' : 'streamable-http';
  return { kind: 'remote', remote: { url: url.href, transport: transport ?? guessed } };
}

const none = (reason: string): Reach => ({ kind: 'none', reason });
