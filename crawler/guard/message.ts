import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { parseJson } from './parse-json.ts';

/** JSON-RPC 2.0: a number or a string. A long one would be echoed back at our expense. */
const Id = z.union([z.number(), z.string().max(256)]);

const Response = z.object({
  id: Id,
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.object({ code: z.number(), message: z.string() }).optional(),
});
const Call = z.object({ id: Id.optional(), method: z.string().max(256) });

/** One line of a server, by what it asks of us. */
export type Message =
  | {
      readonly kind: 'result';
      readonly id: number | string;
      readonly result: Readonly<Record<string, unknown>>;
      /** Some of its bytes were no UTF-8. */
      readonly isDamaged: boolean;
    }
  | { readonly kind: 'error'; readonly id: number | string; readonly code: number; readonly message: string }
  | { readonly kind: 'request'; readonly id: number | string; readonly method: string }
  | { readonly kind: 'notification'; readonly method: string }
  /** Log lines, banners, batches, broken JSON: 23 of 368 real servers write some on standard output. */
  | { readonly kind: 'noise' };

const NOISE: Message = { kind: 'noise' };

/** Reads one line. Bytes that are no UTF-8 become U+FFFD, so that a bad byte costs one character, not a list. */
export function parseMessage(line: Buffer): Message {
  const value = parseJson(line.toString('utf8'));
  const call = Call.safeParse(value);
  if (call.success) {
    const { id, method } = call.data;
    return id === undefined ? { kind: 'notification', method } : { kind: 'request', id, method };
  }
  const response = Response.safeParse(value);
  if (!response.success) return NOISE;
  const { id, error } = response.data;
  if (error) return { kind: 'error', id, code: error.code, message: error.message };
  const result = rawResult(value);
  return result ? { kind: 'result', id, result, isDamaged: !isUtf8(line) } : NOISE;
}

/** The result as it was parsed: zod's copy would silently lack a property that is named `__proto__`. */
function rawResult(value: unknown): Record<string, unknown> | undefined {
  if (!isRecord(value)) return undefined;
  return isRecord(value['result']) ? value['result'] : undefined;
}

/** Whether a parsed value is a JSON object. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
