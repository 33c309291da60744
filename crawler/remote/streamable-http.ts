import { z } from 'zod';
import type { ExchangeOptions, Message } from '../guard/exchange.ts';
import { isDeeperThan } from '../guard/depth.ts';
import { parseJson } from '../guard/parse-json.ts';
import { odd } from '../refusal.ts';
import { wait } from '../wait.ts';
import { httpPeer, mediaType, type HttpPeer, type Line } from './http-peer.ts';
import { readRefusal, type Refusal } from './refusal.ts';
import type { Answer } from './answer.ts';
import type { Visit } from './visit.ts';

/** Visible ASCII, as the protocol has it, and of a bearable length. */
const SESSION = /^[\x21-\x7e]{1,1024}$/;
const VERSION = /^\d{4}-\d{2}-\d{2}$/;
/** Statuses whose answer is for whoever wants in, whatever its body says. */
const WANTS = new Set([401, 402, 403, 429]);
/** Least time before a stream that was cut is taken up again, whatever the server asks for. */
const LEAST_RETRY_MS = 500;

const Failed = z.looseObject({
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  error: z.looseObject({ code: z.number(), message: z.string() }),
});

/**
 * A server of the transport Streamable HTTP: of the handshake era (2025-03-26 … 2025-11-25: a session, a version once it is
 * agreed, streams that can be taken up again) and of the stateless one (2026-07-28: headers that repeat the request).
 */
export function streamableHttp(visit: Visit, address: string, options: ExchangeOptions): HttpPeer {
  let endpoint = address;
  let session: string | null = null;
  let version: string | null = null;

  const headersOf = ({ method, params }: Message): Record<string, string> => {
    const envelope = params && '_meta' in params ? params._meta : undefined;
    const spoken = envelope?.['io.modelcontextprotocol/protocolVersion'] ?? version;
    return {
      ...(spoken !== null && { 'mcp-protocol-version': spoken }),
      ...(method && { 'mcp-method': method }),
      ...(!envelope && session !== null && { 'mcp-session-id': session }),
    };
  };

  return httpPeer(options, (line) => ({
    async send(message) {
      const answer = await visit.ask(endpoint, {
        method: 'POST',
        headers: {
          accept: 'application/json, text/event-stream',
          'content-type': 'application/json',
          ...headersOf(message),
        },
        body: JSON.stringify(message),
        signal: line.signal,
      });
      // Where it moved to is asked from then on: a redirect for every message would eat the budget.
      endpoint = answer.url.href;
      if (message.method === 'initialize') session = wellFormed(answer.header('mcp-session-id'), SESSION);
      if (message.method === undefined || message.id === undefined) return hearNothing(line, answer);
      if (answer.status >= 400) return hearError(line, answer, message);
      const type = mediaType(answer);
      if (type === 'application/json') line.talk.hear(await whole(line, answer));
      else if (type === 'text/event-stream') await hearEvents(line, answer, message);
      else return line.refuse(await readRefusal(answer));
      if (line.talk.awaits(message.id)) line.end(odd(`What it sent for ${message.method} holds no answer to it.`));
    },
    onReply({ method }, reply) {
      if (method !== 'initialize' || reply.kind !== 'result') return;
      const { protocolVersion } = reply.result;
      version = wellFormed(typeof protocolVersion === 'string' ? protocolVersion : null, VERSION);
    },
    async close() {
      if (session === null) return;
      const goodbye = visit.ask(endpoint, { method: 'DELETE', headers: headersOf({ jsonrpc: '2.0' }) });
      await goodbye.then(
        (answer) => answer.drop(),
        () => undefined,
      );
    },
  }));

  /** What is no question gets no answer; but who wants credentials may say so only now. */
  async function hearNothing(line: Line, answer: Answer): Promise<void> {
    if (WANTS.has(answer.status)) line.refuse(await readRefusal(answer));
    else answer.drop();
  }

  async function hearError(line: Line, answer: Answer, message: Message): Promise<void> {
    const refusal = await readRefusal(answer);
    const error = WANTS.has(refusal.status) ? null : errorIn(refusal, message, options.limits.depth);
    if (error) line.talk.hear(Buffer.from(JSON.stringify({ jsonrpc: '2.0', id: message.id, error })));
    else line.refuse(refusal);
  }

  async function hearEvents(line: Line, first: Answer, { id }: Message): Promise<void> {
    const onEvent = ({ data }: { data: string }): boolean => line.talk.hear(Buffer.from(data)) && line.talk.awaits(id);
    for (let answer: Answer | null = first; answer;) {
      // One stream tells how to go on with it.
      const { lastId, retryMs } = await line.events(answer, onEvent);
      answer = line.talk.awaits(id) && lastId !== null ? await takeUp(line, lastId, retryMs) : null;
    }
  }

  /** Goes on with a stream that was closed before its answer came (2025-11-25, "Resumability and redelivery"). */
  async function takeUp(line: Line, lastId: string, retryMs: number): Promise<Answer | null> {
    await wait(Math.max(retryMs, LEAST_RETRY_MS), options.clock, line.signal);
    const answer = await visit.ask(endpoint, {
      method: 'GET',
      headers: { accept: 'text/event-stream', 'last-event-id': lastId, ...headersOf({ jsonrpc: '2.0' }) },
      signal: line.signal,
    });
    if (answer.status === 200 && mediaType(answer) === 'text/event-stream') return answer;
    answer.drop();
    return null;
  }
}

const wellFormed = (text: string | null, pattern: RegExp): string | null =>
  text !== null && pattern.test(text) ? text : null;

async function whole({ talk }: Line, answer: Answer): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.body) {
    if (!talk.count('stdoutBytes', chunk.byteLength)) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The protocol's error in the body of an HTTP error; such a body may leave the id out. */
function errorIn({ text }: Refusal, { id }: Message, depth: number): z.infer<typeof Failed>['error'] | null {
  if (isDeeperThan(Buffer.from(text), depth)) return null;
  const parsed = Failed.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const isOurs = parsed.data.id === id || parsed.data.id === null || parsed.data.id === undefined;
  return isOurs ? parsed.data.error : null;
}
