import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { CommandError } from './exit-code.ts';
import type { Io } from './io.ts';

/** The text of a file that was named on the command line, relative to where it was typed. Throws `CommandError`. */
export async function readInput(file: string, io: Pick<Io, 'cwd'>): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? REASONS[String(error.code)] : undefined;
    throw new CommandError(`${file} cannot be read${reason ? `: ${reason}` : ''}.`);
  }
}

/** The same for commands that read one text and are done: of `-` it is what is piped in. */
export const readPiped = async (file: string, io: Pick<Io, 'cwd' | 'stdin'>): Promise<string> =>
  file === PIPED ? text(Readable.from(io.stdin ?? [])) : readInput(file, io);

const PIPED = '-';

/** What a message calls a file that was named on the command line. */
export const inputName = (file: string): string => (file === PIPED ? 'Standard input' : file);

/** Whether what was named on the command line is a folder. What is not there is none. */
export async function isFolder(name: string, io: Pick<Io, 'cwd'>): Promise<boolean> {
  return stat(resolve(io.cwd, name)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it is not yours to read',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
};
