import { z } from 'zod';
import { CommandError } from './exit-code.ts';

/**
 * Parses the options of a command. Throws `CommandError` naming the option, what it must be and what was given. Options
 * in `shape` are in camel case, as commander has them.
 */
export function parseOptions<T extends z.ZodRawShape>(
  options: Readonly<Record<string, unknown>>,
  shape: T,
): z.infer<z.ZodObject<T>> {
  const parsed = z.object(shape).safeParse(options);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? '');
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new CommandError(`${flag}: ${issue?.message ?? 'not valid'}, got "${String(options[name])}".`);
}

/** A whole number between two bounds, given as text. */
export const wholeNumber = (min: number, max: number) =>
  z.coerce
    .number({ error: `Expected a whole number from ${min} to ${max}` })
    .int(`Expected a whole number from ${min} to ${max}`)
    .min(min, `Expected a whole number from ${min} to ${max}`)
    .max(max, `Expected a whole number from ${min} to ${max}`);

/** Whether `--json` was given. */
export const wantsJson = (options: Readonly<Record<string, unknown>>): boolean => options['json'] === true;
