import { lstat, open, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { LaunchHint } from '#schema/server.ts';
import type { Installed } from './install-cache.ts';
import { readManifest, type Manifest } from './manifest.ts';
import type { Verdict } from './verdict.ts';

/** Where a package starts. Paths are relative to the folder that the sandbox shows. */
export interface Entry {
  readonly bin: string;
  /** The file itself. Servers that ask "am I the main module?" want this one. */
  readonly file: string;
  /** npm's symbolic link to it, where there is one. A few look for their own command's name in it. */
  readonly link: string | null;
}

/** The folder of an installed package itself. */
export const homeOf = ({ dir, identifier }: Installed): string => join(dir, 'node_modules', identifier);

/**
 * Finds the program of an installed package: the hint, else the one named like the package, else the only one. Others that
 * may be the server follow it.
 */
export async function findEntries(
  installed: Installed,
  hint?: LaunchHint,
): Promise<readonly [Entry, ...Entry[]] | Verdict> {
  const home = homeOf(installed);
  const manifest = await readManifest(home);
  if (manifest === null) return failed('Its package.json cannot be read.');
  const short = installed.identifier.split('/').at(-1) ?? installed.identifier;
  const bins = binsOf(manifest, short);
  const others = otherServers(bins);
  const bin = chooseBin(bins, [hint?.bin, short, installed.identifier, ...others]);
  if (bin === undefined) {
    const count = Object.keys(bins).length;
    if (count === 0) return failed('It has no program to start: it may be a library.');
    return {
      outcome: 'needs-config',
      detail: `It has ${count} programs, and none is named like the package or a server.`,
    };
  }
  if (hint?.bin !== undefined && bin !== hint.bin)
    return failed('It has no program of the name that its source gives.');
  const first = await entryOf(bin, bins[bin] ?? '', home, installed.dir);
  if ('outcome' in first) return first;
  const rest = hint?.bin === undefined ? others.filter((name) => bins[name] !== bins[bin]) : [];
  const found = await Promise.all(rest.map((name) => entryOf(name, bins[name] ?? '', home, installed.dir)));
  return [first, ...found.filter((one): one is Entry => !('outcome' in one))];
}

async function entryOf(bin: string, path: string, home: string, dir: string): Promise<Entry | Verdict> {
  const file = await realFile(home, path, dir);
  if (file === null) return failed('The program that its package.json names is not in the package.');
  const foreign = await whyNotNode(join(dir, file));
  if (foreign !== null) return failed(foreign);
  const link = join('node_modules', '.bin', bin);
  const isThere = await lstat(join(dir, link)).then(
    () => true,
    () => false,
  );
  return { bin, file, link: isThere ? link : null };
}

const MOST_OTHERS = 3;

/** Programs that are called a server, at most three: `notes-mcp` beside a `notes` that is for people. */
const otherServers = (bins: Readonly<Record<string, string>>): string[] =>
  Object.keys(bins)
    .filter((name) => /(?:^|[-_])(?:mcp|server)(?:$|[-_])/.test(name))
    .toSorted((a, b) => Number(b.endsWith('mcp')) - Number(a.endsWith('mcp')))
    .slice(0, MOST_OTHERS);

const failed = (detail: string): Verdict => ({ outcome: 'launch-failed', detail });

/** The first of the names that is there; else the one program, which may have several names. */
function chooseBin(bins: Readonly<Record<string, string>>, names: readonly (string | undefined)[]): string | undefined {
  const named = names.find((name) => name !== undefined && Object.hasOwn(bins, name));
  const isOneProgram = new Set(Object.values(bins)).size === 1;
  return named ?? (isOneProgram ? Object.keys(bins)[0] : undefined);
}

function binsOf({ bin, main }: Manifest, short: string): Readonly<Record<string, string>> {
  if (typeof bin === 'string') return { [short]: bin };
  if (bin === undefined) return main === undefined ? {} : { [short]: main };
  // As npm does when it makes the links: a scope is no part of a command.
  return Object.fromEntries(Object.entries(bin).map(([name, path]) => [name.split('/').at(-1) ?? name, path]));
}

/** The file behind a bin entry, below the installed folder; `null` where there is none, or it is elsewhere. */
async function realFile(home: string, bin: string, dir: string): Promise<string | null> {
  for (const suffix of ['', '.js', '/index.js']) {
    const found = await realpath(join(home, `${bin}${suffix}`)).catch(() => null);
    if (found === null || !(await stat(found)).isFile()) continue;
    const path = relative(await realpath(dir), found);
    if (path.startsWith(`node_modules${sep}`)) return path;
  }
  return null;
}

const HEAD_BYTES = 128;

/** Why Node cannot run a file, as far as its first bytes tell. */
export async function whyNotNode(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead).toString('latin1');
    if (head.startsWith('\u007fELF') || head.startsWith('MZ')) return 'Its program is a native binary, not JavaScript.';
    const shebang = /^#!([^\n]{1,120})/.exec(head)?.[1];
    if (shebang === undefined || /\b(?:node|tsx|bun)\b/.test(shebang)) return null;
    return 'Its program is a script for something other than Node.';
  } finally {
    await file.close();
  }
}
