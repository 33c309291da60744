import { SENSES, type VerbForm } from '../words/lexicon.ts';
import { PARTICLES_ALONE } from '../words/particles.ts';
import type { Word } from '../words/words.ts';

/**
 * The verb that a sentence begins with at an index, though the lexicon does not know it: "Grafts a person on to a branch",
 * "Eke out a budget", and "Doles out loot" of a tool whose name has the word `dole`. Verbs of reading are few, and the
 * lexicon knows them; what else is done to a thing changes it.
 */
export function unknownVerb(
  sentence: readonly Word[],
  index: number,
  named: readonly Word[],
): { verb: VerbForm; length: number } | undefined {
  const [word, next = '', after = ''] = [sentence[index], sentence[index + 1]?.text, sentence[index + 2]?.text];
  if (word === undefined || !MAYBE.test(word.text) || isKnown(word)) return undefined;
  const isThird = /[^s]s$/.test(word.text);
  const lemma = isThird ? singular(word.text) : word.text;
  const verb: VerbForm = {
    lemma,
    effect: 'update',
    senses: OF_UNKNOWN,
    nounish: false,
    form: isThird ? 'third' : 'base',
  };
  const isNamed = isThird && named.findIndex(({ text }) => text === lemma) > 0 && !named.some(isPlainVerb);
  if (isNamed && goesOnWithObject(sentence[index + 1])) return { verb, length: 1 };
  const length = PARTICLES_ALONE.has(next) && OBJECT_BEGINS.has(after) ? 2 : 1;
  const begins = length === 2 || OBJECT_BEGINS.has(next);
  // "Pages a team", "Bank a clause", but "Files the user chose"
  return begins && (word.known.nouns.size === 0 || /^an?$/.test(next)) ? { verb, length } : undefined;
}

/** In `vendor_list` with "Vendors that …", and in `delete_vendor` with "[Vendors] Delete …", it is a noun. */
const goesOnWithObject = (next: Word | undefined): boolean =>
  next !== undefined && !NO_VERB.test(next.text) && !BETWEEN_NOUNS.has(next.text) && !isPlainVerb(next);

const isPlainVerb = ({ known: { verb } }: Word): boolean => verb?.nounish === false && verb.form === 'base';

export const isUnknown = ({ senses }: VerbForm): boolean => senses !== undefined && senses === OF_UNKNOWN;

const OF_UNKNOWN = SENSES.get('*');

/** Not "based on the", "given a", "optionally the". */
const MAYBE = /^[a-z]{3,16}$/;
const NO_VERB = /[aeiou][a-z]{0,14}(?:[^e]ed|ly|ing)$/;

const isKnown = ({ text, known }: Word): boolean =>
  NO_VERB.test(text) || CLOSED.has(text) || known.verb !== undefined || known.tongue !== undefined;

/** "Pushes" and "carries": the base form of a third person. */
const singular = (third: string): string =>
  third.replace(/(?:(?<=[sxz]|[cs]h)es|s)$/, '').replace(/(?<=[^aeiou])ie$/, 'y');

const BETWEEN_NOUNS = new Set(
  'and or of for in on at by with from to that which who whose where when as between per is are was were can may have has ( ) ] : , = — – -'.split(
    ' ',
  ),
);

const OBJECT_BEGINS = new Set(
  'a an the this all every each any some one two another your its his her their somebody someone something everybody everything'.split(
    ' ',
  ),
);

/** Words that stand before an article and are no verbs. */
const CLOSED = new Set(
  'models about above across after against all along alongside although among and around because before behind below beneath beside besides between beyond both but despite down during each either else even except for from given half hence here how if inside into its just least less like merely more most near nearly neither nor not off once only onto opposite otherwise out outside over past per plus same see since solely still such than that the then there therefore these this those though through throughout thus till too toward towards under underneath unless unlike until upon via what whatever when whenever where whereas wherever whether which whichever while who whoever whose why with within without yes yet also again always never ever often rather quite almost another many much several every half twice details means perhaps maybe please hello note warning caution currently let lets'.split(
    ' ',
  ),
);
