import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Package } from '#schema/server.ts';
import { z } from 'zod';
import { condemn, hold, HOLD_FOLDERS } from './cache-holds.ts';
import { integrityIn, type Lock } from './npm-lock.ts';
import { isRunning, sweepUnfinished, unfinishedName } from './unfinished.ts';

/** A package on disk, ready to be shown to a sandbox. `dir` holds `node_modules`. */
export interface Installed {
  readonly dir: string;
  readonly identifier: string;
  readonly version: string;
  readonly integrity?: string;
  /** Where npm ran when it was installed. */
  readonly installedIn: 'sandbox' | 'host';
}

/** An installation that stays where it is until it is let go. */
export interface Held {
  readonly installed: Installed;
  /** Lets go, and makes room where the cache has grown too big. */
  readonly release: () => Promise<void>;
}

/** What was made in a workshop: its files lie in `<workshop>/content`. */
export interface Made {
  readonly workshop: string;
  readonly pkg: Package;
  readonly lock: Lock;
  readonly installedIn: Installed['installedIn'];
  /** Bytes on disk. */
  readonly bytes: number;
}

/** Installed packages of exact versions, shared by processes: bounded, the longest unused out first, none that is in use. */
export interface InstallCache {
  /** The installation of a package, of the integrity that was listed where one was; undefined: there is none. */
  find(pkg: Package): Promise<Held | undefined>;
  /** A new folder to install in; its `content` is there. */
  openWorkshop(): Promise<string>;
  /** Takes what was made into the cache; undefined: somebody removes the same package at this moment. */
  add(made: Made): Promise<Held | undefined>;
}

export interface InstallCacheOptions {
  /** Holds everything: `<name>/<version>/<integrity>/content/node_modules`. */
  readonly folder: string;
  /** The most bytes that stay on disk once nothing is in use; 0: nothing stays. */
  readonly maxBytes: number;
  readonly newId: () => string;
}

const UNFINISHED = '.unfinished';
const CONTENT = 'content';
const ABOUT = 'about.json';
const About = z.object({
  identifier: z.string(),
  version: z.string(),
  integrity: z.string().optional(),
  installedIn: z.enum(['sandbox', 'host']),
  bytes: z.number().nonnegative(),
});

export function installCache({ folder, maxBytes, newId }: InstallCacheOptions): InstallCache {
  const unfinished = join(folder, UNFINISHED);
  const workshopName = (): string => join(unfinished, unfinishedName(process.pid, newId()));
  let swept: Promise<void> | undefined;
  let trimmed: Promise<void> = Promise.resolve();

  const take = async (entry: string): Promise<Held | undefined> => {
    const letGo = await hold(entry, newId());
    if (letGo === null) return undefined;
    const about = await readAbout(entry);
    if (about !== null) {
      const { identifier, version, integrity, installedIn } = about;
      const named = { identifier, version, ...(integrity !== undefined && { integrity }) };
      const installed = { dir: join(entry, CONTENT), ...named, installedIn };
      return { installed, release: () => letGo().then(trim) };
    }
    await letGo();
    return undefined;
  };

  /** One after the other: two at once would both want to remove the same. */
  const trim = (): Promise<void> => {
    const next = trimmed.then(makeRoom);
    trimmed = next.catch(() => undefined);
    return next;
  };

  const makeRoom = async (): Promise<void> => {
    const entries = await entriesIn(folder);
    let total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { entry, bytes } of entries.toSorted((a, b) => a.usedAt - b.usedAt)) {
      if (total <= maxBytes) return;
      if (await condemn(entry, newId())) {
        await remove(entry);
        total -= bytes;
      }
    }
  };

  /** Out of the way first, in one step, so that nobody ever finds half of it. */
  const remove = async (entry: string): Promise<void> => {
    const away = workshopName();
    await mkdir(unfinished, { recursive: true });
    if (await rename(entry, away).then(isDone, isGone)) await rm(away, { recursive: true, force: true });
  };

  return {
    async find(pkg) {
      const shelf = shelfOf(folder, pkg);
      const keys = await namesIn(shelf);
      const key = pkg.integrity === undefined ? keys[0] : keys.find((name) => name === integrityKey(pkg.integrity));
      return key === undefined ? undefined : take(join(shelf, key));
    },
    async openWorkshop() {
      swept ??= sweepUnfinished(unfinished, isRunning);
      await swept;
      const workshop = workshopName();
      await mkdir(join(workshop, CONTENT), { recursive: true, mode: 0o755 });
      return workshop;
    },
    async add({ workshop, pkg, lock, installedIn, bytes }) {
      const { identifier, version } = pkg;
      const integrity = integrityIn(lock, identifier);
      const content = contentOf(workshop);
      // Everyone may read, since a sandbox that root starts runs as nobody.
      await change('chmod', ['-R', 'a+rX,go-w', content]);
      // Files only, as git does with its objects: `rm -rf` of a data folder keeps working for whoever owns it.
      await change('find', [join(content, 'node_modules'), '-type', 'f', '-exec', 'chmod', 'a-w', '{}', '+']);
      for (const side of Object.values(HOLD_FOLDERS)) await mkdir(join(workshop, side));
      const about = { identifier, version, ...(integrity !== undefined && { integrity }), installedIn, bytes };
      await writeFile(join(workshop, ABOUT), JSON.stringify(about));
      const shelf = shelfOf(folder, pkg);
      const entry = join(shelf, integrityKey(integrity));
      await mkdir(shelf, { recursive: true, mode: 0o755 });
      // Somebody else may have finished the same package meanwhile; theirs is as good. To look first and rename then
      // would take away what they put there in between.
      if (!(await rename(workshop, entry).then(isDone, isThere)) && (await readAbout(entry)) === null) {
        // Of an older layout, or damaged: it would be in the way for ever.
        await remove(entry);
        await rename(workshop, entry).then(isDone, isThere);
      }
      return take(entry);
    },
  };
}

/** Where in a workshop what is installed has to lie. */
export const contentOf = (workshop: string): string => join(workshop, CONTENT);

const shelfOf = (folder: string, { identifier, version }: Package): string =>
  join(folder, identifier.replace('/', '+'), version);

/** A folder name for an integrity: it is base64, and only has to tell two tarballs of one version apart. */
const integrityKey = (integrity: string | undefined): string =>
  integrity?.replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 40) ?? 'no-integrity';

/** A folder that is not there holds nothing. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** null: not there, or damaged. */
async function readAbout(entry: string): Promise<z.infer<typeof About> | null> {
  try {
    return About.safeParse(JSON.parse(await readFile(join(entry, ABOUT), 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

interface Entry {
  readonly entry: string;
  readonly bytes: number;
  /** When somebody last began or ceased to use it: leaving a mark in a folder changes the folder's time. */
  readonly usedAt: number;
}

/** Every whole entry of a cache. */
async function entriesIn(folder: string): Promise<Entry[]> {
  const below = async (path: string): Promise<string[]> => (await namesIn(path)).map((name) => join(path, name));
  const names = (await below(folder)).filter((path) => !path.endsWith(UNFINISHED));
  const versions = (await Promise.all(names.map(below))).flat();
  const entries = (await Promise.all(versions.map(below))).flat();
  const found = entries.map(async (entry): Promise<Entry[]> => {
    const [about, users] = [await readAbout(entry), await stat(join(entry, HOLD_FOLDERS.users)).catch(() => null)];
    return about && users ? [{ entry, bytes: about.bytes, usedAt: users.mtimeMs }] : [];
  });
  return (await Promise.all(found)).flat();
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const isDone = (): true => true;

function isThere(error: unknown): false {
  if (codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST') return false;
  throw error;
}

function isGone(error: unknown): false {
  if (codeOf(error) === 'ENOENT') return false;
  throw error;
}

/** Runs one of the machine's own tools; a walk over ten thousand files takes it milliseconds. */
async function change(tool: 'chmod' | 'find', args: readonly string[]): Promise<void> {
  const [code] = await once(spawn(tool, args, { stdio: 'ignore' }), 'close');
  if (code !== 0) throw new Error(`${tool} ${args.join(' ')} failed with code ${String(code)}.`);
}
