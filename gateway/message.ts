import { isUtf8 } from 'node:buffer';
import { byFolded, hasLookAlike, hasRepeatedKeys } from './keys.ts';

/** A JSON object, its keys as they came. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One JSON-RPC message. */
export interface Message {
  /** Its JSON without line breaks; every other byte as it came. */
  readonly text: string;
  readonly value: JsonObject;
  /** Whatever stood there; `undefined`: nothing did. */
  readonly id: unknown;
  /** null: it is an answer, or nothing that JSON-RPC knows. */
  readonly method: string | null;
}

/** What came in one line or one body: a message, a batch of them (the protocol had batches in 2025-03-26), or neither. */
export type Frame =
  | { readonly kind: 'one'; readonly text: string; readonly messages: readonly [Message] }
  | { readonly kind: 'batch'; readonly text: string; readonly messages: readonly Message[] }
  | { readonly kind: 'broken'; readonly code: number; readonly problem: string; readonly id: unknown };

/** JSON-RPC 2.0, section 5.1. */
export const CODE = { parse: -32700, invalidRequest: -32600, invalidParams: -32602, internal: -32603 } as const;

const MEMBERS = byFolded(['jsonrpc', 'id', 'method', 'params', 'result', 'error']);
const CALL_PARAMS = byFolded(['name', 'arguments', '_meta', 'task', 'inputResponses', 'requestState']);

/** The one method that a policy is about. */
export const CALL = 'tools/call';

/**
 * Reads what a client sent, so that no server can read it as something else: it must be UTF-8 and strict JSON, with no key
 * twice and none that is one of the protocol's in another case. What is not is never passed on.
 */
export function readClientFrame(bytes: Buffer): Frame {
  if (!isUtf8(bytes)) return broken(CODE.parse, 'The message is not UTF-8.');
  const text = oneLine(bytes.toString('utf8'));
  const parsed = parse(text);
  if (parsed === null) return broken(CODE.parse, 'The message is not JSON.');
  const { value } = parsed;
  const id = member(value, 'id') ?? null;
  if (hasRepeatedKeys(text, value)) return broken(CODE.invalidRequest, 'The message has a key twice.', id);
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (all.length === 0 || !all.every(isObject)) return broken(CODE.invalidRequest, 'It is no message.', id);
  if (all.some(isAmbiguous)) {
    return broken(CODE.invalidRequest, 'A key of the message is one of the protocol’s, but in another case.', id);
  }
  const [first, ...more] = all.map((one) => messageOf(Array.isArray(value) ? JSON.stringify(one) : text, one));
  return Array.isArray(value) || first === undefined
    ? { kind: 'batch', text, messages: first === undefined ? [] : [first, ...more] }
    : { kind: 'one', text, messages: [first] };
}

/** Reads what a server sent. null: it is no JSON object, nor an array of them. */
export function readServerFrame(text: string): readonly Message[] | null {
  const parsed = parse(text);
  if (parsed === null) return null;
  const { value } = parsed;
  if (isObject(value)) return [messageOf(text, value)];
  return Array.isArray(value) && value.every(isObject) ? value.map((one) => messageOf(JSON.stringify(one), one)) : null;
}

/** Line breaks in valid JSON stand between tokens only, and some servers take each of them for the end of a message. */
export const oneLine = (text: string): string => (/[\r\n]/.test(text) ? text.replace(/[\r\n]/g, ' ') : text);

/** A key for a map of ids, in which `1` and `"1"` differ. */
export const idKey = (id: unknown): string => JSON.stringify(id) ?? '';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object's own member, whatever it is called. */
export const member = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

function messageOf(text: string, value: JsonObject): Message {
  const method = member(value, 'method');
  return { text, value, id: member(value, 'id'), method: typeof method === 'string' ? method : null };
}

function isAmbiguous(message: JsonObject): boolean {
  if (hasLookAlike(message, MEMBERS)) return true;
  const params = member(message, 'params');
  return member(message, 'method') === CALL && isObject(params) && hasLookAlike(params, CALL_PARAMS);
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

const broken = (code: number, problem: string, id: unknown = null): Frame => ({ kind: 'broken', code, problem, id });
