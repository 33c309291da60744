import type { CrawlEvent, Finished, Relisted, SkipReason } from './crawl-event.ts';
import { tally, type CrawlResult, type Totals } from './crawl-result.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Tell = (event: DistributiveOmit<CrawlEvent, 'done' | 'total'>) => void;

/** How far a crawl is: every step is counted, and told with the counts of that moment. */
export interface CrawlProgress {
  /** Counts a server that a source lists; false: another source, or the same one, has listed it before. */
  list(server: string): boolean;
  skip(server: string, why: SkipReason): void;
  finish(finished: Finished): void;
  relist(relisted: Relisted): void;
  /** Tells what changes no count. */
  readonly tell: Tell;
  totals(): Totals & Pick<CrawlResult, 'total'>;
}

export function crawlProgress(onEvent: (event: CrawlEvent) => void): CrawlProgress {
  const names = new Set<string>();
  const counts = tally();
  let done = 0;
  const tell: Tell = (event) => onEvent({ ...event, done, total: names.size });
  return {
    tell,
    list(server) {
      if (names.has(server)) return false;
      names.add(server);
      return true;
    },
    skip(server, why) {
      done += 1;
      counts.skip(server, why);
      tell({ type: 'skipped', server, why });
    },
    finish(finished) {
      done += 1;
      counts.finish(finished);
      tell({ type: 'finished', ...finished });
    },
    relist(relisted) {
      counts.relist(relisted);
      tell({ type: 'relisted', ...relisted });
    },
    totals: () => ({ total: names.size, ...counts.totals() }),
  };
}
