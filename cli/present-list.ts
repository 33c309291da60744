import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Listed } from '#changes/derive.ts';
import type { Retirement } from '#schema/lifecycle.ts';
import { Target, type Observation } from '#schema/observation.ts';
import { Package, Remote } from '#schema/server.ts';
import { serverSlug } from '#schema/slug.ts';

/** The whole list of a server's tools as it is now, or why there is none. */
export type PresentList =
  | {
      readonly ok: true;
      readonly seen: 'listed' | 'declared';
      /** What was looked at; null: it was none. */
      readonly package: Package | null;
      readonly remote: Remote | null;
      readonly tools: readonly Listed[];
      readonly retired: Retirement | null;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * The list that the catalogue has of a server by its newest attempt. An attempt that failed, or that brought only a part,
 * leaves it unknown, whatever an older one brought. With `just` the newest attempt must be that observation.
 */
export async function presentList(catalogue: Catalogue, name: string, just?: Observation): Promise<PresentList> {
  const record = await catalogue.server(serverSlug(name));
  if (record === null) return { ok: false, reason: 'The catalogue does not know it. Look at it first.' };
  const { outcome, observedAt, ...attempt } = record.observation;
  if (just !== undefined && (just.outcome !== outcome || just.observedAt !== observedAt))
    return { ok: false, reason: 'What was seen just now is older than what the catalogue has: is the clock right?' };
  if (outcome !== 'listed' && outcome !== 'declared') {
    const detail = typeof attempt['detail'] === 'string' ? `: ${attempt['detail']}` : '';
    return { ok: false, reason: `${outcome}${detail}` };
  }
  const target = Target.safeParse(attempt['target']);
  const tools = await catalogue.judgedTools(record.slug);
  const digests = new Map(record.toolList.map((tool) => [tool.name, tool.digest]));
  return {
    ...{ ok: true, seen: outcome, retired: record.retired },
    package: Package.safeParse(target.data).data ?? null,
    remote: Remote.safeParse(target.data).data ?? null,
    tools: tools.flatMap(({ name: tool, definition }) => {
      const digest = digests.get(tool);
      return digest === undefined ? [] : [{ name: tool, digest, definition }];
    }),
  };
}
