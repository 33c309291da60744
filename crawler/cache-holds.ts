import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { isRunning, unfinishedName } from './unfinished.ts';

/** Folders of an entry whose files are named after the processes that use it, and that want to remove it. */
export const HOLD_FOLDERS = { users: 'users', removers: 'removers' } as const;

/*
 * Several processes share a cache, and Node has no file locks. So each side first leaves its own mark and then looks for
 * the other side's: whatever the order, at least one of the two sees the other and steps back. Marks of processes that
 * are gone count for nothing.
 */

/** Holds an entry so that nobody removes it; answers what lets go of it again. null: it is not there, or is being removed. */
export async function hold(entry: string, id: string): Promise<(() => Promise<void>) | null> {
  const mark = await leaveMark(entry, 'users', id);
  if (mark === null) return null;
  const release = (): Promise<void> => rm(mark, { force: true });
  if (!(await hasMark(entry, 'removers'))) return release;
  await release();
  return null;
}

/** Whether nobody uses an entry and, from now on, nobody will begin to: it may be removed. */
export async function condemn(entry: string, id: string): Promise<boolean> {
  const mark = await leaveMark(entry, 'removers', id);
  if (mark === null) return false;
  if (!(await hasMark(entry, 'users'))) return true;
  await rm(mark, { force: true });
  return false;
}

type Side = keyof typeof HOLD_FOLDERS;

async function leaveMark(entry: string, side: Side, id: string): Promise<string | null> {
  const mark = join(entry, HOLD_FOLDERS[side], unfinishedName(process.pid, id));
  try {
    await writeFile(mark, '');
    return mark;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function hasMark(entry: string, side: Side): Promise<boolean> {
  const names = await readdir(join(entry, HOLD_FOLDERS[side])).catch(() => []);
  return names.some((name) => isRunning(Number(name.split('-')[0])));
}
