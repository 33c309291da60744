import { z } from 'zod';
import type { Npm } from './npm.ts';

const TIMEOUT_MS = 60_000;
const ABSENT = /\bE404\b/;

/**
 * The newest version of a package as the registry tags it (`latest`); null when there is no such package. Throws when the
 * registry could not be asked. `cwd` is any folder that is no package of ours.
 */
export async function newestVersion(
  npm: Npm,
  name: string,
  { cwd, signal }: { readonly cwd: string; readonly signal: AbortSignal },
): Promise<string | null> {
  const { code, stdout, stderr } = await npm.run(['view', `${name}@latest`, 'version', '--json', '--loglevel=error'], {
    cwd,
    signal,
    timeoutMs: TIMEOUT_MS,
  });
  if (code === 0) return z.string().parse(JSON.parse(stdout));
  if (ABSENT.test(stderr) || ABSENT.test(stdout)) return null;
  throw new Error(`The npm registry could not be asked for \`${name}\`: check the network and npm's configuration.`);
}
