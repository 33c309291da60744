import type { Clock } from '../clock.ts';
import { unlessAborted, wait } from '../wait.ts';

/** The manners of one crawl towards hosts: one visitor at a time, a pause between requests, and rest where it is asked for. */
export interface Hosts {
  /** Waits until nobody else visits a host; answers how to leave it. Rejects when the signal is aborted. */
  enter(host: string, signal: AbortSignal): Promise<() => void>;
  /** Waits until the next request to a host is due. Rejects when the signal is aborted. */
  pace(host: string, signal: AbortSignal): Promise<void>;
  /** Remembers that a host asked to be left alone until then. */
  rest(host: string, until: Date): void;
  /** Until when a host is to be left alone; null: it may be asked. */
  restsUntil(host: string): Date | null;
}

/** Least time between the beginnings of two requests to one host. */
const GAP_MS = 1_000;

export function hostsOn(clock: Clock, gapMs = GAP_MS): Hosts {
  const leaving = new Map<string, Promise<void>>();
  const due = new Map<string, number>();
  const resting = new Map<string, Date>();
  return {
    async enter(host, signal) {
      const before = leaving.get(host) ?? Promise.resolve();
      const { promise, resolve: leave } = Promise.withResolvers<void>();
      const gone = before.then(() => promise);
      leaving.set(host, gone);
      void gone.then(() => {
        if (leaving.get(host) === gone) leaving.delete(host);
      });
      await unlessAborted(before, signal).catch((error: unknown) => {
        leave();
        throw error;
      });
      return leave;
    },
    async pace(host, signal) {
      const now = clock.elapsed();
      const at = Math.max(now, due.get(host) ?? now);
      due.set(host, at + gapMs);
      if (at > now) await wait(at - now, clock, signal);
    },
    rest: (host, until) => void resting.set(host, until),
    restsUntil(host) {
      const until = resting.get(host);
      if (until && until > clock.now()) return until;
      resting.delete(host);
      return null;
    },
  };
}
