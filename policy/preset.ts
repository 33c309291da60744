import { z } from 'zod';
import balancedData from '#data/presets/balanced.json' with { type: 'json' };
import { CATEGORIES, RISKS } from '#schema/category.ts';
import { Decision, RateLimit } from '#schema/policy.ts';

const Treatment = z.strictObject({
  decision: Decision,
  /** Rate limits by category; a category that is not named has none. */
  limits: z.partialRecord(z.enum(CATEGORIES), z.array(RateLimit)).default({}),
});

/** How careful a recommended policy is: one small file of `data/presets/`, read once at start. */
export const Preset = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  risk: z.record(z.enum(RISKS), Treatment),
  /**
   * Below this probability that the category is right, a tool gets at least this decision. It can make a rule stricter,
   * never milder.
   */
  lowConfidence: z.strictObject({ below: z.number().min(0).max(1), atLeast: Decision }),
  /** For a tool that has no assessment: unknown is never safe. */
  unclassified: Decision,
  /** For tools that appear after the policy was made. */
  default: Decision,
});
export type Preset = z.infer<typeof Preset>;

export const balanced: Preset = Preset.parse(balancedData);
