import type { Features } from '../../reading/features.ts';
import { ofLast } from '../../reading/words/memo.ts';
import type { Place } from '../../reading/words/place.ts';
import { earlyCues, leads, opens } from '../select.ts';
import { placeOf, sentencesIn, type Word } from '../../reading/words/words.ts';

/** The secrets that a description counts among what is returned: "Returns a webhook, including its signing secret". Several rules ask. */
export const statedSecrets: (features: Features) => readonly Place[] = ofLast((features) => {
  const isListed = features.cues.has('lists-a-secret');
  if (!(isListed || features.cues.has('includes') || opens(features, TELLING)) || !mayTell(features)) return [];
  const listed = isListed ? listedSecrets(features) : [];
  if (listed.length > 0) return listed;
  const stated = [...earlyCues(features, 3, 'includes'), ...listOfDetails(features)].flatMap(firstSecret);
  return stated.length > 0 ? stated : [...cardCodes(features), ...countedIn(features)];
});

/** "Settings of the stream including its stream key": without a verb it is named after what it returns. */
const mayTell = (features: Features): boolean => features.effects.includes('read') || leads(features, ['none']);

/** Words without which the opening tells of none. */
const TELLING = new Set(['details', 'credentials', 'cvv', 'cvc', 'pin', 'included', 'clear']);

/** The first secret that is said behind a place, in its sentence. */
function firstSecret({ source, end }: Place): readonly Place[] {
  const [said = []] = sentencesIn(source.text.slice(end, end + SAID_WITHIN));
  const at = said.findIndex(
    (word, index) =>
      isSecret(word, said[index + 1], said[index + 2]) && !tellsOf(said.slice(Math.max(0, index - 3), index)),
  );
  if (at < 0) return [];
  const [first, last] = [said[at], said[at + 1]];
  if (first === undefined) return [];
  const until = first.known.compounds?.has(last?.text ?? '') === true ? last : first;
  return [{ source, start: end + first.start, end: end + (until ?? first).end }];
}

/** "Gets the host and password of a database", "Returns host, user and password": what is read or returned, by name. */
function listedSecrets(features: Features): readonly Place[] {
  const told = features.acts.filter(
    ({ from, verb, effect, negated }) =>
      !negated && ((from === 'sentence' && effect === 'read') || (from === 'later' && verb === 'return')),
  );
  return told.flatMap(({ place }) => firstSecret(place).filter((secret) => isListed(place, secret)));
}

/** Not what it is read by ("with a user name and password"), nor what another verb is for ("and checks the password"). */
function isListed({ source, end }: Place, { start }: Place): boolean {
  const [before = []] = sentencesIn(source.text.slice(end, start));
  const last = before.findLast(({ text }) => !DETERMINES.has(text))?.text ?? '';
  return JOINS.test(last) && last !== 'or' && !before.some(({ text }) => READ_BY.has(text));
}

const DETERMINES = new Set(['a', 'an', 'the', 'its', 'their']);
const READ_BY = new Set(
  'with using by via from through need needs require requires or if when that which about'.split(' '),
);
/** "API keys of a consumer": what a description without a verb begins with is what is returned. */
export function namedSecrets({ description, opening }: Features): readonly Place[] {
  if (description === null) return [];
  const at = opening.slice(0, BEGINS_WITHIN).findIndex((word, index) => {
    const isNamed = isSecret(word, opening[index + 1], opening[index + 2]);
    const before = opening.slice(0, index);
    return (
      isNamed && !tellsOf(before) && (VALUE.test(before[0]?.text ?? '') || !before.some(({ text }) => OF.test(text)))
    );
  });
  const word = opening[at];
  return word === undefined ? [] : [placeOf(description, word)];
}

/** "Value of an API key", not "Usage of an API key" */
const VALUE = /^(?:values?|payload|content|contents)$/;
const OF = /^(?:of|for|about|by|with|per|on|to|from|in|which|whose)$/;

/** Words. */
const BEGINS_WITHIN = 6;

/** "Details of a login: its name and password" */
function listOfDetails({ description, opening }: Features): readonly Place[] {
  const at = opening.findIndex(({ text }) => text === ':');
  const colon = opening[at];
  const isOfDetails = opening.slice(0, Math.max(at, 0)).some(({ text }) => /^(?:details|credentials)$/.test(text));
  return description === null || colon === undefined || !isOfDetails ? [] : [placeOf(description, colon)];
}

/** "The full number and CVV of a card", "the PIN of a card" */
function cardCodes({ description, opening }: Features): readonly Place[] {
  if (description === null) return [];
  const codes = opening.filter(({ text }) => CODES.has(text));
  const isOfCard = codes.length > 0 && opening.some(({ text }) => text === 'card' || text === 'cards');
  return codes.filter(({ text }) => text !== 'pin' || isOfCard).map((word) => placeOf(description, word));
}

const CODES = new Set(['cvv', 'cvc', 'pin']);

/** "The whole configuration, passwords included", "secret values are shown in clear" */
function countedIn({ description, opening }: Features): readonly Place[] {
  if (description === null) return [];
  const found = opening.filter(({ text }, index) => {
    if (text !== 'included' && text !== 'clear') return false;
    const before = opening.slice(Math.max(index - WORDS_BEFORE, 0), index);
    return text === 'included' ? before.some(isMeant) : before.at(-1)?.text === 'in' && before.some(isGuarded);
  });
  return found.map((word) => placeOf(description, word));
}

const WORDS_BEFORE = 6;
const isMeant = ({ text, known }: Word): boolean => known.nouns.has('secret') && !MILD.test(text) && text !== 'secret';
const isGuarded = (word: Word): boolean => word.known.nouns.has('secret') || /^(?:sensitive|keys)$/.test(word.text);

/** Characters. */
const SAID_WITHIN = 120;

/** Findings of a scan ("SAST, secrets"), and variables that are mostly settings. */
const MILD = /^(?:cookies?|secrets|otp|(?:env|config|environment|pipeline|ci|cicd)_(?:vars?|variables?))$/;

/** "The name of its secret", "a masked key" */
const TELLS_OF =
  /^(?:names?|ids?|count|number|status|age|type|whether|masked|redacted|hashed|encrypted|partial|prefix|last|required|missing)$/;

/** Not "ID and API key", which are two things. */
const tellsOf = (before: readonly Word[]): boolean =>
  before.slice(before.findLastIndex(({ text }) => JOINS.test(text)) + 1).some(({ text }) => TELLS_OF.test(text));

const JOINS = /^(?:,|and|or)$/;

/** A secret that ends its phrase: of a "secret name" nothing is told. */
function isSecret(word: Word, next: Word | undefined, third: Word | undefined): boolean {
  const compound = word.known.compounds?.get(next?.text ?? '');
  const [classes, after] = compound === undefined ? [word.known.nouns, next] : [compound.classes, third];
  const isSaid = classes.has('secret') && !MILD.test(compound?.text ?? word.text);
  return isSaid && (after === undefined || ENDS.test(after.text));
}

const ENDS = /^(?:[,;:).]|and|or|for|of|to|in|when|if|that|which|value|values)$/;
