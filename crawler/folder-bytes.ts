import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of the files below a folder, counted until they pass `enough`. What vanishes meanwhile counts nothing. */
export async function folderBytes(folder: string, enough: number): Promise<number> {
  let total = 0;
  const waiting = [folder];
  for (let dir = waiting.pop(); dir !== undefined && total <= enough; dir = waiting.pop()) {
    const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) if (entry.isDirectory()) waiting.push(join(dir, entry.name));
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const sizes = await Promise.all(
      files.map((file) =>
        lstat(file).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    );
    total += sizes.reduce((sum, size) => sum + size, 0);
  }
  return total;
}
