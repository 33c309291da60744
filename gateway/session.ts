import { createDefinitions, type Definitions } from './definitions.ts';
import { CALL, CODE, idKey, member, readServerFrame, type Frame, type Message } from './message.ts';
import type { Answer, Question } from './question.ts';
import { errorReply, protocolMeta } from './refusal.ts';
import { admitCall } from './call.ts';
import { filterTools } from './tool-list.ts';
import { createTickets, type Tickets } from './tickets.ts';
import type { Rules } from './rules.ts';

/** A request that was passed on and has no answer yet. */
export interface Exchange {
  /** What became of it. null: there will be no answer, so what was asked for may have been done. */
  readonly settle: (reply: Message | null) => void;
  /** Takes back what was counted for it: it was not passed on after all. */
  readonly undo?: () => void;
}

/** The requests of one stream of messages, by id. */
export interface Exchanges {
  readonly open: Map<string, Exchange>;
  /** Calls that a person is being asked about; aborted when the client calls them off. */
  readonly waiting: Map<string, AbortController>;
}
export const createExchanges = (): Exchanges => ({ open: new Map(), waiting: new Map() });

/** Puts a question to the person at the client. */
export type Ask = (question: Question, signal: AbortSignal) => Promise<Answer>;

/** Asks the server something of our own; rejects where there is no answer or an error. */
export type AskServer = (method: string, params: object) => Promise<unknown>;

/** What to do with what a client sent: pass this text on, or give this one back (null: nothing at all). */
export type Admission =
  { readonly kind: 'forward'; readonly text: string } | { readonly kind: 'answer'; readonly text: string | null };

/** What one client and one server have said to each other, as far as decisions rest on it. */
export interface Session {
  readonly rules: Rules;
  readonly definitions: Definitions;
  readonly tickets: Tickets;
  readonly askServer: AskServer;
  /** The client's, of the eras with a handshake; the stateless era has them in each request. */
  capabilities: unknown;
  /** Whether the server said at the handshake that it tells of changes to its list. */
  tellsOfChanges: boolean;
  /** Subscriptions of the stateless era whose stream tells of changes to the list. */
  readonly subscriptions: Set<unknown>;
}

export const createSession = (rules: Rules, askServer: AskServer): Session => ({
  rules,
  definitions: createDefinitions(rules.now),
  tickets: createTickets(rules.now),
  askServer,
  capabilities: undefined,
  tellsOfChanges: false,
  subscriptions: new Set(),
});

/** Decides about what a client sent. It waits only where a person or the server has to be asked first. */
export function admit(
  session: Session,
  frame: Exclude<Frame, { kind: 'broken' }>,
  exchanges: Exchanges,
  ask: Ask,
): Admission | Promise<Admission> {
  const [only] = frame.messages;
  if (frame.kind === 'one' && only !== undefined) return admitOne(session, only, exchanges, ask);
  return admitBatch(session, frame.text, frame.messages, exchanges);
}

function admitOne(session: Session, message: Message, exchanges: Exchanges, ask: Ask): Admission | Promise<Admission> {
  if (message.method === null) return { kind: 'forward', text: message.text };
  if (message.id !== undefined && (exchanges.open.has(idKey(message.id)) || exchanges.waiting.has(idKey(message.id)))) {
    const text = errorReply(message.id, CODE.invalidRequest, 'A request with this id is still open.');
    return { kind: 'answer', text };
  }
  if (message.method === CALL) return admitCall(session, message, exchanges, ask);
  return follow(session, message, exchanges);
}

/**
 * A batch goes as it came, or not at all: nobody is asked about a call in it, and one refused call holds back the rest,
 * which is told so.
 */
async function admitBatch(
  session: Session,
  text: string,
  messages: readonly Message[],
  exchanges: Exchanges,
): Promise<Admission> {
  const admissions: (readonly [Message, Admission])[] = [];
  for (const message of messages)
    admissions.push([message, await admitOne(session, message, exchanges, async () => 'unavailable')]);
  if (admissions.every(([, admission]) => admission.kind === 'forward')) return { kind: 'forward', text };
  const replies = admissions.flatMap(([{ id, method }, admission]) => {
    if (admission.kind === 'answer') return admission.text ?? [];
    if (method === null || id === undefined) return [];
    exchanges.open.get(idKey(id))?.undo?.();
    exchanges.open.delete(idKey(id));
    return errorReply(id, CODE.invalidRequest, 'Not passed on, since something else in its batch was refused.');
  });
  return { kind: 'answer', text: replies.length === 0 ? null : `[${replies.join(',')}]` };
}

/** Passes on what no policy is about, and remembers what later decisions rest on. */
function follow(session: Session, message: Message, { open, waiting }: Exchanges): Admission {
  const params = member(message.value, 'params');
  if (message.method === 'notifications/cancelled') {
    const key = idKey(member(params, 'requestId'));
    const asked = waiting.get(key);
    asked?.abort();
    // The server has never heard of that call.
    if (asked !== undefined) return { kind: 'answer', text: null };
    session.subscriptions.delete(member(params, 'requestId'));
  }
  if (message.method === 'initialize') session.capabilities = member(params, 'capabilities');
  if (message.id !== undefined) open.set(idKey(message.id), { settle: (reply) => learn(session, message, reply) });
  return { kind: 'forward', text: message.text };
}

function learn(session: Session, request: Message, reply: Message | null): void {
  const result = member(reply?.value, 'result');
  if (request.method === 'initialize') {
    session.tellsOfChanges = member(member(member(result, 'capabilities'), 'tools'), 'listChanged') === true;
  }
  if (request.method === 'tools/list') {
    const tools = member(result, 'tools');
    const cursor = member(member(request.value, 'params'), 'cursor');
    if (Array.isArray(tools)) session.definitions.learn(tools, cursor === undefined);
  }
  if (request.method === 'subscriptions/listen') session.subscriptions.delete(request.id);
}

/**
 * What the client is to be given of what the server sent: the same text, but for lists of tools with a tool in it that is
 * held back. null: it is no message, so no client can do anything with it.
 */
export function inbound(session: Session, text: string, { open }: Exchanges): string | null {
  const messages = readServerFrame(text);
  if (messages === null) return null;
  for (const message of messages) {
    if (message.method === null) {
      const key = idKey(message.id);
      open.get(key)?.settle(message);
      open.delete(key);
    } else if (message.method === 'notifications/tools/list_changed') session.definitions.forget();
    else if (message.method === 'notifications/subscriptions/acknowledged') {
      const agreed = member(member(message.value, 'params'), 'notifications');
      if (member(agreed, 'toolsListChanged') === true)
        session.subscriptions.add(protocolMeta(message, 'subscriptionId'));
    }
  }
  const filtered = messages.map((message) => filterTools(message, session.rules));
  if (filtered.every((one, at) => one === messages[at]?.text)) return text;
  return filtered.length === 1 && !text.trimStart().startsWith('[') ? (filtered[0] ?? '') : `[${filtered.join(',')}]`;
}

/** What tells a client that its list of tools is out of date, to be sent when the policy has changed. */
export function listChanged(session: Session): string[] {
  const method = 'notifications/tools/list_changed';
  const told = [...session.subscriptions].map((id) =>
    JSON.stringify({ jsonrpc: '2.0', method, params: { _meta: { 'io.modelcontextprotocol/subscriptionId': id } } }),
  );
  return session.tellsOfChanges ? [...told, JSON.stringify({ jsonrpc: '2.0', method })] : told;
}

/** Ends every exchange of a stream that is over. The answers are for a client that still listens. */
export function endExchanges({ open, waiting }: Exchanges, problem: string): string[] {
  for (const asked of waiting.values()) asked.abort();
  const keys = [...open.keys()];
  for (const { settle } of open.values()) settle(null);
  open.clear();
  return keys.map((key) => errorReply(JSON.parse(key), CODE.internal, problem));
}
