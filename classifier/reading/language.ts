import { effectOf, type Act } from './act.ts';
import { VOCABULARIES, type Language, type Vocabulary } from './languages.ts';
import { NOUNS, type Domain, type VerbForm } from './lexicon.ts';
import type { Thing } from './nouns.ts';
import type { Place, Source } from './place.ts';
import { MAX_WORD, sensesOf } from './vocabulary.ts';
import { placeOf, textBefore, type Word } from './words.ts';

const LOOKED_AT = 30;

/** The language of a sentence, by its script or by its function words and verbs; null for English and what is unknown. */
export function languageOf(sentence: readonly Word[]): Language | null {
  let [english, foreign, chinese] = [0, 0, false];
  for (const { known } of sentence.slice(0, LOOKED_AT)) {
    if (known.tongue === undefined) continue;
    const { script, languages, english: isEnglish } = known.tongue;
    // A kana anywhere makes a sentence Japanese, whatever else it holds.
    if (script === 'ja' || script === 'ko' || script === 'ru') return script;
    if (script === 'zh') chinese = true;
    if (isEnglish) english += 1;
    if (languages.length > 0) foreign += 1;
  }
  if (chinese) return 'zh';
  // Most sentences are English: too few words are left for any other language, even with a verb at the head.
  return foreign < Math.max(1, english) ? null : elected(sentence, english);
}

/**
 * The language with the most distinct function words, a verb at the head counting as one; two at least. "Remove" is
 * English too.
 */
function elected(sentence: readonly Word[], english: number): Language | null {
  const votes = new Map<Language, Set<string>>();
  for (const { text, known } of sentence.slice(0, LOOKED_AT))
    for (const language of known.tongue?.languages ?? [])
      votes.set(language, (votes.get(language) ?? new Set()).add(text));
  const [first] = sentence;
  let [best, most]: [Language | null, number] = [null, Math.max(1, english)];
  for (const [language, words] of votes) {
    const verbs = VOCABULARIES.get(language)?.verbs;
    const count = words.size + (first?.known.verb === undefined && verbs?.has(first?.text ?? '') === true ? 1 : 0);
    if (count > most) [best, most] = [language, count];
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
  const hits = vocabulary.spaced ? wordHits(source, sentence, vocabulary) : partHits(source, sentence, vocabulary);
  // Japanese and Korean put the verb last, the others put it first.
  const hit = language === 'ja' || language === 'ko' ? lastOutsideBrackets(sentence, hits) : hits.verbs[0];
  if (hit === undefined) return [];
  const things = thingsOf(hits.nouns, vocabulary.spaced);
  return [
    {
      effect: effectOf(hit.verb, things, domains),
      verb: hit.verb.lemma,
      form: hit.verb,
      things,
      origin: [],
      from: 'sentence',
      place: hit.place,
      quantifier: null,
      negated: hit.negated,
    },
  ];
}

interface Hits {
  readonly verbs: { readonly verb: VerbForm; readonly place: Place; readonly negated: boolean }[];
  readonly nouns: { readonly noun: string; readonly place: Place }[];
}

/** What stands in brackets at the end is advice: "(see the guide)". */
function lastOutsideBrackets(sentence: readonly Word[], { verbs }: Hits): Hits['verbs'][number] | undefined {
  const last = verbs.at(-1);
  if (verbs.length < 2 || last === undefined) return last;
  const start = sentence[0]?.start ?? 0;
  const bracket = last.place.source.text.slice(start, last.place.end).search(/[(（]/);
  const aside = bracket < 0 ? Infinity : start + bracket;
  return verbs.findLast(({ place }) => place.start < aside) ?? last;
}

/** Words between spaces: the verb stands among the first twelve. */
function wordHits(source: Source, sentence: readonly Word[], { verbs, nouns, negators }: Vocabulary): Hits {
  const hits: Hits = { verbs: [], nouns: [] };
  sentence.slice(0, LOOKED_AT).forEach((word, index) => {
    const verb = index < 12 ? verbs.get(word.text) : undefined;
    const before = [textBefore(sentence, index), textBefore(sentence, index - 1)];
    if (verb !== undefined)
      hits.verbs.push({ verb, place: placeOf(source, word), negated: before.some((text) => negators.includes(text)) });
    const noun = nouns.get(word.text);
    // "Sin contraseñas"
    if (noun !== undefined && !WITHOUT.has(textBefore(sentence, index)))
      hits.nouns.push({ noun, place: placeOf(source, word) });
  });
  return hits;
}

const WITHOUT = new Set(['sin', 'sem', 'sans', 'ohne', 'без']);

/** "不含密码" */
const LEFT_OUT = /(?:不含|不包含|不包括|不返回|不显示|不会返回)$/;

const SAYS = /^(?:说|想|询问|提到|提及|要求|需要)/;

/** Scripts without spaces: a word is looked for inside each run of letters. */
function partHits(source: Source, sentence: readonly Word[], { verbs, nouns, negators }: Vocabulary): Hits {
  const hits: Hits = { verbs: [], nouns: [] };
  for (const run of sentence.slice(0, LOOKED_AT)) {
    const text = run.text.slice(0, 200);
    const placeAt = (start: number, length: number): Place =>
      // Folding can change the length of a run; then the whole run is the evidence.
      run.text.length === Math.min(run.end - run.start, MAX_WORD)
        ? { source, start: run.start + start, end: run.start + start + length }
        : placeOf(source, run);
    verbs.forEach((verb, word) => {
      const at = text.indexOf(word);
      if (at < 0) return;
      const around = text.slice(Math.max(0, at - 3), at + word.length + 3);
      hits.verbs.push({ verb, place: placeAt(at, word.length), negated: negators.some((no) => around.includes(no)) });
    });
    nouns.forEach((noun, word) => {
      const at = text.indexOf(word);
      // "当用户说…": what the user says is when the tool is called, and the user no object.
      if (
        at >= 0 &&
        !LEFT_OUT.test(text.slice(0, at)) &&
        !(text[at - 1] === '当' || SAYS.test(text.slice(at + word.length)))
      )
        hits.nouns.push({ noun, place: placeAt(at, word.length) });
    });
  }
  const inOrder = (a: { readonly place: Place }, b: { readonly place: Place }): number => a.place.start - b.place.start;
  return { verbs: hits.verbs.sort(inOrder), nouns: hits.nouns.sort(inOrder) };
}

/** "El color del proyecto", "项目的标签": with spaces the first noun is the thing, without them the last. */
function thingsOf(nouns: Hits['nouns'], headFirst: boolean): Thing[] {
  const head = headFirst ? 0 : nouns.length - 1;
  return nouns.map(({ noun, place }, index) => ({
    word: noun,
    classes: NOUNS.get(noun) ?? new Set(),
    senses: sensesOf(noun),
    place,
    head: index === head,
  }));
}
