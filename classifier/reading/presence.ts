import type { ParameterRole } from '#schema/assessment.ts';
import type { Act, ActSource } from './acts/act.ts';
import type { Effect } from './words/effect.ts';
import type { NounClass } from './words/lexicon.ts';
import type { Thing } from './words/nouns.ts';
import type { Parameter } from './schema/parameters.ts';

/** What stands in acts and parameters, as lists for rules that ask whether a value is there. A list may hold one twice. */
export interface Presence {
  /** The effects of the acts that are stated, and of those that are denied. */
  readonly effects: readonly Effect[];
  readonly deniedEffects: readonly Effect[];
  /** Of those that the description states beside its first act, and of those that are done to many at once. */
  readonly addedEffects: readonly Effect[];
  readonly bulkEffects: readonly Effect[];
  /** The classes of what acts are done to, and of what that is taken out of. */
  readonly nounClasses: readonly NounClass[];
  readonly originClasses: readonly NounClass[];
  /** All of that as it is called; the empty word where an act is done to nothing that is named, and the name has none. */
  readonly nouns: readonly string[];
  /** What acts are called. */
  readonly verbs: readonly string[];
  /** Where acts were read from. */
  readonly sources: readonly ActSource[];
  readonly roles: readonly ParameterRole[];
  /** The words of the parameters' names. */
  readonly parameterWords: readonly string[];
}

export function presenceOf(acts: readonly Act[], parameters: readonly Parameter[]): Presence {
  const effects: Effect[] = [];
  const deniedEffects: Effect[] = [];
  const addedEffects: Effect[] = [];
  const bulkEffects: Effect[] = [];
  const nounClasses: NounClass[] = [];
  const originClasses: NounClass[] = [];
  const nouns: string[] = [];
  const verbs = acts.map(({ verb }) => verb);
  const sources = acts.map(({ from }) => from);
  const roles: ParameterRole[] = [];
  const parameterWords: string[] = [];
  let isOpened = false;
  let isUnsaid = false;
  for (const { effect, from, negated, things, origin, quantifier } of acts) {
    addOnce(negated ? deniedEffects : effects, effect);
    if (from === 'later' || (from === 'sentence' && isOpened)) addedEffects.push(effect);
    if (from === 'sentence') isOpened = true;
    if (quantifier !== null) bulkEffects.push(effect);
    if (things.length === 0) isUnsaid = true;
    addThings(things, nounClasses, nouns);
    addThings(origin, originClasses, nouns);
  }
  // Else it is done to what the act of the name is.
  if (isUnsaid && !sources.includes('name')) nouns.push('');
  for (const { role, words } of parameters) {
    if (role !== null) roles.push(role);
    for (const word of words) parameterWords.push(word);
  }
  return {
    effects,
    deniedEffects,
    addedEffects,
    bulkEffects,
    nounClasses,
    originClasses,
    nouns,
    verbs,
    sources,
    roles,
    parameterWords,
  };
}

function addThings(things: readonly Thing[], toClasses: NounClass[], toNouns: string[]): void {
  for (const { word, classes } of things) {
    addOnce(toNouns, word);
    // Most nouns have no class.
    if (classes.size === 0) continue;
    for (const name of classes) addOnce(toClasses, name);
  }
}

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}
