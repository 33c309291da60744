/** Time as an argument, so that every limit can be tested without waiting for it. */
export interface Clock {
  /** The moment, for records. */
  now(): Date;
  /** Milliseconds since some fixed moment; never goes back. */
  elapsed(): number;
  /** Calls `action` once after `ms` milliseconds; answers a function that calls it off. */
  after(ms: number, action: () => void): () => void;
}

/** The machine's own clock. For the edge alone; everything else is given one. */
export const systemClock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};
