import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '#crawler/clock.ts';
import { newestVersionBy } from '#crawler/newest-version.ts';
import { findNpm, type Npm } from '#crawler/npm.ts';
import { sourceFetch } from '#crawler/source-fetch.ts';
import { SourceError, type SourceContext } from '#crawler/source.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Io } from '../io.ts';
import { version } from '../version.ts';

/** This machine’s npm, with a home of its own in the data folder. */
export async function findMachineNpm(data: DataFolder, io: Io): Promise<Npm> {
  const folder = npmFolder(data);
  await mkdir(folder, { recursive: true });
  return findNpm({ env: io.env, nodePath: process.execPath, folder, clock: systemClock, signal: io.signal });
}

const npmFolder = (data: DataFolder): string => join(data.cache, 'npm');

export interface SourceContextParts {
  readonly data: DataFolder;
  /** Called for the first server whose version is not written down: most runs never need npm for their lists. */
  readonly npm: () => Promise<Npm>;
  readonly onProblem?: SourceContext['onProblem'];
}

/** What sources may touch of this machine. */
export function sourceContext({ data, npm, onProblem }: SourceContextParts, { signal }: Io): SourceContext {
  return {
    newestVersion: async (name) => {
      const ask = newestVersionBy(await npm(), npmFolder(data), signal);
      return ask(name).catch((error: unknown) => {
        signal.throwIfAborted();
        throw new SourceError(error instanceof Error ? error.message : String(error), { cause: error });
      });
    },
    fetch: sourceFetch({ clock: systemClock, signal, userAgent: `placard/${version}` }),
    ...(onProblem && { onProblem }),
    signal,
  };
}
