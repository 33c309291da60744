import type { CrawlResult } from '#crawler/crawl-result.ts';
import { WRITTEN } from '#crawler/sources/written.ts';
import { crawlReport } from './crawl-report.ts';
import { crawlSummary } from './crawl-summary.ts';
import { print, type Io } from './io.ts';
import { ourFailure } from './our-failure.ts';
import { problemReport } from './source-problems.ts';
import { crawlStage, type CrawlStage } from './stages/crawl.ts';

/** What came of a crawl, and how many servers that somebody wrote down could not be found. */
export interface ToldCrawl extends CrawlResult {
  readonly notFound: number;
}

/**
 * Crawls, and tells how it goes and how it went: in words, or with `json` each event as a line of JSON and the result as
 * the last one. Throws `CommandError` for what this machine is at fault for.
 */
export async function crawlAndTell(
  stage: Omit<CrawlStage, 'onEvent' | 'onProblem'>,
  io: Io,
  { json = false }: { readonly json?: boolean } = {},
): Promise<ToldCrawl> {
  const report = crawlReport(io);
  const problems = problemReport(report.line);
  const printLine = (value: object): void => print(io, JSON.stringify(value));
  let notFound = 0;
  try {
    const result = await crawlStage(
      {
        ...stage,
        onEvent: json ? printLine : report.hear,
        onProblem: (one) => {
          if (one.source === WRITTEN) notFound += 1;
          if (json) printLine({ type: 'problem', ...one });
          else problems.hear(one);
        },
      },
      io,
    );
    problems.end();
    report.end();
    if (json) printLine({ type: 'summary', ...result, byOutcome: Object.fromEntries(result.byOutcome) });
    else print(io, crawlSummary(result));
    return { ...result, notFound };
  } catch (error) {
    report.end();
    return ourFailure(error);
  }
}
