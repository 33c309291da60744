import { ASKED_BY_VALUE, featuresOf, type Features } from './reading/features.ts';
import { memo } from './reading/memo.ts';
import type { Rule } from './rule.ts';

/**
 * Tells which of some rules can hold for some features at all, in their order: a definition is put to one in fifteen.
 *
 * Nobody has to write down when: each rule is asked once about a definition that says nothing, and what it looks at is
 * noted. A rule is pure, so that where everything that it looked at is as it was there, its answer is, too: nowhere. It is
 * asked the less often the rarer what it asks for first is, by a value, a set of words or a pattern.
 */
export function ruleIndex<R extends Rule>(rules: readonly R[]): (features: Features) => R[] {
  const width = Math.ceil(rules.length / 32);
  const table = new Map<keyof Features, Asked>();
  for (const [index, rule] of rules.entries())
    for (const { field, key } of questionsOf(rule)) note(table, width, field, key, index);
  const none = noBits(width);
  const fields = [...table].map(([field, asked]) => ({ field, asked }));
  return (features) => {
    const found = none.slice();
    for (const { field, asked } of fields) collect(found, features[field], asked);
    return chosen(rules, found);
  };
}

/** One bit for each rule, 32 in a number. */
type Bits = number[];

const noBits = (width: number): Bits => Array.from({ length: width }, () => 0);

/** The rules whose bits are set, in order. */
function chosen<R>(rules: readonly R[], found: Readonly<Bits>): R[] {
  const list: R[] = [];
  for (let part = 0; part < found.length; part += 1) {
    for (let left = found[part] ?? 0; left !== 0; left &= left - 1) {
      const rule = rules[part * 32 + 31 - Math.clz32(left & -left)];
      if (rule !== undefined) list.push(rule);
    }
  }
  return list;
}

/** For one field of the features: the rules that asked for something in it, and those that looked at it as a whole. */
interface Asked {
  readonly keys: Map<unknown, Bits>;
  readonly patterns: Map<RegExp, Bits>;
  readonly whole: Bits;
  /** The rules that asked for what a text is like, by its key or a pattern; patterns are tried once. */
  readonly ofText: (text: string) => Bits;
}

/** Something that a rule looked at: a field, or one key of a map, set or list, or what is like a pattern. */
interface Question {
  readonly field: keyof Features;
  /** Null: anything in it. */
  readonly key: { readonly value: unknown } | RegExp | null;
}

/** More distinct nouns than this are rare in a thousand definitions. */
const REMEMBERED = 2 ** 13;

function askedNothing(width: number): Asked {
  const keys = new Map<unknown, Bits>();
  const patterns = new Map<RegExp, Bits>();
  const ofText = memo(REMEMBERED, (text) => {
    const bits = noBits(width);
    add(bits, keys.get(text));
    for (const [pattern, ofPattern] of patterns) if (pattern.test(text)) add(bits, ofPattern);
    return bits;
  });
  return { keys, patterns, whole: noBits(width), ofText };
}

function note(
  table: Map<keyof Features, Asked>,
  width: number,
  field: keyof Features,
  key: Question['key'],
  index: number,
): void {
  const asked = table.get(field) ?? askedNothing(width);
  table.set(field, asked);
  const bits = bitsFor(asked, key) ?? noBits(width);
  if (key instanceof RegExp) asked.patterns.set(key, bits);
  else if (key !== null) asked.keys.set(key.value, bits);
  bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
}

function bitsFor({ keys, patterns, whole }: Asked, key: Question['key']): Bits | undefined {
  if (key === null) return whole;
  return key instanceof RegExp ? patterns.get(key) : keys.get(key.value);
}

function collect(found: Bits, value: Features[keyof Features], { keys, patterns, whole, ofText }: Asked): void {
  if (Array.isArray(value)) {
    if (value.length === 0) return;
    add(found, whole);
    if (patterns.size > 0) for (const text of value) add(found, ofText(text as string));
    else if (keys.size > 0) for (const key of value) add(found, keys.get(key));
  } else if (value instanceof Map || value instanceof Set) {
    if (value.size === 0) return;
    add(found, whole);
    for (const key of value.keys()) add(found, keys.get(key));
  } else if (value !== null && value !== undefined) {
    add(found, whole);
  }
}

function add(found: Bits, bits: Readonly<Bits> | undefined): void {
  if (bits === undefined) return;
  for (let part = 0; part < found.length; part += 1) found[part] = (found[part] ?? 0) | (bits[part] ?? 0);
}

/** What a rule looks at in a definition that says nothing. Throws where it holds even there. */
function questionsOf(rule: Rule): Question[] {
  const questions: Question[] = [];
  // Made anew for each rule, as some answers are remembered by the features that they were asked of.
  const silent = featuresOf({ definition: { name: '' }, server: { name: '' } });
  const watched = new Proxy(silent, {
    get(features, field: keyof Features) {
      const value = features[field];
      if (value instanceof Map || value instanceof Set || (ASKED_BY_VALUE.includes(field) && Array.isArray(value)))
        return watchedKeys(value, (key) => questions.push({ field, key }));
      questions.push({ field, key: null });
      return value;
    },
  });
  if (rule.detect(watched).length > 0) throw new TypeError(`The rule ${rule.id} holds for a tool that says nothing.`);
  return questions;
}

/**
 * An empty map, set or list that tells which keys it is asked for: by `has`, `get` or `includes`, or by `some` with the test
 * of a pattern or what a set has. Any other use counts as a look at the whole.
 */
const watchedKeys = (empty: object, tell: (key: Question['key']) => void): object =>
  new Proxy(empty, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== 'function') {
        tell(null);
        return member;
      }
      return (...values: readonly unknown[]): unknown => {
        for (const key of keysAsked(property, values)) tell(key);
        return Reflect.apply(member, target, values);
      };
    },
  });

function keysAsked(method: string | symbol, [first, second]: readonly unknown[]): Iterable<Question['key']> {
  if (method === 'has' || method === 'get' || method === 'includes') return [{ value: first }];
  if (method === 'some' && second instanceof RegExp && first === RegExp.prototype.test) return [second];
  if (method === 'some' && second instanceof Set && first === Set.prototype.has)
    return Array.from(second, (value) => ({ value }));
  return [null];
}
