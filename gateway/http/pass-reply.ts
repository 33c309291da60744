import type { ServerResponse } from 'node:http';
import { oneLine } from '../message.ts';
import { MAX_MESSAGE } from '../upstream.ts';
import { encoded, events, messageEvent } from './events.ts';
import { isEventStream, isJson, wholeBody, type OriginReply } from './origin.ts';

/** Gives an answer of our own: nothing but an acknowledgement where there is none. */
export function answer(response: ServerResponse, text: string | null): void {
  if (response.headersSent) return void response.end(text === null ? '' : messageEvent(text));
  if (text === null) return void response.writeHead(202).end();
  response.writeHead(200, { 'content-type': 'application/json' }).end(text);
}

export function fail(response: ServerResponse, text: string): void {
  if (response.headersSent) return void response.end(messageEvent(text));
  response.writeHead(502, { 'content-type': 'application/json' }).end(text);
}

/** Passes on a reply, each message in it looked at; into a stream that is open already where a person was asked first. */
export async function passReply(
  { status, headers, body }: OriginReply,
  response: ServerResponse,
  look: (text: string) => string | null,
  log: (line: string) => void,
): Promise<void> {
  const type = headers['content-type'];
  const isOpen = response.headersSent;
  if (isEventStream(type)) {
    if (!isOpen) response.writeHead(status, headers);
    return passEvents(body, response, look, log);
  }
  const whole = (await wholeBody(body, MAX_MESSAGE)).toString('utf8');
  const text = isJson(type) && whole !== '' ? (look(whole) ?? '') : whole;
  if (isOpen) return void response.end(text === '' ? '' : messageEvent(oneLine(text)));
  response.writeHead(status, headers).end(text);
}

/** What comes in one turn of the event loop goes on in one piece, with headers and end where they belong to it. */
async function passEvents(
  body: AsyncIterable<Buffer>,
  response: ServerResponse,
  look: (text: string) => string | null,
  log: (line: string) => void,
): Promise<void> {
  let pending = '';
  const flush = (): void => {
    if (response.writableEnded) return;
    if (pending === '') response.flushHeaders();
    else response.write(pending);
    pending = '';
  };
  setImmediate(flush);
  for await (const event of events(body, MAX_MESSAGE)) {
    // An event without data, or with none in it, only marks a place in the stream.
    const looked = event.data === null || event.data === '' ? event.data : look(event.data);
    if (looked === null && event.data !== null) {
      log('The server sent an event that is no message.');
      continue;
    }
    if (pending === '') setImmediate(flush);
    pending += looked === event.data ? encoded(event) : encoded(event, looked ?? '');
    if (response.writableNeedDrain) await drained(response);
  }
  response.end(pending);
}

const drained = (response: ServerResponse): Promise<unknown> =>
  new Promise((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
