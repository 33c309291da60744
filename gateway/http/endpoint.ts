import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { CODE, idKey, member, type Message } from '../message.ts';
import { answerOf, type Answer } from '../question.ts';
import { errorReply } from '../refusal.ts';
import type { Rules } from '../rules.ts';
import {
  admit,
  createExchanges,
  createSession,
  inbound,
  listChanged,
  type Ask,
  type Exchanges,
  type Session,
} from '../session.ts';
import { messageEvent } from './events.ts';
import { isEventStream, type Origin } from './origin.ts';
import { askServer } from './own-request.ts';
import { answer, fail, passReply } from './pass-reply.ts';
import { readPost } from './read-post.ts';

const SESSION = 'mcp-session-id';
/** Sessions that are remembered; an older one that comes back cannot be asked any more, so its `ask` is a `deny`. */
const MOST_SESSIONS = 1_000;
/** How long a message waits for a stream that was asked for before it, in milliseconds. */
const OPENING_MS = 1_000;

/** What is known of one client, across its requests. */
interface Known {
  readonly session: Session;
  readonly exchanges: Exchanges;
  /** Headers of its latest request: what the gateway itself asks the server, it asks as this client. */
  headers: IncomingHttpHeaders;
  /** Settles when the stream that it has asked for is there, or is not to be. */
  opening: Promise<unknown>;
  /** Streams on which it can be told something. */
  readonly listening: Set<(text: string) => void>;
}

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
  const sessions = new Map<string, Known>();
  const own = new Map<string, (reply: Message) => void>();
  const subscribed = new Set<{ readonly session: Session; readonly write: (text: string) => void }>();

  const know = (): Known => {
    const known: Known = {
      session: createSession(rules, (method, params) => askServer(origin, known.headers, method, params)),
      exchanges: createExchanges(),
      headers: {},
      opening: Promise.resolve(),
      listening: new Set(),
    };
    return known;
  };
  // The stateless era has no sessions, and servers of the other one need not have them.
  const anybody = know();

  const post = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const frame = await readPost(request, response);
    if (frame === null) return;
    const [only] = frame.messages;
    const waiting = frame.kind === 'one' && frame.messages[0].method === null ? own.get(idKey(only?.id)) : undefined;
    if (waiting !== undefined && only !== undefined) {
      waiting(only);
      return void response.writeHead(202).end();
    }
    const id = request.headers[SESSION];
    const isNew = only?.method === 'initialize';
    const known = isNew ? know() : ((typeof id === 'string' ? sessions.get(id) : undefined) ?? anybody);
    known.headers = request.headers;
    const isShared = known === anybody;
    const session = isShared ? { ...known.session, subscriptions: new Set() } : known.session;
    const exchanges = isShared ? createExchanges() : known.exchanges;

    // What came after a stream was asked for goes on after it is there: servers lose what they say to a stream before.
    await Promise.race([known.opening, wait(OPENING_MS, undefined, { ref: false })]);
    const stop = new AbortController();
    response.once('close', () => stop.abort());
    const open = (): void => {
      if (response.headersSent) return;
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-cache',
        ...(typeof id === 'string' && { [SESSION]: id }),
      });
    };
    const ask: Ask = (question, signal) => {
      const ownId = `placard-${randomUUID()}`;
      const { promise, resolve } = Promise.withResolvers<Answer>();
      const gone = (): void => resolve('cancel');
      for (const one of [signal, stop.signal]) one.addEventListener('abort', gone, { once: true });
      own.set(idKey(ownId), (reply) => resolve(answerOf(member(reply.value, 'result'))));
      open();
      response.write(
        messageEvent(JSON.stringify({ jsonrpc: '2.0', id: ownId, method: 'elicitation/create', params: question })),
      );
      return promise.finally(() => own.delete(idKey(ownId)));
    };

    const admission = await admit(session, frame, exchanges, ask);
    if (admission.kind === 'answer') return answer(response, admission.text);
    if (stop.signal.aborted) return;
    const entry = { session, write: (text: string) => void response.write(messageEvent(text)) };
    subscribed.add(entry);
    try {
      const reply = await origin.request({
        method: 'POST',
        headers: request.headers,
        text: admission.text,
        messages: frame.messages,
        signal: stop.signal,
      });
      const given = reply.headers[SESSION];
      if (isNew && typeof given === 'string') remember(sessions, given, known);
      await passReply(reply, response, (text) => inbound(session, text, exchanges), log);
    } catch (error) {
      if (stop.signal.aborted) return;
      const problem = `The server cannot be reached (${error instanceof Error ? error.message : String(error)}).`;
      log(problem);
      fail(response, errorReply(only?.id, CODE.internal, problem));
    } finally {
      subscribed.delete(entry);
      // What has no answer by now has none: what was counted for it stays.
      for (const message of frame.messages) {
        const key = idKey(message.id);
        if (message.method === null) continue;
        exchanges.open.get(key)?.settle(null);
        exchanges.open.delete(key);
      }
    }
  };

  const pass = async (method: 'GET' | 'DELETE', request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = request.headers[SESSION];
    const known = (typeof id === 'string' ? sessions.get(id) : undefined) ?? anybody;
    const stop = new AbortController();
    response.once('close', () => stop.abort());
    const write = (text: string): void => void response.write(messageEvent(text));
    try {
      const replied = origin.request({
        method,
        headers: request.headers,
        text: null,
        messages: [],
        signal: stop.signal,
      });
      if (method === 'GET') known.opening = replied.catch(() => undefined);
      const reply = await replied;
      if (method === 'DELETE' && reply.status < 300 && typeof id === 'string') sessions.delete(id);
      if (method === 'GET' && isEventStream(reply.headers['content-type'])) known.listening.add(write);
      await passReply(reply, response, (text) => inbound(known.session, text, known.exchanges), log);
    } catch (error) {
      if (!stop.signal.aborted)
        fail(response, errorReply(null, CODE.internal, `The server cannot be reached (${String(error)}).`));
    } finally {
      known.listening.delete(write);
    }
  };

  return {
    post,
    pass,
    policyChanged() {
      for (const { session, listening } of sessions.values())
        for (const text of listChanged(session)) for (const write of listening) write(text);
      for (const { session, write } of subscribed)
        for (const text of session.subscriptions.size > 0 ? listChanged(session) : []) write(text);
    },
  };
}

function remember(sessions: Map<string, Known>, id: string, known: Known): void {
  const [oldest] = sessions.keys();
  if (sessions.size >= MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest);
  sessions.set(id, known);
}
