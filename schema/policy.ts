import { z } from 'zod';

/**
 * What happens to a call. `hide` also keeps the tool from being offered; a target that cannot hide denies, one that
 * cannot ask denies.
 */
export const DECISIONS = ['allow', 'ask', 'deny', 'hide'] as const;
export const Decision = z.enum(DECISIONS);
export type Decision = z.infer<typeof Decision>;

/** At most `max` calls within a calendar-free sliding window. */
export const RateLimit = z.object({ max: z.number().int().positive(), window: z.enum(['minute', 'hour', 'day']) });
export type RateLimit = z.infer<typeof RateLimit>;

/** What must hold for one argument, or the call is denied. A missing argument fails every operator but `neq` and `not_in`. */
export const Condition = z.object({
  /** Name of a top-level argument. */
  argument: z.string(),
  op: z.enum(['eq', 'neq', 'in', 'not_in', 'lt', 'lte', 'gt', 'gte', 'contains', 'starts_with', 'exists']),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
});
export type Condition = z.infer<typeof Condition>;

/** What holds for one tool. `tool` is the raw name that the server gives. */
export const ToolRule = z.object({
  tool: z.string(),
  decision: Decision,
  limits: z.array(RateLimit).default([]),
  conditions: z.array(Condition).default([]),
  /** Why, as data: the label and the rule that weighed most. */
  because: z.object({ category: z.string(), risk: z.string(), rule: z.string().nullable() }).optional(),
});
export type ToolRule = z.infer<typeof ToolRule>;

/** What an agent may do with the tools of one server. Rules are an array, since a tool may be called `__proto__`. */
export const Policy = z.object({
  version: z.literal('1'),
  /** Slug of the server in the catalogue. */
  server: z.string(),
  /** Key of the server in the client's configuration, which the client's own tool names are made from. */
  serverKey: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  preset: z.string(),
  /** For tools that have no rule: those that appeared after the policy was made. */
  default: Decision,
  tools: z.array(ToolRule),
});
export type Policy = z.infer<typeof Policy>;
