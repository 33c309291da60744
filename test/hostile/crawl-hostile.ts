import { chmod, cp, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Installed } from '#crawler/install-cache.ts';
import { limitsWith, type Limits } from '#crawler/limits.ts';
import { observe } from '#crawler/observe.ts';
import type { Backend } from '#crawler/sandbox/backend.ts';
import { isRunning } from '#crawler/sandbox/canaries.ts';
import { processTree } from '#crawler/sandbox/process-tree.ts';
import { Observation } from '#schema/observation.ts';
import { answeringInstaller, contextOf, refTo } from '../crawler/observing.ts';
import { forHostile, HOSTILE } from './run-hostile.ts';

const NAME = 'hostile';
const LOOK_MS = 10;

/** All hostile servers as one package that npm might have left, with a program for each. Remove the folder afterwards. */
export async function installHostile(): Promise<Installed & { readonly root: string }> {
  const root = await mkdtemp(join(tmpdir(), 'placard-hostile-'));
  const dir = join(root, 'content');
  const home = join(dir, 'node_modules', NAME);
  await mkdir(home, { recursive: true, mode: 0o755 });
  for (const part of ['servers', 'inside.mjs', 'mcp.mjs', 'elf.mjs'])
    await cp(join(HOSTILE, part), join(home, part), { recursive: true });
  const names = (await readdir(join(HOSTILE, 'servers'))).map((file) => file.replace('.mjs', ''));
  const bin = Object.fromEntries(names.map((name) => [name, `servers/${name}.mjs`]));
  await writeFile(join(home, 'package.json'), JSON.stringify({ name: NAME, version: '1.0.0', type: 'module', bin }));
  await chmod(root, 0o755);
  return { root, dir, identifier: NAME, version: '1.0.0', integrity: 'sha512-none', installedIn: 'host' };
}

/** What a crawl makes of a hostile server, and what that did to the crawler. */
export interface Seen {
  readonly observation: Observation;
  /** By how many MiB this process grew at most while it looked. */
  readonly grownMb: number;
  /** Processes that are left of it, wherever they hide. */
  readonly left: number;
}

interface Look {
  readonly args?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly twice?: boolean;
  /** An argument by which its processes can be told. */
  readonly token: string;
}

/** Looks at a hostile server as a crawl does. */
export async function crawlHostile(
  backend: Backend,
  installed: Installed,
  server: string,
  { args = [], limits = {}, twice = false, token }: Look,
): Promise<Seen> {
  const marked = await forHostile(backend);
  const context = contextOf(marked, answeringInstaller({ ok: true, installed }), {
    ...{ limits: limitsWith(limits), twice },
  });
  collectGarbage();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), LOOK_MS);
  try {
    const ref = refTo(NAME, { bin: server, args: [...args, token] });
    const { observation } = await observe(ref, context);
    // Every observation must be one that the catalogue takes.
    Observation.parse(observation);
    const grownMb = (most - before) / 2 ** 20;
    return { observation, grownMb, left: processTree(process.pid).length - 1 + (await isLeft(token)) };
  } finally {
    clearInterval(watch);
  }
}

/** What is in another's process tree dies a moment after its sandbox. */
async function isLeft(token: string): Promise<number> {
  for (let look = 0; look < 20; look += 1) {
    if (!(await isRunning(token))) return 0;
    await delay(50);
  }
  return 1;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
