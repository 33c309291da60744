import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { member, readServerFrame } from '../message.ts';
import { isModern } from '../refusal.ts';
import { MAX_MESSAGE } from '../upstream.ts';
import { events } from './events.ts';
import { isEventStream, wholeBody, type Origin } from './origin.ts';

const OWN_REQUEST_MS = 10_000;

/** A request of the gateway's own, in the name of a client. Rejects when there is no result. */
export async function askServer(
  origin: Origin,
  headers: IncomingHttpHeaders,
  method: string,
  params: object,
): Promise<unknown> {
  const id = `placard-${randomUUID()}`;
  const kept = Object.entries(headers).filter(([name]) => !/^mcp-(?:name$|param-|method$)/.test(name));
  const text = JSON.stringify({ jsonrpc: '2.0', id, method, params });
  const messages = readServerFrame(text) ?? [];
  const isStateless = messages.some(isModern);
  const reply = await origin.request({
    method: 'POST',
    headers: {
      ...Object.fromEntries(kept),
      accept: 'application/json, text/event-stream',
      ...(isStateless && { 'mcp-method': method }),
    },
    text,
    messages,
    signal: AbortSignal.timeout(OWN_REQUEST_MS),
  });
  const find = (data: string): unknown =>
    member(readServerFrame(data)?.find((message) => message.id === id)?.value, 'result');
  if (!isEventStream(reply.headers['content-type'])) {
    const result = find((await wholeBody(reply.body, MAX_MESSAGE)).toString('utf8'));
    if (result === undefined) throw new Error(`The server did not answer ${method}.`);
    return result;
  }
  for await (const { data } of events(reply.body, MAX_MESSAGE)) {
    const result = data === null ? undefined : find(data);
    if (result !== undefined) return result;
  }
  throw new Error(`The server did not answer ${method}.`);
}
