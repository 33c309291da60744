import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Backend, Exit, SandboxJob } from '#crawler/sandbox/backend.ts';

export const PROGRAMS = fileURLToPath(new URL('programs', import.meta.url));

/** A job for one of the harmless programs beside this file. */
export const jobFor = (entry: string, changes: Partial<SandboxJob> = {}): SandboxJob => ({
  packageDir: PROGRAMS,
  entry,
  args: [],
  env: {},
  nodePath: process.execPath,
  ...changes,
});

/** Runs a job to its end. `said` is everything on stdout, `complained` on stderr. */
export async function run(
  backend: Backend,
  job: SandboxJob,
  input = '',
): Promise<{ exit: Exit; said: string; complained: string }> {
  const running = backend.start(job);
  running.stdin.end(input);
  const [exit, said, complained] = await Promise.all([running.exited, text(running.stdout), text(running.stderr)]);
  return { exit, said, complained };
}
