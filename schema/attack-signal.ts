import { z } from 'zod';
import { Evidence } from './finding.ts';

/**
 * A sign in one definition that it was written against the agent that reads it. Apart from category and risk: a poisoned
 * tool may do nothing by itself. The evidence is hostile text: shown as data, never given to a model.
 */
export const AttackSignal = z.object({
  /** Id of the signal, a claim about the definition: `hides-from-the-user`. */
  signal: z.string(),
  /** `high`: honest definitions hardly ever show it. `low`: a hint, worth a look. */
  confidence: z.enum(['high', 'low']),
  /** Ids of the outside lists that name it, each with its year or version. */
  references: z.array(z.string()),
  evidence: z.tuple([Evidence], Evidence),
});
export type AttackSignal = z.infer<typeof AttackSignal>;
