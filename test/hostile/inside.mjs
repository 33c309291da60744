/**
 * Every hostile server imports this first, and a module's imports run before it: bare, it ends here, loudly.
 * Four signs, of which the machine has none by accident: a variable that only `run-hostile.ts` sets, the sandbox's host
 * name, its user, and a root that holds no home of root.
 */
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';

const signs = {
  variable: process.env.PLACARD_HOSTILE === 'inside a sandbox',
  hostname: hostname() === 'sandbox',
  user: process.getuid() === 1000,
  root: !existsSync('/root') && !existsSync('/var') && import.meta.filename.startsWith('/pkg/'),
};
if (Object.values(signs).includes(false)) {
  process.stderr.write(`REFUSED: a hostile fixture was started outside the sandbox: ${JSON.stringify(signs)}\n`);
  process.exit(99);
}

/** Says one thing that the fixture found, as a line of JSON. */
export const say = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

/** What came of an attempt: `done`, or the code of its error. */
export function attempt(action) {
  try {
    action();
    return 'done';
  } catch (error) {
    return error.code ?? error.name;
  }
}
