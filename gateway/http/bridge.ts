import { Readable } from 'node:stream';
import { edited } from '../edit.ts';
import { CODE, idKey, member, readServerFrame, type Message } from '../message.ts';
import { errorReply, protocolMeta } from '../refusal.ts';
import type { Upstream } from '../upstream.ts';
import { messageEvent } from './events.ts';

const SUBSCRIPTION = 'io.modelcontextprotocol/subscriptionId';
/** What a server says while nobody listens is kept for whoever listens next. */
const MOST_KEPT = 100;

/** One program's messages, sorted into the event streams of HTTP. */
export interface Bridge {
  /** Sends messages and answers the stream of what comes of them; null: nothing does. */
  call(text: string, messages: readonly Message[]): Readable | null;
  /** The same for a request of the stateless era, among those of other clients; it is called off by the signal. */
  callStateless(text: string, messages: readonly Message[], signal: AbortSignal): Readable | null;
  /** The stream of what belongs to no request. */
  listen(signal: AbortSignal): Readable;
  close(): Promise<void>;
}

/** A request that is under way, under the id that the program knows it by. */
interface Open {
  readonly stream: Readable;
  readonly progressToken: unknown;
  /** What the client calls it, where the program knows it by another name. */
  readonly original?: { readonly id: unknown; readonly progressToken: unknown };
}

/** Reads all that the program says, from now on. `onEnd` is called when the program has ended by itself. */
export function createBridge(upstream: Upstream, log: (line: string) => void, onEnd: () => void): Bridge {
  const open = new Map<string, Open>();
  const kept: string[] = [];
  let listener: Readable | null = null;
  let next = 0;

  const close = (key: string): void => {
    const found = open.get(key);
    open.delete(key);
    if (found !== undefined && ![...open.values()].some(({ stream }) => stream === found.stream))
      found.stream.push(null);
  };
  /** The newest request of the session: what a server says to nobody in particular is mostly about that. */
  const somebody = (): Readable | null =>
    [...open.values()].findLast(({ original }) => original === undefined)?.stream ?? listener;

  const deliver = (text: string, message: Message): void => {
    const params = member(message.value, 'params');
    if (message.method === null) {
      const key = idKey(message.id);
      const found = open.get(key);
      if (found === undefined) return;
      say(found.stream, found.original === undefined ? text : edited(text, ['id'], found.original.id));
      return close(key);
    }
    if (message.method === 'notifications/progress') {
      const token = member(params, 'progressToken');
      const found = [...open.values()].find((one) => one.progressToken === token);
      if (found?.original === undefined) return found === undefined ? orKeep(text) : say(found.stream, text);
      return say(found.stream, edited(text, ['params', 'progressToken'], found.original.progressToken));
    }
    const subscription = protocolMeta(message, 'subscriptionId');
    const subscribed = subscription === undefined ? undefined : open.get(idKey(subscription));
    if (subscribed?.original !== undefined) {
      return say(subscribed.stream, edited(text, ['params', '_meta', SUBSCRIPTION], subscribed.original.id));
    }
    if (message.method === 'notifications/cancelled' && open.get(idKey(member(params, 'requestId')))?.original) {
      return close(idKey(member(params, 'requestId')));
    }
    // In the stateless era only the one request that is under way can be meant; among several, nobody can say which.
    const only = open.size === 1 ? [...open.values()][0] : undefined;
    return only?.original === undefined ? orKeep(text) : say(only.stream, text);
  };
  const orKeep = (text: string): void => {
    const stream = somebody();
    if (stream !== null) return say(stream, text);
    kept.push(text);
    if (kept.length > MOST_KEPT) kept.shift();
  };

  const read = async (): Promise<void> => {
    for await (const text of upstream.messages) {
      const messages = readServerFrame(text);
      if (messages === null) log(`The server wrote what is no message: ${text.slice(0, 300)}`);
      else for (const message of messages) deliver(messages.length === 1 ? text : message.text, message);
    }
    const problem = upstream.ended() ?? 'The server ended.';
    for (const [key, { stream, original }] of open) {
      say(stream, errorReply(original === undefined ? JSON.parse(key) : original.id, CODE.internal, problem));
      close(key);
    }
    listener?.push(null);
    onEnd();
  };
  const reading = read();

  return {
    call(text, messages) {
      const requests = messages.filter(({ method, id }) => method !== null && id !== undefined);
      const stream = emptyStream();
      for (const request of requests) {
        const progressToken = member(member(member(request.value, 'params'), '_meta'), 'progressToken');
        open.set(idKey(request.id), { stream, progressToken: progressToken ?? Symbol('none') });
      }
      void upstream.send(text);
      return requests.length === 0 ? null : stream;
    },
    callStateless(text, [message], signal) {
      if (message?.method === null || message?.id === undefined) {
        void upstream.send(text);
        return null;
      }
      const id = (next += 1);
      const stream = emptyStream();
      const progressToken = member(member(member(message.value, 'params'), '_meta'), 'progressToken');
      open.set(idKey(id), { stream, progressToken: id, original: { id: message.id, progressToken } });
      const own = edited(text, ['id'], id);
      void upstream.send(progressToken === undefined ? own : edited(own, ['params', '_meta', 'progressToken'], id));
      signal.addEventListener('abort', () => {
        if (!open.has(idKey(id))) return;
        close(idKey(id));
        const params = { requestId: id };
        void upstream.send(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params }));
      });
      return stream;
    },
    listen(signal) {
      listener?.push(null);
      const stream = emptyStream();
      listener = stream;
      for (const text of kept.splice(0)) say(stream, text);
      signal.addEventListener('abort', () => {
        if (listener === stream) listener = null;
      });
      return stream;
    },
    async close() {
      await upstream.close();
      await reading;
    },
  };
}

const emptyStream = (): Readable => new Readable({ read: () => undefined });
const say = (stream: Readable, text: string): void => void stream.push(messageEvent(text));
