import { access } from 'node:fs/promises';
import type { FreshFor } from '#crawler/freshness.ts';
import type { Source, SourceProblem } from '#crawler/source.ts';
import type { CrawlStore } from '#crawler/store.ts';
import type { DataFolder } from './data-folder.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { note, print, printJson, type Io } from './io.ts';
import { withCatalogue } from './open.ts';
import { countPlan, plan, planTable } from './plan.ts';
import { problemReport } from './source-problems.ts';
import { machineNpm } from './stages/machine-npm.ts';
import { sourceContext } from './stages/source-context.ts';

type Attempts = Pick<CrawlStore, 'lastAttempt'>;

export interface DryRun {
  readonly sourcesBy: (store: Attempts) => readonly Source[];
  readonly data: DataFolder;
  readonly freshFor: FreshFor;
  readonly json: boolean;
}

/** Says what a crawl would do and why. It starts no server, needs no sandbox and makes no catalogue. */
export async function dryRun({ sourcesBy, data, freshFor, json }: DryRun, io: Io): Promise<ExitCode> {
  const problems: SourceProblem[] = [];
  const report = problemReport((line) => note(io, line));
  const onProblem = (problem: SourceProblem): void => {
    if (json) problems.push(problem);
    else report.hear(problem);
  };
  const context = sourceContext({ npm: machineNpm(data, 0, io), onProblem }, io);
  const planned = await withAttempts(data, (store) =>
    plan(sourcesBy(store), { store, sourceContext: context, now: io.now(), freshFor }),
  );
  report.end();
  if (json) printJson(io, { counts: countPlan(planned), servers: planned, problems });
  else print(io, planTable(planned));
  return io.signal.aborted ? EXIT.interrupted : EXIT.ok;
}

/** Where there is no catalogue there was no attempt. */
async function withAttempts<T>(data: DataFolder, use: (store: Attempts) => Promise<T>): Promise<T> {
  const isThere = await access(data.catalogue).then(
    () => true,
    () => false,
  );
  return isThere ? withCatalogue(data, use) : use({ lastAttempt: () => Promise.resolve(null) });
}
