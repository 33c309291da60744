import {
  but,
  HELLO,
  lists,
  scriptedServer,
  type ScriptedServer,
  type Turn,
} from '../crawler/remote/scripted-server.ts';
import { toolsOf, type Box, type OwnKind } from './boxes.ts';

/** Servers of Streamable HTTP on this machine's loopback. They end with the tests of the file. */
export interface Addresses {
  readonly urls: ReadonlyMap<Box, string>;
  /** How many messages of a method they were sent in all. */
  heard(method: string): number;
  /** How many requests there were for a path in all. */
  asked(path: string): number;
}

/** Of so many boxes one lives at a platform's host, which is asked once a second; the others at one of their own each. */
const ONE_AT_PLATFORM = 5;
const hostOf = (index: number): string =>
  index % ONE_AT_PLATFORM === 0 ? '127.1.0.1' : `127.2.${index >> 8}.${index & 255}`;

export async function startAddresses(boxes: readonly Box<OwnKind>[]): Promise<Addresses> {
  const servers: ScriptedServer[] = [];
  const urls = new Map<Box, string>();
  for (const [host, living] of Map.groupBy(boxes, (_, index) => hostOf(index))) {
    const scripts = new Map(living.map((box) => [`/${box.word}`, SCRIPTS[box.kind](toolsOf(box))]));
    const server = await scriptedServer((turn) => (scripts.get(turn.request.url ?? '') ?? nothing)(turn), host);
    for (const box of living) urls.set(box, server.url(`/${box.word}`, host));
    servers.push(server);
  }
  return {
    urls,
    heard: (method) => servers.flatMap(({ sent }) => sent).filter((one) => one.method === method).length,
    asked: (path) => servers.flatMap(({ requests }) => requests).filter((one) => one.path === path).length,
  };
}

const nothing = (turn: Turn): void => turn.status(404);

const SCRIPTS: Readonly<Record<OwnKind, (tools: readonly object[]) => (turn: Turn) => unknown>> = {
  'json-address': lists,
  'events-address': (tools) => (turn) => {
    const { request, response, sent } = turn;
    if (sent.method === 'initialize') return turn.result(HELLO, { 'mcp-session-id': 'a-session' });
    if (request.headers['mcp-session-id'] !== 'a-session') return turn.status(404);
    if (sent.method !== 'tools/list') return turn.status(202);
    turn.stream();
    turn.event({ jsonrpc: '2.0', id: sent.id, result: { tools } });
    response.end();
  },
  'stateless-address': (tools) => (turn) => {
    const { method, params } = turn.sent;
    if (!params || !('_meta' in params)) return turn.error(-32601, 'There is no handshake.');
    turn.result({ resultType: 'complete', ...(method === 'tools/list' ? { tools } : { capabilities: { tools: {} } }) });
  },
  'login-address': () => (turn) => turn.status(401, { 'www-authenticate': 'Bearer' }),
  'breaking-address': (tools) => but('tools/list', ({ response }) => response.destroy(), tools),
};
