import { readdirSync, readFileSync } from 'node:fs';

/** A process, told apart from a later one with the same number by when it started (clock ticks since boot). */
export interface ProcessId {
  readonly pid: number;
  readonly startTime: string;
}

/** A file of /proc, or null when the process is gone. */
function readProc(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** State and start time of a process, or null when there is none. proc_pid_stat(5): the name may hold blanks and brackets. */
function statOf(pid: number): { readonly state: string; readonly startTime: string } | null {
  const stat = readProc(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
}

/** Children are listed per thread that started them (proc_pid_task(5)), so every thread is asked. */
function childrenOf(pid: number): number[] {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return threads.flatMap((thread) => {
    const listed = readProc(`/proc/${pid}/task/${thread}/children`);
    return listed === null ? [] : listed.split(' ').filter(Boolean).map(Number);
  });
}

/** A process and everything that descends from it, parents before children. */
export function processTree(root: number): ProcessId[] {
  const stat = statOf(root);
  if (stat === null) return [];
  return [{ pid: root, startTime: stat.startTime }, ...childrenOf(root).flatMap(processTree)];
}

/** Whether that very process is still there. A zombie is not: it holds nothing but its number. */
export function isAlive({ pid, startTime }: ProcessId): boolean {
  const stat = statOf(pid);
  return stat !== null && stat.startTime === startTime && stat.state !== 'Z' && stat.state !== 'X';
}

/** Resident memory of some processes in MiB. Pages that several of them share count for each. */
export function residentMb(processes: readonly ProcessId[]): number {
  const kilobytes = processes.map(({ pid }) =>
    Number(/^VmRSS:\s{1,20}([0-9]{1,12}) kB$/m.exec(readProc(`/proc/${pid}/status`) ?? '')?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, value) => sum + value, 0) / 1024;
}
