import { ASKED_BY_VALUE, featuresOf, type Features } from './reading/features.ts';
import type { Rule } from './rule.ts';

/** Something that a rule looks for: a field, or one key of a map, set or list, or what is like a pattern. */
export interface Need {
  readonly field: keyof Features;
  /** Null: anything in it. */
  readonly key: { readonly value: unknown } | RegExp | null;
}

/** Something of each list must be there. */
export type Way = readonly (readonly Need[])[];

/** Lists of needs on one way; more tell hardly more. */
export const MAX_NEEDS = 3;
/** Ways of one rule, and how often it is asked for one list of one: more would take long. */
const MAX_WAYS = 16;
const MAX_RUNS = 24;

/**
 * The ways in which a rule can come to hold: where none of them is open, it does not.
 *
 * Nobody has to write them down. The rule is asked about a definition that says nothing, and what it looks at is noted: it
 * is pure, so that where all of that is as it was there, its answer is, too: nowhere. Then each of its questions is answered
 * with yes, one at a time, and what it looks at after that is the next list: whatever else a definition says, one of them is
 * the first that it answers so. Throws where a rule holds for a tool that says nothing.
 */
export function waysOf(rule: Rule): readonly Way[] {
  const first = stepsFrom(rule, [[]]);
  if (first === null) throw new TypeError(`The rule ${rule.id} holds for a tool that says nothing.`);
  if (first.length > MAX_WAYS || first.some(({ path }) => path === null)) return [[needsIn(first)]];
  return first.flatMap(({ path, needs }) => (path === null ? [] : waysBy(rule, path, needs)));
}

/** The way that a first question opens; none where nothing that is asked after it is left to hold. */
function waysBy(rule: Rule, first: Path, needs: readonly Need[]): Way[] {
  const way = [needs];
  let paths: readonly Path[] = [first];
  while (way.length < MAX_NEEDS && paths.length <= MAX_RUNS) {
    const steps = stepsFrom(rule, paths);
    if (steps === null) break;
    if (steps.length === 0) return [];
    way.push(needsIn(steps));
    const next = steps.flatMap(({ path }) => (path === null ? [] : [path]));
    if (next.length < steps.length) break;
    paths = next;
  }
  return [way];
}

/** The ids of the questions that were answered with yes, in order. */
type Path = readonly string[];

/** One question more: null for one that cannot be answered with a mere yes. */
interface Step {
  readonly path: Path | null;
  readonly needs: readonly Need[];
}

/** What a rule asks at the end of some paths; null where it holds there already. */
function stepsFrom(rule: Rule, paths: readonly Path[]): Step[] | null {
  const steps: Step[] = [];
  for (const yes of paths) {
    const questions = asked(rule, yes);
    if (questions === null) return null;
    for (const { id, needs } of questions) steps.push({ path: id === null ? null : [...yes, id], needs });
  }
  return steps;
}

const needsIn = (steps: readonly Step[]): Need[] => steps.flatMap(({ needs }) => needs);

/** What a rule asks by one call. */
interface Question {
  /** The same for the same; null: what cannot be answered with a mere yes. */
  readonly id: string | null;
  readonly needs: readonly Need[];
}

/**
 * What a rule asks of a definition that says nothing but yes to some questions, after the last of them; null where it holds.
 */
function asked(rule: Rule, yes: Path): readonly Question[] | null {
  let questions: Question[] = [];
  const answered = new Set<string>();
  const ask = (question: Question): boolean => {
    const { id } = question;
    if (id === null) {
      questions.push(question);
      return false;
    }
    const isYes = yes.includes(id);
    if (answered.has(id)) return isYes;
    answered.add(id);
    if (isYes) questions = [];
    else questions.push(question);
    return isYes;
  };
  // Made anew each time, as some answers are remembered by the features that they were asked of. Every definition has a lead
  // or none: here is neither.
  const silent: Features = { ...featuresOf({ definition: { name: '' }, server: { name: '' } }), leadEffects: [] };
  const watched = new Proxy(silent, {
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
