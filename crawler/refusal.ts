import { excerpt } from './excerpt.ts';
import type { Reply } from './guard/peer.ts';
import type { Verdict } from './verdict.ts';

const METHOD_NOT_FOUND = -32601;
const CREDENTIALS = /\b(?:api[ _-]?key|access[ _-]?token|unauthori[sz]ed|authenticat|credential|forbidden|log ?in)/i;

/** What it sent is not what the protocol says. */
export const odd = (detail: string): Verdict => ({ outcome: 'not-mcp', detail });
/** The stateless revision's way to ask a person something in the middle of a request. */
export const wantsInput = (method: string): Verdict => ({
  outcome: 'needs-config',
  detail: `It wants input from a person before it answers ${method}.`,
});

/** An error answer: 401-like words are a posture, "no such method" is another protocol, the rest is `otherwise`. */
export function refused(
  method: string,
  error: Extract<Reply, { kind: 'error' }>,
  otherwise: Verdict['outcome'],
): Verdict {
  const detail = `It answered ${method} with error ${error.code}: ${excerpt(error.message)}`;
  if (error.code === METHOD_NOT_FOUND) return { outcome: 'not-mcp', detail };
  return { outcome: CREDENTIALS.test(error.message.slice(0, 2_000)) ? 'auth-required' : otherwise, detail };
}
