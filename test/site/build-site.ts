import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureCatalogue } from './fixture-catalogue.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Below the working folder: Astro puts what it builds from beside the pages then, and two builds cannot meet. */
const SCRATCH = join(ROOT, 'node_modules/.cache/placard-site-tests');

/** A site built from the fixture catalogue, as the command line builds one. Throws with the builder's words if it fails. */
export async function buildFixtureSite(): Promise<{ folder: string; catalogue: string; remove: () => Promise<void> }> {
  await mkdir(SCRATCH, { recursive: true });
  const scratch = await mkdtemp(join(SCRATCH, 'run-'));
  const catalogue = join(scratch, 'catalogue.db');
  const folder = join(scratch, 'site');
  await fixtureCatalogue(catalogue);
  await astroBuild(folder, catalogue);
  return { folder, catalogue, remove: () => rm(scratch, { recursive: true, force: true }) };
}

async function astroBuild(outDir: string, catalogue: string): Promise<void> {
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--root', join(ROOT, 'site'), '--outDir', outDir], {
    cwd: ROOT,
    env: { ...process.env, PLACARD_CATALOGUE: catalogue, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said = (said + chunk.toString('utf8')).slice(-4000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`astro build ended with ${String(code)}:\n${said}`);
}
