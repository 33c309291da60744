import type { Clock } from '../clock.ts';

/** The timers of one server: set one by one, called off all at once. */
export interface Timers {
  /** Calls `action` once after `ms` milliseconds; answers a function that calls it off. */
  after(ms: number, action: () => void): () => void;
  callOff(): void;
}

export function timersOn(clock: Clock): Timers {
  const running = new Set<() => void>();
  return {
    after(ms, action) {
      const stop = clock.after(ms, () => {
        running.delete(stop);
        action();
      });
      running.add(stop);
      return () => {
        running.delete(stop);
        stop();
      };
    },
    callOff() {
      for (const stop of running) stop();
      running.clear();
    },
  };
}
