import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { companionLibraries, sharedLibraries } from './libraries.ts';

/** One thing of this machine that is visible inside, read-only unless it says otherwise. */
export interface Visible {
  readonly kind: 'file' | 'folder';
  /** Path on this machine. */
  readonly from: string;
  /** Path inside. */
  readonly to: string;
  readonly isWritable?: boolean;
}

/** A program and where it is inside. */
export type Program = Pick<Visible, 'from' | 'to'>;

export const HOME = '/home/u';
/** What `<dir>` in a job's arguments stands for. */
export const EMPTY_FOLDER = `${HOME}/dir`;
export const NODE = '/usr/bin/node';
export const ENV = '/usr/bin/env';
export const PACKAGE = '/pkg';
/** User and group inside: neither 0 nor the real user's number. */
export const INNER_ID = 1000;
export const HOST_NAME = 'sandbox';

/** `/etc` of the sandbox, in place of this machine's; and files of made-up credentials, for servers that want to read some. */
const ETC = fileURLToPath(new URL('etc', import.meta.url));

/** What each job with this Node sees besides its package: Node, `env` for `#!/usr/bin/env node`, libraries, a small /etc. */
export function systemView(nodePath: string, extra: readonly Program[]): Visible[] {
  const programs = [{ from: ENV, to: ENV }, { from: nodePath, to: NODE }, ...extra];
  const needed = sharedLibraries(programs.map(({ from }) => from));
  const libraries = [...needed, ...companionLibraries(needed)];
  return [
    ...libraries.map((path): Visible => ({ kind: 'file', from: path, to: path })),
    ...programs.map((program): Visible => ({ kind: 'file', ...program })),
    { kind: 'folder', from: ETC, to: '/etc' },
  ];
}

const SECRET_FILES = ['kallsyms', 'kcore', 'key-users', 'keys', 'kmsg', 'sched_debug', 'sysrq-trigger', 'timer_list'];
const MACHINE_FILES = ['cmdline', 'config.gz', 'diskstats', 'modules', 'partitions', 'swaps', 'vmallocinfo'];
const FOLDERS = ['acpi', 'asound', 'bus', 'driver', 'fs', 'irq', 'scsi', 'sysvipc', 'tty'];
const inProc = (name: string): string => `/proc/${name}`;

/** Parts of `/proc` that tell of this machine rather than of the sandbox, as far as this kernel has them. */
export const maskedFiles = (): string[] =>
  [...SECRET_FILES, ...MACHINE_FILES].map(inProc).filter((path) => existsSync(path));
/** The same for folders. `/proc/sys` stays: runtimes read it, and nobody inside may write it. */
export const maskedFolders = (): string[] => FOLDERS.map(inProc).filter((path) => existsSync(path));
