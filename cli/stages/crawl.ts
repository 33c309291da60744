import { mkdir } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { systemClock } from '#crawler/clock.ts';
import { crawl, type CrawlEvent, type CrawlResult } from '#crawler/crawl.ts';
import type { FreshFor } from '#crawler/freshness.ts';
import { DEFAULT_LIMITS } from '#crawler/guard/limits.ts';
import { createInstaller } from '#crawler/install.ts';
import { newestVersionBy } from '#crawler/newest-version.ts';
import { findNpm, type Npm } from '#crawler/npm.ts';
import type { Backend } from '#crawler/sandbox/backend.ts';
import { sourceFetch } from '#crawler/source-fetch.ts';
import type { Source, SourceContext } from '#crawler/source.ts';
import type { CrawlStore } from '#crawler/store.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Io } from '../io.ts';
import { version } from '../version.ts';

export interface CrawlStage {
  readonly sources: readonly Source[];
  readonly store: CrawlStore;
  readonly backend: Backend;
  readonly data: DataFolder;
  readonly concurrency: number;
  readonly freshFor?: FreshFor;
  readonly keepInstalls: boolean;
  readonly onEvent: (event: CrawlEvent) => void;
  readonly onProblem?: SourceContext['onProblem'];
}

/** Puts a crawl together from this machine: its npm, its clock, the Node that runs this, the cache of the data folder. */
export async function crawlStage({ data, onProblem, ...stage }: CrawlStage, io: Io): Promise<CrawlResult> {
  const folder = join(data.cache, 'npm');
  await mkdir(folder, { recursive: true });
  const clock = systemClock;
  const nodePath = process.execPath;
  const npm = await findNpm({ env: io.env, nodePath, folder, clock, signal: io.signal });
  const installer = createInstaller({ folder: join(data.cache, 'packages'), npm, clock, newId: randomUUID });
  return crawl({
    ...stage,
    sourceContext: sourceContext(npm, folder, io, onProblem),
    installer,
    clock,
    limits: DEFAULT_LIMITS,
    newId: randomUUID,
    client: { name: 'placard', version },
    node: { path: nodePath, version: process.versions.node },
    signal: io.signal,
  });
}

/** What sources may touch of this machine. */
export function sourceContext(npm: Npm, folder: string, io: Io, onProblem?: SourceContext['onProblem']): SourceContext {
  const { signal } = io;
  return {
    newestVersion: newestVersionBy(npm, folder, signal),
    fetch: sourceFetch({ clock: systemClock, signal, userAgent: `placard/${version}` }),
    ...(onProblem && { onProblem }),
    signal,
  };
}
