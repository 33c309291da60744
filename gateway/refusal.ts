import { CODE, member, type Message } from './message.ts';

/** A call as it is refused to the agent. */
export interface Refused {
  readonly call: Message;
  readonly tool: string;
  readonly isHidden: boolean;
  readonly reason: string;
}

/**
 * The answer to a call that is not made. A result that says so, since a model reads those and can act on them; for a hidden
 * tool the error that any tool which is not there has (MCP specification, "Tools", error handling). null: a call without an
 * id has no answer.
 */
export function refusal({ call, tool, isHidden, reason }: Refused): string | null {
  if (call.id === undefined) return null;
  if (isHidden) return errorReply(call.id, CODE.invalidParams, `Unknown tool: ${tool}`);
  const text = `Not called. ${reason}`;
  // A task is made or not: its result would be something else.
  if (member(member(call.value, 'params'), 'task') !== undefined) return errorReply(call.id, CODE.internal, text);
  const result = {
    ...(isModern(call) && { resultType: 'complete' }),
    content: [{ type: 'text', text }],
    isError: true,
  };
  return JSON.stringify({ jsonrpc: '2.0', id: call.id, result });
}

/** A JSON-RPC error. An id that cannot be one is given back as null. */
export function errorReply(id: unknown, code: number, message: string): string {
  const valid = typeof id === 'string' || typeof id === 'number' ? id : null;
  return JSON.stringify({ jsonrpc: '2.0', id: valid, error: { code, message } });
}

const META = 'io.modelcontextprotocol/';

/** A member of `_meta` that the protocol has reserved, in any message with parameters. */
export const protocolMeta = (message: Message, name: string): unknown =>
  member(member(member(message.value, 'params'), '_meta'), META + name);

/** Whether a request is of the stateless era (2026-07-28 and later): it says itself which version it speaks. */
export const isModern = (message: Message): boolean => typeof protocolMeta(message, 'protocolVersion') === 'string';
