import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { DataFolder } from '../data-folder.ts';
import { CommandError, EXIT } from '../exit-code.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the pages are made from besides the catalogue. */
const INGREDIENTS = ['site', 'schema', 'catalogue', 'classifier', 'changes', 'policy', 'data', 'package-lock.json'];
const STAMP = '.placard-build';
/**
 * Where pages are made before they take their place. It must be below our own folder: Astro then keeps what it renders them
 * with beside them, so that two builds at once do not meet, and finds the packages from there.
 */
const SCRATCH = join(ROOT, 'node_modules/.cache/placard-build');
/** Astro prints one line for each file that it writes; this is a page, not a JSON record. */
const PAGE_LINE = /[├└]─ \S{1,1000}\.html\b/;

export type BuildResult = { readonly built: false } | { readonly built: true; readonly pages: number };

/**
 * Builds the site of a catalogue into the data folder, unless nothing that a page shows has changed since the last build.
 * The new site takes the place of the old one in one step, so a server that is running never shows half of it.
 * Throws `CommandError` with the builder's last words when it fails.
 */
export async function buildStage(
  catalogue: Catalogue,
  data: DataFolder,
  {
    signal,
    onPage = () => {},
    force = false,
    url = '',
  }: { signal: AbortSignal; onPage?: (pages: number) => void; force?: boolean; url?: string },
): Promise<BuildResult> {
  const wanted = createHash('sha256')
    .update(await catalogue.fingerprint())
    .update(await ingredientsDigest())
    .update(url)
    .digest('hex');
  const stamp = join(data.site, STAMP);
  if (!force && existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return { built: false };

  await mkdir(SCRATCH, { recursive: true });
  const next = await mkdtemp(join(SCRATCH, 'site-'));
  try {
    const pages = await astroBuild(next, { catalogue: data.catalogue, url }, signal, onPage);
    await writeFile(join(next, STAMP), wanted);
    await takePlace(next, data.site);
    return { built: true, pages };
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** Puts a folder in the place of another in one step, by way of a copy where they are on different file systems. */
async function takePlace(from: string, to: string): Promise<void> {
  const beside = `${to}.next`;
  await rm(beside, { recursive: true, force: true });
  await rename(from, beside).catch(async (error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, beside, { recursive: true });
  });
  await rm(to, { recursive: true, force: true });
  await rename(beside, to);
}

async function astroBuild(
  outDir: string,
  { catalogue, url }: { readonly catalogue: string; readonly url: string },
  signal: AbortSignal,
  onPage: (pages: number) => void,
): Promise<number> {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', join(ROOT, 'site'), '--outDir', outDir],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        PLACARD_CATALOGUE: catalogue,
        PLACARD_URL: url,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  );
  let pages = 0;
  const tail: string[] = [];
  const hear = (line: string): void => {
    if (PAGE_LINE.test(line)) onPage(++pages);
    tail.push(line);
    if (tail.length > 30) tail.shift();
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new CommandError(`The site could not be built:\n${tail.join('\n')}`, EXIT.failed);
  return pages;
}

async function ingredientsDigest(): Promise<string> {
  const hash = createHash('sha256');
  for (const ingredient of INGREDIENTS) {
    const path = join(ROOT, ingredient);
    const files = ingredient.includes('.')
      ? [path]
      : (await readdir(path, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile() && !/[\\/](?:\.astro|dist)(?:[\\/]|$)/.test(entry.parentPath))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const file of files)
      hash
        .update(file.slice(ROOT.length))
        .update('\0')
        .update(await readFile(file));
  }
  return hash.digest('hex');
}
