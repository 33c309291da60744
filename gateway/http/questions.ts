import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { idKey, member, type Frame, type Message } from '../message.ts';
import { answerOf, type Answer } from '../question.ts';
import type { Ask } from '../session.ts';
import { messageEvent } from './events.ts';
import { SESSION, sessionOf } from './headers.ts';

/** Questions that people were asked over HTTP and have not answered yet. */
export interface Questions {
  /** Asks on the stream of a call's response, which is opened for it. Who is gone has not answered. */
  readonly askOn: (request: IncomingMessage, response: ServerResponse, gone: AbortSignal) => Ask;
  /** Whether what a client sent is the answer to one of them, which then has it. */
  readonly takeAnswer: (frame: Exclude<Frame, { kind: 'broken' }>) => boolean;
}

export function createQuestions(): Questions {
  const open = new Map<string, (reply: Message) => void>();
  return {
    askOn: (request, response, gone) => (question, signal) => {
      const id = `placard-${randomUUID()}`;
      const { promise, resolve } = Promise.withResolvers<Answer>();
      const cancel = (): void => resolve('cancel');
      for (const one of [signal, gone]) one.addEventListener('abort', cancel, { once: true });
      open.set(idKey(id), (reply) => resolve(answerOf(member(reply.value, 'result'))));
      openStream(request, response);
      response.write(
        messageEvent(JSON.stringify({ jsonrpc: '2.0', id, method: 'elicitation/create', params: question })),
      );
      return promise.finally(() => open.delete(idKey(id)));
    },
    takeAnswer({ kind, messages: [only] }) {
      const take = kind === 'one' && only?.method === null ? open.get(idKey(only.id)) : undefined;
      if (take === undefined || only === undefined) return false;
      take(only);
      return true;
    },
  };
}

function openStream({ headers }: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) return;
  const id = sessionOf(headers);
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
    ...(id !== null && { [SESSION]: id }),
  });
}
