import type { CrawlResult } from '#crawler/crawl-result.ts';
import { crawlReport } from './crawl-report.ts';
import { crawlSummary } from './crawl-summary.ts';
import { print, type Io } from './io.ts';
import { ourFailure } from './our-failure.ts';
import { problemReport } from './source-problems.ts';
import { crawlStage, type CrawlStage } from './stages/crawl.ts';

/**
 * Crawls, and tells how it goes and how it went: in words, or with `json` each event as a line of JSON and the result as
 * the last one. Throws `CommandError` for what this machine is at fault for.
 */
export async function crawlAndTell(
  stage: Omit<CrawlStage, 'onEvent' | 'onProblem'>,
  io: Io,
  { json = false }: { readonly json?: boolean } = {},
): Promise<CrawlResult> {
  const report = crawlReport(io);
  const problems = problemReport(report.line);
  const printLine = (value: object): void => print(io, JSON.stringify(value));
  try {
    const result = await crawlStage(
      {
        ...stage,
        onEvent: json ? printLine : report.hear,
        onProblem: json ? (one) => printLine({ type: 'problem', ...one }) : problems.hear,
      },
      io,
    );
    problems.end();
    report.end();
    if (json) printLine({ type: 'summary', ...result, byOutcome: Object.fromEntries(result.byOutcome) });
    else print(io, crawlSummary(result));
    return result;
  } catch (error) {
    report.end();
    return ourFailure(error);
  }
}
