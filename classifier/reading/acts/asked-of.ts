import { EFFECTS, type Effect } from '../words/effect.ts';

/** What only an act with one of some verbs, or with one of some effects, can be asked; any act where that is left out. */
export interface Asked {
  readonly verbs?: ReadonlySet<string>;
  readonly effects?: ReadonlySet<Effect>;
}

/** Whether an act with a verb, named by its lemma, and an effect can be asked something. */
export const isAsked = ({ verbs, effects }: Asked, verb: string, effect: Effect): boolean =>
  (verbs === undefined || verbs.has(verb)) && (effects === undefined || effects.has(effect));

/** What of a list such an act can be asked, in order: found at once, since most acts are asked nothing of most lists. */
export function askedOf<Q extends Asked>(questions: readonly Q[]): (verb: string, effect: Effect) => readonly Q[] {
  const byEffect = new Map(
    EFFECTS.map((effect) => {
      const askedBy = (verb: string): readonly Q[] => questions.filter((one) => isAsked(one, verb, effect));
      const verbs = new Set(
        questions.flatMap((one) => [...(one.effects?.has(effect) === false ? [] : (one.verbs ?? []))]),
      );
      return [effect, { byVerb: new Map([...verbs].map((verb) => [verb, askedBy(verb)])), others: askedBy('') }];
    }),
  );
  return (verb, effect) => {
    const asked = byEffect.get(effect);
    return asked?.byVerb.get(verb) ?? asked?.others ?? [];
  };
}
