import { isPlainUrl, redactName } from '../configs/redact.ts';
import { npmSpec, ociSpec, pypiSpec } from '../configs/package-spec.ts';
import { excerpt } from '../excerpt.ts';
import type { Source } from '../source.ts';
import { exactRefs, type Wanted } from './exact.ts';
import { isRegisteredName } from './registered.ts';
import { registryBase } from './registry.ts';

/** Id of the source of what somebody wrote down. */
export const WRITTEN = 'written';
const MOST_LINES = 100_000;

/** One server that a person wrote down, or why it cannot be read. */
export type Written = { readonly ok: true; readonly wanted: Wanted } | { readonly ok: false; readonly problem: string };

/**
 * Reads one server as a person writes it: `@scope/name`, `npm:name@1.2.3`, `pypi:name==1.2.3`, `oci:owner/image:tag`,
 * `io.github.owner/name` of the MCP Registry, or `https://host/mcp`. A version must be exact; without one the newest is meant.
 */
export function readWritten(text: string, where: string): Written {
  const wanted = text.includes('://')
    ? remoteOf(text)
    : isRegisteredName(text)
      ? ({ kind: 'registered', name: text } as const)
      : packageOf(text);
  return typeof wanted === 'string' ? { ok: false, problem: wanted } : { ok: true, wanted: { where, ...wanted } };
}

type Unplaced<T> = T extends unknown ? Omit<T, 'where'> : never;

function packageOf(text: string): Unplaced<Wanted> | string {
  const [, kind = 'npm', rest = text] = /^(npm|pypi|oci):([^]*)$/.exec(text) ?? [];
  const spec = kind === 'pypi' ? pypiSpec(rest) : kind === 'oci' ? ociSpec(rest) : npmSpec(rest);
  if (!spec)
    return `Expected a package such as \`@scope/name@1.2.3\`, a name such as \`io.github.owner/name\` or an address, got \`${redactName(excerpt(text, 100))}\`.`;
  const asksVersion = /.[@=]/.test(rest) && kind !== 'oci';
  if (asksVersion && spec.version === null)
    return `Expected an exact version such as \`1.2.3\`, got \`${redactName(excerpt(text, 100))}\`.`;
  return { kind: 'package', spec };
}

/** What was typed may hold a key, and a reference is stored: it is refused instead of quietly shortened. */
function remoteOf(text: string): Unplaced<Wanted> | string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return 'Expected an address that begins with https:// or http://.';
  if (!isPlainUrl(text)) return 'Expected an address without a query, credentials or anything that looks like a key.';
  return {
    kind: 'remote',
    remote: { url: url.href, transport: /\/sse\/?$/.test(url.pathname) ? 'sse' : 'streamable-http' },
  };
}

/** How names of the MCP Registry are looked up. */
export interface Lookup {
  /** Address of another registry that speaks its API. */
  readonly registry?: string;
  /** List what it took back, too. Otherwise that is a problem of the name. */
  readonly includeDeleted?: boolean;
}

/**
 * Servers that were named by hand, with the place of each: a file's line, or the command line. Throws `TypeError` at once
 * when the address of the registry is none.
 */
export function written(wanted: readonly Wanted[], { registry, includeDeleted = false }: Lookup = {}): Source {
  const base = registryBase(registry);
  return {
    id: WRITTEN,
    title: 'Servers named by hand',
    homepage: null,
    list: (context) => exactRefs(wanted, WRITTEN, context, { base, includeDeleted }),
  };
}

/**
 * Reads a file of servers: one a line as `readWritten` takes it, blank lines and what follows a `#` aside. Lines that
 * cannot be read cost only themselves; `line` counts from 1.
 */
export function readWrittenFile(
  text: string,
  file: string,
): {
  readonly wanted: readonly Wanted[];
  readonly problems: readonly { readonly line: number; readonly problem: string }[];
} {
  const wanted: Wanted[] = [];
  const problems: { line: number; problem: string }[] = [];
  for (const [index, whole] of text
    .replace(/^\uFEFF/, '')
    .split('\n', MOST_LINES)
    .entries()) {
    // In the middle of a line a `#` must follow a space: it may belong to an address.
    const spec = whole.replace(/(?:^|\s)#[^]*$/, '').trim();
    if (spec === '') continue;
    const read = readWritten(spec, `${file}:${index + 1}`);
    if (read.ok) wanted.push(read.wanted);
    else problems.push({ line: index + 1, problem: read.problem });
  }
  return { wanted, problems };
}
