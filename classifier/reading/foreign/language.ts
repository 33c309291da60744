import { effectOf, type Act } from '../acts/act.ts';
import type { Deed, ForeignThing } from './deed.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import { deedsInRuns } from './foreign-runs.ts';
import { deedsInWords } from './foreign-words.ts';
import { VOCABULARIES, type Language } from '../words/languages.ts';
import { NOUNS, type Domain } from '../words/lexicon.ts';
import { putMeantFirst } from '../acts/meant-act.ts';
import type { Thing } from '../words/nouns.ts';
import type { Source } from '../words/place.ts';
import { sensesOf } from '../words/vocabulary.ts';
import type { Word } from '../words/words.ts';

const LOOKED_AT = 30;

/** The language of a sentence, by its script or by its words; null for English and what is unknown. */
export function languageOf(sentence: readonly Word[]): Language | null {
  let [english, foreign]: [number, number] = [0, 0];
  let script: Language | null = null;
  const limit = Math.min(sentence.length, LOOKED_AT);
  for (let index = 0; index < limit; index += 1) {
    const tongue = sentence[index]?.known.tongue;
    if (tongue === undefined) continue;
    const { script: own, languages, english: isEnglish } = tongue;
    // A kana anywhere makes a sentence Japanese, whatever else it holds.
    if (own === 'ja' || own === 'ko' || own === 'uk') return own;
    script ??= own;
    if (isEnglish) english += 1;
    if (languages.length > 0) foreign += 1;
  }
  if (script !== null) return script;
  // Most sentences are English: too few words are left for any other language. A verb at the head would count as one more.
  const needed = sentence[0]?.known.verb === undefined ? Math.max(1, english) : Math.max(1, english) + 1;
  return foreign < needed ? null : elected(sentence, english);
}

/**
 * The language of the most distinct words, a verb at the head counting as one; two at least, and not only letters, which
 * name coordinates as well. "Remove" is English too.
 */
function elected(sentence: readonly Word[], english: number): Language | null {
  const votes = new Map<Language, Set<string>>();
  for (const { text, known } of sentence.slice(0, LOOKED_AT))
    for (const language of known.tongue?.languages ?? [])
      votes.set(language, (votes.get(language) ?? new Set()).add(text));
  const [first] = sentence;
  let [best, most]: [Language | null, number] = [null, Math.max(1, english)];
  for (const [language, words] of votes) {
    const head = first === undefined || first.known.verb !== undefined ? '' : first.text;
    const count = words.size + (VOCABULARIES.get(language)?.verbs.has(head) === true ? 1 : 0);
    if (count > most && [...words].some(({ length }) => length > 1)) [best, most] = [language, count];
  }
  return best;
}

/** What a sentence of another language says that the tool does: its main verb and what that is done to. Empty: unknown. */
export function foreignActs(
  source: Source,
  sentence: readonly Word[],
  language: Language,
  domains: ReadonlySet<Domain>,
): Act[] {
  const vocabulary = VOCABULARIES.get(language);
  if (vocabulary === undefined) return [];
  const deeds = vocabulary.spaced
    ? deedsInWords(source, sentence, vocabulary)
    : deedsInRuns(source, sentence, vocabulary);
  const acts = deeds.map((deed, index) => actOf(deed, thingsFrom(deeds, index), domains));
  putMeantFirst(sentence, acts);
  return lastingFirst(acts);
}

/** "Creates, updates or deletes notes": those before have the object of the last. */
function thingsFrom(deeds: readonly Deed[], index: number): readonly ForeignThing[] {
  const [deed, next] = [deeds[index], deeds[index + 1]];
  if (deed === undefined) return [];
  const isRow = next !== undefined && next.place.start - deed.place.end < 7;
  return deed.things.length === 0 && isRow ? thingsFrom(deeds, index + 1) : deed.things;
}

function actOf(
  { verb, place, negated, quantifier }: Deed,
  said: readonly ForeignThing[],
  domains: ReadonlySet<Domain>,
): Act {
  const things = said.map(({ noun, place: at, head }): Thing => ({
    word: noun,
    classes: NOUNS.get(noun) ?? new Set(),
    senses: sensesOf(noun),
    place: at,
    head,
  }));
  const effect = effectOf(verb, things, domains);
  return { effect, verb: verb.lemma, form: verb, things, origin: [], from: 'sentence', place, quantifier, negated };
}

/** "查看或删除": what changes something stands before what is only looked at. */
function lastingFirst(acts: Act[]): Act[] {
  const [first, second, ...others] = acts;
  if (first?.effect !== 'read' || second === undefined || second.negated) return acts;
  const category = CATEGORY_OF[second.effect];
  const between = first.place.source.text.slice(first.place.end, second.place.start);
  const isJoined = between.length < 6 && JOINED.test(between);
  if (!isJoined || category === null || category === 'Read') return acts;
  return [second, { ...first, from: 'actions' }, ...others];
}

const JOINED =
  /^\s?(?:、|或|和|与|與|及|并|並|\/|または|および|及び|や|・|또는|및|y|o|e|ou|et|und|oder|en|of|и|или|і|або|i|lub|ve|veya|dan|atau|và|hoặc)\s?$/;
