import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { bodyOf, standIn, type StandIn } from './stand-in.ts';

const Sent = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string().optional(),
  params: z.looseObject({ cursor: z.string().optional() }).optional(),
});
export type Sent = z.infer<typeof Sent>;

/** One request of a client, and what a script can do with it. */
export interface Turn {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Without a body: an empty message. */
  readonly sent: Sent;
  /** Answers with a JSON body. */
  json(body: unknown, status?: number, headers?: Record<string, string>): void;
  /** Answers the question with a result, as JSON. */
  result(result: unknown, headers?: Record<string, string>): void;
  error(code: number, message: string, status?: number): void;
  /** Begins a stream of events. */
  stream(): void;
  /** One event, with the message as its data. */
  event(message: unknown, id?: string): void;
  /** Answers with an empty body. */
  status(status: number, headers?: Record<string, string>): void;
}

export const HELLO = {
  protocolVersion: '2025-11-25',
  capabilities: { tools: {} },
  serverInfo: { name: 'notes', version: '1.2.0' },
};

export interface ScriptedServer extends StandIn {
  /** Every message that it was sent, in order. */
  readonly sent: readonly Sent[];
}

/** A server that does what it is told with each request; at an address of this machine, or where the stand-in is. */
export async function scriptedServer(script: (turn: Turn) => unknown, address?: string): Promise<ScriptedServer> {
  const all: Sent[] = [];
  const server = await standIn(async (request, response) => {
    const body = await bodyOf(request);
    const sent = Sent.parse(body === '' ? {} : JSON.parse(body));
    if (body !== '') all.push(sent);
    const turn: Turn = {
      ...{ request, response, sent },
      json: (value, status = 200, headers = {}) =>
        void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value)),
      result: (result, headers) => turn.json({ jsonrpc: '2.0', id: sent.id, result }, 200, headers),
      error: (code, message, status) => turn.json({ jsonrpc: '2.0', id: sent.id, error: { code, message } }, status),
      stream: () => void response.writeHead(200, { 'content-type': 'text/event-stream' }),
      event: (message, id) =>
        void response.write(`${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(message)}\n\n`),
      status: (status, headers = {}) => void response.writeHead(status, headers).end(),
    };
    await script(turn);
  }, address);
  return Object.defineProperty({ ...server, sent: all }, 'asked', { get: () => server.asked });
}

/** A well-behaved server that lists some tools as JSON: what other scripts deviate from. */
export function lists(tools: readonly unknown[]): (turn: Turn) => void {
  return (turn) => {
    if (turn.request.method !== 'POST') return turn.status(405);
    if (turn.sent.method === 'initialize') return turn.result(HELLO);
    if (turn.sent.method === 'tools/list') return turn.result({ tools });
    turn.status(202);
  };
}
/** That server, but for its answer to one method. */
export const but =
  (method: string, act: (turn: Turn) => unknown, tools: readonly unknown[] = [{ name: 'list_notes' }]) =>
  (turn: Turn): unknown =>
    turn.request.method === 'POST' && turn.sent.method === method ? act(turn) : lists(tools)(turn);
