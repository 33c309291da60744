import type { Observation } from '#schema/observation.ts';
import type { LaunchHint } from '#schema/server.ts';
import type { LocalProgram } from './local-program.ts';
import { runProgram, seenBy, type RunContext } from './run.ts';
import { packageTarget } from './target.ts';

/**
 * Looks at a server of one's own, in the same sandbox and under the same limits as a stranger's. Its environment is what
 * `hint` says, and what it asks for. Rejects only when the signal is aborted.
 */
export async function check(local: LocalProgram, hint: LaunchHint, context: RunContext): Promise<Observation> {
  const { clock, signal } = context;
  const observedAt = clock.now().toISOString();
  const start = clock.elapsed();
  const run = await runProgram(local.program, hint, context);
  signal.throwIfAborted();
  return {
    server: `local/${local.name}`,
    observedAt,
    target: packageTarget({ registry: 'local', identifier: local.name, version: local.version }, local.description),
    durations: { ...run.times, total: clock.elapsed() - start },
    ...seenBy(run),
  };
}
