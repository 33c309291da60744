import { ASKED_BY_VALUE, featuresOf, type Features } from './reading/features.ts';
import type { Rule } from './rule.ts';

/** Something that a rule looks for: a field, or one key of a map, set or list, or what is like a pattern. */
export interface Need {
  readonly field: keyof Features;
  /** Null: anything in it. */
  readonly key: { readonly value: unknown } | RegExp | null;
}

/** What must be there: something of each list. One list or two, as a third makes no rule be asked less. */
export type Way = readonly (readonly Need[])[];
export const MAX_NEEDS = 2;

/** Ways of one rule: to look at more would take long. */
const MAX_WAYS = 16;

/**
 * The ways in which a rule can come to hold: where none of them is open, it does not.
 *
 * Nobody has to write them down. The rule is asked about a definition that says nothing, and what it looks at is noted: it
 * is pure, so that where all of that is as it was there, its answer is, too: nowhere. Then each of its questions is answered
 * with yes, one at a time, and what it looks at after that is the second list: whatever else a definition says, one of them
 * is the first that it answers so. Throws where a rule holds for a tool that says nothing.
 */
export function waysOf(rule: Rule): readonly Way[] {
  const questions = asked(rule, null);
  if (questions === null) throw new TypeError(`The rule ${rule.id} holds for a tool that says nothing.`);
  if (questions.length > MAX_WAYS || questions.some(({ id }) => id === null)) return [[needsIn(questions)]];
  return questions.flatMap(({ id, needs }): Way[] => {
    const later = asked(rule, id);
    if (later === null) return [[needs]];
    // With nothing left to ask it cannot come to hold.
    return later.length === 0 ? [] : [[needs, needsIn(later)]];
  });
}

const needsIn = (questions: readonly Question[]): Need[] => questions.flatMap(({ needs }) => needs);

/** What a rule asks by one call. */
interface Question {
  /** The same for the same; null: what cannot be answered with a mere yes. */
  readonly id: string | null;
  readonly needs: readonly Need[];
}

/** What a rule asks of a definition that says nothing, but yes to one question, after that one; null where it holds. */
function asked(rule: Rule, yes: string | null): readonly Question[] | null {
  let questions: Question[] = [];
  const answered = new Set<string>();
  const ask = (question: Question): boolean => {
    const { id } = question;
    const isYes = id !== null && id === yes;
    if (id !== null && answered.has(id)) return isYes;
    if (id !== null) answered.add(id);
    if (isYes) questions = [];
    else questions.push(question);
    return isYes;
  };
  // Watched anew each time, as some answers are remembered by the features that they were asked of.
  const watched = new Proxy(SILENT, {
    get(features, field: keyof Features) {
      const value = features[field];
      if (value instanceof Map || value instanceof Set || (ASKED_BY_VALUE.includes(field) && Array.isArray(value)))
        return watchedList(value, field, ask);
      ask(anythingIn(field));
      return value;
    },
  });
  return rule.detect(watched).length > 0 ? null : questions;
}

/** A definition that says nothing. Every other has a lead or none: this has neither. */
const SILENT: Features = { ...featuresOf({ definition: { name: '' }, server: { name: '' } }), leadEffects: [] };

const anythingIn = (field: keyof Features): Question => ({ id: null, needs: [{ field, key: null }] });

/** An empty map, set or list that asks whatever it is asked. */
const watchedList = (empty: object, field: keyof Features, ask: (question: Question) => boolean): object =>
  new Proxy(empty, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== 'function') {
        ask(anythingIn(field));
        return member;
      }
      return (...values: readonly unknown[]): unknown =>
        ask(questionBy(field, property, values)) || (Reflect.apply(member, target, values) as unknown);
    },
  });

/**
 * A list is asked by `has`, `get` or `includes`, or by `some` with the test of a pattern or what a set has. Any other use
 * counts as a look at the whole.
 */
function questionBy(field: keyof Features, method: string | symbol, [first, second]: readonly unknown[]): Question {
  if (method === 'has' || method === 'includes')
    return { id: `${field} ${String(first)}`, needs: [{ field, key: { value: first } }] };
  if (method === 'get') return { id: null, needs: [{ field, key: { value: first } }] };
  if (method === 'some' && second instanceof RegExp && first === RegExp.prototype.test)
    return { id: `${field} ${String(second)}`, needs: [{ field, key: second }] };
  if (method === 'some' && second instanceof Set && first === Set.prototype.has) {
    const values: readonly unknown[] = [...second];
    return { id: `${field} ${values.join(' ')}`, needs: values.map((value) => ({ field, key: { value } })) };
  }
  return anythingIn(field);
}
