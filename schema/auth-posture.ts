import { z } from 'zod';

/** Words of a server or of an authorization server, shortened and made visible when they were recorded. */
const words = z.string().max(200);

/** Postures that have no more to say. */
const PLAIN = [
  /** It lists its tools to everybody. */
  'none',
  'api-key',
  'basic',
  /** Status 402. */
  'payment',
  /** Status 403, and no word of what would help. */
  'blocked',
  /** Status 401, and no word of what it wants. */
  'unknown',
  /** A page for people. */
  'html',
  'tls-error',
  'unreachable',
] as const;

/**
 * What a server at an address asks of somebody who comes without credentials, as far as its answers tell. Nothing was
 * tried to get in.
 */
export const AuthPosture = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(PLAIN) }),
  z.object({
    kind: z.literal('oauth'),
    /** Those of the challenge; without one there those that its metadata names. */
    scopes: z.array(words).max(50),
    /** Hosts of the authorization servers that it names. */
    issuers: z.array(words).max(10),
    /**
     * Whether its metadata (RFC 9728) is for the address that was asked: if not, a token for this server may be of use
     * elsewhere. `unknown`: it has none.
     */
    resource: z.enum(['matches', 'differs', 'unknown']),
    /** Whether an authorization server lets clients register themselves; absent: it did not say. */
    registration: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('rate-limited'),
    /** Until when it asked to be left alone, at most a day; absent: it did not say. */
    until: z.iso.datetime().optional(),
  }),
]);
export type AuthPosture = z.infer<typeof AuthPosture>;
