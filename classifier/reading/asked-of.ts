import { EFFECTS, type Effect } from './effect.ts';

/** What only an act with one of some verbs, or with one of some effects, can be asked; any act where that is left out. */
export interface Asked {
  readonly verbs?: ReadonlySet<string>;
  readonly effects?: ReadonlySet<Effect>;
}

/**
 * The questions of a list that a verb with an effect can be asked, in their order: found at once, since most verbs are asked
 * none of them. A verb is named by its lemma.
 */
export function askedOf<Q extends Asked>(questions: readonly Q[]): (verb: string, effect: Effect) => readonly Q[] {
  const listsFor = (verb: string | null): ReadonlyMap<Effect, readonly Q[]> =>
    new Map(
      EFFECTS.map((effect) => [
        effect,
        questions.filter(({ verbs, effects }) => (verbs?.has(verb ?? '') ?? true) && (effects?.has(effect) ?? true)),
      ]),
    );
  const named = new Set(questions.flatMap(({ verbs = [] }) => [...verbs]));
  const byVerb = new Map([...named].map((verb) => [verb, listsFor(verb)]));
  const ofAny = listsFor(null);
  return (verb, effect) => (byVerb.get(verb) ?? ofAny).get(effect) ?? [];
}

/** The words of a text, as a set to ask. */
export const oneOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));
