import type { Catalogue } from '#catalogue/catalogue.ts';
import type { CrawlResult } from '#crawler/crawl-result.ts';
import type { FreshFor } from '#crawler/freshness.ts';
import type { Limits } from '#crawler/limits.ts';
import { chooseBackend } from '#crawler/sandbox/choose.ts';
import type { SourceProblem } from '#crawler/source.ts';
import { ID as CONFIG } from '#crawler/sources/config.ts';
import { nameOf } from '#crawler/sources/exact.ts';
import { written } from '#crawler/sources/written.ts';
import type { Observation } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { crawlReport } from './crawl-report.ts';
import type { DataFolder } from './data-folder.ts';
import { CommandError, EXIT } from './exit-code.ts';
import { note, type Io } from './io.ts';
import type { LockTarget } from './lock-targets.ts';
import { ourFailure } from './our-failure.ts';
import { problemReport } from './source-problems.ts';
import { crawlStage } from './stages/crawl.ts';
import { judgeStage } from './stages/judge.ts';

/** What came of looking at some servers. */
export interface Looked {
  /** By name: what the registry said that it is now. */
  readonly refs: ReadonlyMap<string, ServerRef>;
  /** By name: what was seen just now. A server whose last list is still fresh is not among them. */
  readonly seen: ReadonlyMap<string, Observation>;
  readonly result: CrawlResult;
}

/** How servers are looked at. */
export interface How {
  readonly data: DataFolder;
  readonly freshFor: FreshFor;
  readonly concurrency: number;
  readonly limits: Limits;
  /** Whether servers of clients' own files may be at addresses that are not public. */
  readonly allowPrivate: boolean;
}

/**
 * Looks at servers in the sandbox, as `crawl` does, and records what it sees. Tells how it goes on standard error. Throws
 * `CommandError` where there is no sandbox, or the registry cannot be reached.
 */
export async function look(
  catalogue: Catalogue,
  targets: readonly LockTarget[],
  { data, freshFor, concurrency, limits, allowPrivate }: How,
  io: Io,
): Promise<Looked> {
  const sandbox = await chooseBackend(process.execPath, { limits });
  if (!sandbox.ok) throw new CommandError(sandbox.reason, EXIT.failed);
  const refs = new Map<string, ServerRef>();
  const seen = new Map<string, Observation>();
  const source = written(targets.flatMap(({ wanted }) => wanted ?? []));
  // A server that the MCP Registry named keeps that name, though it is now reached by its package.
  const named = Map.groupBy(targets, ({ wanted }) => (wanted === null ? null : nameOf(wanted)));
  const report = crawlReport(io);
  const problems = problemReport(report.line);
  try {
    const result = await crawlStage(
      {
        sources: [
          {
            ...source,
            async *list(context) {
              for await (const ref of source.list(context))
                for (const { name, own } of named.get(ref.name) ?? []) {
                  const meant = { ...ref, name, ...(own && { source: CONFIG }) };
                  refs.set(name, meant);
                  yield meant;
                }
            },
          },
        ],
        store: {
          ...catalogue,
          record: (ref, observation) => {
            seen.set(ref.name, observation);
            return catalogue.record(ref, observation);
          },
        },
        ...{ backend: sandbox.backend, data, concurrency, limits, freshFor, allowPrivate },
        onEvent: report.hear,
        onProblem: (problem: SourceProblem) => problems.hear(problem),
      },
      io,
    );
    await judgeStage(catalogue, io.signal);
    problems.end();
    report.end();
    if (result.sandboxLost !== null)
      throw new CommandError(`The sandbox no longer works: ${visibleLine(result.sandboxLost, 200)}`, EXIT.failed);
    if (result.offline) note(io, 'The registry cannot be reached: not every server could be looked at.');
    return { refs, seen, result };
  } catch (error) {
    report.end();
    return ourFailure(error);
  }
}
