import type { Features } from '../../reading/features.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import { storedItems } from './vault.ts';
import {
  does,
  headsNamed,
  inDomain,
  leadingActs,
  leadingThings,
  names,
  onlyRenames,
  parametersWith,
} from '../select.ts';

/** The secrets that a tool stores, changes or makes: whoever has them, or put them there, gets in. */
export function storedSecrets(features: Features): readonly Thing[] {
  const found = [
    ...leadingThings(features, ['create', 'update', 'grant', 'any', 'session'], 'secret'),
    // A password that is generated is an answer; a key that is generated opens something.
    ...leadingThings(features, ['generate'], 'secret').filter(({ word }) => !/^(?:pass|otp|mnemonic|seed)/.test(word)),
    ...newTokens(features),
    ...newKeys(features),
    ...storedItems(features),
    ...providers(features),
    // In a cloud or a pipeline, variables hold keys.
    ...(names(features, VARIABLES) && inDomain(features, 'cloud', 'ci', 'automation')
      ? headsNamed(leadingActs(features, ['create', 'update']), VARIABLES)
      : []),
  ];
  if (found.length === 0) return found;
  // A cookie that a browser is given is one of its session; those that are saved open it again.
  if (inDomain(features, 'browser') && does(features, ['add', 'set']) && found.every(isCookie)) return [];
  // A one-time password that is asked for goes to whoever is to give it.
  const asked = leadingActs(features, ['create']).some(({ verb }) => verb === 'request') ? found.filter(isOneTime) : [];
  return onlyRenames(features) || asked.length === found.length ? [] : found;
}

const isCookie = ({ word }: Thing): boolean => /^cookies?$/.test(word);

const isOneTime = ({ word }: Thing): boolean => /(?:^|_)(?:otp|totp|one_time_password)s?$/.test(word);

const VARIABLES = /^(?:variables?|env_?vars?)$/;
const MAKES = /^(?:create|generate|issue|rotate|regenerate|refresh|roll|renew|reset|reissue|recreate)$/;

/** A token that is made opens something, where it is no coin, no colour and no word. */
const newTokens = (features: Features): readonly Thing[] =>
  features.words.includes('token') && !inDomain(features, 'blockchain', 'exchange', 'editor', 'docs', 'game', 'canvas')
    ? headsNamed(
        leadingActs(features, ['create', 'update', 'generate', 'job']).filter(({ verb }) => MAKES.test(verb)),
        /^tokens?$/,
      )
    : [];

/** "Regenerates the key of a subscription": nobody does that to a key of a table. */
const newKeys = (features: Features): readonly Thing[] =>
  names(features, KEYS)
    ? headsNamed(
        leadingActs(features, ['create', 'update', 'generate', 'job']).filter(({ verb }) => RENEWS.test(verb)),
        KEYS,
      )
    : [];

const KEYS = /(?:^|_)keys?$/;
const RENEWS = /^(?:rotate|regenerate|roll|renew|reissue|rollover|roll_over)$/;

/** What is connected to by the password or token that the call gives, and then kept with it. */
const providers = (features: Features): readonly Thing[] =>
  names(features, PROVIDERS) &&
  parametersWith(features, 'secret').some(({ words }) => words.some((word) => KEPT.test(word)))
    ? headsNamed(leadingActs(features, ['create', 'update']), PROVIDERS)
    : [];

/** An access token or an API key may be the caller's own, for this call. */
const KEPT = /^(?:passwords?|passphrase|secrets?|private|credentials?)$/;
const PROVIDERS =
  /^(?:providers?|integrations?|registr(?:y|ies)|prox(?:y|ies)|data_?sources?|remotes?|bitbucket|github|gitlab|gitea)$/;
