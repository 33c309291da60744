import type { Act } from '../acts/act.ts';
import { thingsIn } from '../words/nouns.ts';
import type { Source } from '../words/place.ts';
import { isNounAt, tellsOfTool } from './noun-phrase.ts';
import { topicOf } from '../acts/topic.ts';
import { DETERMINERS, PREPOSITIONS, STOP, objectPhrase } from './verb-phrase.ts';
import { placeOf, type Word } from '../words/words.ts';

/** "The orders of a customer", "Who is on call": a sentence that names a thing says what is returned. */
export function topicAct(source: Source, sentence: readonly Word[]): Act | null {
  const [first, second] = sentence;
  if (first === undefined || second === undefined) return null;
  // "Games of a player"
  const { verb } = first.known;
  const isMany =
    verb?.form === 'third' &&
    verb.nounish &&
    (OF.has(second.text) || (sentence[2]?.text === 'which' && PREPOSITIONS.has(second.text))) &&
    !isClaim(sentence) &&
    !(second.text === 'which' && CHOOSES.test(verb.lemma));
  const named = isMany || (verb !== undefined && isNounAt(sentence, 0, verb));
  // "Ways to fix a fault"
  if (second.text === 'to' && /^(?:ways|steps|reasons|options|places)$/.test(first.text))
    return topicOf('sentence', [], placeOf(source, first));
  const asked = (QUESTIONS.has(first.text) && !isTitle(sentence)) || asksWhether(source, sentence);
  // "One-time setup guide for …"
  const guide = guideIn(sentence);
  if (guide > 0 && isGuided(sentence, guide + 1) && sentence.slice(0, guide).every(isOfName))
    return topicOf('sentence', thingsIn(source, sentence.slice(0, guide + 1)), placeOf(source, first, sentence[guide]));
  if (!named && !asked && !(NAMES.has(first.text) && !tellsOfTool(sentence))) return null;
  if (asked) return topicOf('sentence', [], placeOf(source, first));
  const phrase = objectPhrase(sentence, 0);
  const things = thingsIn(source, phrase);
  return things.length === 0 ? null : topicOf('sentence', things, placeOf(source, first, phrase.at(-1)));
}

/** "Notes that nothing was found", "Records that an item was seen": not "Notes that mention a word". */
const isClaim = ([, that, first, ...others]: readonly Word[]): boolean =>
  that?.text === 'that' &&
  (first?.text === 'nothing' || DETERMINERS.has(first?.text ?? '')) &&
  others.slice(0, 3).some(({ text }) => /^(?:is|are|was|were|has|have|had)$/.test(text));

const NAMES = new Set(
  'the a an your my most all everything each every any current latest recent newest top outstanding upcoming overdue available unread trending popular historical past previous daily weekly monthly best worst nearest closest similar related likely possible oldest highest lowest biggest largest smallest longest shortest cheapest fastest'.split(
    ' ',
  ),
);

const GUIDES = new Set(
  'guide tutorial walkthrough cheatsheet instructions checklist handbook primer comparison explainer'.split(' '),
);

/** Where one stands among the first words; 0 where none does, or where a sentence begins with it. */
function guideIn(sentence: readonly Word[]): number {
  for (let index = Math.min(sentence.length, 5) - 1; index > 0; index -= 1)
    if (GUIDES.has(sentence[index]?.text ?? '')) return index;
  return 0;
}

const GUIDED = new Set(['for', 'to', 'on', 'about', 'that', 'covering']);

/** "Guide for …", "Comparison: buying or renting a house" */
const isGuided = (sentence: readonly Word[], index: number): boolean =>
  GUIDED.has(sentence[index]?.text ?? '') ||
  (sentence[index]?.text === ':' && sentence[index + 1]?.known.verb?.form === 'gerund');

/** A word that can stand in the name of a guide: no verb, unless it is a noun as well. "Email instructions for" sends. */
const isOfName = ({ text, known: { verb } }: Word, index: number): boolean =>
  !STOP.has(text) &&
  !PREPOSITIONS.has(text) &&
  (verb === undefined || text === 'setup' || (verb.nounish && (index > 0 || verb.effect === 'read')));

const QUESTIONS = new Set(['who', 'which', 'what', 'how', 'where', 'whether', 'why']);

/** "What it does: mends a fence" */
const isTitle = (sentence: readonly Word[]): boolean => {
  const end = sentence.slice(0, 5).findIndex(({ text }) => text === ':');
  return end > 0 && sentence[end + 1]?.known.verb !== undefined;
};

/** "Does this tag exist?" */
const asksWhether = ({ text }: Source, [first, ...others]: readonly Word[]): boolean =>
  first !== undefined && WHETHER.has(first.text) && text[others.at(-1)?.end ?? 0] === '?';

const WHETHER = new Set('when is are was were does do did has have had may can could should would will'.split(' '));

/** "Selects which account later calls refer to" */
const CHOOSES = /^(?:choose|select|pick|decide)$/;

const OF = new Set(['of', 'that', 'which', 'below', 'between']);
