import table from '#data/classifier/languages.json' with { type: 'json' };
import { NOUNS, VERBS, isCue, type Cue, type Phrases, type VerbForm } from './lexicon.ts';

/** A language, other than English, whose commonest words Placard knows: ISO 639-1. */
export type Language = keyof typeof table.languages;

/** A word of a language: what follows the first of its words or characters, by which it is found, and what it stands for. */
export interface Entry<T> {
  /** The other words of one that has several, or all of one that is looked for inside a run of letters. */
  readonly rest: readonly string[];
  /** A particle that stands apart: "lädt … hoch". */
  readonly particle: string | null;
  readonly means: T;
}
/** Entries by their first word, or by their first character where words are not parted; the longest first. */
export type Entries<T> = ReadonlyMap<string, readonly Entry<T>[]>;

/** What is known of a language. */
export interface Vocabulary {
  readonly spaced: boolean;
  /** Whether a verb stands after what it is done to. */
  readonly verbLast: boolean;
  readonly articles: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly indirect: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** What follows a verb and denies it. */
  readonly none: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  /** What begins that which a verb is done with or to: "将", "给". */
  readonly with: readonly string[];
  /** "All", "several". */
  readonly all: Entries<true>;
  /** The language's word → the English verb of the lexicon. */
  readonly verbs: Entries<VerbForm>;
  /** The same of nouns for what is done: "búsqueda". */
  readonly acts: Entries<VerbForm>;
  /** The language's word → the English noun of the lexicon. */
  readonly nouns: Entries<string>;
}

interface Row {
  readonly function: string;
  readonly articles: string;
  readonly all: string;
  readonly asides: string;
  readonly indirect: string;
  readonly with: string;
  readonly negators: string;
  readonly none: string;
  readonly joins: string;
  readonly cues: Readonly<Record<string, string | undefined>>;
  readonly verbs: Readonly<Record<string, string | undefined>>;
  readonly acts: Readonly<Record<string, string | undefined>>;
  readonly nouns: Readonly<Record<string, string | undefined>>;
}
const ROWS: Readonly<Record<Language, Row>> = table.languages;

const list = (text = ''): string[] => text.split(' ').filter((word) => word !== '');
/** Written without spaces, or with endings that grow onto a word: what is looked for stands inside a run of letters. */
const UNSPACED: ReadonlySet<string> = new Set<Language>(['zh', 'ja', 'ko']);
const VERB_LAST: ReadonlySet<string> = new Set<Language>(['ja', 'ko', 'tr']);

const isLanguage = (key: string): key is Language => key in table.languages;
const LANGUAGES: readonly Language[] = Object.keys(table.languages).filter(isLanguage);

/** Verbs of other languages, told from those that English sentences have. */
const FOREIGN = new WeakSet<VerbForm>();
export const isForeign = (form: VerbForm): boolean => FOREIGN.has(form);

function verbOf(lemma: string): VerbForm {
  const english = VERBS.get(lemma);
  if (english === undefined) throw new TypeError(`languages.json has words for "${lemma}", which is no verb.`);
  const verb: VerbForm = { ...english, nounish: false };
  FOREIGN.add(verb);
  return verb;
}

function entriesOf<T>(words: Row['verbs'], spaced: boolean, meaning: (english: string) => T): Entries<T> {
  const entries = new Map<string, Entry<T>[]>();
  for (const [english, own] of Object.entries(words)) {
    const means = meaning(english);
    for (const word of list(own)) {
      const [said = '', particle = null] = word.split('+');
      const [first = '', ...rest] = spaced
        ? said.split('_')
        : [said.slice(0, 1).toLowerCase(), said.toLowerCase().replaceAll('_', ' ')];
      entries.set(first, [...(entries.get(first) ?? []), { rest, particle, means }]);
    }
  }
  const length = ({ rest, particle }: Entry<T>): number => rest.join(' ').length + (particle === null ? 0 : 100);
  for (const [first, some] of entries)
    entries.set(
      first,
      some.toSorted((a, b) => length(b) - length(a)),
    );
  return entries;
}

function vocabularyOf(language: Language): Vocabulary {
  const row = ROWS[language];
  const spaced = !UNSPACED.has(language);
  const set = (text: string): ReadonlySet<string> => new Set(list(text));
  return {
    spaced,
    verbLast: VERB_LAST.has(language),
    articles: set(row.articles),
    asides: set(row.asides),
    indirect: set(row.indirect),
    negators: set(row.negators),
    none: set(row.none),
    joins: set(row.joins),
    with: list(row.with),
    all: entriesOf({ all: row.all }, spaced, () => true as const),
    verbs: entriesOf(row.verbs, spaced, verbOf),
    acts: entriesOf(row.acts, spaced, verbOf),
    nouns: entriesOf(row.nouns, spaced, (noun) => noun),
  };
}

export const VOCABULARIES: ReadonlyMap<Language, Vocabulary> = new Map(
  LANGUAGES.map((language) => [language, vocabularyOf(language)]),
);

/** What a word tells of the language that it is written in. */
export interface Tongue {
  /** By its script: certain. */
  readonly script: Language | null;
  /** Languages that are written with spaces, of whose words it is. */
  readonly languages: readonly Language[];
  readonly english: boolean;
  /** A verb of another language, as names have it: `eliminar_usuario`. */
  readonly verb: VerbForm | undefined;
  /** The same of a noun, as English has it. */
  readonly noun: string | undefined;
}

const ENGLISH: ReadonlySet<string> = new Set(
  list(
    "a an the of to and is are this that with for from by its your or be it as in on at no not do can has have if when only all any each into about which g e.g i.e using new one both will you you're then than but so was were their them they there these those what who how where after before between within without also such more other must should via per id use used returns return optional required specific current given",
  ),
);
const KANA = /[\u3040-\u30ff]/;
const HAN = /[\u4e00-\u9fff]/;
const HANGUL = /[\uac00-\ud7af]/;
const CYRILLIC = /[\u0400-\u04ff]/;
const UKRAINIAN = /[\u0454\u0456\u0457\u0491]/;
const HEBREW = /[\u05d0-\u05ea]/;
const ASCII = /^[\0-\x7f]*$/;

function scriptOf(text: string): Language | null {
  if (ASCII.test(text)) return null;
  if (KANA.test(text)) return 'ja';
  if (HANGUL.test(text)) return 'ko';
  if (HAN.test(text)) return 'zh';
  if (CYRILLIC.test(text)) return UKRAINIAN.test(text) ? 'uk' : 'ru';
  return HEBREW.test(text) ? 'he' : null;
}

/** "L'utilisateur", "un'attività": what stands before the apostrophe is an article or a preposition. */
export const withoutElision = (text: string): string => {
  const at = text.indexOf("'");
  return at > 0 && at < text.length - 1 && ELIDED.has(text.slice(0, at)) ? text.slice(at + 1) : text;
};
const ELIDED = new Set('l d n j qu un all dell nell sull dall quell c s m'.split(' '));

/** Words of English that the lexicon does without, and that mean something else in another language. */
const ALSO_ENGLISH = new Set(
  'active agenda annulation carte commander compiler consultation controller conversion converter dossier exporter fare importer installation installer masque modification payer planner plant programmer publication publications rappel registrar remover responder retire rota scanner signet stopper suspend tableau tableaux taken tester validation vend vide'.split(
    ' ',
  ),
);

const isEnglish = (word: string): boolean => VERBS.has(word) || NOUNS.has(word) || ALSO_ENGLISH.has(word);

/** The words that tell a language: those that are only its own, and what it joins others with. */
function tellingWords(language: Language): string[] {
  const { function: words, verbs, acts, nouns } = ROWS[language];
  const content = [verbs, acts, nouns].flatMap((some) => Object.values(some).flatMap(list));
  const own = content.flatMap((word) => {
    const [first = '', ...rest] = word.split(/[_+]/);
    const isShort = (rest.length > 0 || first.length < 3) && ASCII.test(first);
    return isShort || isEnglish(first) ? [] : [first];
  });
  return [...new Set([...list(words), ...own])];
}

const TELLING = new Map<string, Language[]>();
for (const language of LANGUAGES)
  if (!UNSPACED.has(language))
    for (const word of tellingWords(language)) TELLING.set(word, [...(TELLING.get(word) ?? []), language]);

/** Words that stand alone in their language and are none of English, as the parts of a name. */
function namedBy<T>(entries: (vocabulary: Vocabulary) => Entries<T>): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  for (const vocabulary of VOCABULARIES.values())
    if (vocabulary.spaced)
      for (const [word, some] of entries(vocabulary))
        for (const { rest, particle, means } of some)
          if (rest.length === 0 && particle === null && word.length > 4 && !isEnglish(word) && !named.has(word))
            named.set(word, means);
  return named;
}
const NAME_VERBS = namedBy(({ verbs }) => verbs);
const NAME_NOUNS = namedBy(({ nouns }) => nouns);

/** Few Ukrainian words have none of the letters that Russian lacks; those that the table has are known as well. */
function scriptIn(text: string): Language | null {
  const script = scriptOf(text);
  const languages = script === 'ru' ? TELLING.get(text) : undefined;
  return languages?.includes('uk') === true && !languages.includes('ru') ? 'uk' : script;
}

/** The verb that a name in a script without spaces begins with, or ends with: `查询天气`, `ファイル削除`. */
function verbInName(text: string, script: Language): VerbForm | undefined {
  const verbs = text.length > 16 ? undefined : VOCABULARIES.get(script)?.verbs;
  if (verbs === undefined || !UNSPACED.has(script)) return undefined;
  const begun = verbs.get(text.slice(0, 1))?.find(({ rest: [word = ''] }) => text.startsWith(word));
  if (begun !== undefined) return begun.means;
  for (let at = 1; at < text.length; at += 1) {
    const ended = verbs.get(text.slice(at, at + 1))?.find(({ rest: [word] }) => text.slice(at) === word);
    if (ended !== undefined) return ended.means;
  }
  return undefined;
}

/** Undefined for a word that tells nothing: most English words. */
export function tongueOf(text: string): Tongue | undefined {
  const script = scriptIn(text);
  const bare = withoutElision(text);
  const tongue = {
    script,
    languages: TELLING.get(text) ?? (bare === text ? [] : (TELLING.get(bare) ?? TELLING.get("l'") ?? [])),
    english: ENGLISH.has(text),
    verb: script === null ? NAME_VERBS.get(text) : (NAME_VERBS.get(text) ?? verbInName(text, script)),
    noun: NAME_NOUNS.get(text),
  };
  const tells = script !== null || tongue.languages.length > 0 || tongue.english || tongue.verb !== undefined;
  return tells ? tongue : undefined;
}

const RUN_CUES: readonly { readonly cue: Cue; readonly text: string }[] = LANGUAGES.filter((language) =>
  UNSPACED.has(language),
).flatMap((language) =>
  Object.entries(ROWS[language].cues).flatMap(([cue, own]) =>
    isCue(cue) ? list(own).map((text) => ({ cue, text: text.toLowerCase() })) : [],
  ),
);

/** The phrases that stand inside a run of letters without spaces, which is then what says them. */
export function phrasesInRun(text: string): Phrases | undefined {
  const alone = RUN_CUES.filter((phrase) => {
    const at = text.indexOf(phrase.text);
    return (
      at >= 0 &&
      !DENIED.test(text.slice(Math.max(0, at - 4), at)) &&
      !DENIED_AFTER.test(text.slice(at + phrase.text.length))
    );
  }).map(({ cue }) => ({ cue, words: [text] }));
  return alone.length === 0 ? undefined : { alone, before: NO_PHRASES };
}
const NO_PHRASES: Phrases['before'] = new Map();
const DENIED = /(?:不会?|不會|非|未|无需|無需|没有|沒有)$/;
/** "公開はされません" */
const DENIED_AFTER = /^(?:は|が|を|も)?(?:され|し|でき|行われ|行い|することはでき|することができ)?(?:ません|ない|ずに)/;

/** The data's own bytes, for the ruleset digest. */
export const LANGUAGES_TEXT: string = JSON.stringify(table);
