import { z } from 'zod';
import { Risk } from './category.ts';
import { HINT_NAMES, STANDINGS } from './ledger.ts';

/** From harmless to poisoned; what each letter means is in `classifier/stack/grade.ts`. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const Grade = z.enum(GRADES);
export type Grade = z.infer<typeof Grade>;

/** A tool among those of several servers: slug of its server, and its name. */
export const ToolKey = z.object({ server: z.string(), tool: z.string() });
export type ToolKey = z.infer<typeof ToolKey>;

/**
 * Tools that together let somebody do what none of them does alone. Each leg is served by any of its tools; where one
 * server has all legs, connecting it is enough.
 */
export const ToxicFlow = z.object({
  /** Id of the flow: `private-data-can-leave`. */
  flow: z.string(),
  legs: z
    .array(
      z.object({
        leg: z.string(),
        /** How many tools serve it; `tools` names the worst of them. */
        count: z.number().int().positive(),
        tools: z.array(ToolKey).min(1),
      }),
    )
    .min(2),
  /** Whether the tools of one server are enough; otherwise it takes several. */
  withinOne: z.boolean(),
});
export type ToxicFlow = z.infer<typeof ToxicFlow>;

/** Why a grade is no better: the worst that was found, each as data. */
export const GradeReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signal'), signal: z.string(), tool: ToolKey }),
  z.object({ kind: z.literal('flow'), flow: z.string() }),
  z.object({ kind: z.literal('risk'), risk: Risk, count: z.number().int().positive(), worst: ToolKey }),
]);
export type GradeReason = z.infer<typeof GradeReason>;

/** What Placard says about one server as a whole, from the assessments of all its tools. */
export const ServerAssessment = z.object({
  /** null: it has no tools, or one that is not classified. Unknown is never a good grade. */
  grade: Grade.nullable(),
  because: z.array(GradeReason),
  /** The grade that is left where only those tools are reachable that the balanced preset lets run unasked. */
  gradeUnderPolicy: Grade.nullable(),
  flows: z.array(ToxicFlow),
  /** How many of its tools stand how with each hint. */
  ledger: z.record(z.enum(HINT_NAMES), z.record(z.enum(STANDINGS), z.number().int())),
  /** Attack signals, each with the names of the tools that show it. */
  signals: z.array(
    z.object({ signal: z.string(), confidence: z.enum(['high', 'low']), tools: z.array(z.string()).min(1) }),
  ),
  ruleset: z.string(),
});
export type ServerAssessment = z.infer<typeof ServerAssessment>;
