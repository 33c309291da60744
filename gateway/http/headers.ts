import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { isObject, member, type Message } from '../message.ts';
import { isModern, protocolMeta } from '../refusal.ts';

/** The header that names a session. */
export const SESSION = 'mcp-session-id';

/** The session that headers name; null: none. */
export const sessionOf = ({ [SESSION]: id }: IncomingHttpHeaders | OutgoingHttpHeaders): string | null =>
  typeof id === 'string' ? id : null;

/** Headers that are about one connection (RFC 9110, 7.6.1), or that the next one sets itself. */
const OF_CONNECTION = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'host', 'content-length', 'expect'],
]);

/** The headers that are passed on, without those that were about the connection they came by. */
export function passedOn(headers: IncomingHttpHeaders | OutgoingHttpHeaders): Record<string, string | string[]> {
  const named = new Set(
    String(headers['connection'] ?? '')
      .toLowerCase()
      .split(/[\s,]+/),
  );
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || OF_CONNECTION.has(name) || named.has(name)
        ? []
        : [[name, Array.isArray(value) ? [...value] : String(value)] as const],
    ),
  );
}

/** HTTP headers by which a server may go instead of the body; each must say what the body says. null: all do. */
export function mismatch(headers: IncomingHttpHeaders, message: Message): string | null {
  const params = member(message.value, 'params');
  const version = protocolMeta(message, 'protocolVersion');
  const checks: readonly (readonly [string, unknown])[] = [
    ['mcp-method', message.method],
    ['mcp-name', member(params, 'name') ?? member(params, 'uri')],
    ...(isModern(message) ? [['mcp-protocol-version', version] as const] : []),
  ];
  const wrong = checks.find(([name, value]) => headers[name] !== undefined && decoded(headers[name]) !== value);
  if (wrong !== undefined) return `The header ${wrong[0]} does not say what the body says.`;
  const given = Object.entries(headers).filter(([name]) => name.startsWith('mcp-param-'));
  if (given.length === 0) return null;
  const values = scalars(member(params, 'arguments'));
  const odd = given.find(([, value]) => !values.has(decoded(value) ?? ''));
  return odd === undefined ? null : `The header ${odd[0]} has a value that the arguments do not have.`;
}

/** A header’s value, out of the Base64 that stands for what no header can hold (MCP 2026-07-28, "Value Encoding"). */
function decoded(value: string | string[] | undefined): string | null {
  if (typeof value !== 'string') return null;
  const [, encoded] = /^=\?base64\?([A-Za-z0-9+/=]*)\?=$/.exec(value) ?? [];
  return encoded === undefined ? value : Buffer.from(encoded, 'base64').toString('utf8');
}

/** The same the other way round. */
export const encodedHeader = (value: string): string =>
  /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value) && !/^=\?base64\?.*\?=$/.test(value)
    ? value
    : `=?base64?${Buffer.from(value, 'utf8').toString('base64')}?=`;

/** Everything in some arguments that a header could hold, written as one. */
function scalars(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (isObject(next)) open.push(...Object.values(next));
    else if (typeof next === 'string' || typeof next === 'number' || typeof next === 'boolean') found.add(String(next));
  }
  return found;
}
