import { SandboxError, type Backend } from './backend.ts';
import { CANARY_FOLDER } from './canaries.ts';
import { runCanary } from './canary-run.ts';

/**
 * Why a backend that once held does no longer work; null: it does. It runs one harmless program in it, a tenth of a
 * second: for a crawl to tell a server that does not start from a sandbox that does not.
 */
export async function whatAilsSandbox(backend: Backend, nodePath: string): Promise<string | null> {
  const told = JSON.stringify({ paths: ['/root', '/etc/shadow'] });
  const job = { packageDir: CANARY_FOLDER, entry: 'read-home.mjs', args: [told], env: {}, nodePath };
  try {
    return (await runCanary(backend, job)).join(' ') || null;
  } catch (error) {
    if (error instanceof SandboxError) return error.message;
    throw error;
  }
}
