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

const UNITS = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, KIB: 2 ** 10, MIB: 2 ** 20, GIB: 2 ** 30, TIB: 2 ** 40 };
const isUnit = (unit: string): unit is keyof typeof UNITS => unit in UNITS;

/** A number of bytes, given as text with a unit: `500MB`, `8 GiB`, `0`. */
export const size = () =>
  z.string().transform((text, context) => {
    const [, number = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?) ?([a-z]{0,3})$/i.exec(text) ?? [];
    const named = unit === '' ? 'B' : unit.toUpperCase();
    if (number !== '' && isUnit(named)) return Math.round(Number(number) * UNITS[named]);
    context.addIssue({ code: 'custom', message: 'Expected a size such as 500MB, 8GiB or 0' });
    return z.NEVER;
  });

/** Gathers the values of an option that may be given several times, for commander. */
export const collect = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Whether `--json` was given. */
export const wantsJson = (options: Readonly<Record<string, unknown>>): boolean => options['json'] === true;
