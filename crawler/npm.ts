import { spawn } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Clock } from './clock.ts';
import { errorCode } from './error-code.ts';
import { tailOf } from './guard/tail.ts';
import { readReach, type Reach } from './npm-reach.ts';

export const OUTPUT_KEPT = 1024 * 1024;
const TIME_FOR_QUESTIONS = 60_000;

/** What npm needs to know to reach its registry, and nothing else of a person's configuration: no token, no script shell. */
const REACH = new Set(['registry', 'cafile', 'ca', 'proxy', 'https-proxy', 'noproxy', 'strict-ssl']);
const SCOPE_REGISTRY = /^@[^\s:/]{1,214}:registry$/;
/** The same for the variables that Node and npm themselves read. */
const REACH_ENV = [
  ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
];
/** npm 11 and newer: what is no registry dependency is refused before it is fetched. */
const REFUSALS = ['allow-git', 'allow-remote', 'allow-file', 'allow-directory'];

const Config = z.record(z.string(), z.unknown());

export interface NpmExit {
  /** null: it was stopped by the signal or the time limit. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The machine's npm, run with our Node, in an environment of our own. */
export interface Npm {
  readonly version: string;
  /**
   * Whether it can refuse git, remote, file and folder dependencies itself. An older npm cannot: then git has no program
   * to run, and a result that holds such a dependency is thrown away after the fact.
   */
  readonly refusesForeign: boolean;
  /** Flags for an install that runs no script and takes nothing but registry packages. */
  readonly safeFlags: readonly string[];
  run(args: readonly string[], options: RunNpmOptions): Promise<NpmExit>;
  readonly runsIn: 'sandbox' | 'host';
  /** npm's own folder, which holds `bin/npm-cli.js`; null: it is laid out otherwise. */
  readonly folder: string | null;
  /** How its registries are reached. */
  readonly reach: Reach;
}

export interface RunNpmOptions {
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

export interface NpmOptions {
  /** The environment of this process: npm's configuration is asked with it, and only PATH and what `REACH` names is kept. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly nodePath: string;
  /** A folder that holds npm's home and its cache. */
  readonly folder: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Finds npm on the PATH and asks it for the configuration that reaches the registry. Throws when there is no npm. */
export async function findNpm({ env, nodePath, folder, clock, signal }: NpmOptions): Promise<Npm> {
  const path = [dirname(nodePath), env['PATH']].filter(Boolean).join(delimiter);
  const ask = { clock, signal, timeoutMs: TIME_FOR_QUESTIONS, cwd: folder };
  const asked = await runNpm(['config', 'list', '--json'], { ...ask, env: { ...env, PATH: path } });
  if (asked.code !== 0) throw new Error('npm could not be run. Install Node with npm, or put npm on the PATH.');
  const config = Config.parse(JSON.parse(asked.stdout));
  const refusesForeign = REFUSALS.every((key) => key in config);
  const home = join(folder, 'home');
  const clean = {
    PATH: path,
    HOME: home,
    LANG: 'C.UTF-8',
    ...Object.fromEntries(REACH_ENV.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    ...reach(config),
    npm_config_cache: join(folder, 'cache'),
    // Files that do not exist: nothing but what stands here configures npm.
    npm_config_userconfig: join(home, '.npmrc'),
    npm_config_globalconfig: join(home, 'npmrc'),
  };
  return {
    runsIn: 'host',
    folder: await folderOf(path),
    reach: await readReach(config, env),
    version: z.string().catch('unknown').parse(config['npm-version']),
    refusesForeign,
    safeFlags: [
      ...['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--no-package-lock', '--omit=dev'],
      ...[
        '--prefer-offline',
        '--progress=false',
        '--loglevel=error',
        '--logs-max=0',
        // By default npm waits ten seconds before it tries again, which is long where there is no network at all.
        '--fetch-retries=1',
        '--fetch-retry-mintimeout=1000',
        '--fetch-timeout=60000',
      ],
      // PackageGate (2026-01-26): a git dependency's own .npmrc may name the program that npm then runs as git.
      '--git=/nonexistent/git',
      ...(refusesForeign ? REFUSALS.map((key) => `--${key}=none`) : []),
    ],
    run: (args, options) => runNpm(args, { ...options, clock, env: clean }),
  };
}

/** The folder of the npm that is the first on a PATH. */
async function folderOf(path: string): Promise<string | null> {
  for (const place of path.split(delimiter)) {
    const program = await realpath(join(place, 'npm')).catch(() => null);
    if (program !== null) return program.endsWith('/bin/npm-cli.js') ? dirname(dirname(program)) : null;
  }
  return null;
}

function reach(config: Readonly<Record<string, unknown>>): Record<string, string> {
  const entries = Object.entries(config).filter(([key]) => REACH.has(key) || SCOPE_REGISTRY.test(key));
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      // npm's own way to write a list in one variable.
      const text = Array.isArray(value) ? value.join('\n\n') : value;
      if (text === null || text === undefined || text === '') return [];
      return [[`npm_config_${key.replaceAll('-', '_')}`, String(text)]];
    }),
  );
}

interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

/** Runs npm in a process group of its own, so that stopping it stops all that it started. Never a shell. */
function runNpm(args: readonly string[], { cwd, env, clock, signal, timeoutMs }: RunOptions): Promise<NpmExit> {
  return new Promise((resolve) => {
    const stdout = tailOf(OUTPUT_KEPT);
    const stderr = tailOf(OUTPUT_KEPT);
    const child = spawn('npm', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const stop = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch (error) {
        // It may have left just now; anything else is worth knowing.
        if (errorCode(error) !== 'ESRCH') throw error;
      }
    };
    const callOff = clock.after(timeoutMs, stop);
    const done = (exit: NpmExit): void => {
      callOff();
      signal.removeEventListener('abort', stop);
      resolve(exit);
    };
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => done({ code: 127, stdout: '', stderr: error.message }));
    child.on('close', (code) => done({ code, stdout: stdout.text(), stderr: stderr.text() }));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
