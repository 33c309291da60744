import { constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** What is read of a package.json (npm documentation, package.json). */
const Manifest = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  /** Said for people: one that is no text is none. */
  description: z.string().optional().catch(undefined),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  main: z.string().optional(),
});
export type Manifest = z.infer<typeof Manifest>;

/**
 * Reads the package.json of a folder; null: there is none that can be read. It is its author's: it may be anything, and a
 * link to a file of this machine is not followed, as what it says is published.
 */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const flag = constants.O_RDONLY | constants.O_NOFOLLOW;
    const text = await readFile(join(folder, 'package.json'), { encoding: 'utf8', flag });
    return Manifest.safeParse(JSON.parse(text.replace(/^\ufeff/, ''))).data ?? null;
  } catch {
    return null;
  }
}
