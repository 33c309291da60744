import { effectOf, type Act } from '../acts/act.ts';
import { isNegated } from '../words/cues.ts';
import type { Domain, VerbForm } from '../words/lexicon.ts';
import { quantifierIn, thingsIn, type Thing } from '../words/nouns.ts';
import { PARTICLES } from '../words/particles.ts';
import type { Place, Source } from '../words/place.ts';
import { placeOf, textBefore, type Word } from '../words/words.ts';

export const DASHES: readonly string[] = ['-', '–', '—'];

/** Ends a clause; the full stop stands for the end of the sentence. */
export const STOP: ReadonlySet<string> = new Set(['.', '(', ')', ':', '=', ']', ...DASHES]);

export const JOINS = new Set([',', 'and', 'or']);

export const PREPOSITIONS = new Set(
  'to from by with for in into of on onto as at via using per against within between across under that which who whose where when if based including such like through about without after before so because while until unless and/or along together alongside besides inside outside'.split(
    ' ',
  ),
);

export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** "Performs a delete", "the list of": after these words a noun-like word is a noun. */
export const DETERMINERS = new Set(
  'a an the this that your its of for in on with by each any all new provides provide'.split(' '),
);

/** A verb where it stands in a sentence, of one word or two ("log out"). */
export interface VerbAt {
  readonly index: number;
  readonly verb: VerbForm;
  readonly length: number;
  /** Where its particle stands if that comes after the object: "Shuts the server down". */
  readonly particle?: number;
}

export function verbAt(sentence: readonly Word[], index: number): VerbAt | undefined {
  const word = sentence[index];
  if (word === undefined) return undefined;
  const { verb, verbs } = word.known;
  if (verbs !== undefined) {
    const next = sentence[index + 1]?.text ?? '';
    const pair = verbs.get(next);
    if (pair !== undefined) return { index, verb: pair, length: 2 };
    const isSwitch = verb !== undefined && SWITCHES.has(verb.lemma);
    const at = isSwitch ? switchedAfter(sentence, index + 1) : sentence.length;
    const isParted = DETERMINERS.has(next) || EVERYBODY.has(next);
    const particle =
      at < sentence.length || !isParted ? at : particleAfter(sentence, index + (DETERMINERS.has(next) ? 2 : 1));
    const parted = verbs.get(sentence[particle]?.text ?? '');
    if (parted !== undefined) return { index, verb: parted, length: 1, particle };
  }
  return verb === undefined ? undefined : { index, verb, length: 1 };
}

const EVERYBODY = new Set(['everybody', 'everyone', 'somebody', 'someone']);

/** The index of a particle that ends an object of a few words, that of the end where none does: "Signs the user out of all devices". */
function particleAfter(sentence: readonly Word[], start: number): number {
  for (let index = start + 1; index < start + 5; index += 1) {
    const [text = '.', next = '.'] = [sentence[index]?.text, sentence[index + 1]?.text];
    // In "checks a guest in", but not "checks a guest in the list"
    if (PARTICLES.has(text))
      return AFTER_PARTICLE.has(next) || STOP.has(next) || next.endsWith('where') ? index : sentence.length;
    if (STOP.has(text) || PREPOSITIONS.has(text) || JOINS.has(text)) break;
  }
  return sentence.length;
}

/** The index of what a switch is put to: "Turns lost mode on or off", "Turns the output of a relay off", not "Turns left on a road". */
function switchedAfter(sentence: readonly Word[], start: number): number {
  for (let index = start + 1; index < start + 7; index += 1) {
    const [text = '.', next = '.'] = [sentence[index]?.text, sentence[index + 1]?.text];
    if (text === 'on' || text === 'off')
      return AFTER_PARTICLE.has(next) || STOP.has(next) || AFTER_SWITCH.has(next) ? index : sentence.length;
    if (STOP.has(text) || JOINS.has(text) || (PREPOSITIONS.has(text) && text !== 'of')) break;
  }
  return sentence.length;
}

const SWITCHES = new Set(['turn', 'switch']);

const AFTER_SWITCH = new Set([';', ',', 'in', 'after', 'until']);

const AFTER_PARTICLE = new Set(
  'to of from for by with and or again if when so at immediately now that about what how'.split(' '),
);

export function actAt(
  source: Source,
  sentence: readonly Word[],
  found: VerbAt,
  domains: ReadonlySet<Domain>,
  from: Act['from'] = 'sentence',
): Act {
  const after = found.index + found.length;
  const things = thingsIn(source, objectPhrase(sentence, after, found.particle));
  const [word, last] = [sentence[found.index], sentence[found.index + found.length - 1]];
  if (word === undefined || last === undefined) throw new RangeError(`No word ${found.index} in a sentence.`);
  return {
    effect: effectOf(found.verb, things, domains),
    verb: found.verb.lemma,
    form: found.verb,
    things,
    origin: originIn(source, sentence, after),
    from,
    place: placeOf(source, word, last),
    quantifier: quantifierIn(source, sentence, after, after + 2) ?? manyAt(source, sentence, found.index),
    negated: isNegated(sentence, found.index) || isOfNothing(sentence, after),
  };
}

/** "Bulk delete notes", "Mass-deletes notes": the word in front of a verb that says that many are meant. */
function manyAt(source: Source, sentence: readonly Word[], index: number): Place | null {
  const [before, verb] = [sentence[index - 1], sentence[index]];
  if (verb !== undefined && /^(?:bulk|batch|mass)-/.test(verb.text)) return placeOf(source, verb);
  return before !== undefined && MANY.has(before.text) ? placeOf(source, before) : null;
}

const MANY = new Set(['bulk', 'batch', 'mass']);

/** "Touches no data set", "writes nothing": not "removes no longer used tags", nor "returns no more than ten". */
const isOfNothing = (sentence: readonly Word[], after: number): boolean =>
  sentence[after]?.text === 'nothing' ||
  (sentence[after]?.text === 'no' && !/^(?:longer|more|less|fewer|later)$/.test(sentence[after + 1]?.text ?? ''));

/** The words of the object. In "Create, update or delete a file" it stands after the last verb of the row. */
export function objectPhrase(sentence: readonly Word[], start: number, end = sentence.length): Word[] {
  const phrase: Word[] = [];
  let joined = false;
  const limit = Math.min(end, start + 12);
  for (let index = start; index < limit; index += 1) {
    const word = sentence[index];
    if (word === undefined) break;
    // "Up to 20 jars"
    if (word.text === 'up' && sentence[index + 1]?.text === 'to') {
      index += 1;
      continue;
    }
    if (BOUNDS.has(word.text)) {
      // "a list of customers", "details about a customer": the thing comes after.
      if (CARRIED.has(word.text) && CARRIERS.has(textBefore(sentence, index))) continue;
      // "Bid on a lot", "Get rid of a lot": without a direct object, what follows the preposition.
      if (index === start && INDIRECT.has(word.text)) continue;
      if (!JOINS.has(word.text)) break;
      // "one or more projects"
      if (textBefore(sentence, index) === 'one' && sentence[index + 1]?.text === 'more') continue;
      if (phrase.length > 0) break;
      joined = true;
      continue;
    }
    if (phrase.length > 0 && (tellsWhose(sentence, index) || compares(sentence, index))) break;
    // "a project matching an API key": the object ends before its participle, unless that is "a running job".
    // "a booking" is a noun, and so is "a shipping address".
    const isParticiple =
      word.known.verb?.form === 'gerund' &&
      word.known.nouns.size === 0 &&
      // "Copy trading"
      sentence[index - 1]?.known.compounds?.has(word.text) !== true &&
      word.known.compounds?.has(sentence[index + 1]?.text ?? '') !== true;
    if ((isParticiple || isTold(word, sentence[index + 1])) && phrase.some(({ text }) => !DETERMINERS.has(text))) break;
    // In "removes or lists tags" the tags are no third verb.
    if (joined && phrase.length === 0 && word.known.verb !== undefined) joined = false;
    else phrase.push(word);
  }
  return phrase;
}

/** "An entry the user has made", "the holdings you saved": what is told of the object by who did it is no object. */
const tellsWhose = (sentence: readonly Word[], index: number): boolean => {
  const next = sentence[index + 1]?.text ?? '.';
  return sentence[index]?.text === 'the'
    ? DOERS.has(next) && !STOP.has(sentence[index + 2]?.text ?? '.')
    : HAVERS.has(sentence[index]?.text ?? '') && !STOP.has(next);
};

/** "Volumes older than a month": by what many are chosen is no object. */
const compares = (sentence: readonly Word[], index: number): boolean =>
  sentence[index + 1]?.text === 'than' &&
  COMPARED.has(sentence[index]?.text ?? '') &&
  textBefore(sentence, index) !== 'no';

const COMPARED = new Set(
  'older newer larger smaller bigger greater longer shorter earlier later less more fewer'.split(' '),
);

const HAVERS = new Set(['you', 'we', 'they']);

const DOERS = new Set(['user', 'caller', 'customer', 'agent']);

/** "Securities tracked in a portfolio", "keys available to a user": what is told of the object after it is no object. */
const isTold = ({ text, known }: Word, next: Word | undefined): boolean =>
  known.nouns.size === 0 &&
  (TOLD.has(text) || (text.length > 5 && text.endsWith('ed') && !text.endsWith('eed'))) &&
  (next === undefined || STOP.has(next.text) || JOINS.has(next.text) || PREPOSITIONS.has(next.text));

const TOLD = new Set(
  'available accessible visible eligible relevant due held owed kept sent made built bought sold'.split(' '),
);

const CARRIERS = new Set(
  'all list lists set pair bunch basket bundle group subset sample digest recap details information info history content contents overview summary batch page series copy data deletion removal erasure'.split(
    ' ',
  ),
);

const CARRIED = new Set(['of', 'about', 'on', 'for']);

const BOUNDS: ReadonlySet<string> = new Set([...STOP, ...JOINS, ...PREPOSITIONS]);

const INDIRECT = new Set('on for to in into at of'.split(' '));

/** What stands after "from", within a few words of the verb and before the clause ends. */
function originIn(source: Source, sentence: readonly Word[], start: number): Thing[] {
  const limit = Math.min(sentence.length, start + 10);
  let index = start;
  while (index < limit && sentence[index]?.text !== 'from') index += 1;
  if (index >= limit) return [];
  for (let before = start; before < index; before += 1) if (STOP.has(sentence[before]?.text ?? '')) return [];
  return thingsIn(source, objectPhrase(sentence, index + 1));
}
