import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Package } from '#schema/server.ts';
import { z } from 'zod';
import { HOLD_FOLDERS } from './cache-holds.ts';

/*
 * How a cache of installations lies on disk: `<name>/<version>/<integrity>/` is an entry, with its files in `content`, what
 * is known of it in `about.json`, and who holds it beside them.
 */

/** The folder of what is being made, or removed. */
export const UNFINISHED = '.unfinished';
const CONTENT = 'content';
const ABOUT = 'about.json';
const About = z.object({
  identifier: z.string(),
  version: z.string(),
  integrity: z.string().optional(),
  installedIn: z.enum(['sandbox', 'host']),
  bytes: z.number().nonnegative(),
});
export type About = z.infer<typeof About>;

/** Where in a workshop, and in an entry, what is installed has to lie. */
export const contentOf = (workshop: string): string => join(workshop, CONTENT);
export const aboutIn = (workshop: string): string => join(workshop, ABOUT);

/** Where the entry of a package with this integrity has to lie. */
export const entryFor = (folder: string, pkg: Package, integrity: string | undefined): string =>
  join(shelfOf(folder, pkg), integrityKey(integrity));

/** The entry of a package, of the integrity that was listed where one was. */
export async function findEntry(folder: string, pkg: Package): Promise<string | undefined> {
  const shelf = shelfOf(folder, pkg);
  const keys = await namesIn(shelf);
  const key = pkg.integrity === undefined ? keys[0] : keys.find((name) => name === integrityKey(pkg.integrity));
  return key === undefined ? undefined : join(shelf, key);
}

const shelfOf = (folder: string, { identifier, version }: Package): string =>
  join(folder, identifier.replace('/', '+'), version);

/** A folder name for an integrity: it is base64, and only has to tell two tarballs of one version apart. */
const integrityKey = (integrity: string | undefined): string =>
  integrity?.replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 40) ?? 'no-integrity';

/** A folder that is not there holds nothing. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** null: not there, or damaged. */
export async function readAbout(entry: string): Promise<About | null> {
  try {
    return About.safeParse(JSON.parse(await readFile(aboutIn(entry), 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

export interface Entry {
  readonly entry: string;
  readonly bytes: number;
  /** When somebody last began or ceased to use it: leaving a mark in a folder changes the folder's time. */
  readonly usedAt: number;
}

/** Every whole entry of a cache. */
export async function entriesIn(folder: string): Promise<Entry[]> {
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
