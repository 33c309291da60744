import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { lines, TooLongError } from './lines.ts';
import { CODE, idKey, member, readClientFrame, readServerFrame, type Message } from './message.ts';
import { answerOf, type Answer, type Question } from './question.ts';
import { errorReply } from './refusal.ts';
import type { Rules } from './rules.ts';
import { admit, createExchanges, createSession, endExchanges, inbound, listChanged } from './session.ts';
import { MAX_MESSAGE, type Upstream } from './upstream.ts';

/** How long the server may take to answer a question of our own, in milliseconds. */
const OWN_REQUEST_MS = 10_000;
/** Calls that wait for a person or for a list at the same time. */
const MOST_WAITING = 1_000;

export interface Served {
  readonly rules: Rules;
  readonly input: Readable;
  readonly output: Writable;
  readonly upstream: Upstream;
  /** Ends it all when it aborts. */
  readonly signal: AbortSignal;
  /** A line about something that went wrong; the text may be a stranger's. */
  readonly log: (line: string) => void;
  /** Calls back whenever the policy has become another one. */
  readonly onPolicyChange: (tell: () => void) => void;
}

/**
 * Stands between one client on standard input and output and one server until either of them leaves. Messages that need no
 * decision go through as they are, in order. Answers why the server ended, or null where the client left or it was stopped.
 */
export async function serveStdio(served: Served): Promise<string | null> {
  const { rules, input, output, upstream, signal, log, onPolicyChange } = served;
  const exchanges = createExchanges();
  const own = new Map<string, (reply: Message | null) => void>();
  const write = (text: string): Promise<unknown> | undefined =>
    output.write(`${text}\n`) ? undefined : once(output, 'drain', { signal }).catch(() => undefined);

  /** Sends a request of our own, to the client or to the server, and waits for its answer. */
  const askPeer = (send: (text: string) => unknown, method: string, params: object, stop?: AbortSignal) => {
    const id = `placard-${randomUUID()}`;
    const { promise, resolve } = Promise.withResolvers<Message | null>();
    const callOff = (): void => resolve(null);
    own.set(idKey(id), resolve);
    stop?.addEventListener('abort', callOff);
    send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return promise.finally(() => {
      own.delete(idKey(id));
      stop?.removeEventListener('abort', callOff);
    });
  };
  const session = createSession(rules, async (method, params) => {
    const reply = await askPeer(
      (text) => void upstream.send(text),
      method,
      params,
      AbortSignal.timeout(OWN_REQUEST_MS),
    );
    const result = member(reply?.value, 'result');
    if (result === undefined) throw new Error(`The server did not answer ${method}.`);
    return result;
  });
  const ask = async (question: Question, stop: AbortSignal): Promise<Answer> =>
    answerOf(member((await askPeer(write, 'elicitation/create', question, stop))?.value, 'result'));

  /** Hands an answer to the request of our own that it is for; false: it is for somebody else. */
  const isOwn = (message: Message): boolean => {
    const waiting = message.method === null ? own.get(idKey(message.id)) : undefined;
    waiting?.(message);
    return waiting !== undefined;
  };

  const fromClient = (line: Buffer): Promise<unknown> | undefined | void => {
    const frame = readClientFrame(line);
    if (frame.kind === 'broken') {
      log(`The client sent what cannot be passed on. ${frame.problem}`);
      return write(errorReply(frame.id, frame.code, frame.problem));
    }
    if (frame.kind === 'one' && isOwn(frame.messages[0])) return undefined;
    if (exchanges.waiting.size >= MOST_WAITING) {
      const [first] = frame.messages;
      return write(errorReply(first?.id, CODE.internal, 'Too many calls are waiting for a person.'));
    }
    const carryOut = (admission: Awaited<ReturnType<typeof admit>>): unknown => {
      if (admission.kind === 'forward') return upstream.send(admission.text);
      return admission.text === null ? undefined : write(admission.text);
    };
    const admission = admit(session, frame, exchanges, ask);
    if (!(admission instanceof Promise)) return carryOut(admission) as Promise<unknown> | undefined;
    // Whoever waits for a person holds nobody else up.
    void admission.then(carryOut);
    return undefined;
  };

  const readClient = async (): Promise<null> => {
    try {
      for await (const line of lines(input, MAX_MESSAGE)) await fromClient(line);
    } catch (error) {
      if (!(error instanceof TooLongError)) throw error;
      log(`The client's message was too long. ${error.message}`);
    }
    return null;
  };
  const readServer = async (): Promise<string> => {
    for await (const text of upstream.messages) {
      if (own.size > 0 && readServerFrame(text)?.some(isOwn)) continue;
      const passed = inbound(session, text, exchanges);
      if (passed === null) log(`The server wrote what is no message: ${text.slice(0, 300)}`);
      else await write(passed);
    }
    return upstream.ended() ?? 'The server ended.';
  };
  onPolicyChange(() => {
    for (const text of listChanged(session)) void write(text);
  });

  const stopped = once(signal, 'abort').then(() => null);
  if (signal.aborted) return null;
  const server = readServer();
  const ended = await Promise.race([readClient(), server, stopped]);
  // What the server still says while it finishes goes to the client.
  await upstream.close();
  await server;
  for (const text of endExchanges(exchanges, ended ?? 'The gateway was stopped.')) void write(text);
  return ended;
}
