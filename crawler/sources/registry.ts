import { z } from 'zod';
import type { ServerRef } from '#schema/server.ts';
import { excerpt } from '../excerpt.ts';
import { SourceError, type Source, type SourceContext } from '../source.ts';
import { readRegistryEntry } from './registry-entry.ts';

/** The official MCP Registry. */
const OFFICIAL_REGISTRY = 'https://registry.modelcontextprotocol.io';
const ID = 'registry';
const PAGE_SIZE = 100;
/** A registry that has more is read no further; the largest known one has 101,000 rows of all versions. */
const MOST_PAGES = 1_500;
const MOST_CURSOR = 4_096;

export interface RegistryOptions {
  /** Where the API is; `/v0.1/servers` is added. */
  readonly base?: string;
  /** Only servers that changed since this moment (RFC 3339). */
  readonly updatedSince?: string;
  /** List what was taken back, too; it comes marked as deleted. Otherwise it is only told (`onTakenBack`). */
  readonly includeDeleted?: boolean;
  /** `all`: every version of a server by itself, under the one name. */
  readonly versions?: 'latest' | 'all';
  readonly mostPages?: number;
}

/** One answer of `GET /v0.1/servers`. Loose: other registries add keys, and rows are read one by one. */
const Page = z.looseObject({
  servers: z.array(z.unknown()).max(10_000),
  metadata: z.looseObject({ nextCursor: z.string().max(MOST_CURSOR).nullish() }).nullish(),
});
type Page = z.infer<typeof Page>;

/**
 * A registry that speaks the MCP Registry API v0.1 (modelcontextprotocol/registry, `docs/reference/api/openapi.yaml`,
 * 2025-12-01): the official one unless another address is given. A row that cannot be used is reported and costs only
 * itself. Throws `SourceError` when a page cannot be had, since a list that ends early must not look complete; and throws at once when
 * the address is none.
 */
export function registry(options: RegistryOptions = {}): Source {
  const base = registryBase(options.base);
  const id = registryId(base);
  return {
    id,
    title: id === ID ? 'The official MCP Registry' : `The registry at ${base.host}`,
    homepage: base.href,
    list: (context) => listRegistry({ ...options, id, base }, context),
  };
}

/** What a registry is called in records, by its address. */
export function registryId({ href, host }: URL): string {
  if (href === `${OFFICIAL_REGISTRY}/`) return ID;
  const words = host.toLowerCase().replace(/[^a-z0-9]{1,20}/g, '-');
  return `${ID}-${words.replace(/^-|-$/g, '')}`;
}

/** The address below which a registry has its API; the official one's unless another is given. Throws `TypeError`. */
export function registryBase(text = OFFICIAL_REGISTRY): URL {
  const url = URL.parse(text.endsWith('/') ? text : `${text}/`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search)
    throw new TypeError('Expected the address of a registry, such as `https://registry.example.com`.');
  return url;
}

type Reading = Omit<RegistryOptions, 'base'> & { readonly id: string; readonly base: URL };

async function* listRegistry(options: Reading, context: SourceContext): AsyncGenerator<ServerRef> {
  const { id, versions = 'latest', includeDeleted = false, mostPages = MOST_PAGES } = options;
  const report = (where: string, problem: string): void => context.onProblem?.({ source: id, where, problem });
  const rows = new Set<string>();
  const listed = new Set<string>();
  const cursors = new Set<string>();
  let cursor: string | null = null;
  for (let number = 1; ; number += 1) {
    if (context.signal.aborted) return;
    const page = await fetchPage(options, cursor, number, context);
    const before = rows.size;
    for (const [index, row] of page.servers.entries()) {
      if (context.signal.aborted) return;
      const where = `page ${number}, row ${index + 1}`;
      const entry = readRegistryEntry(row, id);
      // A row that nobody can read has no name by which to tell whether it was there before.
      rows.add(entry.ok ? `${entry.ref.name} ${entry.version}` : where);
      if (!entry.ok) {
        report(where, entry.problem);
        continue;
      }
      const { ref, version, isLatest } = entry;
      const key = versions === 'all' ? `${ref.name} ${version}` : ref.name;
      if (listed.has(key) || (versions === 'latest' && isLatest === false)) continue;
      if (ref.lifecycle?.status === 'deleted' && !includeDeleted) {
        await context.onTakenBack?.(ref);
        continue;
      }
      for (const problem of entry.problems) report(`${where}, ${excerpt(ref.name, 80)}`, problem);
      if (ref.packages.length + ref.remotes.length === 0) continue;
      listed.add(key);
      yield ref;
    }
    const next = page.metadata?.nextCursor || null;
    if (next === null) return;
    const stop = whyStop({ next, cursors, isNew: rows.size > before, number, mostPages });
    if (stop !== null) return report(`page ${number}`, stop);
    cursors.add(next);
    cursor = next;
  }
}

interface Turn {
  readonly next: string;
  readonly cursors: ReadonlySet<string>;
  readonly isNew: boolean;
  readonly number: number;
  readonly mostPages: number;
}

/** Why the next page is not asked for, although there is said to be one. */
function whyStop({ next, cursors, isNew, number, mostPages }: Turn): string | null {
  if (cursors.has(next)) return 'Its cursor was given before: the list goes in a circle and is left here.';
  if (!isNew) return 'It brings nothing new and says that there is more: the list is left here.';
  return number < mostPages ? null : `There is more, but ${mostPages} pages are the most that is read.`;
}

async function fetchPage(
  { base, updatedSince, includeDeleted, versions = 'latest' }: Reading,
  cursor: string | null,
  number: number,
  { fetch }: SourceContext,
): Promise<Page> {
  const url = new URL('v0.1/servers', base);
  url.searchParams.set('limit', String(PAGE_SIZE));
  if (versions === 'latest') url.searchParams.set('version', 'latest');
  if (updatedSince !== undefined) url.searchParams.set('updated_since', updatedSince);
  if (includeDeleted) url.searchParams.set('include_deleted', 'true');
  if (cursor !== null) url.searchParams.set('cursor', cursor);
  const answer = await fetch(url.href);
  const what = `Page ${number} of the registry at ${base.host}`;
  if (!answer.ok) throw new SourceError(`${what} could not be read: it answered ${answer.status}. Try again later.`);
  let body: unknown;
  try {
    body = JSON.parse(await answer.text());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SourceError(`${what} is no JSON. Does it speak the MCP Registry API v0.1?`, { cause: error });
  }
  const page = Page.safeParse(body);
  if (page.success) return page.data;
  throw new SourceError(`${what} has no list of servers. Does it speak the MCP Registry API v0.1?`);
}
