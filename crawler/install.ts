import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { isNpmName, type Package } from '#schema/server.ts';
import type { Clock } from './clock.ts';
import { diskBytes } from './disk-bytes.ts';
import { excerpt } from './excerpt.ts';
import type { Held, InstallCache } from './install-cache.ts';
import { contentOf } from './install-shelf.ts';
import { foreignIn, integrityIn, readLock } from './npm-lock.ts';
import { exceeded, type Limits } from './limits.ts';
import type { Npm, NpmExit } from './npm.ts';
import { strangeIn } from './strange-files.ts';
import type { Verdict } from './verdict.ts';

/** `offline`: the registry was not reached, which says nothing about the package. */
export type InstallResult =
  ({ readonly ok: true } & Held) | { readonly ok: false; readonly verdict: Verdict; readonly offline: boolean };

export interface Installer {
  /** Installs one exact version, or finds it installed; it stays until it is released. Rejects only for the signal and for what no package can cause. */
  install(pkg: Package, signal: AbortSignal): Promise<InstallResult>;
}

export interface InstallerOptions {
  readonly cache: InstallCache;
  /** Called for the first package that is not in the cache. */
  readonly npm: () => Promise<Npm>;
  readonly clock: Clock;
  readonly limits: Limits;
}

const AT_ONCE = 2;
const MIB = 2 ** 20;
const SIZE_POLL_MS = 3_000;
const EXACT_VERSION = /^\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,64})?(?:\+[0-9A-Za-z.-]{1,64})?$/;
const OFFLINE =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|E429|E5\d\d)\b/;
const REFUSED = /\bEALLOW(?:GIT|REMOTE|FILE|DIRECTORY)\b/;
const ABSENT = /\b(?:E404|ETARGET|ENOVERSIONS)\b/;
const OURS = /npm error code (ENOSPC|EDQUOT|EROFS|EMFILE|ENFILE|ENOMEM)\b/;
const NPM_CODE = /npm error code ([A-Z0-9]{2,40})/;

/**
 * Installs packages with the machine's npm: no scripts, registry packages only, two at a time, read-only afterwards. Where
 * that npm runs, in the sandbox or on the machine, is decided by who gives it.
 */
export function createInstaller(options: InstallerOptions): Installer {
  const queue = new PQueue({ concurrency: AT_ONCE });
  return {
    // Without the queue's own signal: it would reject while npm and its half-made folder are still there.
    install: (pkg, signal) => queue.add(() => install(pkg, signal, options)),
  };
}

const failed = (verdict: Verdict, offline = false): InstallResult => ({ ok: false, verdict, offline });
const notInstalled = (detail: string): InstallResult => failed({ outcome: 'install-failed', detail });
const blocked = (detail: string): InstallResult => failed({ outcome: 'blocked', detail });

async function install(pkg: Package, signal: AbortSignal, options: InstallerOptions): Promise<InstallResult> {
  signal.throwIfAborted();
  if (!isNpmName(pkg.identifier) || !EXACT_VERSION.test(pkg.version))
    return notInstalled('Its name or version is none that an npm registry can have.');
  const held = await options.cache.find(pkg);
  return held ? { ok: true, ...held } : installAnew(pkg, signal, options);
}

async function installAnew(pkg: Package, signal: AbortSignal, options: InstallerOptions): Promise<InstallResult> {
  const { cache } = options;
  const npm = await options.npm();
  const workshop = await cache.openWorkshop();
  const content = contentOf(workshop);
  try {
    const manifest = { private: true, dependencies: { [pkg.identifier]: pkg.version } };
    await writeFile(join(content, 'package.json'), JSON.stringify(manifest));
    const { exit, bytes, tooBig } = await npmInstall(content, npm, signal, options);
    signal.throwIfAborted();
    if (tooBig) return failed(exceeded('installMb', options.limits));
    if (exit.code === null) return failed(exceeded('installMs', options.limits));
    if (exit.code !== 0) return explain(exit);
    const strange = await strangeIn(content);
    if (strange !== null) return blocked(`Its installation holds what no package can: ${excerpt(strange, 100)}`);
    const lock = await readLock(content);
    if (lock === null) return notInstalled('npm left no account of what it installed.');
    const foreign = foreignIn(lock);
    if (foreign !== undefined) return blocked(`It depends on what is no registry package: ${excerpt(foreign, 100)}`);
    if (pkg.integrity !== undefined && integrityIn(lock, pkg.identifier) !== pkg.integrity)
      return blocked('The registry gave another tarball than the one that was listed: the integrity differs.');
    const held = await cache.add({ workshop, pkg, lock, installedIn: npm.runsIn, bytes });
    // Somebody was removing the same package just now, to make room.
    return held ? { ok: true, ...held } : install(pkg, signal, options);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** Runs npm while watching how much it writes. */
async function npmInstall(
  cwd: string,
  npm: Npm,
  signal: AbortSignal,
  { clock, limits }: InstallerOptions,
): Promise<{ exit: NpmExit; bytes: number; tooBig: boolean }> {
  const full = new AbortController();
  const check = async (): Promise<number> => {
    const bytes = await diskBytes(cwd);
    if (bytes > limits.installMb * MIB) full.abort();
    return bytes;
  };
  let running = true;
  let callOff = (): void => undefined;
  const watch = (): void => {
    // A look that fails now fails again below, where it is heard.
    if (running) callOff = clock.after(SIZE_POLL_MS, () => void check().then(watch, () => undefined));
  };
  watch();
  const both = AbortSignal.any([signal, full.signal]);
  // Of its own and gone with it, so that no installation sees what another downloaded, and nothing grows.
  const downloads = join(cwd, '..', 'downloads');
  const exit = await npm.run(['install', ...npm.safeFlags, `--cache=${downloads}`], {
    cwd,
    signal: both,
    timeoutMs: limits.installMs,
  });
  running = false;
  callOff();
  await rm(downloads, { recursive: true, force: true });
  const bytes = await check();
  return { exit, bytes, tooBig: full.signal.aborted };
}

/** This machine is at fault, and no other package will fare better: it ends the crawl instead of blaming the server. */
class MachineError extends Error {
  override readonly name = 'MachineError';
  readonly code: string;

  constructor(code: string) {
    super(`npm could not install anything: ${code}.`);
    this.code = code;
  }
}

function explain({ code, stderr }: NpmExit): InstallResult {
  const ours = OURS.exec(stderr)?.[1];
  if (ours !== undefined) throw new MachineError(ours);
  if (REFUSED.test(stderr)) return blocked('It depends on what is no registry package.');
  if (ABSENT.test(stderr)) return notInstalled('It, or something that it depends on, is not on the registry.');
  if (OFFLINE.test(stderr))
    return failed({ outcome: 'not-attempted', detail: 'The npm registry could not be reached.' }, true);
  const named = NPM_CODE.exec(stderr)?.[1] ?? `exit ${code}`;
  if (named === 'E401' || named === 'E403')
    return notInstalled(`The registry wants a login (${named}); installs here never carry one.`);
  return notInstalled(`npm could not install it (${named}).`);
}
