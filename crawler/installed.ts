import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Package } from '#schema/server.ts';
import { z } from 'zod';

/** A package on disk, ready to be shown to a sandbox. `dir` holds `node_modules`. */
export interface Installed {
  readonly dir: string;
  readonly identifier: string;
  readonly version: string;
  readonly integrity?: string;
}

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
    }),
  ),
});
type Lock = z.infer<typeof Lock>;

/** The installation of a package in a cache, of the integrity that was listed where one was; undefined: none yet. */
export async function findInstalled(folder: string, pkg: Package): Promise<Installed | undefined> {
  const shelf = shelfOf(folder, pkg);
  const keys = await namesIn(shelf);
  const key = pkg.integrity === undefined ? keys[0] : keys.find((name) => name === integrityKey(pkg.integrity));
  if (key === undefined) return undefined;
  const dir = join(shelf, key);
  const lock = await readLock(dir);
  return lock === null ? undefined : installedAt(dir, pkg, lock);
}

/** npm's own account of what it put into `dir`; null where there is none that can be read. */
export async function readLock(dir: string): Promise<Lock | null> {
  const text = await readFile(join(dir, 'node_modules/.package-lock.json'), 'utf8').catch(() => 'null');
  return Lock.safeParse(JSON.parse(text)).data ?? null;
}

/** The integrity of a package's tarball, by npm's account; undefined where the registry gave none. */
export const integrityIn = (lock: Lock, identifier: string): string | undefined =>
  lock.packages[`node_modules/${identifier}`]?.integrity;

/** The first thing that is no registry package: a link, or what came from git, a file or a folder. */
export const foreignIn = (lock: Lock): string | undefined =>
  Object.entries(lock.packages).find(([, entry]) => isForeign(entry))?.[0];

/** What a package bundles came inside its own tarball, and has no origin of its own. */
const isForeign = ({ resolved, link, inBundle }: Lock['packages'][string]): boolean =>
  inBundle !== true && (link === true || (resolved !== undefined && !/^https?:/.test(resolved)));

/** Moves a finished installation into the cache, its files readable by everyone and writable by nobody. */
export async function shelve(made: string, folder: string, pkg: Package, lock: Lock): Promise<Installed> {
  const shelf = shelfOf(folder, pkg);
  const dir = join(shelf, integrityKey(integrityIn(lock, pkg.identifier)));
  // Everyone, since a sandbox that root starts runs as nobody.
  await change('chmod', ['-R', 'a+rX,go-w', made]);
  // Files only, as git does with its objects: `rm -rf` of a data folder keeps working for whoever owns it.
  await change('find', [join(made, 'node_modules'), '-type', 'f', '-exec', 'chmod', 'a-w', '{}', '+']);
  await mkdir(shelf, { recursive: true, mode: 0o755 });
  // Somebody else may have finished the same package meanwhile; theirs is as good.
  await rename(made, dir).catch(rethrowUnlessThere);
  return installedAt(dir, pkg, lock);
}

function rethrowUnlessThere(error: unknown): void {
  const isThere = error instanceof Error && 'code' in error && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST');
  if (!isThere) throw error;
}

function installedAt(dir: string, { identifier, version }: Package, lock: Lock): Installed {
  const integrity = integrityIn(lock, identifier);
  return { dir, identifier, version, ...(integrity !== undefined && { integrity }) };
}

const shelfOf = (folder: string, { identifier, version }: Package): string =>
  join(folder, identifier.replace('/', '+'), version);

/** A folder name for an integrity: it is base64, and only has to tell two tarballs of one version apart. */
const integrityKey = (integrity: string | undefined): string =>
  integrity?.replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 40) ?? 'no-integrity';

/** A folder that is not there holds nothing. */
const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Runs one of the machine's own tools; a walk over ten thousand files takes it milliseconds. */
async function change(tool: 'chmod' | 'find', args: readonly string[]): Promise<void> {
  const [code] = await once(spawn(tool, args, { stdio: 'ignore' }), 'close');
  if (code !== 0) throw new Error(`${tool} ${args.join(' ')} failed with code ${String(code)}.`);
}
