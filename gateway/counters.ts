import Database from 'better-sqlite3';
import type { Charge, Usage } from '#policy/counter.ts';
import type { Window } from '#schema/limit.ts';

/** The state of limits: what was let through, and when. It outlives the gateway, and several may share one file. */
export interface Counters {
  /**
   * Lets `decide` look at the counters and adds what it wants charged, as one step: nothing comes between. Answers what was
   * decided, and how to take the charges back. Throws when the file cannot be used; then nothing was charged.
   */
  reserve<T extends { readonly charges: readonly Charge[] }>(decide: (usage: Usage) => T): Reserved<T>;
  /** What a counter has, without counting anything. */
  readonly usage: Usage;
  close(): void;
}

export interface Reserved<T> {
  readonly decided: T;
  /** The call was not made after all. Without it the charges stay, also when this process ends at once. */
  readonly rollBack: () => void;
}

const WINDOW_MS: Readonly<Record<Window, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const PRUNE_EVERY = 1_000;
/** How long another gateway may hold the file before a call is refused, in milliseconds. */
const BUSY_MS = 2_000;

/**
 * Counters in an SQLite file, made where there is none; `:memory:` lives as long as it is open. Windows slide: what is
 * charged counts for exactly one window from then on, which is the strictest reading of a limit. What is charged counts from
 * its reservation, so a gateway that is killed between a call and its answer has spent it. Throws when it is no such file.
 */
export function openCounters(path: string, now: () => number): Counters {
  const database = new Database(path, { timeout: BUSY_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec(`
    CREATE TABLE IF NOT EXISTS charge (id INTEGER PRIMARY KEY, counter TEXT NOT NULL, at INTEGER NOT NULL, amount REAL NOT NULL);
    CREATE INDEX IF NOT EXISTS charge_counter ON charge (counter, at);
    CREATE INDEX IF NOT EXISTS charge_at ON charge (at);
  `);
  const total = database.prepare<[string, number], { total: number }>(
    'SELECT total(amount) AS total FROM charge WHERE counter = ? AND at > ?',
  );
  const insert = database.prepare('INSERT INTO charge (counter, at, amount) VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM charge WHERE id = ?');
  const prune = database.prepare('DELETE FROM charge WHERE at <= ?');
  const usageAt =
    (at: number): Usage =>
    ({ key, window }) =>
      total.get(key, at - WINDOW_MS[window])?.total ?? Number.NaN;
  let sincePruned = PRUNE_EVERY;

  return {
    reserve(decide) {
      let ids: (number | bigint)[] = [];
      const reserve = database.transaction(() => {
        const at = now();
        const decided = decide(usageAt(at));
        ids = decided.charges.map(({ counter, amount }) => insert.run(counter.key, at, amount).lastInsertRowid);
        if ((sincePruned += ids.length) > PRUNE_EVERY) {
          prune.run(at - WINDOW_MS.day);
          sincePruned = 0;
        }
        return decided;
      });
      const decided = reserve.immediate();
      const rollBack = database.transaction(() => {
        for (const id of ids.splice(0)) remove.run(id);
      });
      return { decided, rollBack: () => rollBack.immediate() };
    },
    usage: (counter) => usageAt(now())(counter),
    close: () => void database.close(),
  };
}
