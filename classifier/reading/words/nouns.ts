import type { NounClass, ObjectSenses } from './lexicon.ts';
import { placeOf, type Word } from './words.ts';
import type { Place, Source } from './place.ts';
import type { Compound } from './vocabulary.ts';

/** What an act is done to: one noun, or a compound such as `api_key`. */
export interface Thing {
  readonly word: string;
  readonly classes: ReadonlySet<NounClass>;
  /** What verbs do to it that they do not do to everything. */
  readonly senses: ObjectSenses;
  readonly place: Place;
  /** The last noun of its phrase: in "project label" the thing is a label. */
  readonly head: boolean;
}

/** An order history is about orders, a message list about messages. */
const TRANSPARENT = new Set(
  'history report reports summary overview list record records performance analysis content contents deletion removal erasure'.split(
    ' ',
  ),
);

/** The nouns of a phrase, compounds first; the last one is the head. */
export function thingsIn(source: Source, phrase: readonly Word[]): Thing[] {
  const things: (Thing & { head: boolean })[] = [];
  for (let index = 0; index < phrase.length; index += 1) {
    const word = phrase[index];
    if (word === undefined || word.known.isNoThing) continue;
    const next = phrase[index + 1];
    const compound = compoundOf(word, next);
    if (compound !== undefined) {
      const { text, classes, senses } = compound;
      things.push({ word: text, classes, senses, place: placeOf(source, word, next), head: false });
      index += 1;
    } else {
      const { noun, nouns, senses } = word.known;
      things.push({ word: noun, classes: nouns, senses, place: placeOf(source, word), head: false });
    }
  }
  const head = things.findLast((thing, index) => !isTransparent(thing, things[index - 1])) ?? things.at(-1);
  if (head !== undefined) head.head = true;
  return things;
}

/** A "webhook secret key" is a secret, a "patient record" a patient; a "database record" is one of many in a database. */
const isTransparent = ({ word }: Thing, before: Thing | undefined): boolean =>
  (TRANSPARENT.has(word) && !(RECORD.test(word) && HOLDS_MANY.test(before?.word ?? ''))) ||
  (word === 'key' && before?.classes.has('secret') === true);

const RECORD = /^records?$/;
const HOLDS_MANY = /^(?:databases?|db|dbs)$/;

const compoundOf = (word: Word, next: Word | undefined): Compound | undefined =>
  next === undefined ? undefined : word.known.compounds?.get(next.text);

/** Where the nouns of a class stand among the first `limit` words, without making a thing of every other. */
export function nounPlaces(source: Source, words: readonly Word[], wanted: NounClass, limit: number): Place[] {
  const places: Place[] = [];
  const end = Math.min(limit, words.length);
  for (let index = 0; index < end; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    const { nouns, compounds } = word.known;
    if (compounds === undefined && !nouns.has(wanted)) continue;
    if (word.known.isNoThing) continue;
    const next = index + 1 < end ? words[index + 1] : undefined;
    const compound = compoundOf(word, next);
    if ((compound?.classes ?? nouns).has(wanted)) places.push(placeOf(source, word, compound && next));
    if (compound !== undefined) index += 1;
  }
  return places;
}

const QUANTIFIERS = new Set(
  'all every multiple many several entire whole everything bulk batch various whichever'.split(' '),
);

/** The word that says that many are meant, "all" or "multiple", among those from one index to another. */
export function quantifierIn(source: Source, words: readonly Word[], start: number, end: number): Place | null {
  for (let index = start; index < end; index += 1) {
    const word = words[index];
    if (word !== undefined && QUANTIFIERS.has(word.text)) return placeOf(source, word);
  }
  return null;
}
