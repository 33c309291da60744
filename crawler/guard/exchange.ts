import type { Clock } from '../clock.ts';
import { isDeeperThan } from './depth.ts';
import { exceeded, type LimitName, type Limits } from '../limits.ts';
import { parseMessage } from './message.ts';
import { assertSayable, type Notification, type Request } from './outgoing.ts';
import type { End, Peer, Reply } from './peer.ts';
import { tailOf } from './tail.ts';
import { timersOn, type Timers } from './timers.ts';

const BRACE = 0x7b;
/** The help of a program with many commands has 20 KiB, and says at its beginning how it is called. */
const KEPT_BYTES = 64 * 1024;
/** JSON-RPC 2.0, section 5.1. */
const METHOD_NOT_FOUND = -32601;

export interface ExchangeOptions {
  readonly limits: Limits;
  readonly clock: Clock;
  /** Makes ids that a server cannot guess, so that it cannot answer a question before it was asked. */
  readonly newId: () => string;
}

/** What carries messages: a pipe or HTTP. */
export interface Carrier {
  /** Sends one JSON-RPC message. */
  send(message: Message): void;
  /** Called once when nothing more is wanted: lets go of everything. */
  end(): void;
}
/** A request, a notification, or an answer to what the server asked. */
export interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: string | number;
  readonly method?: (Request | Notification)['method'];
  readonly params?: Request['params'];
  readonly result?: unknown;
  readonly error?: unknown;
}

/** What a server may count up to. */
export type Counted = 'messages' | 'noiseLines' | 'notifications' | 'serverRequests' | 'stdoutBytes' | 'stderrBytes';

/** Both sides of a conversation under limits, whatever carries it. */
export interface Exchange extends Pick<Peer, 'ask' | 'tell'> {
  /** Takes one message as bytes; false: nothing more is read. */
  hear(message: Buffer): boolean;
  /** Counts; false once the limit is passed. */
  count(name: Counted, by?: number): boolean;
  /** Ends it because a limit is passed. */
  pass(name: LimitName): void;
  /** Ends it: every question is answered by why. Only the first reason counts. */
  finish(why: End): void;
  /** Why it ended; undefined while it runs. */
  readonly ended: End | undefined;
  /** Whether a question has no answer yet. */
  awaits(id: unknown): boolean;
  readonly counts: Readonly<Record<Counted, number>>;
  /** Timers that are called off when it ends. */
  readonly timers: Timers;
  /** The newest 64 KiB of what was no protocol message. */
  noise(): string;
}

/** Questions that wait for their answers, and what a server says, one message at a time: depth → JSON → kind → counts. */
export function exchange({ limits, clock, newId }: ExchangeOptions, carrier: Carrier): Exchange {
  const waiting = new Map<string, (reply: Reply) => void>();
  const counts: Record<Counted, number> = {
    messages: 0,
    noiseLines: 0,
    notifications: 0,
    serverRequests: 0,
    stdoutBytes: 0,
    stderrBytes: 0,
  };
  const noise = tailOf(KEPT_BYTES);
  const timers = timersOn(clock);
  let ended: End | undefined;

  const finish = (why: End): void => {
    if (ended) return;
    ended = why;
    timers.callOff();
    for (const answer of waiting.values()) answer({ kind: 'ended', end: why });
    waiting.clear();
    carrier.end();
  };
  const pass = (name: LimitName): void => finish({ verdict: exceeded(name, limits) });
  const count = (name: Counted, by = 1): boolean => {
    counts[name] += by;
    if (counts[name] <= limits[name]) return true;
    pass(name);
    return false;
  };
  const send = (message: Omit<Message, 'jsonrpc'>): void => {
    if (!ended) carrier.send({ jsonrpc: '2.0', ...message });
  };

  const hear = (bytes: Buffer): boolean => {
    if (bytes.length === 0) return !ended;
    if (!count('messages')) return false;
    const isObject = bytes[0] === BRACE;
    if (isObject && isDeeperThan(bytes, limits.depth)) {
      pass('depth');
      return false;
    }
    const message = isObject ? parseMessage(bytes) : ({ kind: 'noise' } as const);
    switch (message.kind) {
      case 'result':
      case 'error': {
        const answer = typeof message.id === 'string' ? waiting.get(message.id) : undefined;
        // An answer to what was never asked is forged or late: it counts as noise.
        if (!answer) return count('noiseLines');
        answer(message);
        return !ended;
      }
      case 'request':
        if (!count('serverRequests')) return false;
        if (message.method === 'ping') send({ id: message.id, result: {} });
        // This client has none; servers that ask take an error for a broken client.
        else if (message.method === 'roots/list') send({ id: message.id, result: { roots: [] } });
        else send({ id: message.id, error: { code: METHOD_NOT_FOUND, message: 'Not supported.' } });
        return true;
      case 'notification':
        return count('notifications');
      case 'noise':
        noise.push(Buffer.from(bytes));
        noise.push(Buffer.from('\n'));
        return count('noiseLines');
    }
  };

  return {
    ...{ hear, count, counts, pass, finish, timers, noise: noise.text },
    awaits: (id) => typeof id === 'string' && waiting.has(id),
    get ended() {
      return ended;
    },
    ask(request, within) {
      assertSayable(request.method);
      const id = newId();
      return new Promise((resolve) => {
        if (ended) return resolve({ kind: 'ended', end: ended });
        const callOff = timers.after(limits[within], () => pass(within));
        waiting.set(id, (reply) => {
          waiting.delete(id);
          callOff();
          resolve(reply);
        });
        send({ id, ...request });
      });
    },
    tell(notification) {
      assertSayable(notification.method);
      send(notification);
    },
  };
}
