import { effectOf, type Act } from './act.ts';
import { VERBS, type Domain } from './lexicon.ts';
import { thingsIn } from './nouns.ts';
import { isVerbLike, type Parameter } from './parameters.ts';
import { nameWords, placeOf, type Word } from './words.ts';
import type { Source } from './place.ts';

/** GET, POST and DELETE are how a request is made, not what the tool can be told to do. */
const isHttpMethod = ({ value }: { readonly value: string }): boolean =>
  /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/i.test(value);

/** What the options of an `action` parameter name. */
export function actionActs(parameters: readonly Parameter[], domains: ReadonlySet<Domain>): Act[] {
  const acts: Act[] = [];
  for (const parameter of parameters) {
    if (parameter.role !== 'action' || parameter.depth > 2 || parameter.options.every(isHttpMethod)) continue;
    if (parameter.options.filter(({ value }) => isVerbLike(value)).length < 2) continue;
    for (const { value, place } of parameter.options) {
      const words = nameWords(value);
      const [first] = words;
      const verb = first?.known.verb;
      if (first === undefined || verb === undefined) continue;
      const things = thingsIn(place.source, words.slice(1));
      acts.push({
        effect: effectOf(verb, things, domains),
        verb: verb.lemma,
        form: verb,
        things,
        origin: [],
        from: 'actions',
        place: placeOf(place.source, first),
        quantifier: null,
        negated: false,
      });
    }
  }
  return acts;
}

const KEY = /^(?:actions?|operations?|modes?|commands?|subcommands?|methods?)$/;
const MAX_STATED = 40;

/**
 * Actions that only the description names: `action="delete"`, "Actions: list|create|delete", "- list: …". They count
 * where the tool has a parameter to choose an action by: elsewhere they are advice about other tools.
 */
export function statedActions(
  source: Source,
  sentences: readonly (readonly Word[])[],
  parameters: readonly Parameter[],
  domains: ReadonlySet<Domain>,
): Act[] {
  if (!parameters.some(({ name }) => KEY.test(name.toLowerCase()))) return [];
  const found: Word[] = [];
  for (const sentence of sentences.slice(0, 60)) {
    const start = sentence.findIndex(
      (word, index) => KEY.test(word.text) && /^[:=]$/.test(sentence[index + 1]?.text ?? ''),
    );
    if (start >= 0) found.push(...rowAfter(sentence, start + 2, sentence[start + 1]?.text === '='));
    const [first, second] = sentence;
    if (first !== undefined && second !== undefined && /^[:(]$/.test(second.text)) found.push(first);
  }
  return found.slice(0, MAX_STATED).flatMap((word) => actOf(source, word, domains));
}

/** The words of a row after "Actions:"; after `action=` only the next one. */
function rowAfter(sentence: readonly Word[], start: number, single: boolean): readonly Word[] {
  const row = sentence.slice(start, start + (single ? 1 : 40)).filter(({ text }) => /^[\p{L}_/|]+$/u.test(text));
  return single ? row : row.filter((word) => VERBS.has(word.text.split(/[_/]/)[0] ?? ''));
}

function actOf(source: Source, word: Word, domains: ReadonlySet<Domain>): Act[] {
  const parts = nameWords(source.text.slice(word.start, word.end)).map((part) => ({
    ...part,
    start: part.start + word.start,
    end: part.end + word.start,
  }));
  const [first, ...rest] = parts;
  const verb = first?.known.verb;
  if (first === undefined || verb === undefined || verb.form !== 'base') return [];
  const things = thingsIn(source, rest);
  const effect = effectOf(verb, things, domains);
  return [
    {
      effect,
      verb: verb.lemma,
      form: verb,
      things,
      origin: [],
      from: 'actions',
      place: placeOf(source, first),
      quantifier: null,
      negated: false,
    },
  ];
}
