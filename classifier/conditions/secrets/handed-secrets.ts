import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Domain } from '../../reading/words/lexicon.ts';
import { textAt, type Place } from '../../reading/words/place.ts';
import {
  READING,
  cuePlaces,
  does,
  headsNamed,
  headsOf,
  inDomain,
  leadingActs,
  leadingHeads,
  leads,
  mainAct,
  nameSays,
  names,
  opens,
  placesOf,
  speaksOf,
  states,
} from '../select.ts';
import { namedSecrets, statedSecrets } from './stated-secrets.ts';
import { openedItems } from './vault.ts';

/** What tells something of a token that the caller or the server has, not the token. */
const TELLS_OF =
  /^(?:analy[sz]e|audit|assess|review|explain|inspect|introspect|debug|validate|verify|check|test|decode|authenticate|estimate|evaluate|identify|classify|count|scan|detect|compare)$/;

/** `decode_secret`: a secret of a cluster is kept in base 64, and lies open then. */
const isOpened = ({ verb, things }: Act): boolean =>
  verb === 'decode' && things.some(({ head, word }) => head && /^secrets?$/.test(word));

/** There a token lets somebody in; elsewhere it is a word, a coin or a colour. */
const GUARDED: readonly Domain[] = ['cloud', 'identity', 'ci', 'source-control', 'secrets'];

/** What has to be revealed was kept back. */
const REVEALS: readonly string[] = ['reveal', 'unmask', 'decrypt', 'disclose'];
const isRevealing = ({ verb }: Act): boolean => REVEALS.includes(verb);

const TOKENS = /^(?:(?:url|user|id|name)\/)?tokens?$/;

/** Whether anything is said that can be one, or the product keeps them. */
const speaksOfSecrets = (features: Features): boolean =>
  speaksOf(features, 'secret') || does(features, REVEALS) || names(features, TOKENS) || inDomain(features, 'secrets');

/** "API keys of a consumer", without a verb. */
const namedOrCounted = (features: Features): readonly Place[] =>
  cuePlaces(features, 'public-key', 'values-withheld').length > 0
    ? []
    : [...namedSecrets(features), ...statedSecrets(features)];

/** The words without which an opening names none. */
const NAMED = new Set(
  'key keys password passwords passphrase credential credentials token tokens code codes jwt keychain kubeconfig puk pin certificate secret secrets cookies clear included otp signature'.split(
    ' ',
  ),
);

/** `get_keys`, "API keys of a consumer" */
function isImplied(features: Features): boolean {
  if (!leads(features, READING)) return false;
  const act = mainAct(features, 'sentence');
  return act === undefined || act.verb === 'show';
}

/** The secrets that a reading tool hands over, by name or among other things; none where it says that it keeps them back. */
export function handedSecrets(features: Features): readonly Place[] {
  if (opens(features, NAMED) && (leads(features, ['none']) || isImplied(features))) {
    const named = namedOrCounted(features);
    if (named.length > 0) return named;
  }
  if (!leads(features, READING) && !does(features, REVEALS)) return [];
  // `api_key_status`, "Checks whether a key is set"
  if (features.nameWords.at(-1)?.text === 'status' && does(features, ['check'])) return [];
  // "Provides guidance, including how to set API keys": what is told of them is how.
  const isGuide =
    headsNamed(leadingActs(features, READING), /^(?:\w+_)?(?:guidance|guides?|instructions?)$/).length > 0;
  const stated = isGuide ? [] : statedSecrets(features);
  if ((stated.length === 0 && !speaksOfSecrets(features)) || !states(features, READING)) return [];
  const isRevealed = does(features, REVEALS) && leadingActs(features, READING).some(isRevealing);
  const isGuarded =
    isRevealed ||
    inDomain(features, ...GUARDED) ||
    nameSays(features, 'access auth gateway login api session').length > 0;
  if (stated.length === 0 && !isGuarded && !speaksOf(features, 'secret')) return [];
  if (!isRevealed && !leads(features, READING)) return [];
  if (nameSays(features, 'public names types metadata from guide guidance docs documentation help').length > 0)
    return [];
  // "Information about a project, including its API key" withholds nothing.
  const withheld = cuePlaces(features, 'public-key', 'values-withheld').filter(
    (place) => stated.length === 0 || !/^information/i.test(textAt(place)),
  );
  if (withheld.length > 0) return [];
  // `get_api_key`, "Generates or rotates the key": what is new opened nothing before.
  if (leadingHeads(features, ['generate', 'create', 'update'], 'secret').length > 0) return [];
  const acts = leadingActs(features, READING).filter((act) => !TELLS_OF.test(act.verb) || isOpened(act));
  const tokens = isGuarded ? headsNamed(acts, TOKENS) : [];
  const shown = headsNamed(acts.filter(isRevealing), /^(?:codes?|pins?|values?|passcodes?)$/);
  // Where machines and repositories are let, an SSH key is its public half; a vault keeps the other, and it is downloaded.
  const arePublic =
    inDomain(features, 'cloud', 'source-control') &&
    !inDomain(features, 'secrets') &&
    !does(features, ['download', 'export']);
  const secrets = headsOf(acts, 'secret').filter(
    ({ word }) => !(arePublic && /^(?:ssh_?keys?|key_?pairs?)$/.test(word)),
  );
  const opened = [...shown, ...secrets, ...tokens, ...openedItems(features, acts)];
  return acts.length === 0 ? [] : [...placesOf(opened), ...stated];
}
