import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { z } from 'zod';

const PACKED = fileURLToPath(new URL('bin', dirname(import.meta.resolve('@sparticuz/chromium')).replace(/build$/, '')));
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(PACKED, '../package.json'), 'utf8')));
const CACHE = fileURLToPath(new URL(`../node_modules/.cache/placard-chromium-${version}`, import.meta.url));
/** Where the fonts are, from the file itself, so that the folder can be moved; fontconfig's cache has to be absolute. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir>${CACHE.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}/fonts-cache</cachedir></fontconfig>
`;
/** The pages are our own and the machine may be a container without user namespaces. */
const ARGS = ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu', '--disable-lcd-text'];

/**
 * Starts the test browser: the Chromium inside the package `@sparticuz/chromium` on 64-bit Intel Linux, where nothing has
 * to be installed, and an installed Chrome elsewhere. Throws when there is neither.
 */
export async function startBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args: ARGS });
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  // A page crashes where there is no font at all, so the package's own are used everywhere.
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  try {
    return await chromium.launch({ executablePath, args: ARGS, env });
  } catch {
    // A bare machine lacks NSS, which the package brings along. It comes second: a machine's own fits it better.
    const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    return chromium.launch({ executablePath, args: ARGS, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
}

/** The unpacked browser, kept between runs. Unpacks beside its place and moves it there, so that two runs cannot meet. */
async function unpacked(): Promise<string> {
  if (existsSync(CACHE)) return CACHE;
  await mkdir(dirname(CACHE), { recursive: true });
  const fresh = await mkdtemp(`${CACHE}-`);
  await into(fresh, ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']);
  await writeFile(join(fresh, 'fonts.conf'), FONTS);
  try {
    await rename(fresh, CACHE);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(CACHE)) throw error;
  }
  return CACHE;
}

/** The package unpacks into the temporary folder of the process and nowhere else, so that is moved for the moment. */
async function into(folder: string, archives: readonly string[]): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    if (tmpdir() !== folder) throw new Error(`Expected the temporary folder to be ${folder}, got ${tmpdir()}.`);
    await Promise.all(archives.map((archive) => inflate(join(PACKED, archive))));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
