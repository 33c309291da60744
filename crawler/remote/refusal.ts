import { excerpt } from '../excerpt.ts';
import { speaksOfCredentials } from '../refusal.ts';
import type { Verdict } from '../verdict.ts';
import type { Answer } from './answer.ts';

/** An answer that is none of the protocol, as far as it tells what its server wants. */
export interface Refusal {
  readonly url: URL;
  readonly status: number;
  /** The header `WWW-Authenticate`. */
  readonly challenge: string | null;
  readonly retryAfter: string | null;
  readonly isHtml: boolean;
  /** The beginning of its body, in words of the server. */
  readonly text: string;
}

const KEPT_BYTES = 64 * 1024;
const TEXTUAL = /^(?:text\/|application\/(?:[a-z.+-]{0,60}\+)?(?:json|xml)\b)/i;

/** Reads as much of an answer as is of use, and lets go of the rest. */
export async function readRefusal(answer: Answer): Promise<Refusal> {
  const type = answer.header('content-type') ?? '';
  return {
    url: answer.url,
    status: answer.status,
    challenge: answer.header('www-authenticate'),
    retryAfter: answer.header('retry-after'),
    isHtml: /^(?:text\/html|application\/xhtml)/i.test(type),
    text: TEXTUAL.test(type) ? await beginning(answer) : (answer.drop(), ''),
  };
}

async function beginning(answer: Answer): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size >= KEPT_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, KEPT_BYTES).toString('utf8');
}

/** What an observation says of it. */
export function verdictOf({ status, isHtml, retryAfter, text }: Refusal): Verdict {
  const said = `It answered with status ${status}${isHtml ? ' and a web page' : ''}.`;
  const wantsCredentials = [401, 402, 403].includes(status) || (status === 400 && !isHtml && speaksOfCredentials(text));
  if (wantsCredentials) return { outcome: 'auth-required', detail: said };
  if (status === 429 || (status === 503 && retryAfter !== null))
    return { outcome: 'unreachable', detail: `${said} It has too much to do and asks to be left alone.` };
  if (status >= 500) return { outcome: 'unreachable', detail: said };
  const words = isHtml || text === '' ? '' : ` It said: ${excerpt(text)}`;
  return { outcome: 'not-mcp', detail: said + words };
}
