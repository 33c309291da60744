import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Package } from '#schema/server.ts';
import { condemn, hold, HOLD_FOLDERS } from './cache-holds.ts';
import { errorCode } from './error-code.ts';
import {
  aboutIn,
  contentOf,
  entriesIn,
  entryFor,
  findEntry,
  readAbout,
  UNFINISHED,
  type About,
} from './install-shelf.ts';
import { integrityIn, type Lock } from './npm-lock.ts';
import { seal } from './seal.ts';
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
  /** Holds everything, as `install-shelf.ts` says. */
  readonly folder: string;
  /** The most bytes that stay on disk once nothing is in use; 0: nothing stays. */
  readonly maxBytes: number;
  readonly newId: () => string;
}

const IS_THERE = ['ENOTEMPTY', 'EEXIST'];

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
      const installed = { dir: contentOf(entry), ...named, installedIn };
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
    if (await move(entry, away, ['ENOENT'])) await rm(away, { recursive: true, force: true });
  };

  return {
    async find(pkg) {
      const entry = await findEntry(folder, pkg);
      return entry === undefined ? undefined : take(entry);
    },
    async openWorkshop() {
      swept ??= sweepUnfinished(unfinished, isRunning);
      await swept;
      const workshop = workshopName();
      await mkdir(contentOf(workshop), { recursive: true, mode: 0o755 });
      return workshop;
    },
    async add({ workshop, pkg, lock, installedIn, bytes }) {
      const { identifier, version } = pkg;
      const integrity = integrityIn(lock, identifier);
      await seal(contentOf(workshop));
      for (const side of Object.values(HOLD_FOLDERS)) await mkdir(join(workshop, side));
      const about: About = { identifier, version, ...(integrity !== undefined && { integrity }), installedIn, bytes };
      await writeFile(aboutIn(workshop), JSON.stringify(about));
      const entry = entryFor(folder, pkg, integrity);
      await mkdir(dirname(entry), { recursive: true, mode: 0o755 });
      // Somebody else may have finished the same package meanwhile; theirs is as good. To look first and rename then
      // would take away what they put there in between.
      if (!(await move(workshop, entry, IS_THERE)) && (await readAbout(entry)) === null) {
        // Of an older layout, or damaged: it would be in the way for ever.
        await remove(entry);
        await move(workshop, entry, IS_THERE);
      }
      return take(entry);
    },
  };
}

/** Renames a folder; false: an error with one of these codes was in the way. */
async function move(from: string, to: string, unless: readonly string[]): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (unless.includes(errorCode(error))) return false;
    throw error;
  }
}
