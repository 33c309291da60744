import { dummyFor } from './dummies.ts';

/** Stands for a value that is unknown to us or none of our business: a secret, a person's own setting, a template. */
export const BLANK = '<blank>';

const WITH_VALUE = /^-{1,2}([A-Za-z][A-Za-z0-9_-]{0,60})=/;
const ALONE = /^-{1,2}([A-Za-z][A-Za-z0-9_-]{0,60})$/;

/**
 * Puts made-up values into the blanks of a server's arguments. What looks right depends on the flag: `--db-url <blank>`
 * becomes a database's address, `--api-key=<blank>` something as long as a key.
 */
export function fillBlanks(args: readonly string[]): string[] {
  return args.map((arg, index) => {
    if (!arg.includes(BLANK)) return arg;
    const flag = WITH_VALUE.exec(arg)?.[1] ?? ALONE.exec(args[index - 1] ?? '')?.[1] ?? '';
    return arg.replaceAll(BLANK, dummyFor(flag.replaceAll('-', '_').toUpperCase()));
  });
}
