import type { CrawlEvent, CrawlResult } from '#crawler/crawl.ts';
import type { Io } from './io.ts';
import { counted } from './counted.ts';
import { estimate, progressOn, roughly, type Progress } from './progress.ts';
import { visibleLine } from '#schema/visible-text.ts';

/** Tells a person how a crawl goes: a line for each server, and on a terminal what is running and how long it may take. */
export function crawlReport(io: Io): Pick<Progress, 'line' | 'end'> & { hear: (event: CrawlEvent) => void } {
  const progress = progressOn(io.stderr);
  const started = io.now().getTime();
  const running = new Map<string, string>();
  let fresh = 0;

  const hear = (event: CrawlEvent): void => {
    switch (event.type) {
      case 'started':
        running.set(event.server, 'waiting');
        break;
      case 'phase':
        running.set(event.server, event.phase);
        break;
      case 'skipped-fresh':
        fresh += 1;
        break;
      case 'offline':
        progress.line('The npm registry cannot be reached: no more servers are looked at in this run.');
        break;
      case 'listed-all':
        break;
      case 'finished':
        running.delete(event.server);
        progress.line(finishedLine(event));
        break;
    }
    const looked = event.done - fresh;
    const left = estimate(looked, event.total - fresh, io.now().getTime() - started);
    const now = [...running].map(([server, phase]) => `${visibleLine(server, 40)} ${phase}`).join(', ');
    progress.status(`${event.done}/${event.total}${left ? `, about ${left} left` : ''} · ${now}`);
  };
  return { hear, line: progress.line, end: progress.end };
}

function finishedLine({ server, outcome, tools, ms, detail, done, total }: CrawlEvent & { type: 'finished' }): string {
  const found =
    outcome === 'listed' ? counted(tools, 'tool') : `${outcome}${tools > 0 ? `, ${counted(tools, 'tool')}` : ''}`;
  const why = detail === undefined ? '' : ` – ${visibleLine(detail, 100)}`;
  const count = String(done).padStart(String(total).length);
  return `[${count}/${total}] ${visibleLine(server, 60)}: ${found} in ${(ms / 1000).toFixed(1)} s${why}`;
}

/** One line on how a crawl went. */
export function crawlSummary({ total, recorded, skippedFresh, byOutcome, ms, aborted }: CrawlResult): string {
  const outcomes = [...byOutcome].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${count} ${outcome}`);
  const looked = recorded > 0 ? `${outcomes.join(', ')} in ${roughly(ms)}` : 'none looked at';
  return `${counted(total, 'server')}: ${looked}${skippedFresh > 0 ? `, ${skippedFresh} still fresh` : ''}.${aborted ? ' Stopped: the next crawl goes on from here.' : ''}`;
}
