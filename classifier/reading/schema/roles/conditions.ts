import type { ParameterRole } from '#schema/assessment.ts';
import { ofLast } from '../../words/memo.ts';
import { oneOf } from '../../words/one-of.ts';
import type { Place, Source } from '../../words/place.ts';
import { placeOf, proseWords, type Word } from '../../words/words.ts';

/** What the table of readings is written in: conditions on the name of a parameter, and on what it is beside that. */

/** A way to read names, by their words. */
export interface NameTest {
  /** The words that such names can end with, so that others need not be looked at; null: any. */
  readonly lastWords: readonly string[] | null;
  readonly fits: (words: readonly string[]) => boolean;
}

/** Whether what a parameter is beside its name fits a reading. */
export type ShapeTest = (shape: ParameterShape) => boolean;

/** What a role is told from beside the name. */
export interface ParameterShape {
  /** Of its items, for an array; of several, the first that is not null. */
  readonly type: string | null;
  readonly isArray: boolean;
  readonly format: string | null;
  /** Whether it takes one of a few values. */
  readonly isChoice: boolean;
  /** The values that it allows; none where it does not say. */
  readonly options: readonly { readonly value: string }[];
  readonly description: Source | null;
  /** The properties that it stands among. */
  readonly siblings: Readonly<Record<string, unknown>>;
  /** The role of the parameter that it is a part of. */
  readonly within: ParameterRole | null;
}

/** Whatever it is called. */
export const anyName: NameTest = { lastWords: null, fits: () => true };

/** The whole name, its words joined by `_`. */
export function is(names: string): NameTest {
  const wanted = oneOf(names);
  return { lastWords: lastWordsOf(wanted), fits: (words) => wanted.has(words.join('_')) };
}

/** The last word of the name, or the last two joined by `_`; with none of some words before. */
export function endsIn(names: string, without = ''): NameTest {
  const [wanted, unwanted] = [oneOf(names), oneOf(without)];
  return {
    lastWords: lastWordsOf(wanted),
    fits: (words) =>
      (wanted.has(words.at(-1) ?? '') || wanted.has(words.slice(-2).join('_'))) &&
      !words.some((word) => unwanted.has(word)),
  };
}

/** The same, but for what stands right before: in `json_path`, not in `json_file_path`. */
export function endsInBut(names: string, before: string): NameTest {
  const [{ lastWords, fits }, unwanted] = [endsIn(names), oneOf(before)];
  return { lastWords, fits: (words) => fits(words) && !unwanted.has(words.at(-2) ?? '') };
}

/** The same, whatever unit comes last: `price_micros`, `amount_in_cents`, and `lamports` alone. */
export function endsInSum(names: string, without: string): NameTest {
  const { fits } = endsIn(names, without);
  return {
    lastWords: [...lastWordsOf(oneOf(names)), ...UNITS],
    fits: (words) => fits(words) || fits(words.slice(0, words.findLastIndex((word) => !UNITS.has(word)) + 1)),
  };
}

const UNITS = oneOf('in out micros cents minor unit units usd usdc usdt eur gbp eth sol btc sats wei gwei lamports');

/** Either way to read a name. */
export function anyOf(...names: readonly NameTest[]): NameTest {
  return {
    lastWords: names.some(({ lastWords }) => lastWords === null)
      ? null
      : names.flatMap(({ lastWords }) => lastWords ?? []),
    fits: (words) => names.some(({ fits }) => fits(words)),
  };
}

const lastWordsOf = (names: ReadonlySet<string>): string[] =>
  [...names].map((name) => name.slice(name.lastIndexOf('_') + 1));

/** One of these words is in the beginning of the description. */
export function says(text: string): ShapeTest {
  const wanted = oneOf(text);
  return ({ description }) => firstOf(description, wanted) !== undefined;
}

/** One of these words is among the first three of the description. */
export function opensWith(text: string): ShapeTest {
  const wanted = oneOf(text);
  return ({ description }) =>
    description !== null &&
    beginningOf(description)
      .slice(0, 3)
      .some(({ text }) => wanted.has(text));
}

/** One of the first words is said before any of the others is. */
export function saysBefore(first: string, others: string): ShapeTest {
  const [wanted, either] = [oneOf(first), oneOf(`${first} ${others}`)];
  return ({ description }) => wanted.has(firstOf(description, either)?.text ?? '');
}

export const not =
  (where: ShapeTest): ShapeTest =>
  (shape) =>
    !where(shape);
export const all =
  (...conditions: readonly ShapeTest[]): ShapeTest =>
  (shape) =>
    conditions.every((where) => where(shape));
export const either =
  (...conditions: readonly ShapeTest[]): ShapeTest =>
  (shape) =>
    conditions.some((where) => where(shape));

/** One of these names stands beside it. */
export function beside(names: string): ShapeTest {
  const wanted = names.split(' ');
  return ({ siblings }) => wanted.some((name) => Object.hasOwn(siblings, name));
}

/** `$` alone, or before a step: the root of a JSON document. */
export function saysRoot({ description }: ParameterShape): boolean {
  return description !== null && /\$(?:[.)[\]'"`\s]|$)/.test(description.text.slice(0, DESCRIPTION_LIMIT));
}

/** What stands there is what such a thing is called, and not the thing. */
export const isNamed = opensWith('name names id ids identifier arn slug path');

const DESCRIPTION_LIMIT = 300;

/** The place of the first of some words in the beginning of a parameter's description, if it says one. */
export function saidIn(description: Source | null, wanted: ReadonlySet<string>): Place | null {
  const word = firstOf(description, wanted);
  return description === null || word === undefined ? null : placeOf(description, word);
}

const firstOf = (description: Source | null, wanted: ReadonlySet<string>): Word | undefined =>
  description === null ? undefined : beginningOf(description).find(({ text }) => wanted.has(text));

/** Several readings ask the same of one description after another. */
const beginningOf = ofLast(({ text }: Source): readonly Word[] => proseWords(text, DESCRIPTION_LIMIT));
