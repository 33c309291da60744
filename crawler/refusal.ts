import { excerpt } from './excerpt.ts';
import type { Reply } from './guard/peer.ts';
import type { Verdict } from './verdict.ts';

/** JSON-RPC 2.0, section 5.1, and "unsupported protocol version" of the stateless revision: another protocol is spoken. */
const OTHER_PROTOCOL = new Set([-32700, -32600, -32601, -32602, -32022]);
const CREDENTIALS = /\b(?:api[ _-]?key|access[ _-]?token|unauthori[sz]ed|authenticat|credential|forbidden|log ?in)/i;

/** What it sent is not what the protocol says. */
export const odd = (detail: string): Verdict => ({ outcome: 'not-mcp', detail });
/** The stateless revision's way to ask a person something in the middle of a request. */
export const wantsInput = (method: string): Verdict => ({
  outcome: 'needs-config',
  detail: `It wants input from a person before it answers ${method}.`,
});

/** Whether the beginning of a message names what a person would have to give. */
export const speaksOfCredentials = (message: string): boolean => CREDENTIALS.test(message.slice(0, 2_000));

/** An error answer: words of credentials are a posture, some codes mean another protocol, the rest is a failed start. */
export function refused(method: string, { code, message }: Extract<Reply, { kind: 'error' }>): Verdict {
  const detail = `It answered ${method} with error ${code}: ${excerpt(message)}`;
  if (OTHER_PROTOCOL.has(code)) return { outcome: 'not-mcp', detail };
  return { outcome: speaksOfCredentials(message) ? 'auth-required' : 'launch-failed', detail };
}
