import { systemClock } from '#crawler/clock.ts';
import { newestVersionBy } from '#crawler/newest-version.ts';
import { sourceFetch } from '#crawler/source-fetch.ts';
import { SourceError, type SourceContext } from '#crawler/source.ts';
import type { Io } from '../io.ts';
import { version } from '../version.ts';
import type { MachineNpm } from './machine-npm.ts';

export interface SourceContextParts {
  /** Called for the first server whose version is not written down: most runs never need npm for their lists. */
  readonly npm: () => Promise<MachineNpm>;
  readonly onProblem?: SourceContext['onProblem'];
}

/** What sources may touch of this machine. */
export function sourceContext({ npm, onProblem }: SourceContextParts, { signal }: Io): SourceContext {
  return {
    newestVersion: async (name) => {
      const { reader } = await npm();
      return newestVersionBy(
        reader,
        signal,
      )(name).catch((error: unknown) => {
        signal.throwIfAborted();
        throw new SourceError(error instanceof Error ? error.message : String(error), { cause: error });
      });
    },
    fetch: sourceFetch({ clock: systemClock, signal, userAgent: `placard/${version}` }),
    ...(onProblem && { onProblem }),
    signal,
  };
}
