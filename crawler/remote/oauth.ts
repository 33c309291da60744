import { z } from 'zod';
import type { AuthPosture } from '#schema/auth-posture.ts';
import { excerpt } from '../excerpt.ts';
import { isDeeperThan } from '../guard/depth.ts';
import { parseJson } from '../guard/parse-json.ts';
import type { Challenge } from './challenge.ts';
import type { Visit } from './visit.ts';
import { issuerMetadataUrls, resourceMetadataUrls } from './well-known.ts';

export type OAuth = Extract<AuthPosture, { kind: 'oauth' }>;

const MOST_BYTES = 256 * 1024;
const MOST_DEPTH = 16;
/** Authorization servers that are asked; all are named. */
const MOST_ASKED = 2;
const MOST = { scopes: 50, issuers: 10, words: 200 } as const;

const Strings = z.array(z.string()).optional().catch(undefined);
const ResourceMetadata = z.looseObject({
  resource: z.string().optional().catch(undefined),
  authorization_servers: Strings,
  scopes_supported: Strings,
});
const IssuerMetadata = z.looseObject({
  issuer: z.string(),
  scopes_supported: Strings,
  registration_endpoint: z.string().optional().catch(undefined),
});

/**
 * What a server's OAuth metadata says: its scopes and who gives tokens. Every address of it is a stranger's and goes
 * through the visit's guard and budget; nothing is registered, opened or logged into. null: there is no sign of OAuth.
 */
export async function discoverOauth(
  visit: Visit,
  address: URL,
  challenge: Challenge | undefined,
): Promise<OAuth | null> {
  const named = challenge?.params.get('resource_metadata');
  const resource = await first(
    visit,
    [...(named === undefined ? [] : [named]), ...resourceMetadataUrls(address)],
    ResourceMetadata,
  );
  // Servers of 2025-03-26 have no metadata of their own: they are their own authorization server.
  const issuers = resource ? (resource.authorization_servers ?? []) : [address.origin];
  const servers = await issuerMetadata(visit, issuers.slice(0, MOST_ASKED));
  const asked = wordsOf(challenge?.params.get('scope')?.split(/\s+/) ?? []);
  if (!resource && servers.length === 0 && named === undefined && asked.length === 0) return null;
  const scopes = asked.length > 0 ? asked : wordsOf(resource?.scopes_supported ?? servers[0]?.scopes_supported ?? []);
  const hosts = (resource ? issuers : servers.map(({ issuer }) => issuer)).flatMap(
    (issuer) => URL.parse(issuer)?.host || [],
  );
  return {
    kind: 'oauth',
    scopes: scopes.slice(0, MOST.scopes),
    issuers: wordsOf([...new Set(hosts)]).slice(0, MOST.issuers),
    resource: resource?.resource === undefined ? 'unknown' : covers(resource.resource, address) ? 'matches' : 'differs',
    ...(servers.length > 0 && { registration: servers.some((one) => one.registration_endpoint !== undefined) }),
  };
}

async function issuerMetadata(visit: Visit, issuers: readonly string[]): Promise<z.infer<typeof IssuerMetadata>[]> {
  const found: z.infer<typeof IssuerMetadata>[] = [];
  for (const issuer of issuers) {
    const url = URL.parse(issuer);
    // One after the other: they share a budget.
    const metadata = url && (await first(visit, issuerMetadataUrls(url), IssuerMetadata));
    // RFC 8414, section 3.3: metadata that names another issuer is nobody's.
    if (metadata && isSame(metadata.issuer, issuer)) found.push(metadata);
  }
  return found;
}

const isSame = (one: string, other: string): boolean => one.replace(/\/$/, '') === other.replace(/\/$/, '');

/** The first of some documents that is there and has the right shape. */
async function first<T>(visit: Visit, addresses: readonly string[], schema: z.ZodType<T>): Promise<T | null> {
  for (const address of addresses) {
    // What cannot be had, for whatever reason, tells as much as what is not there.
    const parsed = schema.safeParse(await document(visit, address).catch(() => undefined));
    if (parsed.success) return parsed.data;
  }
  return null;
}

async function document(visit: Visit, address: string): Promise<unknown> {
  const answer = await visit.ask(address, { method: 'GET', headers: { accept: 'application/json' } });
  if (answer.status !== 200) return answer.drop();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return isDeeperThan(bytes, MOST_DEPTH) ? undefined : parseJson(bytes.toString('utf8'));
}

/** Whether a resource is the address or a folder above it, at the same origin. */
function covers(resource: string, address: URL): boolean {
  const url = URL.parse(resource);
  if (url?.origin !== address.origin) return false;
  const folder = url.pathname.replace(/\/?$/, '/');
  return `${address.pathname}/`.startsWith(folder);
}

const wordsOf = (words: readonly string[]): string[] =>
  words.filter((word) => word !== '').map((word) => excerpt(word, MOST.words));
