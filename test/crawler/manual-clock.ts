import type { Clock } from '#crawler/clock.ts';

/** A clock that goes only when it is told to. */
export function manualClock(start = '2026-11-23T12:00:00.000Z'): Clock & { advance(ms: number): void } {
  let elapsed = 0;
  let waiting: { readonly at: number; readonly action: () => void }[] = [];
  return {
    now: () => new Date(Date.parse(start) + elapsed),
    elapsed: () => elapsed,
    after(ms, action) {
      const one = { at: elapsed + ms, action };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    advance(ms) {
      const until = elapsed + ms;
      for (;;) {
        const next = waiting.toSorted((a, b) => a.at - b.at).find(({ at }) => at <= until);
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        elapsed = next.at;
        next.action();
      }
      elapsed = until;
    },
  };
}
