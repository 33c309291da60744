import { dirname } from 'node:path';
import { fstab, type Mount } from './fstab.ts';
import type { Limits } from '../limits.ts';
import { lockedFlags } from './mount-flags.ts';
import { HOME, maskedFiles, maskedFolders, type Visible } from './view.ts';

const DEVICES = ['null', 'zero', 'full', 'random', 'urandom'].map((name) => `/dev/${name}`);
const SCRATCH = ['/tmp', HOME];

/**
 * All mounts of a sandbox whose root is built at `base`, as text for `mount --all`. `isStaged` says that root has bound
 * the sources before, which makes their flags the stage's.
 */
export function mountTable(base: string, visible: readonly Visible[], limits: Limits, isStaged: boolean): string {
  const bind = (source: string, to: string, flags: readonly string[], isWritable = false): Mount => {
    return { source, target: `${base}${to}`, type: 'none', options: ['bind', isWritable ? 'rw' : 'ro', ...flags] };
  };
  const tmpfs = (to: string, mb: number, files: number, mode: string): Mount => {
    const options = [`size=${mb}m`, `nr_inodes=${files}`, `mode=${mode}`, 'nosuid', 'nodev'];
    return { source: 'tmpfs', target: `${base}${to}`, type: 'tmpfs', options };
  };
  const locked = (path: string): string[] => (isStaged ? [] : lockedFlags(path));
  return fstab([
    ...visible.map(({ from, to, isWritable }) =>
      bind(from, to, [...new Set(['nosuid', 'nodev', ...locked(from)])], isWritable),
    ),
    { source: 'proc', target: `${base}/proc`, type: 'proc', options: ['nosuid', 'nodev', 'noexec'] },
    ...maskedFiles().map((path) => bind('/dev/null', path, ['nosuid', 'noexec'])),
    ...maskedFolders().map((path) => ({
      ...tmpfs(path, 1, 1, '0555'),
      options: ['size=4k', 'nr_inodes=1', 'mode=0555', 'ro'],
    })),
    ...DEVICES.map((path) => bind(path, path, ['nosuid', 'noexec'])),
    tmpfs('/dev/shm', limits.sharedMemoryMb, limits.scratchFiles, '1777'),
    tmpfs('/tmp', limits.scratchMb, limits.scratchFiles, '1777'),
    tmpfs(HOME, limits.scratchMb, limits.scratchFiles, '0700'),
  ]);
}

/** Files that a mount goes on, relative to the root. */
export const filesIn = (visible: readonly Visible[]): string[] =>
  [...visible.filter(({ kind }) => kind === 'file').map(({ to }) => to), ...DEVICES].map(relative);

/** Folders that must be there before, relative to the root. */
export const foldersIn = (visible: readonly Visible[]): string[] => {
  const folders = visible.map(({ kind, to }) => (kind === 'folder' ? to : dirname(to)));
  return [...new Set([...folders, ...SCRATCH, '/proc', '/dev/shm'])].map(relative);
};

const relative = (path: string): string => `.${path}`;
