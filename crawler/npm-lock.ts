import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

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
export type Lock = z.infer<typeof Lock>;

/** npm's own account of what it put into `dir`; null where there is none that can be read. */
export async function readLock(dir: string): Promise<Lock | null> {
  const path = join(dir, 'node_modules/.package-lock.json');
  try {
    // An npm that was taken over could have left a pipe, which is read for ever.
    if (!(await lstat(path)).isFile()) return null;
    return Lock.safeParse(JSON.parse(await readFile(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
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
