import type { Outcome } from '#schema/observation.ts';
import type { Finished, Relisted, SkipReason, ToolChanges } from './crawl-event.ts';

/** How a crawl went. */
export interface CrawlResult {
  /** Servers that the sources listed. */
  readonly total: number;
  readonly recorded: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  /** Counts what was recorded. */
  readonly byOutcome: ReadonlyMap<Outcome, number>;
  readonly tools: number;
  /** What differs at servers that were looked at before; everything is new at the others. */
  readonly changes: ToolChanges;
  /** Servers among `recorded` that nobody had looked at before. */
  readonly newServers: number;
  /** Servers looked at before whose tools are not what they were, in order of looking. */
  readonly changedServers: readonly Finished[];
  /** Servers that gave another list to another client, in order of looking. */
  readonly unstable: readonly Finished[];
  /** Servers among `skipped` that another crawl was still looking at in the end. */
  readonly taken: readonly string[];
  /** Known servers of whose life their registries say something else than before, in order of listing. */
  readonly relisted: readonly Relisted[];
  /** What did not give a whole list, in order of looking. */
  readonly failed: readonly Finished[];
  /** The five that took longest, slowest first. */
  readonly slowest: readonly Finished[];
  /** The registry could not be reached; what was not looked at for that reason is not recorded. */
  readonly offline: boolean;
  /** This machine had no network for servers at an address; those are not recorded. */
  readonly networkLost: boolean;
  /** What the sandbox said when it no longer worked; null: it worked. Nothing that it spoilt is recorded. */
  readonly sandboxLost: string | null;
  /** It was stopped. What was recorded stays; what was not finished is not recorded. */
  readonly aborted: boolean;
  readonly ms: number;
}

/** What counting gives. */
export type Totals = Omit<CrawlResult, 'total' | 'offline' | 'networkLost' | 'sandboxLost' | 'aborted' | 'ms'>;

const SLOWEST = 5;

/** Counts while a crawl runs. */
export function tally(): {
  skip(server: string, why: SkipReason): void;
  relist(one: Relisted): void;
  finish(one: Finished): void;
  totals(): Totals;
} {
  const skipped: Record<SkipReason, number> = { fresh: 0, waiting: 0, 'no-runner': 0, taken: 0 };
  const byOutcome = new Map<Outcome, number>();
  const changes = { added: 0, removed: 0, changed: 0 };
  const count = { recorded: 0, tools: 0, newServers: 0 };
  const changedServers: Finished[] = [];
  const failed: Finished[] = [];
  const unstable: Finished[] = [];
  const taken: string[] = [];
  const relisted: Relisted[] = [];
  let slowest: readonly Finished[] = [];
  return {
    skip(server, why) {
      skipped[why] += 1;
      if (why === 'taken') taken.push(server);
    },
    relist(one) {
      relisted.push(one);
    },
    finish(one) {
      count.recorded += 1;
      count.tools += one.tools;
      byOutcome.set(one.outcome, (byOutcome.get(one.outcome) ?? 0) + 1);
      if (one.outcome !== 'listed') failed.push(one);
      if (one.isUnstable) unstable.push(one);
      slowest = [...slowest, one].toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST);
      if (one.isNew) count.newServers += 1;
      else if (one.changes.added + one.changes.removed + one.changes.changed > 0) {
        changes.added += one.changes.added;
        changes.removed += one.changes.removed;
        changes.changed += one.changes.changed;
        changedServers.push(one);
      }
    },
    totals: () => ({
      ...count,
      skipped,
      byOutcome,
      changes,
      changedServers,
      failed,
      unstable,
      taken,
      relisted,
      slowest,
    }),
  };
}
