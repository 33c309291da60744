import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { ReplayClient } from './client.ts';

const Lock = z.object({
  packages: z.record(z.string(), z.looseObject({ version: z.string().optional(), integrity: z.string().optional() })),
});

/** Where a client is installed, and the integrity of its package. */
export interface Installed {
  readonly modules: string;
  readonly integrity: string;
}

/** Installs a client at its version into the cache, unless it is there; no script of it is run. */
export async function install({ package: name, version, format }: ReplayClient, cache: string): Promise<Installed> {
  const folder = join(cache, `${format}-${version}`);
  const modules = join(folder, 'node_modules');
  const known = await integrityOf(folder, name, version);
  if (known !== null) return { modules, integrity: known };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact', `${name}@${version}`];
  await promisify(execFile)('npm', args, { cwd: folder });
  const integrity = await integrityOf(folder, name, version);
  if (integrity === null) throw new Error(`npm installed no ${name}@${version} in ${folder}.`);
  return { modules, integrity };
}

async function integrityOf(folder: string, name: string, version: string): Promise<string | null> {
  try {
    const lock = Lock.parse(JSON.parse(await readFile(join(folder, 'node_modules', '.package-lock.json'), 'utf8')));
    const entry = lock.packages[`node_modules/${name}`];
    return entry?.version === version ? (entry.integrity ?? null) : null;
  } catch {
    return null;
  }
}
