import table from '#data/classifier/languages.json' with { type: 'json' };
import { NOUNS, VERBS, type VerbForm } from './lexicon.ts';

/** A language, other than English, whose commonest words Placard knows: ISO 639-1. */
export type Language = keyof typeof table.languages;

/** What is known of a language. */
export interface Vocabulary {
  readonly spaced: boolean;
  readonly function: ReadonlySet<string>;
  readonly negators: readonly string[];
  /** The language's word → the English verb of the lexicon. */
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** The language's word → the English noun of the lexicon. */
  readonly nouns: ReadonlyMap<string, string>;
}

const list = (text: string): string[] => text.split(' ').filter((word) => word !== '');
/** Written without spaces, or with endings that grow onto a word: what is looked for stands inside a run of letters. */
const UNSPACED: ReadonlySet<string> = new Set<Language>(['zh', 'ja', 'ko']);

const isLanguage = (key: string): key is Language => key in table.languages;

function vocabularyOf(language: Language): Vocabulary {
  const { function: words, negators, verbs, nouns } = table.languages[language];
  const forms = Object.entries(verbs).flatMap(([lemma, own]) => {
    const english = VERBS.get(lemma);
    if (english === undefined) throw new TypeError(`languages.json has words for "${lemma}", which is no verb.`);
    return list(own).map((word) => [word, { ...english, nounish: false }] as const);
  });
  const things = Object.entries(nouns).flatMap(([noun, own]) => list(own).map((word) => [word, noun] as const));
  return {
    spaced: !UNSPACED.has(language),
    function: new Set(list(words)),
    negators: list(negators),
    verbs: new Map(forms),
    nouns: new Map(things),
  };
}

export const VOCABULARIES: ReadonlyMap<Language, Vocabulary> = new Map(
  Object.keys(table.languages)
    .filter(isLanguage)
    .map((language) => [language, vocabularyOf(language)]),
);

/** What a word tells of the language that it is written in. */
export interface Tongue {
  /** By its script: certain. */
  readonly script: Language | null;
  /** Languages among whose function words it is. */
  readonly languages: readonly Language[];
  readonly english: boolean;
  /** A verb of any language that is written with spaces, as names have it: `eliminar_usuario`. */
  readonly verb: VerbForm | undefined;
}

const ENGLISH: ReadonlySet<string> = new Set(
  list(
    'a an the of to and is are this that with for from by its your or be it as in on at no not do can has have if when only all any each into about which',
  ),
);
const KANA = /[\u3040-\u30ff]/;
const HAN = /[\u4e00-\u9fff]/;
const HANGUL = /[\uac00-\ud7af]/;
const CYRILLIC = /[\u0400-\u04ff]/;

const scriptOf = (text: string): Language | null =>
  KANA.test(text) ? 'ja' : HANGUL.test(text) ? 'ko' : HAN.test(text) ? 'zh' : CYRILLIC.test(text) ? 'ru' : null;

const FUNCTIONS = new Map<string, Language[]>();
for (const [language, { spaced, function: words }] of VOCABULARIES)
  if (spaced) for (const word of words) FUNCTIONS.set(word, [...(FUNCTIONS.get(word) ?? []), language]);

const NAME_VERBS: ReadonlyMap<string, VerbForm> = new Map(
  [...VOCABULARIES.values()]
    .filter(({ spaced }) => spaced)
    .flatMap(({ verbs }) => [...verbs].filter(([word]) => word.length > 4 && !VERBS.has(word) && !NOUNS.has(word))),
);

/** Undefined for a word that tells nothing: most English words. */
export function tongueOf(text: string): Tongue | undefined {
  const tongue = {
    script: scriptOf(text),
    languages: FUNCTIONS.get(text) ?? [],
    english: ENGLISH.has(text),
    verb: NAME_VERBS.get(text),
  };
  const tells = tongue.script !== null || tongue.languages.length > 0 || tongue.english || tongue.verb !== undefined;
  return tells ? tongue : undefined;
}

/** The data's own bytes, for the ruleset digest. */
export const LANGUAGES_TEXT: string = JSON.stringify(table);
