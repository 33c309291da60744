import { dirname } from 'node:path';
import { SandboxError, type Backend, type SandboxJob } from './backend.ts';
import { checkJob, innerCommand, innerEnvironment } from './command.ts';
import { filterLoader } from './filter-loader.ts';
import { launch } from './launch.ts';
import { sharedLibraries } from './libraries.ts';
import type { Limits } from '../limits.ts';
import { perProcessLimits, processLimit } from './prlimit.ts';
import { findTool, mayMount, type Machine } from './machine.ts';
import { filesIn, foldersIn, mountTable } from './namespaces-mounts.ts';
import { FIRST_PROCESS, SET_UP, SETUP_FOLDER } from './namespaces-script.ts';
import { coverable, dropRights, stage } from './stage.ts';
import { EMPTY_FOLDER, ENV, INNER_ID, PACKAGE, systemView, type Program, type Visible } from './view.ts';

const NEEDED = ['mount', 'umount', 'pivot_root', 'setpriv', 'prlimit', 'unshare', 'hostname', 'mkdir', 'cp', 'sh'];
const UNSHARE = `${SETUP_FOLDER}/unshare`;
const SETPRIV = `${SETUP_FOLDER}/setpriv`;

/**
 * The sandbox by what every Debian and Ubuntu has: unshare, mount, pivot_root, setpriv and prlimit of util-linux 2.36 or
 * later. Throws `SandboxError` when one is not installed; whether it works here is for the canaries to find out.
 */
export function namespaces(machine: Machine, limits: Limits): Backend {
  const missing = NEEDED.find((name) => findTool(name) === null);
  if (missing !== undefined) throw new SandboxError(`\`${missing}\` is not installed.`);
  const isRoot = machine.uid === 0;
  const loader = filterLoader(machine.arch);
  const hidden: Program[] = [program('unshare', UNSHARE), program('setpriv', SETPRIV), ...(loader?.programs ?? [])];
  const { from: umount } = program('umount', '');
  const folders = sharedLibraries([umount]).map((path) => `${SETUP_FOLDER}/old${dirname(path)}`);
  const libraries = [...new Set(folders)].join(':');
  // Servers that listen on 127.0.0.1 fail where it is down; without either program it stays so.
  const loopback = findTool('perl') ?? findTool('ip') ?? '';
  const views = new Map<string, Visible[]>();
  const viewFor = (nodePath: string): Visible[] => {
    const view = views.get(nodePath) ?? systemView(nodePath, hidden);
    views.set(nodePath, view);
    return view;
  };
  return {
    id: 'namespaces',
    seccomp: loader !== null,
    start(job: SandboxJob) {
      checkJob(job, isRoot);
      const bounds = { ...limits, ...job.limits };
      const own: Visible = { kind: 'folder', from: job.packageDir, to: PACKAGE };
      const view = [...viewFor(job.nodePath), own, ...(job.visible ?? [])];
      const { prefix, visible } = isRoot && mayMount() ? stage(view) : { prefix: [], visible: view };
      const base = coverable(visible.map(({ from }) => from));
      const table = mountTable(base, visible, bounds, prefix.length > 0);
      const chain = [
        ...[...prefix, ...dropRights(isRoot), 'prlimit', ...perProcessLimits(bounds), '--'],
        ...['unshare', '--user', '--map-root-user', '--mount', '--net', '--ipc', '--uts', '--cgroup', '--pid'],
        ...['--', 'sh', '-c', FIRST_PROCESS, 'sh', 'sh', '-euc', SET_UP, 'sh'],
        ...[base, processLimit(bounds), table, loader?.filter ?? '', libraries, umount, EMPTY_FOLDER, loopback],
        ...[...filesIn(visible), '--', ...foldersIn(visible), '--'],
        ...[UNSHARE, '--user', `--map-user=${INNER_ID}`, `--map-group=${INNER_ID}`, '--keep-caps', '--'],
        ...(loader?.command ?? []),
        ...[SETPRIV, '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all'],
        ...['--pdeathsig', 'KILL', '--'],
        ...[ENV, '-i', ...[...innerEnvironment(job)].map(([name, value]) => `${name}=${value}`)],
        ...innerCommand(job, bounds),
      ];
      return launch(chain, bounds);
    },
  };
}

/** A program of this machine that is `to` inside. */
function program(name: string, to: string): Program {
  const from = findTool(name);
  if (from === null) throw new SandboxError(`\`${name}\` is not installed.`);
  return { from, to };
}
