import { readFileSync, realpathSync } from 'node:fs';

/** Flags that a user namespace must not take away when it binds a path anew: mount_namespaces(7), "Restrictions". */
const LOCKED = ['nosuid', 'nodev', 'noexec'];

/** Those of the mount on which a path lies. */
export function lockedFlags(path: string): string[] {
  const real = realpathSync(path);
  const holding = readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, , , , point = '', options = '']) => ({ point: unescape(point), options: options.split(',') }))
    .filter(({ point }) => point === '/' || `${real}/`.startsWith(`${point}/`));
  // The longest mount point holds the path, and of several on the same one the last.
  const mount = holding.toSorted((a, b) => a.point.length - b.point.length).at(-1);
  return mount?.options.filter((option) => LOCKED.includes(option)) ?? [];
}

const unescape = (point: string): string =>
  point.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
