import { RE2JS } from 're2js';
import { z } from 'zod';

/**
 * A regular expression in RE2's syntax (no look-around, no back-references), which is matched in linear time: arguments are
 * hostile, and JavaScript's own engine can take exponential time on them.
 */
export const Pattern = z
  .string()
  .min(1)
  .max(1000)
  .superRefine((text, context) => {
    try {
      RE2JS.compile(text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      context.addIssue({ code: 'custom', message: `Expected a regular expression that RE2 knows: ${why}.` });
    }
  });
