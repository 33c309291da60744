import { Lock } from '#schema/lock.ts';
import { digestOf } from '#schema/tool-definition.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { CommandError } from './exit-code.ts';
import type { Io } from './io.ts';
import { readInput } from './read-input.ts';

/** The file that `lock` writes and `verify` reads where none is named. */
export const LOCK_FILE = 'placard-lock.json';

/** Reads a lockfile, with its text. Throws `CommandError` for anything else, and where there is none. */
export async function readLock(
  file: string,
  io: Pick<Io, 'cwd'>,
): Promise<{ readonly lock: Lock; readonly text: string }> {
  const text = await readInput(file, io).catch((error: unknown) => {
    if (error instanceof CommandError) throw new CommandError(`${error.message} Make a lock with "placard lock".`);
    throw error;
  });
  const parsed = Lock.safeParse(parse(file, text));
  if (parsed.success) return { lock: checked(parsed.data, file), text };
  const [issue] = parsed.error.issues;
  const at = issue?.path.map(String).join('/') ?? '';
  throw new CommandError(
    `${file} is no lock of Placard: ${at === '' ? '' : `${at}: `}${issue?.message ?? 'not valid'}. Make one with "placard lock".`,
  );
}

/** A definition that is not the one of its digest would be shown as what somebody agreed to. */
function checked(lock: Lock, file: string): Lock {
  for (const { name: server, tools } of lock.servers)
    for (const { name, digest, definition } of tools)
      if (definition !== undefined && digestOf(definition) !== digest)
        throw new CommandError(
          `${file}: the definition of ${visibleLine(name, 80)} of ${visibleLine(server, 80)} is not the one of its digest. Somebody changed it: lock again.`,
        );
  return lock;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${file} is no JSON. Make a lock with "placard lock".`);
  }
}
