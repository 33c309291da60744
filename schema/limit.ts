import { z } from 'zod';
import { ArgumentPointer } from './argument-pointer.ts';

export const WINDOWS = ['minute', 'hour', 'day'] as const;
export const Window = z.enum(WINDOWS);
export type Window = z.infer<typeof Window>;

/**
 * At most `max` in any one window; a call that would go beyond is refused. What counts are calls, or with `sum` the numbers
 * that they give for an argument (an amount spent, rows asked for): then a call without such a number, or with one below
 * zero, is refused too. Where a window starts is up to whoever enforces it: calendar windows let up to twice as much through
 * around a border.
 */
export const Limit = z
  .object({
    max: z.number().positive(),
    window: Window,
    /** The argument whose values add up; absent: calls are counted. */
    sum: ArgumentPointer.optional(),
    /**
     * What is counted together: calls under the rule that the limit stands in (`tool`, also if absent), or under every rule
     * of the policy with a limit like it: the same window, the same argument, and this scope (`server`).
     */
    scope: z.enum(['tool', 'server']).optional(),
  })
  .refine(({ max, sum }) => sum !== undefined || Number.isInteger(max), {
    path: ['max'],
    message: 'Expected a whole number of calls.',
  });
export type Limit = z.infer<typeof Limit>;
