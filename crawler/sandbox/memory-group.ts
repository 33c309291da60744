import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Limits } from '../limits.ts';
import { isRunning } from '../unfinished.ts';

/** A control group of the kernel that one sandbox lives in, and that bounds the memory of all of it, files in memory too. */
export interface MemoryGroup {
  /** What goes before a command so that it, and all that it starts, is in the group. */
  readonly prefix: readonly string[];
  /** Whether the kernel has ended a process because the group had no more. */
  wasExceeded(): boolean;
  /** Removes the group once nothing is in it. */
  close(): Promise<void>;
}

const ENTER = 'echo $$ > "$1"; shift; exec "$@"';
const MIB = 2 ** 20;
const MARK = 'placard-';
const CLOSE_TRIES = 20;
const CLOSE_WAIT_MS = 5;

/** The two kinds of control groups: cgroup-v1/memory.rst and cgroup-v2.rst of the kernel's documentation. */
interface Kind {
  /** Folder in which a group can be made. */
  readonly base: string;
  readonly limits: readonly string[];
  readonly events: string;
  readonly killed: RegExp;
}

let found: Kind | null | undefined;
let count = 0;

/**
 * Makes a group for one sandbox: what its processes may use, and what may lie in its folders in memory. null where this
 * process may make none (no delegated cgroup 2, not root of a cgroup 1): memory is then only watched.
 */
export function memoryGroup({ residentMb, scratchMb, sharedMemoryMb }: Limits): MemoryGroup | null {
  found ??= findKind();
  if (found === null) return null;
  const { base, limits, events, killed } = found;
  const group = join(base, `${MARK}${process.pid}-${(count += 1)}`);
  try {
    mkdirSync(group);
    const bytes = String((residentMb + 2 * scratchMb + sharedMemoryMb) * MIB);
    // Swap, where it is counted, is bounded after what it is bounded with.
    for (const name of limits) if (existsSync(join(group, name))) writeFileSync(join(group, name), bytes);
  } catch {
    // What may be made may still not be filled, in a container for one: then nothing is in it either.
    if (existsSync(group)) rmdirSync(group);
    found = null;
    return null;
  }
  return {
    prefix: ['sh', '-c', ENTER, 'sh', join(group, 'cgroup.procs')],
    wasExceeded: () => killed.test(textOf(join(group, events))),
    close: () => close(group),
  };
}

/** Removes a group; the kernel may need a moment to see that its last process is gone. */
async function close(group: string): Promise<void> {
  for (let tries = 0; tries < CLOSE_TRIES && existsSync(group); tries += 1) {
    try {
      return rmdirSync(group);
    } catch {
      await delay(CLOSE_WAIT_MS);
    }
  }
}

function findKind(): Kind | null {
  // `5:cpu,memory:/path` for each hierarchy of the first version, `0::/path` for the second (cgroups(7)).
  const own = textOf('/proc/self/cgroup')
    .split('\n')
    .map((line) => {
      const [, controllers = '', ...path] = line.split(':');
      return { controllers: controllers.split(','), path: path.join(':') };
    })
    .filter(({ path }) => path.startsWith('/'));
  const old = own.find(({ controllers }) => controllers.includes('memory'))?.path;
  const unified = own.find(({ controllers }) => controllers[0] === '')?.path;
  const kinds: Kind[] = [
    ...(unified === undefined ? [] : [unified, dirname(unified)]).map((path) => ({
      base: join('/sys/fs/cgroup', path),
      limits: ['memory.max', 'memory.swap.max'],
      events: 'memory.events',
      killed: /^oom_kill [1-9]/m,
    })),
    ...(old === undefined ? [] : [old]).map((path) => ({
      base: join('/sys/fs/cgroup/memory', path),
      limits: ['memory.limit_in_bytes', 'memory.memsw.limit_in_bytes'],
      events: 'memory.oom_control',
      killed: /^oom_kill [1-9]/m,
    })),
  ];
  const usable = kinds.find(
    ({ base, events }) => mayMake(base) && (events === 'memory.oom_control' || delegates(base)),
  );
  if (usable) sweep(usable.base);
  return usable ?? null;
}

const delegates = (base: string): boolean => /\bmemory\b/.test(textOf(join(base, 'cgroup.subtree_control')));

function mayMake(base: string): boolean {
  try {
    accessSync(base, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Groups that a killed process left. */
function sweep(base: string): void {
  for (const name of readdirSync(base)) {
    if (!name.startsWith(MARK) || isRunning(Number(name.slice(MARK.length).split('-')[0]))) continue;
    try {
      rmdirSync(join(base, name));
    } catch {
      // Something of it still lives; whoever sweeps next will find it.
    }
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
