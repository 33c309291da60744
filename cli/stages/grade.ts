import type { Catalogue } from '#catalogue/catalogue.ts';
import { RULESET } from '#classifier/ruleset.ts';
import { assessServer } from '#classifier/stack/assess-server.ts';
import { recommendPolicy } from '#policy/recommend.ts';

/**
 * Judges every server as a whole whose tools or labels are new: its grade, also under the recommended policy, and its
 * toxic flows. Stops between servers when `signal` aborts.
 */
export async function gradeStage(catalogue: Catalogue, signal: AbortSignal): Promise<void> {
  for (const slug of await catalogue.ungraded(RULESET)) {
    if (signal.aborted) return;
    const tools = await catalogue.judgedTools(slug);
    const policy = recommendPolicy({ slug, name: slug }, tools);
    const free = new Set(policy.tools.filter(({ decision }) => decision === 'allow').map(({ tool }) => tool));
    await catalogue.saveServerAssessment(
      slug,
      assessServer(slug, tools, (tool) => free.has(tool)),
    );
  }
}
