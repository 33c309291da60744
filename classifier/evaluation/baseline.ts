import type { Subject } from '#schema/assessment.ts';
import type { Category, Risk } from '#schema/category.ts';
import type { Prediction } from './figures.ts';
import { CATEGORY_OF } from '../reading/words/effect.ts';
import { featuresOf } from '../reading/features.ts';

const BASELINE_RISK: Record<Category, Risk> = {
  Read: 'low',
  Write: 'medium',
  Execute: 'high',
  Destructive: 'high',
  Financial: 'critical',
};

/** What the leading verb of the name says by itself, without rules or weights: the yardstick to beat. */
export function baseline(subject: Subject): Prediction {
  const [act] = featuresOf({
    definition: { name: subject.definition.name },
    server: { name: subject.server.name },
  }).acts;
  const category = (act === undefined ? null : CATEGORY_OF[act.form.effect]) ?? 'Read';
  return { category, risk: BASELINE_RISK[category], confidence: 1 };
}
