import type { AuthPosture } from '#schema/auth-posture.ts';
import type { Fact } from './attempt.ts';
import { counted } from './number.ts';
import { moment } from './time.ts';

const WORDS: Readonly<Record<AuthPosture['kind'], string>> = {
  none: 'none: it lists its tools to everybody',
  oauth: 'OAuth',
  'api-key': 'a key',
  basic: 'a name and a password',
  payment: 'a payment',
  blocked: 'not said: it refuses everybody who comes without credentials',
  unknown: 'not said: it refuses whoever comes without credentials',
  html: 'not said: it answers with a web page',
  'rate-limited': 'not said: it asked to be left alone',
  'tls-error': 'not said: no safe connection can be made',
  unreachable: 'not said: it cannot be reached',
};
const MOST_SCOPES = 12;

/** What a server at an address wants from whoever comes without credentials. */
export function authFacts(auth: AuthPosture | undefined): readonly Fact[] {
  if (auth === undefined) return [];
  const facts: Fact[] = [{ label: 'Login', text: WORDS[auth.kind] }];
  if (auth.kind === 'rate-limited' && auth.until !== undefined)
    facts.push({ label: 'Left alone until', text: moment(auth.until) });
  if (auth.kind !== 'oauth') return facts;
  const { scopes, issuers, resource, registration } = auth;
  const more = scopes.length - MOST_SCOPES;
  const scopeList = scopes.slice(0, MOST_SCOPES).join(', ') + (more > 0 ? ` and ${counted(more, 'more', 'more')}` : '');
  if (scopes.length > 0) facts.push({ label: 'Scopes', text: scopeList, code: true });
  if (issuers.length > 0) facts.push({ label: 'Tokens come from', text: issuers.join(', '), code: true });
  if (resource === 'differs')
    facts.push({
      label: 'Mind',
      text: 'its OAuth metadata is for another address: a token for it may be of use elsewhere',
    });
  if (registration !== undefined)
    facts.push({
      label: 'Clients register',
      text: registration ? 'themselves' : 'beforehand, or by an address of theirs',
    });
  return facts;
}
