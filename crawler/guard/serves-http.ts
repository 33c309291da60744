import { excerpt } from '../excerpt.ts';
import { exceeded, type Limits } from '../limits.ts';
import type { Exchange } from './exchange.ts';

/** Addresses of the machine itself, at which a server can only mean its own. */
const ADDRESS = /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\])(?::\d{1,5})?(?:\/[\w./-]{0,60})?/i;
const PORT = /\bport:? {0,2}\d{2,5}\b/i;
const SERVES = /\b(?:listen(?:s|ing)?|serv(?:es|er|ing)|running|started|available|ready)\b/i;
const MOST_OF_A_LINE = 500;
const POLL_MS = 1_000;

/**
 * Ends a server that says that it serves HTTP and then speaks no message for `httpMs`: nearly every such server would let
 * the whole time for the handshake pass, and there are flags to try. Some do both, and those speak at once.
 */
export function watchForHttp(talk: Exchange, limits: Limits, said: () => string): void {
  const hasSpoken = (): boolean => talk.counts.messages > talk.counts.noiseLines;
  const look = (): void => {
    if (hasSpoken()) return;
    const where = whereItServesHttp(said());
    if (where === null) return void talk.timers.after(POLL_MS, look);
    talk.timers.after(limits.httpMs, () => {
      const { outcome, detail } = exceeded('httpMs', limits);
      if (!hasSpoken()) talk.finish({ verdict: { outcome, detail: `${detail} It names ${excerpt(where)}.` } });
    });
  };
  talk.timers.after(POLL_MS, look);
}

/** Where a server says, in its own words, that it serves HTTP; null: it does not say so. Nobody ever goes there. */
export function whereItServesHttp(said: string): string | null {
  for (const line of said.split('\n').map((whole) => whole.slice(0, MOST_OF_A_LINE))) {
    const place = ADDRESS.exec(line) ?? PORT.exec(line);
    if (place && SERVES.test(line)) return place[0];
  }
  return null;
}
