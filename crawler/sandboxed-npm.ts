import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Clock } from './clock.ts';
import { tailOf } from './guard/tail.ts';
import type { Limits } from './limits.ts';
import { OUTPUT_KEPT, type Npm, type NpmExit, type RunNpmOptions } from './npm.ts';
import { ownership } from './ownership.ts';
import { openMirrors, type Mirror } from './registry-mirror.ts';
import type { RegistryReader } from './registry-reader.ts';
import { SandboxError, type Backend, type SandboxedProcess } from './sandbox/backend.ts';

export interface SandboxedNpmOptions {
  readonly npm: Npm;
  /** Reads the registries that this npm is configured with. */
  readonly reader: RegistryReader;
  readonly backend: Backend;
  readonly nodePath: string;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/** npm in the sandbox; or, where it does not run there, why, and npm as it is. */
export interface ChosenNpm {
  readonly npm: Npm;
  /** null: it runs in the sandbox. */
  readonly whyOnHost: string | null;
}

const INSIDE = fileURLToPath(new URL('install-inside', import.meta.url));
const FIRST_PORT = 4873;
const TIME_TO_PROVE_MS = 20_000;
const MIB = 2 ** 20;
/** What npm itself needs: more than a server may use. */
const NPM_LIMITS = { cpuSeconds: 300, fileMb: 1_024, openFiles: 4_096, heapMb: 2_048, dataMb: 16_384 };

/**
 * npm as `npm` is, but started in the sandbox: it sees the folder that it writes, itself, and its registries by mirrors
 * that only read; no network, no home, no other file. Whether it runs there is found by running it: npm of some
 * distributions lies in many folders.
 */
export async function sandboxedNpm(options: SandboxedNpmOptions): Promise<ChosenNpm> {
  const { npm, signal } = options;
  if (npm.folder === null) return { npm, whyOnHost: 'its own folder was not found' };
  const inside: Npm = {
    ...npm,
    runsIn: 'sandbox',
    run: (args, where) => runInside(args, where, npm.folder ?? '', options),
  };
  const folder = await mkdtemp(join(tmpdir(), 'placard-npm-'));
  try {
    const exit = await inside.run(['--version'], { cwd: folder, signal, timeoutMs: TIME_TO_PROVE_MS });
    if (exit.code === 0 && exit.stdout.trim() === npm.version) return { npm: inside, whyOnHost: null };
    return { npm, whyOnHost: `it does not start there: ${exit.stderr.trim().split('\n')[0] ?? ''}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runInside(
  args: readonly string[],
  { cwd, signal, timeoutMs }: RunNpmOptions,
  npmFolder: string,
  { reader, backend, nodePath, clock, limits }: SandboxedNpmOptions,
): Promise<NpmExit> {
  await using cleanup = new AsyncDisposableStack();
  // Twice what may be installed: tarballs are smaller than what is in them, but old npm fetches some twice.
  const mirrors = await openMirrors(reader, 2 * limits.installMb * MIB, cleanup);
  const downloads = await mkdtemp(join(dirname(cwd), 'downloads-'));
  cleanup.defer(() => rm(downloads, { recursive: true, force: true }));
  await mkdir(cwd, { recursive: true });
  cleanup.use(await ownership([cwd, downloads]));
  const doors = mirrors.map((_mirror, index) => ({ port: FIRST_PORT + index, socket: `/run/registry-${index}` }));
  let server: SandboxedProcess;
  try {
    server = backend.start({
      packageDir: INSIDE,
      entry: 'run-npm.mjs',
      args: [JSON.stringify(doors), ...args, ...registryFlags(mirrors), '--cache=/downloads'],
      env: {},
      nodePath,
      limits: NPM_LIMITS,
      visible: [
        { kind: 'folder', from: npmFolder, to: '/opt/npm' },
        { kind: 'folder', from: cwd, to: '/out', isWritable: true },
        { kind: 'folder', from: downloads, to: '/downloads', isWritable: true },
        ...mirrors.map(({ socket }, index) => ({ kind: 'file' as const, from: socket, to: `/run/registry-${index}` })),
      ],
    });
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    return { code: 127, stdout: '', stderr: error.message };
  }
  // Awaited here: what is cleaned up below is in use until then.
  return await ended(server, clock, signal, timeoutMs);
}

/** Every tarball is asked of the mirror too, by the path that the registry gives. */
const registryFlags = (mirrors: readonly Mirror[]): string[] => [
  '--replace-registry-host=always',
  ...mirrors.map(({ registry: { scope, url } }, index) => {
    const mirrored = `http://127.0.0.1:${FIRST_PORT + index}${new URL(url).pathname}`;
    return scope === null ? `--registry=${mirrored}` : `--${scope}:registry=${mirrored}`;
  }),
];

async function ended(server: SandboxedProcess, clock: Clock, signal: AbortSignal, timeoutMs: number): Promise<NpmExit> {
  const [stdout, stderr] = [tailOf(OUTPUT_KEPT), tailOf(OUTPUT_KEPT)];
  server.stdin.end();
  server.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  server.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    // A kill that fails rejects; the one below is the same and is heard.
    server.kill().catch(() => undefined);
  };
  const callOff = clock.after(timeoutMs, stop);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  const exit = await server.exited;
  callOff();
  signal.removeEventListener('abort', stop);
  await server.kill();
  return { code: isStopped ? null : (exit.code ?? 1), stdout: stdout.text(), stderr: stderr.text() };
}
