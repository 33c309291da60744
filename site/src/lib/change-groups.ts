import type { Change } from '#schema/change.ts';
import { MOST_CHANGES } from '#schema/record.ts';

/** The same thing that happened to several tools at one observation. */
export interface ChangeGroup {
  readonly observedAt: string;
  readonly kind: Change['kind'];
  readonly server: string;
  /** At most `NAMED` of them, with the slug of each that has a page. */
  readonly tools: readonly {
    readonly name: string;
    readonly slug: string | null;
    readonly renamedFrom: string | null;
  }[];
  readonly more: number;
  /** Whether there may be others that the record has no room for. */
  readonly isCut: boolean;
  /** How many of them widen what a call can do. */
  readonly widening: number;
}

const GROUPS = 20;
const NAMED = 30;

/** The newest changes, newest first. `slugs` has the tools that have a page, by name. */
export function changeGroups(changes: readonly Change[], slugs: ReadonlyMap<string, string>): readonly ChangeGroup[] {
  const groups = Map.groupBy(changes, ({ observedAt, kind }) => `${observedAt} ${kind}`);
  // Where a record is full, the oldest observation that it tells of may have done more.
  const cutAt = changes.length < MOST_CHANGES ? undefined : changes.at(-1)?.observedAt;
  return [...groups.values()]
    .map((group) => groupOf(group, slugs, cutAt))
    .filter((group) => group !== null)
    .sort((a, b) => (a.observedAt < b.observedAt ? 1 : a.observedAt > b.observedAt ? -1 : a.kind < b.kind ? -1 : 1))
    .slice(0, GROUPS);
}

function groupOf(
  changes: readonly Change[],
  slugs: ReadonlyMap<string, string>,
  cutAt: string | undefined,
): ChangeGroup | null {
  const [first] = changes;
  if (first === undefined) return null;
  const { observedAt, kind, server } = first;
  const widening = changes.filter(({ judgement }) => judgement?.direction === 'widens').length;
  const tools = changes
    .map(({ tool, renamedFrom = null }) => ({ name: tool, slug: slugs.get(tool) ?? null, renamedFrom }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    ...{ observedAt, kind, server, widening, isCut: observedAt === cutAt },
    ...{ tools: tools.slice(0, NAMED), more: Math.max(0, tools.length - NAMED) },
  };
}
