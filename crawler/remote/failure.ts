import { isIP } from 'node:net';
import { errors } from 'undici';
import type { AuthPosture } from '#schema/auth-posture.ts';
import { exceeded, type Limits } from '../limits.ts';
import type { Verdict } from '../verdict.ts';
import { Refused } from './reach.ts';
import { LimitPassed } from './answer.ts';

/** What came of a request that was not answered. `offline`: it is this machine that has no network. */
export interface Failure {
  readonly verdict: Verdict;
  readonly auth?: AuthPosture;
  readonly offline?: boolean;
}

const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|EPROTO)/;
/** Limits that undici keeps for us. */
const KEPT: Readonly<Record<string, ConstructorParameters<typeof LimitPassed>[0]>> = {
  UND_ERR_CONNECT_TIMEOUT: 'connectMs',
  UND_ERR_HEADERS_TIMEOUT: 'headersMs',
  UND_ERR_BODY_TIMEOUT: 'idleMs',
  UND_ERR_HEADERS_OVERFLOW: 'headerBytes',
  HPE_HEADER_OVERFLOW: 'headerBytes',
};
const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'Its name has no address.',
  ENODATA: 'Its name has no address.',
  ESERVFAIL: 'The name servers could not resolve its name.',
  ETIMEOUT: 'The name servers did not answer for its name.',
  ECONNREFUSED: 'Nothing listens at its address.',
  ECONNRESET: 'It closed the connection.',
  UND_ERR_SOCKET: 'It closed the connection.',
  EPIPE: 'It closed the connection.',
  ETIMEDOUT: 'No connection was made.',
  EHOSTUNREACH: 'There is no way to its host.',
  ENETUNREACH: 'There is no way to its host.',
};

/** Puts a failed request into words; never throws. Codes are Node's, c-ares's and undici's: a server chooses none. */
export function failureOf(error: unknown, limits: Limits): Failure {
  for (const one of chain(error)) {
    if (one instanceof Refused) return { verdict: { outcome: 'blocked', detail: one.message } };
    if (one instanceof LimitPassed) return { verdict: exceeded(one.limit, limits) };
    if (one instanceof errors.HTTPParserError) return odd('Its answer is no HTTP.');
    // undici gives this one no code.
    if (one instanceof Error && one.message.startsWith('too many content-encodings')) return odd(UNPACKED);
  }
  const { code, syscall, address } = facts(error);
  const limit = KEPT[code];
  if (limit) return { verdict: exceeded(limit, limits), ...(limit === 'connectMs' && UNREACHABLE) };
  if (TLS.test(code))
    return unreachable(`No safe connection could be made (${code}).`, { auth: { kind: 'tls-error' } });
  if (/^(?:Z_|ERR__ERROR_|ERR_BROTLI)/.test(code)) return odd(UNPACKED);
  // A host that has nothing but IPv6 is out of reach for many machines that have a network.
  const isOffline =
    code === 'EAI_AGAIN' ||
    (code === 'ENETUNREACH' && isIP(address) === 4) ||
    (code === 'ECONNREFUSED' && /^query/.test(syscall));
  if (isOffline) return { ...unreachable('This machine has no network.'), offline: true };
  return unreachable(WORDS[code] ?? `It could not be asked (${code || 'no reason given'}).`);
}

const UNPACKED = 'Its answer cannot be unpacked.';
const odd = (detail: string): Failure => ({ verdict: { outcome: 'not-mcp', detail } });
const UNREACHABLE = { auth: { kind: 'unreachable' } } as const;
const unreachable = (detail: string, more: Pick<Failure, 'auth'> = UNREACHABLE): Failure => ({
  verdict: { outcome: 'unreachable', detail },
  ...more,
});

/** An error, what caused it, and so on; of attempts at several addresses the last. */
function chain(error: unknown): unknown[] {
  const all: unknown[] = [];
  for (let one: unknown = error; one instanceof Error && all.length < 8;) {
    all.push(one);
    one = one instanceof AggregateError ? one.errors.at(-1) : one.cause;
  }
  return all;
}

function facts(error: unknown): Record<'code' | 'syscall' | 'address', string> {
  const all = chain(error).map((one) => ({
    code: property(one, 'code'),
    syscall: property(one, 'syscall'),
    address: property(one, 'address'),
  }));
  return all.findLast(({ code }) => code !== '') ?? { code: '', syscall: '', address: '' };
}

const property = (value: unknown, name: 'code' | 'syscall' | 'address'): string => {
  const found: unknown = typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : '';
  return typeof found === 'string' ? found : '';
};
