import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#crawler/clock.ts';
import { crawl } from '#crawler/crawl.ts';
import type { CrawlEvent } from '#crawler/crawl-event.ts';
import type { CrawlResult } from '#crawler/crawl-result.ts';
import type { FreshFor } from '#crawler/freshness.ts';
import { DEFAULT_LIMITS, type Limits } from '#crawler/limits.ts';
import { installCache } from '#crawler/install-cache.ts';
import { createInstaller } from '#crawler/install.ts';
import { hostsOn } from '#crawler/remote/hosts.ts';
import { reachOf } from '#crawler/remote/reach.ts';
import { ownerOf } from '#crawler/owner.ts';
import { sandboxedNpm } from '#crawler/sandboxed-npm.ts';
import type { Backend } from '#crawler/sandbox/backend.ts';
import type { Source, SourceContext } from '#crawler/source.ts';
import type { CrawlStore } from '#crawler/store.ts';
import { visibleLine } from '#schema/visible-text.ts';
import type { DataFolder } from '../data-folder.ts';
import { note, type Io } from '../io.ts';
import { once } from '../once.ts';
import { userAgent } from '../user-agent.ts';
import { version } from '../version.ts';
import { machineNpm } from './machine-npm.ts';
import { sourceContext } from './source-context.ts';

export interface CrawlStage {
  readonly sources: readonly Source[];
  readonly store: CrawlStore;
  readonly backend: Backend;
  readonly data: DataFolder;
  readonly concurrency: number;
  readonly freshFor?: FreshFor;
  /** The most bytes of installed packages and of tarballs that stay for the next crawl. */
  readonly cacheBytes?: number;
  readonly limits?: Limits;
  /** Whether each list is taken a second time, under another client's name. */
  readonly twice?: boolean;
  /** Whether servers of clients' own files may be at addresses that are not public. */
  readonly allowPrivate?: boolean;
  readonly onEvent: (event: CrawlEvent) => void;
  readonly onProblem?: SourceContext['onProblem'];
}

/** Room for some 200 servers: one takes 39 MB at the median, 1.4 GB at worst. */
export const DEFAULT_CACHE_BYTES = 8 * 1024 ** 3;
/** The part of it that is for tarballs: those of ten servers took a twelfth of what was installed from them. */
const FOR_TARBALLS = 1 / 8;

/** Puts a crawl together from this machine: its npm, its clock, the Node that runs this, the cache of the data folder. */
export async function crawlStage(
  {
    data,
    onProblem,
    cacheBytes = DEFAULT_CACHE_BYTES,
    limits = DEFAULT_LIMITS,
    allowPrivate = false,
    backend,
    ...stage
  }: CrawlStage,
  io: Io,
): Promise<CrawlResult> {
  const clock = systemClock;
  const nodePath = process.execPath;
  const tarballBytes = cacheBytes * FOR_TARBALLS;
  const npm = machineNpm(data, tarballBytes, io);
  const installNpm = once(async () => {
    const chosen = await sandboxedNpm({ ...{ ...(await npm()), backend, nodePath, clock, limits }, signal: io.signal });
    if (chosen.whyOnHost !== null) note(io, `npm is run outside the sandbox: ${visibleLine(chosen.whyOnHost, 200)}`);
    return chosen.npm;
  });
  const cache = installCache({
    folder: join(data.cache, 'packages'),
    maxBytes: cacheBytes - tarballBytes,
    newId: randomUUID,
  });
  const installer = createInstaller({ cache, npm: installNpm, clock, limits });
  return crawl({
    ...stage,
    backend,
    sourceContext: sourceContext({ npm, ...(onProblem && { onProblem }) }, io),
    installer,
    clock,
    limits,
    remotes: { hosts: hostsOn(clock), userAgent: userAgent(io.env), reachOf: reachOf(allowPrivate) },
    newId: randomUUID,
    client: { name: 'placard', version },
    node: { path: nodePath, version: process.versions.node },
    owner: ownerOf(hostname(), process.pid, randomUUID),
    drain: io.signal,
    signal: io.kill ?? io.signal,
  });
}
