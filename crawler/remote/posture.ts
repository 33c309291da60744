import type { AuthPosture } from '#schema/auth-posture.ts';
import { parseChallenges, type Challenge } from './challenge.ts';
import type { OAuth } from './oauth.ts';
import type { Refusal } from './refusal.ts';
import { verdictOf } from './refusal.ts';
import { retryAfter } from './retry-after.ts';

const OAUTH_SCHEMES = new Set(['bearer', 'dpop', 'oauth']);
const API_KEY_SCHEME = /^(?:x-)?api-?key$/;
/** Named in the words of a challenge or of a body. */
const API_KEY = /\bapi[ _-]?(?:key|token)\b|\baccess key\b|\bpersonal access token\b/i;
const TEXT_LOOKED_AT = 2_000;

/**
 * What a server wants, by the answer with which it refused. `oauth` looks for its metadata, where that may tell.
 * null: the answer says nothing of that.
 */
export async function postureOf(
  refusal: Refusal,
  now: Date,
  oauth: (challenge?: Challenge) => Promise<OAuth | null>,
): Promise<AuthPosture | null> {
  const { status, isHtml } = refusal;
  if (status === 402) return { kind: 'payment' };
  if (status === 429 || (status === 503 && refusal.retryAfter !== null)) return rateLimited(refusal, now);
  if (verdictOf(refusal).outcome !== 'auth-required') return isHtml ? { kind: 'html' } : null;
  const challenges = parseChallenges(refusal.challenge ?? '');
  const token = challenges.find(({ scheme }) => OAUTH_SCHEMES.has(scheme));
  if (!token && challenges.some(({ scheme }) => scheme === 'basic')) return { kind: 'basic' };
  if (!token && challenges.some(({ scheme }) => API_KEY_SCHEME.test(scheme))) return { kind: 'api-key' };
  // A door that is simply shut is not knocked at again.
  const found = status === 401 || token ? await oauth(token) : null;
  if (found) return found;
  const words = [...(token?.params.values() ?? []), refusal.text.slice(0, TEXT_LOOKED_AT)].join('\n');
  if (!isHtml && API_KEY.test(words)) return { kind: 'api-key' };
  return { kind: status === 403 ? 'blocked' : 'unknown' };
}

function rateLimited(refusal: Refusal, now: Date): AuthPosture {
  const until = retryAfter(refusal.retryAfter, now);
  return { kind: 'rate-limited', ...(until && { until: until.toISOString() }) };
}
