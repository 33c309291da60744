import { realpath, stat, access, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { whyNotNode } from './entry.ts';
import { readManifest } from './manifest.ts';
import type { Program } from './run.ts';

/** A command that somebody would type in a folder to start a server of their own. */
export interface LocalCommand {
  /** `node`, its flags, the program and its arguments; or the program alone. */
  readonly words: readonly string[];
  /** Where it would be typed. */
  readonly cwd: string;
  /** The folder that the sandbox shows; absent: the nearest one above the program that has a package.json. */
  readonly folder?: string;
  /** A person's home, which is never shown for a stray package.json in it. */
  readonly home: string;
}

/** What can be started of it, and what its package.json says that it is. */
export interface LocalProgram {
  readonly program: Program;
  readonly args: readonly string[];
  readonly name: string;
  readonly version: string;
  readonly description?: string;
}

/** The command cannot be run in a sandbox. The message says what, and what to do. */
export class LocalProgramError extends Error {
  override readonly name = 'LocalProgramError';
}

const SUPPORTED = 'Servers that run on Node can be checked: placard check -- node ./server.mjs --stdio';
/** Flags of Node whose value may be a word of its own, which could not be told from the program. */
const WITH_VALUE = new Set(['-r', '--require', '--import', '--loader', '--experimental-loader', '--env-file', '-C']);
/** Flags with which Node runs no program. */
const NO_PROGRAM = new Set([
  '-e',
  '--eval',
  '-p',
  '--print',
  '-i',
  '--interactive',
  '-v',
  '--version',
  '--test',
  '--run',
]);
const FETCHES = new Set(['npx', 'npm', 'pnpm', 'pnpx', 'yarn', 'bunx', 'uvx', 'docker', 'podman']);

/** Finds the program of a command and the folder to show. Throws `LocalProgramError`. */
export async function findLocalProgram({ words, cwd, folder, home }: LocalCommand): Promise<LocalProgram> {
  const { nodeFlags, file, args } = readWords(words);
  const path = await realpath(resolve(cwd, file)).catch(() => null);
  if (path === null || !(await stat(path)).isFile())
    throw new LocalProgramError(`There is no file \`${file}\` here. ${SUPPORTED}`);
  const isNamed = words[0] !== file;
  const foreign = await whyNotNode(path);
  if (foreign !== null) throw new LocalProgramError(`${file}: ${foreign} ${SUPPORTED}`);
  if (!isNamed && !/\.[cm]?[jt]s$/.test(path) && !(await hasShebang(path)))
    throw new LocalProgramError(`\`${file}\` is no script for Node. ${SUPPORTED}`);
  const dir = folder === undefined ? await nearestPackage(dirname(path), home) : await namedFolder(path, cwd, folder);
  // One that cannot be read names nothing; Node itself will say what it thinks of it.
  const manifest = (await readManifest(dir)) ?? {};
  const entry = { bin: basename(path), file: relative(dir, path), link: null };
  return {
    program: { dir, entries: [entry], ...(nodeFlags.length > 0 && { nodeFlags }) },
    args,
    name: manifest.name ?? basename(dir),
    version: manifest.version ?? '0.0.0',
    ...(manifest.description && { description: manifest.description }),
  };
}

function readWords(words: readonly string[]): { nodeFlags: string[]; file: string; args: string[] } {
  const [first, ...rest] = words;
  if (first === undefined) throw new LocalProgramError(`Say which command starts the server. ${SUPPORTED}`);
  const command = basename(first).replace(/\.exe$/, '');
  if (FETCHES.has(command))
    throw new LocalProgramError(
      `\`${command}\` fetches a program; placard crawl looks at packages: placard crawl ${rest.find((word) => !word.startsWith('-')) ?? 'PACKAGE'}`,
    );
  if (command !== 'node' && command !== 'nodejs') {
    if (!first.includes('/') && !/\.[cm]?[jt]s$/.test(first))
      throw new LocalProgramError(`\`${first}\` cannot be started in the sandbox. ${SUPPORTED}`);
    return { nodeFlags: [], file: first, args: rest };
  }
  const at = rest.findIndex((word) => !word.startsWith('-'));
  const nodeFlags = at === -1 ? rest : rest.slice(0, at);
  for (const flag of nodeFlags) {
    if (NO_PROGRAM.has(flag)) throw new LocalProgramError(`\`node ${flag}\` starts no server. ${SUPPORTED}`);
    if (WITH_VALUE.has(flag)) throw new LocalProgramError(`Write \`${flag}=VALUE\` as one word.`);
  }
  const file = rest[at];
  if (file === undefined) throw new LocalProgramError(`\`${words.join(' ')}\` names no program. ${SUPPORTED}`);
  return { nodeFlags, file, args: rest.slice(at + 1) };
}

async function namedFolder(path: string, cwd: string, named: string): Promise<string> {
  const folder = await realpath(resolve(cwd, named)).catch(() => null);
  if (folder === null) throw new LocalProgramError(`There is no folder \`${named}\`.`);
  if (!path.startsWith(`${folder}${sep}`))
    throw new LocalProgramError(`\`${path}\` is not in the folder \`${named}\`.`);
  return folder;
}

/** The nearest folder with a package.json; where there is none, the program's own. */
async function nearestPackage(from: string, home: string): Promise<string> {
  for (let folder = from; folder !== home && folder !== dirname(folder); folder = dirname(folder)) {
    const isHere = await access(join(folder, 'package.json')).then(
      () => true,
      () => false,
    );
    if (isHere) return folder;
  }
  return from;
}

const hasShebang = async (path: string): Promise<boolean> => (await readFile(path)).subarray(0, 2).toString() === '#!';
