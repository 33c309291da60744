import { CommandError, EXIT } from './exit-code.ts';

/** What this machine may run out of or refuse, by the code of the error, and what to do about it. */
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, or choose another folder with --data.',
  EDQUOT: 'Your share of the disk is used up. Make room, or choose another folder with --data.',
  EROFS: 'The data folder cannot be written. Choose another with --data.',
  EACCES: 'The data folder may not be written. Choose another with --data.',
  EPERM: 'The data folder may not be written. Choose another with --data.',
  EMFILE: 'Too many files are open. Raise `ulimit -n`, or look at fewer servers at once with --concurrency.',
  ENFILE: 'This machine has too many files open. Try again when it is less busy.',
  ENOMEM: 'This machine is out of memory. Look at fewer servers at once with --concurrency.',
  EAGAIN: 'No more processes can be started. Look at fewer servers at once with --concurrency.',
  SQLITE_FULL: 'The disk is full, so the catalogue cannot grow. Make room, or choose another folder with --data.',
  SQLITE_BUSY: 'Another program keeps the catalogue locked. Try again when it is done.',
  SQLITE_READONLY: 'The catalogue may not be written. Choose another folder with --data.',
};

/** Says what this machine is at fault for in one line, as a `CommandError`; throws anything else as it is. */
export function ourFailure(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words = WORDS[code];
  if (words === undefined) throw error;
  throw new CommandError(`${words} (${code}) What was recorded is kept.`, EXIT.failed);
}
