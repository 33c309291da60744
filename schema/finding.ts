import { z } from 'zod';
import { Capability } from './capability.ts';

/**
 * A place in a definition: the string at a JSON Pointer (RFC 6901), UTF-16 offsets into it, and the text between them.
 * A pointer that ends in `/~key` would be ambiguous, so evidence in a property's *name* points at the property and has
 * `in: "key"`: the offsets then count in the last, unescaped segment of the pointer.
 */
export const Evidence = z.object({
  pointer: z.string(),
  in: z.enum(['value', 'key']),
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  excerpt: z.string().min(1),
});
export type Evidence = z.infer<typeof Evidence>;

/** A rule that matched a definition. Without evidence there is no finding. */
export const Finding = z.object({
  /** Id of the rule, a claim about the tool: `name-says-delete`. */
  rule: z.string(),
  capability: Capability.nullable(),
  /** Whether it speaks for the category that the tool was given, or against it. */
  direction: z.enum(['for', 'against']),
  /** How far it moved the verdict: log-odds towards the given category, and risk levels up (+) or down (−). */
  weight: z.object({ category: z.number(), risk: z.number() }),
  evidence: z.tuple([Evidence], Evidence),
});
export type Finding = z.infer<typeof Finding>;
