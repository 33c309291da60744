import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { edited } from '../edit.ts';
import { CODE, idKey, isObject, member, readServerFrame, type Message } from '../message.ts';
import { errorReply, isModern, protocolMeta } from '../refusal.ts';
import { MAX_MESSAGE, type Upstream } from '../upstream.ts';
import { events } from './events.ts';
import { encodedHeader, SESSION, sessionOf } from './headers.ts';
import { isEventStream, isJson, unreachable, wholeBody, type Origin, type OriginReply } from './origin.ts';
import { paramHeaders, type ParamHeader } from './param-headers.ts';

/** How long to wait before a stream is taken up again, where the server does not say, in milliseconds. */
const RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;
const MOST_RETRIES = 5;

/**
 * A server at an address as one that messages are written to: what a client of standard input and output would do if it
 * spoke HTTP, in both eras. The session, the protocol version and the headers of the stateless era are kept up; streams that
 * break off are taken up where the server lets it.
 */
export function overHttp(origin: Origin): Upstream {
  const said = new Readable({ objectMode: true, read: () => undefined });
  const open = new Map<string, { readonly stop: AbortController; readonly isStateless: boolean }>();
  const params = new Map<string, readonly ParamHeader[]>();
  const closing = new AbortController();
  let session: string | null = null;
  let version: string | null = null;

  const emit = (text: string): readonly Message[] => {
    const messages = readServerFrame(text) ?? [];
    for (const { value } of messages) {
      const tools = member(member(value, 'result'), 'tools');
      if (Array.isArray(tools)) for (const [name, headers] of paramHeaders(tools)) params.set(name, headers);
    }
    said.push(text);
    return messages;
  };

  const headersOf = (message: Message | undefined): Record<string, string> => {
    const stateless = message === undefined ? undefined : protocolMeta(message, 'protocolVersion');
    const common = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    if (message === undefined || typeof stateless !== 'string') {
      return {
        ...common,
        ...(session !== null && { [SESSION]: session }),
        ...(version !== null && { 'mcp-protocol-version': version }),
      };
    }
    const given = member(message.value, 'params');
    const name = member(given, 'name') ?? member(given, 'uri');
    const mirrored = typeof name === 'string' && message.method === 'tools/call' ? (params.get(name) ?? []) : [];
    return {
      ...common,
      'mcp-protocol-version': stateless,
      'mcp-method': message.method ?? '',
      ...(typeof name === 'string' && { 'mcp-name': encodedHeader(name) }),
      ...Object.fromEntries(
        mirrored.flatMap(({ header, path }) => {
          const value = path.reduce<unknown>(member, member(given, 'arguments'));
          return value === undefined || value === null || isObject(value)
            ? []
            : [[header, encodedHeader(String(value))]];
        }),
      ),
    };
  };

  /** Hands on the events of a stream until it ends; whether the answer to `message` was among them. */
  const follow = async (reply: OriginReply, message: Message | null, stop: AbortSignal): Promise<void> => {
    let current: OriginReply | null = reply;
    let [place, pause, failures] = ['', RETRY_MS, 0];
    while (current !== null && !stop.aborted) {
      try {
        for await (const event of events(current.body, MAX_MESSAGE)) {
          failures = 0;
          place = event.id ?? place;
          pause = Math.min(event.retry ?? pause, LONGEST_RETRY_MS);
          if (event.data === null || event.data === '') continue;
          const isAnswered = emit(event.data).some(
            ({ method, id }) => method === null && message !== null && id === message.id,
          );
          if (isAnswered) return;
        }
      } catch (error) {
        if (stop.aborted) return;
        if (error instanceof RangeError) break;
      }
      failures += 1;
      if (failures > MOST_RETRIES || (message !== null && (place === '' || isModern(message)))) break;
      await wait(message === null ? Math.min(pause * failures, LONGEST_RETRY_MS) : pause, undefined, {
        signal: stop,
      }).catch(() => undefined);
      current = await listen(place, stop);
    }
    if (message?.id !== undefined && !stop.aborted)
      emit(errorReply(message.id, CODE.internal, 'The server’s answer broke off.'));
  };
  /** The stream of what the server says by itself, or of what it had still to say; null: there is none. */
  const listen = async (place: string, signal: AbortSignal): Promise<OriginReply | null> => {
    const headers = {
      ...headersOf(undefined),
      accept: 'text/event-stream',
      ...(place !== '' && { 'last-event-id': place }),
    };
    const reply = await origin.request({ method: 'GET', headers, text: null, messages: [], signal }).catch(() => null);
    return reply !== null && reply.status === 200 && isEventStream(reply.headers['content-type']) ? reply : null;
  };

  const post = async (text: string, message: Message | undefined): Promise<void> => {
    const isRequest = message !== undefined && message.method !== null && message.id !== undefined;
    const key = idKey(message?.id);
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, closing.signal]);
    if (isRequest) open.set(key, { stop, isStateless: isModern(message) });
    try {
      const messages = message === undefined ? [] : [message];
      const reply = await origin.request({ method: 'POST', headers: headersOf(message), text, messages, signal });
      if (message?.method === 'initialize') session = sessionOf(reply.headers);
      if (isEventStream(reply.headers['content-type'])) return await follow(reply, isRequest ? message : null, signal);
      const body = (await wholeBody(reply.body, MAX_MESSAGE)).toString('utf8');
      if (isJson(reply.headers['content-type']) && readServerFrame(body) !== null) emit(belonging(body, message));
      else if (isRequest && reply.status !== 202) emit(errorReply(message.id, CODE.internal, problemOf(reply.status)));
    } catch (error) {
      if (isRequest && !signal.aborted) emit(errorReply(message.id, CODE.internal, unreachable(error)));
    } finally {
      open.delete(key);
    }
  };

  return {
    messages: watched(said, (text) => {
      const protocol = readServerFrame(text)?.map(({ value }) => member(member(value, 'result'), 'protocolVersion'));
      version = textOf(protocol?.find((one) => typeof one === 'string')) ?? version;
    }),
    send(text) {
      const [message] = readServerFrame(text) ?? [];
      const target =
        message?.method === 'notifications/cancelled'
          ? open.get(idKey(member(member(message.value, 'params'), 'requestId')))
          : undefined;
      // In the stateless era a request is called off by leaving it.
      if (target?.isStateless) return target.stop.abort();
      const posted = post(text, message);
      if (message?.method !== null && message?.id !== undefined) return undefined;
      if (message?.method !== 'notifications/initialized') return posted;
      return posted.then(async () => {
        const stream = listen('', closing.signal);
        void stream.then((reply) => (reply === null ? undefined : follow(reply, null, closing.signal)));
      });
    },
    ended: () => null,
    async close() {
      if (session !== null) {
        const signal = AbortSignal.timeout(RETRY_MS);
        await origin
          .request({ method: 'DELETE', headers: headersOf(undefined), text: null, messages: [], signal })
          .catch(() => undefined);
      }
      closing.abort();
      said.push(null);
      await origin.close();
    },
  };
}

async function* watched(said: Readable, look: (text: string) => void): AsyncGenerator<string> {
  for await (const text of said as AsyncIterable<string>) {
    look(text);
    yield text;
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** An error that came without an id is about the request that it is the reply to. */
function belonging(body: string, message: Message | undefined): string {
  const [reply] = readServerFrame(body) ?? [];
  const isLost = message?.id !== undefined && reply?.method === null && (reply.id === null || reply.id === undefined);
  return isLost ? edited(body, ['id'], message.id) : body;
}

function problemOf(status: number): string {
  if (status === 401 || status === 403)
    return `The server wants to know who is calling (HTTP ${status}). Give the gateway a --header for it.`;
  if (status === 404) return 'The server has no such session or address (HTTP 404).';
  return `The server answered with HTTP ${status}.`;
}
