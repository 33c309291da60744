import { randomUUID } from 'node:crypto';
import { isModern } from '../refusal.ts';
import type { Upstream } from '../upstream.ts';
import { createBridge, type Bridge } from './bridge.ts';
import { SESSION, sessionOf } from './headers.ts';
import { bodyOf, type Origin, type OriginReply, type OriginRequest } from './origin.ts';

const MOST_SESSIONS = 100;

/**
 * A Streamable HTTP endpoint made of a program that speaks over standard input and output. Each client of the eras with a
 * handshake has a process of its own, from `initialize` to DELETE or the program's end; the stateless era shares one.
 */
export function originOf(start: () => Promise<Upstream>, log: (line: string) => void): Origin {
  const sessions = new Map<string, Bridge>();
  let shared: Promise<Bridge> | null = null;

  const begin = async (): Promise<readonly [string, Bridge] | null> => {
    if (sessions.size >= MOST_SESSIONS) return null;
    const id = randomUUID();
    const bridge = createBridge(await start(), log, () => sessions.delete(id));
    sessions.set(id, bridge);
    return [id, bridge];
  };
  const stateless = (): Promise<Bridge> =>
    (shared ??= start().then(
      (upstream) => createBridge(upstream, log, () => (shared = null)),
      (error: unknown) => {
        shared = null;
        throw error;
      },
    ));

  const request = async (asked: OriginRequest): Promise<OriginReply> => {
    const { method, headers, messages, signal } = asked;
    const given = sessionOf(headers);
    const bridge = given === null ? undefined : sessions.get(given);
    if (method === 'GET') return bridge === undefined ? reply(405) : stream(bridge.listen(signal));
    if (method === 'DELETE') {
      if (given === null || bridge === undefined) return reply(404);
      sessions.delete(given);
      await bridge.close();
      return reply(200);
    }
    if (messages.some(isModern)) return posted(await stateless(), asked, true);
    if (bridge !== undefined) return posted(bridge, asked, false);
    if (given !== null) return reply(404, 'There is no such session.');
    if (messages[0]?.method !== 'initialize')
      return reply(400, 'There is no session: the first message is initialize.');
    const begun = await begin();
    if (begun === null) return reply(503, 'Too many sessions are open.');
    return posted(begun[1], asked, false, { [SESSION]: begun[0] });
  };
  return {
    request,
    async close() {
      const open = [...sessions.values(), ...(shared === null ? [] : [await shared])];
      await Promise.all(open.map((bridge) => bridge.close()));
    },
  };
}

function posted(
  bridge: Bridge,
  { text, messages, signal }: OriginRequest,
  isStateless: boolean,
  headers = {},
): OriginReply {
  const body = isStateless ? bridge.callStateless(text ?? '', messages, signal) : bridge.call(text ?? '', messages);
  return body === null ? { ...reply(202), headers } : stream(body, headers);
}

const stream = (body: AsyncIterable<Buffer>, headers = {}): OriginReply => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache', ...headers },
  body,
});

/** A reply without a message: an error in the shape of one, which has no request to belong to. */
function reply(status: number, problem?: string): OriginReply {
  if (problem === undefined) return { status, headers: {}, body: bodyOf('') };
  const text = JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message: problem } });
  return { status, headers: { 'content-type': 'application/json' }, body: bodyOf(text) };
}
