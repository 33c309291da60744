import { exchange, type Exchange, type ExchangeOptions, type Message } from '../guard/exchange.ts';
import type { Request } from '../guard/outgoing.ts';
import type { Peer, Reply } from '../guard/peer.ts';
import type { Verdict } from '../verdict.ts';
import { readEvents, type Cut, type Event } from './event-stream.ts';
import { failureOf, type Failure } from './failure.ts';
import { verdictOf, type Refusal } from './refusal.ts';
import type { Answer } from './answer.ts';

/** A server that is spoken to by requests. At most one of the two says why it ended. */
export interface HttpPeer extends Peer {
  /** The answer that was none of the protocol. */
  readonly refusal: Refusal | null;
  /** The request that got no answer. */
  readonly failure: Failure | null;
}

/** What both transports need of the conversation. */
export interface Line {
  readonly talk: Exchange;
  /** Aborted when the conversation ends. */
  readonly signal: AbortSignal;
  /** Ends it by an answer that is none of the protocol. */
  refuse(refusal: Refusal): void;
  end(verdict: Verdict): void;
  /** Ends it by what a request failed with. */
  fail(error: unknown): void;
  /** Reads events until the stream ends, or `onEvent` or a limit has had enough. */
  events(answer: Answer, onEvent: (event: Event) => boolean): Promise<Cut>;
}

/** One way to carry messages over HTTP. */
export interface Way {
  /** Sends a message and hears what comes back. May reject: that ends the conversation. */
  send(message: Message): Promise<void>;
  /** Hears of every answer to a question before who asked does. */
  onReply?(request: Request, reply: Reply): void;
  /** Says goodbye. Never rejects. */
  close?(): Promise<void>;
}

export function httpPeer(options: ExchangeOptions, wayOf: (line: Line) => Way): HttpPeer {
  const { limits } = options;
  const stop = new AbortController();
  let refusal: Refusal | null = null;
  let failure: Failure | null = null;
  /** A notification must have arrived before the next message leaves: a pipe keeps their order, connections do not. */
  let before = Promise.resolve();

  const fail = (error: unknown): void => {
    if (talk.ended) return;
    failure = failureOf(error, limits);
    talk.finish({ verdict: failure.verdict });
  };
  const talk = exchange(options, {
    send(message) {
      const sent = before.then(() => way.send(message)).catch(fail);
      if (message.id === undefined) before = sent;
    },
    end: () => stop.abort(),
  });
  const way = wayOf({
    talk,
    signal: stop.signal,
    refuse(what) {
      if (talk.ended) return;
      refusal = what;
      talk.finish({ verdict: verdictOf(what) });
    },
    end: (verdict) => talk.finish({ verdict }),
    fail,
    events: (answer, onEvent) =>
      readEvents(answer.body, {
        most: limits.eventBytes,
        onBytes: (count) => !talk.ended && talk.count('stdoutBytes', count),
        onEvent,
        onTooLong: () => talk.pass('eventBytes'),
      }),
  });

  return {
    ask: (request, within) =>
      talk.ask(request, within).then((reply) => {
        way.onReply?.(request, reply);
        return reply;
      }),
    tell: talk.tell,
    said: () => ({ stderr: '', stdout: talk.noise() }),
    async close() {
      talk.finish({ verdict: { outcome: 'crashed', detail: 'It was closed.' } });
      await way.close?.();
    },
    get refusal() {
      return refusal;
    },
    get failure() {
      return failure;
    },
  };
}

/** The media type of an answer, without its parameters. */
export const mediaType = (answer: Answer): string =>
  (answer.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
