import { isNpmName } from '#schema/server.ts';
import { z } from 'zod';
import type { Npm } from './npm.ts';
import type { SourceContext } from './source.ts';

const TIMEOUT_MS = 60_000;
const NOT_FOUND = /\bE404\b/;

/** Asks the registry, through npm and run in `cwd`, which version of a package is the newest (its `latest` tag). */
export function newestVersionBy(npm: Npm, cwd: string, signal: AbortSignal): SourceContext['newestVersion'] {
  return async (name) => {
    if (!isNpmName(name)) return null;
    const exit = await npm.run(['view', name, 'version', '--json'], { cwd, signal, timeoutMs: TIMEOUT_MS });
    if (exit.code === 0) return z.string().parse(JSON.parse(exit.stdout));
    if (NOT_FOUND.test(exit.stderr) || NOT_FOUND.test(exit.stdout)) return null;
    throw new Error(`The npm registry could not be asked for the newest version of \`${name}\`. Is there a network?`);
  };
}
