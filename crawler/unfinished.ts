import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';

/** A name for a folder in the making that tells which process makes it. */
export const unfinishedName = (pid: number, id: string): string => `${pid}-${id}`;

/**
 * Removes what processes that are gone left half made: a crawl that was killed leaves an installation behind, and the
 * next one clears it away. Folders of running processes stay, so that two crawls can share a cache.
 */
export async function sweepUnfinished(folder: string, isRunning: (pid: number) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => !isRunning(Number(name.split('-')[0])));
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** Whether this machine has a process of that id. */
export function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return errorCode(error) === 'EPERM';
  }
}
