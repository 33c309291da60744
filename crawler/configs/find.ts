import { constants } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { errorCode } from '../error-code.ts';
import type { Format, Place } from './clients.ts';
import { readConfig, type ConfigProblem, type FoundServer, type ReadConfig } from './found.ts';

/** `.claude.json` keeps a person's history beside the servers; the others are small, and slower to parse. */
const MOST_BYTES: Readonly<Record<Format, number>> = { json: 32 * 1024 * 1024, toml: 1024 * 1024, yaml: 1024 * 1024 };
const DEEPEST = 8;
const MOST_FOLDERS = 2_000;
const MOST_FILES = 200;

/**
 * Reads every file of `places` that is there, in the order of the places. A file that cannot be read or parsed is a
 * problem, and so is one that a project leads out of its folder: a stranger's repository may say where to look in it,
 * and nowhere else. The same file under two patterns is read once.
 */
export async function findConfigs(places: readonly Place[], project: string | null): Promise<ReadConfig> {
  const servers: FoundServer[] = [];
  const problems: ConfigProblem[] = [];
  const seen = new Set<string>();
  for (const place of places) {
    for (const file of await filesOf(place.pattern)) {
      if (seen.has(`${place.client.id} ${file}`)) continue;
      seen.add(`${place.client.id} ${file}`);
      const read = await readFile(file, place, project);
      servers.push(...read.servers);
      problems.push(...read.problems);
    }
  }
  return { servers, problems };
}

async function readFile(file: string, place: Place, project: string | null): Promise<ReadConfig> {
  const problem = (text: string): ReadConfig => ({ servers: [], problems: [{ file, line: 1, problem: text }] });
  const max = MOST_BYTES[place.client.format];
  try {
    if (place.scope === 'project' && project !== null && !(await isInside(file, project)))
      return problem('It is a link that leads out of the project, so it is not read.');
    // Without blocking, so that a pipe in a file's place is seen and not waited for.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return problem('It is no file.');
      if (stat.size > max) return problem(`It is larger than ${max / 1024 / 1024} MiB, so it is not read.`);
      const bytes = Buffer.alloc(stat.size);
      const { bytesRead } = await handle.read(bytes, 0, stat.size, 0);
      return readConfig(bytes.toString('utf8', 0, bytesRead), place, file);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { servers: [], problems: [] };
    if (code === '') throw error;
    return problem(`It cannot be read (${code}).`);
  }
}

async function isInside(file: string, folder: string): Promise<boolean> {
  const [real, root] = await Promise.all([realpath(file), realpath(folder)]);
  return real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** The files that a pattern means, sorted. Links are not followed while looking; depth and number are bounded. */
async function filesOf(pattern: string): Promise<string[]> {
  if (!pattern.includes('*')) return [pattern];
  const parts = pattern.replaceAll('\\', '/').split('/');
  const star = parts.findIndex((part) => part.includes('*'));
  const budget = { folders: MOST_FOLDERS };
  const files = await expand(parts.slice(0, star).join('/') || '/', parts.slice(star), DEEPEST, budget);
  return [...new Set(files)].toSorted().slice(0, MOST_FILES);
}

async function expand(
  folder: string,
  [part, ...rest]: readonly string[],
  depth: number,
  budget: { folders: number },
): Promise<string[]> {
  if (part === undefined) return [];
  if (!part.includes('*'))
    return rest.length === 0 ? [`${folder}/${part}`] : expand(`${folder}/${part}`, rest, depth, budget);
  if (depth === 0 || (budget.folders -= 1) < 0) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === '') throw error;
    return [];
  });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
  const found: string[] = [];
  if (part === '**') {
    found.push(...(await expand(folder, rest, depth, budget)));
    for (const one of folders) found.push(...(await expand(one, [part, ...rest], depth - 1, budget)));
  } else if (rest.length === 0) {
    const ending = part.slice(part.lastIndexOf('*') + 1);
    found.push(
      ...entries
        .filter((entry) => !entry.isDirectory() && entry.name.endsWith(ending))
        .map(({ name }) => `${folder}/${name}`),
    );
  } else for (const one of folders) found.push(...(await expand(one, rest, depth - 1, budget)));
  return found;
}
