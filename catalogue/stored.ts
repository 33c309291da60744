import { ANSWERED, UNANSWERED } from '#schema/observation.ts';
import { ToolDefinition } from '#schema/tool-definition.ts';
import { z } from 'zod';

const Outcome = z.enum([...ANSWERED, ...UNANSWERED]);

/** A JSON column read back and typed. What does not fit was not written by Placard, and throws. */
export const parseStored = <T>(schema: z.ZodType<T>, text: string): T => schema.parse(JSON.parse(text));

/** An outcome column read back and typed. */
export const parseOutcome = (text: string): z.infer<typeof Outcome> => Outcome.parse(text);

/**
 * A stored definition, typed, with every key that the server gave. What the schema would return has lost keys such as
 * `__proto__`, so it only judges.
 */
export function readDefinition(text: string): ToolDefinition {
  const value: unknown = JSON.parse(text);
  if (!isDefinition(value))
    throw new TypeError('A stored tool version is no tool definition: the catalogue is damaged.');
  return value;
}

const isDefinition = (value: unknown): value is ToolDefinition => ToolDefinition.safeParse(value).success;
