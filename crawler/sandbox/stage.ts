import { existsSync } from 'node:fs';
import { SandboxError } from './backend.ts';
import { fstab } from './fstab.ts';
import type { Visible } from './view.ts';

/** Real user and group of a sandbox that root started: "nobody", whom nothing belongs to. */
export const NOBODY = 65534;

/** Folders of which one is covered in a private view of the machine; nothing that is ever shown lies in the first. */
const COVERABLE = ['/sys', '/mnt', '/media', '/srv', '/opt', '/tmp'];

/** An existing folder that none of the paths lies in. */
export function coverable(paths: readonly string[]): string {
  const isFree = (folder: string): boolean => !paths.some((path) => `${path}/`.startsWith(`${folder}/`));
  const found = COVERABLE.find((folder) => existsSync(folder) && isFree(folder));
  if (found === undefined)
    throw new SandboxError(`Expected one of ${COVERABLE.join(', ')} to be a folder that is not in use.`);
  return found;
}

const SCRIPT = `
cd "$1"
mount -t tmpfs -o size=256k,mode=0755,nosuid,nodev tmpfs "$1"
cd "$1"
printf '%s\\n' "$2" > fstab
shift 2
while [ "$1" != -- ]; do : > "$1"; shift; done
shift
mount --all --fstab fstab
cd /
exec "$@"`;

/** Paths below these are open to everyone on every distribution. */
const OPEN = /^\/(?:usr|lib(?:32|64|x32)?)\//;

/** What goes before a command that root starts, and where the sources lie for that command. */
export interface Stage {
  readonly prefix: readonly string[];
  readonly visible: readonly Visible[];
}

/**
 * Binds what lies behind doors that only root may pass (a clone in /root) to a place that nobody can reach, in a private
 * mount namespace, before root's rights are dropped.
 */
export function stage(visible: readonly Visible[]): Stage {
  const base = coverable(visible.map(({ from }) => from));
  const staged = visible.map((one, index) => (OPEN.test(one.from) ? one : { ...one, from: `${base}/${index}` }));
  const moved = visible.flatMap((one, index) => (OPEN.test(one.from) ? [] : [{ ...one, to: `${base}/${index}` }]));
  const mounts = moved.map(({ kind, from, to, isWritable }) => {
    const options = [
      'bind',
      isWritable ? 'rw' : 'ro',
      'nosuid',
      'nodev',
      ...(kind === 'folder' ? ['X-mount.mkdir'] : []),
    ];
    return { source: from, target: to, type: 'none' as const, options };
  });
  const files = moved.filter(({ kind }) => kind === 'file').map(({ to }) => to);
  return {
    prefix: ['unshare', '--mount', '--', 'sh', '-euc', SCRIPT, 'sh', base, fstab(mounts), ...files, '--'],
    visible: staged,
  };
}

/** Ends the command with its parent thread and, where root started it, takes root's rights away: never real uid 0 inside. */
export const dropRights = (isRoot: boolean): string[] => [
  'setpriv',
  ...(isRoot ? [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : []),
  '--pdeathsig',
  'KILL',
  '--',
];
