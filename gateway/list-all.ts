import { randomUUID } from 'node:crypto';
import { isObject, member, readServerFrame } from './message.ts';
import type { Upstream } from './upstream.ts';

const WITHIN_MS = 30_000;
const MOST_PAGES = 100;
/** The newest version of the eras with a handshake, and the first without. */
const [HANDSHAKE, STATELESS] = ['2025-11-25', '2026-07-28'];
const CLIENT = { name: 'placard', version: '1' };

/**
 * The definitions that a server lists, in whichever era it speaks, asked by nobody but the gateway. Throws `Error` with a
 * sentence where it does not answer.
 */
export async function listAll(upstream: Upstream): Promise<readonly unknown[]> {
  const waiting = new Map<string, (reply: unknown) => void>();
  const read = (async () => {
    for await (const text of upstream.messages)
      for (const { id, method, value } of readServerFrame(text) ?? [])
        if (method === null && typeof id === 'string') waiting.get(id)?.(value);
    for (const answer of waiting.values()) answer(null);
  })();
  const ask = async (method: string, params: object): Promise<unknown> => {
    const id = randomUUID();
    const { promise, resolve } = Promise.withResolvers<unknown>();
    waiting.set(id, resolve);
    const timer = setTimeout(() => resolve(null), WITHIN_MS);
    void upstream.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return promise.finally(() => {
      clearTimeout(timer);
      waiting.delete(id);
    });
  };

  try {
    const greeting = await ask('initialize', { protocolVersion: HANDSHAKE, capabilities: {}, clientInfo: CLIENT });
    if (greeting === null) throw new Error(upstream.ended() ?? 'The server does not answer.');
    const hasHandshake = member(greeting, 'result') !== undefined;
    if (hasHandshake) await upstream.send(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' }));
    const meta = {
      'io.modelcontextprotocol/protocolVersion': STATELESS,
      'io.modelcontextprotocol/clientInfo': CLIENT,
      'io.modelcontextprotocol/clientCapabilities': {},
    };
    const all: unknown[] = [];
    for (let cursor: unknown, page = 0; page < MOST_PAGES; page += 1) {
      const params = { ...(cursor !== undefined && { cursor }), ...(!hasHandshake && { _meta: meta }) };
      const result = member(await ask('tools/list', params), 'result');
      const tools = member(result, 'tools');
      if (!isObject(result) || !Array.isArray(tools)) throw new Error('The server does not list its tools.');
      all.push(...(tools as unknown[]));
      const next = member(result, 'nextCursor');
      if (typeof next !== 'string' || next === '' || next === cursor) return all;
      cursor = next;
    }
    return all;
  } finally {
    await upstream.close();
    await read;
  }
}
