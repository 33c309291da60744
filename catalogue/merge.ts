import type { Observation } from '#schema/observation.ts';
import type { Lifecycle, Retirement } from '#schema/lifecycle.ts';
import type { Package, Remote, ServerRef } from '#schema/server.ts';

/** What the sources together say of a server. */
export interface MergedServer {
  readonly title: string;
  readonly description: string | null;
  readonly repository: string | null;
  readonly packages: readonly Package[];
  readonly remotes: readonly Remote[];
  readonly sources: readonly string[];
  readonly retired: Retirement | null;
}

/**
 * Merges what each source says, the one heard last first: the first that has a title, a description or a repository
 * gives it, and where none describes it, the package does that its tools were taken from; packages and remotes are put
 * together, and of two entries for one package or URL the first stands. The integrity of a package is filled in where the
 * install that was looked at has told it. A server that one registry took back is shown so until that registry says
 * otherwise, whatever others say.
 */
export function mergeRefs(
  refs: readonly ServerRef[],
  target: Observation['target'] | null,
  listed: Observation['target'] | null = null,
): MergedServer {
  const first = <T>(values: readonly (T | undefined)[]): T | null =>
    values.find((value) => value !== undefined) ?? null;
  const packages = refs.flatMap((ref) => ref.packages).map((item) => withIntegrity(item, target));
  return {
    title: first(refs.map(({ title }) => title || undefined)) ?? refs[0]?.name ?? '',
    description: first(refs.map(({ description }) => description || undefined)) ?? descriptionOf(listed),
    repository: first(refs.map(({ repository }) => repository)),
    packages: uniqueBy(packages, ({ registry, identifier }) => `${registry} ${identifier}`),
    remotes: uniqueBy(
      refs.flatMap((ref) => ref.remotes),
      ({ url }) => url,
    ),
    sources: [...new Set(refs.map(({ source }) => source))].sort(),
    retired: retirement(refs),
  };
}

const descriptionOf = (target: Observation['target'] | null): string | null =>
  target?.kind === 'package' ? (target.description ?? null) : null;

/** The worst of the newest words of each registry: what it lists, and what it said when it was asked for the name. */
function retirement(refs: readonly ServerRef[]): Retirement | null {
  const said = new Map<string, Lifecycle>();
  for (const { lifecycle, source } of refs) {
    if (!lifecycle) continue;
    const { registry = source, ...word } = lifecycle;
    if (!said.has(registry)) said.set(registry, word);
  }
  for (const status of ['deleted', 'deprecated'] as const)
    for (const [source, word] of said) if (word.status === status) return { ...word, status, source };
  return null;
}

function withIntegrity(item: Package, target: Observation['target'] | null): Package {
  const isTarget =
    target?.kind === 'package' &&
    target.registry === item.registry &&
    target.identifier === item.identifier &&
    target.version === item.version;
  return isTarget && target.integrity !== undefined ? { ...item, integrity: target.integrity } : item;
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
  return [...found.values()];
}
