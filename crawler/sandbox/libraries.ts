import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SandboxError } from './backend.ts';

/**
 * Libraries that Node itself does not need but native parts of npm packages do: .NET (ICU, OpenSSL), resolvers, addons.
 * Whole names up to `.so`; the version that is there is taken.
 */
const ALSO_NAME =
  /^lib(?:atomic|crypto|gomp|icudata|icui18n|icuuc|nss_dns|nss_files|resolv|rt|ssl|util|z)\.so\.[0-9]{1,4}$/;

const LIBRARY = /^\t(?:\S{1,200} => )?(\/\S{1,4000}) \(0x[0-9a-f]{1,16}\)$/;
const LOADER = /^\t(\/\S{1,4000}) \(0x[0-9a-f]{1,16}\)$/m;

/**
 * Absolute paths of the shared libraries and the loader that some programs need, sorted, each once.
 * Only for programs that we trust.
 */
export function sharedLibraries(programs: readonly string[]): string[] {
  const loader = loaderPath();
  return [...new Set(programs.flatMap((program) => librariesOf(program, loader)))].sort();
}

/** The libraries above that lie beside ones already known. */
export function companionLibraries(libraries: readonly string[]): string[] {
  const folders = [...new Set(libraries.map((path) => dirname(path)))].filter((folder) => existsSync(folder));
  const companions = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => ALSO_NAME.test(name))
      .map((name) => join(folder, name)),
  );
  return companions.filter((path) => !libraries.includes(path)).sort();
}

/**
 * Asked through the loader, since a setuid program (umount) does not answer for itself. ld.so(8), `--list`.
 * A program that is linked statically needs none.
 */
function librariesOf(program: string, loader: string): string[] {
  const listed = answerOf(loader, ['--list', program], {});
  return listed.split('\n').flatMap((line) => LIBRARY.exec(line)?.[1] ?? []);
}

/** The loader's own path: what `env` says that it needs, without a name before it. ld.so(8), LD_TRACE_LOADED_OBJECTS. */
function loaderPath(): string {
  const found = LOADER.exec(answerOf('/usr/bin/env', ['--version'], { LD_TRACE_LOADED_OBJECTS: '1' }))?.[1];
  if (found === undefined) throw new SandboxError('Expected `/usr/bin/env` to be linked dynamically, found no loader.');
  return found;
}

function answerOf(program: string, args: string[], env: Record<string, string>): string {
  const asked = spawnSync(program, args, {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
    timeout: 10_000,
  });
  if (asked.error) throw new SandboxError(`\`${program}\` could not be started: ${asked.error.message}.`);
  return asked.stdout;
}
