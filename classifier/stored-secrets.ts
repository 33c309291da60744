import type { Features } from './features.ts';
import type { Thing } from './nouns.ts';
import { storedItems } from './vault.ts';
import { headsNamed, inDomain, leadingActs, leadingThings, onlyRenames } from './select.ts';

/** The secrets that a tool stores, changes or makes: whoever has them, or put them there, gets in. */
export function storedSecrets(features: Features): readonly Thing[] {
  const found = [
    ...leadingThings(features, ['create', 'update', 'grant', 'any', 'session'], 'secret'),
    // A password that is generated is an answer; a key that is generated opens something.
    ...leadingThings(features, ['generate'], 'secret').filter(({ word }) => !/^(?:pass|otp|mnemonic|seed)/.test(word)),
    ...newTokens(features),
    ...storedItems(features),
    // In a cloud or a pipeline, variables hold keys.
    ...(inDomain(features, 'cloud', 'ci') ? headsNamed(leadingActs(features, ['create', 'update']), VARIABLES) : []),
  ];
  return found.length > 0 && onlyRenames(features) ? [] : found;
}

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
