import type { Loss } from '#schema/policy.ts';

/** One thing that a format cannot say, and the tools that it concerns; none where it concerns the file as a whole. */
export interface LossGroup {
  readonly what: string;
  readonly effect: Loss['effect'];
  readonly tools: readonly string[];
}

/** Losses with the same words together, looser ones first, since they are what a reader must not miss. */
export function lossGroups(losses: readonly Loss[]): readonly LossGroup[] {
  const groups = Map.groupBy(losses, ({ what, effect }) => `${effect} ${what}`);
  return [...groups.values()]
    .flatMap(([first, ...rest]) => {
      if (first === undefined) return [];
      const tools = [first, ...rest].flatMap(({ tool }) => tool ?? []);
      return { what: first.what, effect: first.effect, tools };
    })
    .sort((a, b) => Number(a.effect === 'stricter') - Number(b.effect === 'stricter'));
}
