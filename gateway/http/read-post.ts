import type { IncomingMessage, ServerResponse } from 'node:http';
import { CODE, readClientFrame, type Frame } from '../message.ts';
import { errorReply } from '../refusal.ts';
import { MAX_MESSAGE } from '../upstream.ts';
import { mismatch } from './headers.ts';
import { isJson, wholeBody } from './origin.ts';

/** MCP 2026-07-28, "Server Validation". */
const HEADER_MISMATCH = -32020;

/** Reads the messages of a POST; null: it was refused. */
export async function readPost(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Exclude<Frame, { kind: 'broken' }> | null> {
  const refuse = (status: number, id: unknown, code: number, problem: string): null => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(errorReply(id, code, problem));
    return null;
  };
  if (!isJson(request.headers['content-type']))
    return refuse(415, null, CODE.invalidRequest, 'The body must be application/json.');
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return refuse(415, null, CODE.invalidRequest, 'The body must not be compressed.');
  let body: Buffer;
  try {
    body = await wholeBody(request as AsyncIterable<Buffer>, MAX_MESSAGE);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(413, null, CODE.invalidRequest, error.message);
  }
  const frame = readClientFrame(body);
  if (frame.kind === 'broken') return refuse(400, frame.id, frame.code, frame.problem);
  for (const message of frame.messages) {
    const problem = mismatch(request.headers, message);
    if (problem !== null) return refuse(400, message.id, HEADER_MISMATCH, problem);
  }
  return frame;
}
