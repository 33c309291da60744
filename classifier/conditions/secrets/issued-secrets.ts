import type { Features } from '../../reading/features.ts';
import type { Place } from '../../reading/words/place.ts';
import { WRITING, actsOf, cuePlaces, headsOf, laterActs, leads, names, placesOf, speaksOf } from '../select.ts';

/** "Creates an app. Returns its client secret", "The key is only shown once": what is made comes with what opens it. */
export function issuedSecrets(features: Features): readonly Place[] {
  // What a webhook is signed with opens nothing.
  if (!leads(features, WRITING) || names(features, /^webhooks?$/)) return [];
  const once = cuePlaces(features, 'shown-once');
  if (once.length > 0 || !speaksOf(features, 'secret')) return once;
  const returned = actsOf(features, ['sentence'], ['read']).filter(({ verb }) => verb === 'return');
  const secrets = headsOf([...returned, ...laterActs(features, ['read'])], 'secret');
  return placesOf(secrets.filter(({ word }) => OPENS.test(word)));
}

/** A "token" may be one of a form, and a "key" one of a list. */
const OPENS =
  /(?:^|_)(?:secrets?|passwords?|credentials?|private_keys?|(?:api|access|secret|signing)_keys?|keypairs?)$/;
