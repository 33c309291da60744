import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { CODE, idKey, type Message } from '../message.ts';
import { errorReply } from '../refusal.ts';
import type { Rules } from '../rules.ts';
import { admit, createExchanges, inbound, listChanged, type Exchanges, type Session } from '../session.ts';
import { createClients, type Known } from './clients.ts';
import { messageEvent } from './events.ts';
import { sessionOf } from './headers.ts';
import { isEventStream, unreachable, type Origin } from './origin.ts';
import { answer, fail, passReply } from './pass-reply.ts';
import { createQuestions } from './questions.ts';
import { readPost } from './read-post.ts';

/** How long a message waits for a stream that was asked for before it, in milliseconds. */
const OPENING_MS = 1_000;

export interface Endpoint {
  post(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** GET opens a stream for what the server says by itself, DELETE ends a session. */
  pass(method: 'GET' | 'DELETE', request: IncomingMessage, response: ServerResponse): Promise<void>;
  policyChanged(): void;
}

/**
 * The gateway between HTTP clients and an endpoint, in both eras. A request goes on as it came and so does its reply, status
 * and headers included, but for calls that are refused and tools that are held back.
 */
export function createEndpoint(rules: Rules, origin: Origin, log: (line: string) => void): Endpoint {
  const clients = createClients(rules, origin);
  const questions = createQuestions();
  const subscribed = new Set<{ readonly session: Session; readonly write: (text: string) => void }>();

  return {
    async post(request, response) {
      const frame = await readPost(request, response);
      if (frame === null) return;
      if (questions.takeAnswer(frame)) return void response.writeHead(202).end();
      const [only] = frame.messages;
      const isNew = only?.method === 'initialize';
      const known = isNew ? clients.fresh() : clients.of(request.headers);
      known.headers = request.headers;
      const { session, exchanges } = known === clients.anybody ? alone(known) : known;

      // What came after a stream was asked for goes on after it is there: servers lose what they say to a stream before.
      await Promise.race([known.opening, wait(OPENING_MS, undefined, { ref: false })]);
      const signal = untilClosed(response);
      const admission = await admit(session, frame, exchanges, questions.askOn(request, response, signal));
      if (admission.kind === 'answer') return answer(response, admission.text);
      if (signal.aborted) return;
      const entry = { session, write: writerOf(response) };
      subscribed.add(entry);
      try {
        const reply = await origin.request({
          method: 'POST',
          headers: request.headers,
          text: admission.text,
          messages: frame.messages,
          signal,
        });
        const given = sessionOf(reply.headers);
        if (isNew && given !== null) clients.remember(given, known);
        await passReply(reply, response, (text) => inbound(session, text, exchanges), log);
      } catch (error) {
        if (signal.aborted) return;
        const problem = unreachable(error);
        log(problem);
        fail(response, errorReply(only?.id, CODE.internal, problem));
      } finally {
        subscribed.delete(entry);
        endOpen(exchanges, frame.messages);
      }
    },

    async pass(method, request, response) {
      const { headers } = request;
      const known = clients.of(headers);
      const signal = untilClosed(response);
      const write = writerOf(response);
      try {
        const replied = origin.request({ method, headers, text: null, messages: [], signal });
        if (method === 'GET') known.opening = replied.catch(() => undefined);
        const reply = await replied;
        if (method === 'DELETE' && reply.status < 300) clients.forget(headers);
        if (method === 'GET' && isEventStream(reply.headers['content-type'])) known.listening.add(write);
        await passReply(reply, response, (text) => inbound(known.session, text, known.exchanges), log);
      } catch (error) {
        if (!signal.aborted) fail(response, errorReply(null, CODE.internal, unreachable(error)));
      } finally {
        known.listening.delete(write);
      }
    },

    policyChanged() {
      for (const { session, listening } of clients.remembered())
        for (const text of listChanged(session)) for (const write of listening) write(text);
      for (const { session, write } of subscribed)
        for (const text of session.subscriptions.size > 0 ? listChanged(session) : []) write(text);
    },
  };
}

/** What clients without a session have in common, without what belongs to one request. */
const alone = ({ session }: Known): Pick<Known, 'session' | 'exchanges'> => ({
  session: { ...session, subscriptions: new Set() },
  exchanges: createExchanges(),
});

/** Aborts when the response is over, also where nobody wants it any more. */
function untilClosed(response: ServerResponse): AbortSignal {
  const closed = new AbortController();
  response.once('close', () => closed.abort());
  return closed.signal;
}

const writerOf =
  (response: ServerResponse) =>
  (text: string): void =>
    void response.write(messageEvent(text));

/** What has no answer by now has none: what was counted for it stays. */
function endOpen({ open }: Exchanges, messages: readonly Message[]): void {
  for (const { id, method } of messages) {
    if (method === null) continue;
    open.get(idKey(id))?.settle(null);
    open.delete(idKey(id));
  }
}
