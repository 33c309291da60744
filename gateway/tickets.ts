import { createHash, randomUUID } from 'node:crypto';
import { member, type Message } from './message.ts';

/**
 * Calls of the stateless era that are waiting to be made again with an answer (MCP 2026-07-28, "Multi Round-Trip Requests").
 * A ticket is good once, for the same tool with the same arguments, and for ten minutes.
 */
export interface Tickets {
  /** A ticket to be given to the client as `requestState`; `held` is what it will be exchanged for. */
  issue(call: Message, held: Held): string;
  /** What was held for the call that comes back, or null where it shows no ticket of ours that is good for it. */
  redeem(call: Message): Held | null;
  /** Lets a call that a person has accepted come back once with what the server itself asked for. */
  continueWith(call: Message, requestState: unknown): void;
  /** Whether that is such a call. */
  isContinued(call: Message): boolean;
}

/** What a call had for the server when it was held up: the server's own round of questions and answers. */
export interface Held {
  readonly inputResponses: unknown;
  readonly requestState: unknown;
}

const GOOD_FOR_MS = 600_000;
const MOST = 1_000;

export function createTickets(now: () => number): Tickets {
  const held = new Map<string, { digest: string; until: number; held: Held }>();
  const continued = new Map<string, number>();
  const take = <T extends { until: number } | number>(map: Map<string, T>, key: string): T | null => {
    const found = map.get(key);
    map.delete(key);
    const until = typeof found === 'number' ? found : found?.until;
    return found === undefined || until === undefined || until < now() ? null : found;
  };
  return {
    issue(call, what) {
      const ticket = `placard-${randomUUID()}`;
      dropOldest(held);
      held.set(ticket, { digest: digestOfCall(call), until: now() + GOOD_FOR_MS, held: what });
      return ticket;
    },
    redeem(call) {
      const state = member(member(call.value, 'params'), 'requestState');
      const found = typeof state === 'string' ? take(held, state) : null;
      return found !== null && found.digest === digestOfCall(call) ? found.held : null;
    },
    continueWith(call, requestState) {
      dropOldest(continued);
      continued.set(continuation(call, requestState), now() + GOOD_FOR_MS);
    },
    isContinued: (call) =>
      take(continued, continuation(call, member(member(call.value, 'params'), 'requestState'))) !== null,
  };
}

function dropOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size >= MOST && oldest !== undefined) map.delete(oldest);
}

const continuation = (call: Message, requestState: unknown): string =>
  JSON.stringify([digestOfCall(call), requestState ?? null]);

/** The same for the same tool with the same arguments, written in the same order. */
function digestOfCall(call: Message): string {
  const params = member(call.value, 'params');
  const what = JSON.stringify([member(params, 'name') ?? null, member(params, 'arguments') ?? null]);
  return createHash('sha256').update(what).digest('hex');
}
