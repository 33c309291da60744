import type { Act, ActSource } from './acts/act.ts';
import { CATEGORY_OF, type Effect } from './words/effect.ts';

const VAGUE: ReadonlySet<Effect> = new Set(['any', 'generate']);

/** The lower, the more telling. */
const RANK: Readonly<Record<ActSource, number>> = { name: 0, sentence: 1, title: 2, actions: 3, later: 4 };

/** Of some acts the one that names the tool best: the name's, else the first sentence's, else whatever there is. */
export function leadOf(acts: readonly Act[]): Act | null {
  let lead: Act | undefined;
  for (const act of acts) {
    if (act.negated || VAGUE.has(act.effect) || CATEGORY_OF[act.effect] === null) continue;
    // "Creates a code. Returns it": what is made can only be returned.
    if (act.from === 'later' && act.effect === 'read' && acts[0]?.effect === 'generate') continue;
    if (lead === undefined || RANK[act.from] < RANK[lead.from]) lead = act;
  }
  return lead ?? acts[0] ?? null;
}
