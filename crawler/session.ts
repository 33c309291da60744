import type { Answered, Era } from '#schema/observation.ts';
import { z } from 'zod';
import type { Clock } from './clock.ts';
import type { Limits } from './limits.ts';
import { CAPABILITIES, type ClientInfo, type Envelope } from './guard/outgoing.ts';
import type { End, Peer, Reply } from './guard/peer.ts';
import { listTools, type ListedTools } from './listing.ts';
import { refused, wantsInput } from './refusal.ts';

/*
 * Why this is not `@modelcontextprotocol/client` (2.4.0 was read): its request ids are 0, 1, 2, … and it looks an answer
 * up by `Number(id)`, so a server can answer `initialize` and `tools/list` before they are asked and later say that it
 * never did; it has no cap on notifications or on requests of the server; over any transport that is not its own
 * `StdioClientTransport` its `auto` negotiation probes in place with `server/discover` before `initialize`, which, as its
 * documentation says, servers of some SDKs answer by leaving; and it can send any method, `tools/call` too. What a crawler needs of the protocol is
 * three requests.
 */

/** Newest revision with a handshake; 61 of 368 servers answer 2024-11-05 whatever is asked. */
const HANDSHAKE_VERSION = '2025-11-25';
/** The stateless revision: no handshake, `server/discover`, and the client's data in each request. */
const STATELESS_VERSION = '2026-07-28';
/** Error of the stateless revision for a version that a server does not have (2026-07-28, versioning). */
const UNSUPPORTED_VERSION = -32022;
const INSTRUCTIONS_KEPT = 16 * 1024;
const SERVER_INFO_KEPT = 8 * 1024;

/** What one server said of itself, as an observation keeps it. */
export type ServerAnswer = Pick<Answered, 'protocolVersion' | 'era' | 'serverInfo' | 'instructions'> & ListedTools;

/** How a conversation ended. `cut` says what kept the list from being whole. */
export type Conversation =
  | { readonly kind: 'answered'; readonly answer: ServerAnswer; readonly cut: string | null; readonly times: Times }
  | { readonly kind: 'failed'; readonly end: End; readonly times: Times };

/** Milliseconds of each phase that was reached. */
export interface Times {
  readonly initialize?: number;
  readonly list?: number;
}

export interface SessionOptions {
  readonly limits: Limits;
  readonly clock: Clock;
  readonly client: ClientInfo;
  /** The era that the server was of when it answered last, whose greeting is then tried first; absent: not known. */
  readonly lastEra?: Era | undefined;
  /** Called once the handshake is done. */
  readonly onReady?: () => void;
}

type Hello = Pick<ServerAnswer, 'protocolVersion' | 'era' | 'serverInfo' | 'instructions'>;

/** Greets a server, takes its whole tool list page by page, and says goodbye to nobody. Never throws for what it does. */
export async function converse(peer: Peer, options: SessionOptions): Promise<Conversation> {
  const { clock } = options;
  const start = clock.elapsed();
  const hello = await greet(peer, options);
  const initialize = clock.elapsed() - start;
  if ('verdict' in hello) return { kind: 'failed', end: hello, times: {} };
  options.onReady?.();
  const _meta = hello.era === 'discover' ? envelope(options.client) : undefined;
  const pages = await listTools(peer, options.limits, _meta);
  const times = { initialize, list: clock.elapsed() - start - initialize };
  if (pages.failure && pages.list.definitions.length + pages.list.rejected.length === 0)
    return { kind: 'failed', end: pages.failure, times };
  const cut = pages.failure?.verdict.detail ?? null;
  return { kind: 'answered', answer: { ...hello, ...pages.list }, cut, times };
}

const envelope = (client: ClientInfo): Envelope => ({
  'io.modelcontextprotocol/protocolVersion': STATELESS_VERSION,
  'io.modelcontextprotocol/clientInfo': client,
  'io.modelcontextprotocol/clientCapabilities': CAPABILITIES,
});

/** How a server took one way of greeting it. */
type Greeting =
  | { readonly kind: 'hello'; readonly hello: Hello }
  | Extract<Reply, { kind: 'error' | 'ended' }>
  | { readonly kind: 'asks'; readonly end: End };

/**
 * Handshake first, since nearly every server seen so far has one; `server/discover` where `initialize` is refused, which is
 * what a server of the stateless era alone does. A server that was of that era when it answered last is asked in it first.
 */
async function greet(peer: Peer, { client, lastEra }: SessionOptions): Promise<Hello | End> {
  const isStateless = lastEra === 'discover';
  const first = isStateless ? await discover(peer, client) : await shakeHands(peer, client);
  if (first.kind === 'hello') return first.hello;
  if (first.kind !== 'error') return first.end;
  const second = isStateless ? await shakeHands(peer, client) : await discover(peer, client);
  if (second.kind === 'hello') return second.hello;
  if (second.kind === 'asks') return second.end;
  if (second.kind === 'ended' && second.end.verdict.outcome === 'limit-exceeded') return second.end;
  // A server that knows neither may answer the second question by silence; what it said to the first one counts.
  return { verdict: refused(isStateless ? 'server/discover' : 'initialize', first) };
}

async function shakeHands(peer: Peer, clientInfo: ClientInfo): Promise<Greeting> {
  const params = { protocolVersion: HANDSHAKE_VERSION, capabilities: CAPABILITIES, clientInfo };
  const reply = await peer.ask({ method: 'initialize', params }, 'initializeMs');
  if (reply.kind !== 'result') return reply;
  peer.tell({ method: 'notifications/initialized' });
  const hello = { era: 'initialize', ...introduction(reply.result, reply.result['serverInfo']) } as const;
  return { kind: 'hello', hello };
}

async function discover(peer: Peer, clientInfo: ClientInfo): Promise<Greeting> {
  const ask = (): Promise<Reply> =>
    peer.ask({ method: 'server/discover', params: { _meta: envelope(clientInfo) } }, 'initializeMs');
  const answer = await ask();
  // Refusing a version, it names those that it has; the only one of them that we could choose is asked for once more.
  const reply = answer.kind === 'error' && answer.code === UNSUPPORTED_VERSION ? await ask() : answer;
  if (reply.kind !== 'result') return reply;
  const { result } = reply;
  if (result['resultType'] === 'input_required')
    return { kind: 'asks', end: { verdict: wantsInput('server/discover') } };
  const info = z.object({ _meta: z.object({ 'io.modelcontextprotocol/serverInfo': z.unknown() }) });
  const meta = info.safeParse(result);
  const serverInfo = meta.success ? meta.data._meta['io.modelcontextprotocol/serverInfo'] : undefined;
  const hello = { era: 'discover', ...introduction(result, serverInfo), protocolVersion: STATELESS_VERSION } as const;
  return { kind: 'hello', hello };
}

/** The parts of a greeting that have the right shape and a bearable size. The rest is left out: it labels nothing. */
function introduction(result: Readonly<Record<string, unknown>>, info: unknown): Omit<Hello, 'era'> {
  const protocolVersion = z.string().max(64).safeParse(result['protocolVersion']);
  const instructions = z.string().safeParse(result['instructions']);
  const serverInfo = z.looseObject({ name: z.string().optional(), version: z.string().optional() }).safeParse(info);
  const isSmall = serverInfo.success && JSON.stringify(serverInfo.data).length <= SERVER_INFO_KEPT;
  return {
    ...(protocolVersion.success && { protocolVersion: protocolVersion.data }),
    ...(instructions.success && { instructions: instructions.data.slice(0, INSTRUCTIONS_KEPT).toWellFormed() }),
    ...(isSmall && { serverInfo: serverInfo.data }),
  };
}
