import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import languages from '#data/classifier/languages.json' with { type: 'json' };
import lexicon from '#data/classifier/lexicon.json' with { type: 'json' };
import { isEffect, type Effect } from './effect.ts';

export type NounClass = keyof typeof lexicon.nouns;
export type Cue = keyof typeof lexicon.cues;
export type Domain = keyof typeof lexicon.domains;

export interface VerbForm {
  readonly lemma: string;
  readonly effect: Effect;
  /** What its object can make of it. */
  readonly senses: Senses | undefined;
  /** Also a noun in English: "list", "order", "run". */
  readonly nounish: boolean;
  readonly form: 'base' | 'third' | 'gerund';
}

/** A reading of a verb that its object decides: "cancel order", "transfer funds". */
export interface Sense {
  readonly domains: ReadonlySet<string> | null;
  readonly effect: Effect;
}

/** The senses of a verb, by their rank among all. */
export interface Senses {
  /** One bit for each sense, 32 in a number: whether it is one of this verb. */
  readonly bits: Int32Array;
  /** Those that any object has, or none at all; undefined where each is of some objects. */
  readonly ofAny: Ranks | undefined;
}

/** The senses that verbs have of a noun. A verb and its object have few each, so that what they share is found at once. */
export interface ObjectSenses {
  readonly alone: Ranks | undefined;
  /** Those of the noun with another one after it. */
  readonly before: ReadonlyMap<string, Ranks> | undefined;
}

/** Ranks of senses, the first before the next. */
export type Ranks = readonly number[];

export interface Phrase {
  readonly cue: Cue;
  readonly words: readonly string[];
}

/** The phrases that begin with a word. */
export interface Phrases {
  /** Those that it is all of. */
  readonly alone?: readonly Phrase[];
  /** Those that go on with any word. */
  readonly beforeAny?: readonly Phrase[];
  /** Those that go on with one word. */
  readonly before: ReadonlyMap<string, readonly Phrase[]>;
}

const nouns = new NounInflector();
const list = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const keys = <K extends string>(table: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(table).filter((key): key is K => key in table);

/** The singular of a word that is no verb. */
export const singular = (word: string): string => nouns.singularize(word);

/** Both numbers of a noun; only the last word of a compound (`api_key`) changes. */
const numbers = (noun: string): string[] => [...new Set([noun, nouns.pluralize(noun)])];

/** "Has", "pushes", "copies", "feeds": `natural` leaves "feed" and "embed" as they are, and has "photographes". */
function third(verb: string): string {
  if (verb === 'have') return 'has';
  // "New event" makes one, "news" makes none.
  if (verb === 'new') return verb;
  if (/(?:[sxz]|[cs]h|[^aeio]o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** "Running"; "submitting" and "editing" both ways, as only their stress tells which doubles its last letter. */
function gerunds(verb: string): string[] {
  if (/[^aeo]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  const doubled = `${verb}${verb.slice(-1)}ing`;
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb)) return [doubled];
  return /[^aeiou](?:[aeiou]|ui)[bdgklmnprt]$/.test(verb) ? [`${verb}ing`, doubled] : [`${verb}ing`];
}

function verbForms(): Map<string, VerbForm> {
  const nounish = new Set(list(lexicon.nounish));
  const forms = new Map<string, VerbForm>();
  for (const [effect, words] of Object.entries(lexicon.verbs)) {
    if (!isEffect(effect)) throw new TypeError(`The lexicon has verbs of the unknown effect "${effect}".`);
    for (const lemma of list(words)) {
      const [verb = lemma, ...particle] = lemma.split('_');
      const inflected = { base: [verb], third: [third(verb)], gerund: gerunds(verb) };
      for (const form of ['base', 'third', 'gerund'] as const)
        for (const word of inflected[form]) {
          const text = [word, ...particle].join('_');
          if (!forms.has(text))
            forms.set(text, { lemma, effect, senses: SENSES.get(lemma), nounish: nounish.has(lemma), form });
        }
    }
  }
  return forms;
}

function nounClasses(): Map<string, Set<NounClass>> {
  const classes = new Map<string, Set<NounClass>>();
  for (const name of keys(lexicon.nouns)) {
    for (const form of list(lexicon.nouns[name]).flatMap(numbers)) {
      classes.set(form, (classes.get(form) ?? new Set()).add(name));
    }
  }
  return classes;
}

/** An object of a sense, or all nouns of a class: `@money`. */
function objectsNamed(object: string): string[] {
  if (!object.startsWith('@')) return [object];
  const name = keys(lexicon.nouns).find((known) => known === object.slice(1));
  if (name === undefined) throw new TypeError(`A sense has objects of the unknown class "${object}".`);
  return list(lexicon.nouns[name]);
}

interface SenseTables {
  readonly all: readonly Sense[];
  readonly byVerb: ReadonlyMap<string, Senses>;
  /** By what the verb is done to, in either number. */
  readonly byObject: ReadonlyMap<string, Ranks>;
}

function senseTables(): SenseTables {
  const all: Sense[] = [];
  const byObject = new Map<string, number[]>();
  const byVerb = new Map<string, { bits: Int32Array; ofAny: number[] | undefined }>();
  for (const { verbs, objects, effect, ...rest } of lexicon.senses) {
    if (!isEffect(effect)) throw new TypeError(`The lexicon has a sense of the unknown effect "${effect}".`);
    const domains = 'domains' in rest && rest.domains !== undefined ? new Set(list(rest.domains)) : null;
    const rank = all.push({ domains, effect }) - 1;
    const named = new Set(list(objects).flatMap(objectsNamed).flatMap(numbers));
    for (const object of named) byObject.set(object, [...(byObject.get(object) ?? []), rank]);
    for (const verb of list(verbs)) {
      const known = byVerb.get(verb) ?? {
        bits: new Int32Array(Math.ceil(lexicon.senses.length / 32)),
        ofAny: undefined,
      };
      byVerb.set(verb, known);
      known.bits[rank >>> 5] = (known.bits[rank >>> 5] ?? 0) | (1 << (rank & 31));
      if (named.has('*')) (known.ofAny ??= []).push(rank);
    }
  }
  return { all, byVerb, byObject };
}

export const isCue = (key: string): key is Cue => key in lexicon.cues;

/** The phrases of other languages that say the same. */
const foreignPhrases = (cue: Cue): string[] =>
  Object.values(languages.languages).flatMap(({ cues }: { readonly cues: Readonly<Record<string, string>> }) =>
    list(cues[cue] ?? ''),
  );

function phrases(): Map<string, Phrases> {
  const table = new Map<string, { alone?: Phrase[]; beforeAny?: Phrase[]; before: Map<string, Phrase[]> }>();
  for (const cue of keys(lexicon.cues)) {
    for (const text of new Set([...list(lexicon.cues[cue]), ...foreignPhrases(cue)])) {
      const words = text.split('_');
      const [first = '', second] = words;
      const known = table.get(first) ?? { before: new Map<string, Phrase[]>() };
      table.set(first, known);
      if (second === undefined) (known.alone ??= []).push({ cue, words });
      else if (second === '*') (known.beforeAny ??= []).push({ cue, words });
      else known.before.set(second, [...(known.before.get(second) ?? []), { cue, words }]);
    }
  }
  return table;
}

function domainWords(): Map<string, Domain[]> {
  const table = new Map<string, Domain[]>();
  for (const domain of keys(lexicon.domains)) {
    for (const word of list(lexicon.domains[domain])) table.set(word, [...(table.get(word) ?? []), domain]);
  }
  return table;
}

const senses = senseTables();
/** All that objects make of verbs, by rank: of those that fit the first counts. */
export const ALL_SENSES: readonly Sense[] = senses.all;
/** What objects make of each verb, by its lemma. */
export const SENSES: ReadonlyMap<string, Senses> = senses.byVerb;
/** What that is done to, in either number. */
export const OBJECTS: ReadonlyMap<string, Ranks> = senses.byObject;
/** Every inflected form of every verb that the lexicon knows. Particles are joined by `_`: `logs_out`. */
export const VERBS: ReadonlyMap<string, VerbForm> = verbForms();
/** Singular and plural of every noun, with its classes. Compounds are joined by `_`: `api_keys`. */
export const NOUNS: ReadonlyMap<string, ReadonlySet<NounClass>> = nounClasses();
/** Phrases by their first word. */
export const PHRASES: ReadonlyMap<string, Phrases> = phrases();
/** The words with which phrases go on. */
export const SECOND_WORDS: ReadonlySet<string> = new Set(
  [...PHRASES.values()].flatMap(({ before }) => [...before.keys()]),
);
export const DOMAINS: ReadonlyMap<string, readonly Domain[]> = domainWords();
/** Words by which servers are called, and that prose and tools use for other things: "line", "task". */
export const COMMON_DOMAIN_WORDS: ReadonlySet<string> = new Set(list(lexicon.commonDomainWords));
export const NEGATORS: ReadonlySet<string> = new Set([
  ...list(lexicon.negators),
  ...Object.values(languages.languages).flatMap(({ negators }) => list(negators)),
]);
/** The lexicon's own bytes, for the ruleset digest. */
export const LEXICON_TEXT: string = JSON.stringify(lexicon);
