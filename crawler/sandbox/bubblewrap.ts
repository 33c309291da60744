import { SandboxError, type Backend, type SandboxJob } from './backend.ts';
import { checkJob, innerCommand, innerEnvironment } from './command.ts';
import { launch } from './launch.ts';
import type { Limits } from '../limits.ts';
import { perProcessLimits, processLimit } from './prlimit.ts';
import { findTool, mayMount, type Machine } from './machine.ts';
import { seccompProgram } from './seccomp.ts';
import { dropRights, stage } from './stage.ts';
import {
  EMPTY_FOLDER,
  HOME,
  HOST_NAME,
  INNER_ID,
  maskedFiles,
  maskedFolders,
  PACKAGE,
  systemView,
  type Visible,
} from './view.ts';

const PRLIMIT = '/usr/bin/prlimit';
/** Descriptor on which bubblewrap reads the seccomp program. */
const FILTER = '3';

/**
 * The sandbox by bubblewrap 0.8 or later (bwrap(1)). Throws `SandboxError` when a program that it needs is not installed;
 * whether it works on this machine is for the canaries to find out.
 */
export function bubblewrap(machine: Machine, limits: Limits): Backend {
  for (const name of ['bwrap', 'prlimit', 'setpriv', 'unshare', 'sh']) {
    if (findTool(name) === null) throw new SandboxError(`\`${name}\` is not installed.`);
  }
  const filter = seccompProgram(machine.arch);
  const isRoot = machine.uid === 0;
  const views = new Map<string, Visible[]>();
  const viewFor = (nodePath: string): Visible[] => {
    const view = views.get(nodePath) ?? systemView(nodePath, [{ from: findTool('prlimit') ?? PRLIMIT, to: PRLIMIT }]);
    views.set(nodePath, view);
    return view;
  };
  return {
    id: 'bubblewrap',
    seccomp: filter !== null,
    start(job: SandboxJob) {
      checkJob(job, isRoot);
      const bounds = { ...limits, ...job.limits };
      const own: Visible = { kind: 'folder', from: job.packageDir, to: PACKAGE };
      const view = [...viewFor(job.nodePath), own, ...(job.visible ?? [])];
      const { prefix, visible } = isRoot && mayMount() ? stage(view) : { prefix: [], visible: view };
      const inside = ['--', PRLIMIT, processLimit(bounds), ...innerCommand(job, bounds)];
      const box = ['bwrap', ...options(visible, innerEnvironment(job), bounds)];
      const chain = [...prefix, ...dropRights(isRoot), 'prlimit', ...perProcessLimits(bounds), '--', ...box];
      return filter === null
        ? launch([...chain, ...inside], bounds)
        : launch([...chain, '--seccomp', FILTER, ...inside], bounds, filter);
    },
  };
}

function options(visible: readonly Visible[], env: ReadonlyMap<string, string>, limits: Limits): string[] {
  const tmpfs = (path: string, mb: number, mode: string): string[] => [
    ...['--size', String(mb * 2 ** 20), '--perms', mode, '--tmpfs', path],
  ];
  return [
    ...['--unshare-all', '--unshare-user', '--disable-userns', '--die-with-parent', '--new-session', '--as-pid-1'],
    ...['--cap-drop', 'ALL', '--hostname', HOST_NAME, '--uid', String(INNER_ID), '--gid', String(INNER_ID)],
    '--clearenv',
    ...[...env].flatMap(([name, value]) => ['--setenv', name, value]),
    ...visible.flatMap(({ from, to, isWritable }) => [isWritable ? '--bind' : '--ro-bind', from, to]),
    ...['--proc', '/proc', '--dev', '/dev'],
    ...maskedFiles().flatMap((path) => ['--ro-bind', '/dev/null', path]),
    ...maskedFolders().flatMap((path) => ['--size', '4096', '--tmpfs', path, '--remount-ro', path]),
    ...tmpfs('/dev/shm', limits.sharedMemoryMb, '1777'),
    ...tmpfs('/tmp', limits.scratchMb, '1777'),
    ...tmpfs(HOME, limits.scratchMb, '0700'),
    ...['--dir', EMPTY_FOLDER],
    // Left alone, both are writable and as large as half of the memory.
    ...['--remount-ro', '/dev', '--remount-ro', '/'],
    ...['--chdir', HOME],
  ];
}
