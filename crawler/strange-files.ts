import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * The first thing below a folder that npm never leaves there, relative to it: a pipe, a socket or a device, on which
 * whoever reads it would wait, or a link that leads outside. null: there is none.
 */
export async function strangeIn(folder: string): Promise<string | null> {
  const home = await realpath(folder);
  for (const one of await readdir(home, { withFileTypes: true, recursive: true })) {
    if (one.isFile() || one.isDirectory()) continue;
    const path = join(one.parentPath, one.name);
    if (!one.isSymbolicLink() || !(await leadsInside(path, home))) return relative(home, path);
  }
  return null;
}

/** A link to nothing leads nowhere, which is no harm. */
async function leadsInside(path: string, home: string): Promise<boolean> {
  const target = await realpath(path).catch(() => home);
  return target === home || target.startsWith(`${home}${sep}`);
}
