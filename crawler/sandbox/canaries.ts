import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Backend } from './backend.ts';
import { layBait, type Bait } from './bait.ts';
import { runCanary } from './canary-run.ts';
import type { Limits } from '../limits.ts';

export const CANARIES = ['read-home', 'write-outside', 'network', 'fork-bomb', 'daemon', 'environment'] as const;
export type CanaryName = (typeof CANARIES)[number];

/** Something that a canary could do in a sandbox and must not, or why it could not even run. */
export interface Escape {
  readonly canary: CanaryName;
  readonly what: string;
}

export const CANARY_FOLDER = fileURLToPath(new URL('canaries', import.meta.url));

/**
 * Runs all canaries at once in a backend, and looks afterwards whether anything of them is left on this machine.
 * An empty list means that the backend holds.
 */
export async function runCanaries(backend: Backend, nodePath: string, limits: Limits): Promise<Escape[]> {
  await using cleanup = new AsyncDisposableStack();
  const bait = await layBait(cleanup);
  const told = whatTheyAreTold(bait, backend, limits);
  const found = await Promise.all(
    CANARIES.map(async (canary) => {
      const env = canary === 'environment' ? { CANARY: bait.token } : {};
      const args = [JSON.stringify(told[canary])];
      const job = { packageDir: CANARY_FOLDER, entry: `${canary}.mjs`, args, env, nodePath };
      return (await runCanary(backend, job)).map((what) => ({ canary, what }));
    }),
  );
  return [...found.flat(), ...(await whatIsLeft(bait))];
}

function whatTheyAreTold(bait: Bait, backend: Backend, limits: Limits): Record<CanaryName, object> {
  const { folder, secret, token, port, sockets } = bait;
  return {
    'read-home': {
      paths: [secret, '/root', '/etc/shadow', '/etc/machine-id', '/boot', '/opt', '/run', '/sys', '/var'],
    },
    'write-outside': {
      name: `canary-${token}`,
      folders: [
        folder,
        '/',
        '/dev',
        '/etc',
        '/home',
        '/opt',
        '/pkg',
        '/proc',
        '/proc/sys/kernel',
        '/usr',
        '/usr/bin',
        '/var/tmp',
      ],
      scratch: '<dir>',
    },
    network: { port, sockets },
    'fork-bomb': { processes: limits.processes },
    daemon: { token },
    environment: { token, seccomp: backend.seccomp },
  };
}

async function whatIsLeft(bait: Bait): Promise<Escape[]> {
  const escapes: Escape[] = [];
  const files = await readdir(bait.folder);
  if (files.some((name) => name.includes(bait.token)))
    escapes.push({ canary: 'write-outside', what: 'It left a file.' });
  if (bait.wasReached()) escapes.push({ canary: 'network', what: 'It came through a door of the machine.' });
  if (await isRunning(bait.token)) escapes.push({ canary: 'daemon', what: 'Its process outlived the sandbox.' });
  return escapes;
}

/** Whether a process of this machine has a text among its arguments. */
export async function isRunning(token: string): Promise<boolean> {
  const pids = (await readdir('/proc')).filter((name) => /^[0-9]{1,10}$/.test(name));
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
  return lines.some((line) => line.includes(token));
}
