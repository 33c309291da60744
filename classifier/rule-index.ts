import type { Features } from './reading/features.ts';
import { memo } from './reading/words/memo.ts';
import type { Rule } from './rule.ts';
import { MAX_NEEDS, waysOf, type Need } from './rule-needs.ts';

/**
 * Tells which of some rules can hold for some features at all, in their order: those that a way is open for (`waysOf`). A
 * definition is put to one rule in twenty. A rule is asked the less often the rarer what it asks for first is.
 */
export function ruleIndex<R extends Rule>(rules: readonly R[]): (features: Features) => R[] {
  const ways = rules.flatMap((rule) => waysOf(rule).map((needs) => ({ rule, needs })));
  const width = Math.ceil(ways.length / 32);
  const met = new Int32Array(MAX_NEEDS * width);
  const table = new Map<keyof Features, FieldNeeds>();
  for (const [index, { needs }] of ways.entries()) {
    for (let list = 0; list < MAX_NEEDS; list += 1) {
      const hit: Hits = [list * width + (index >>> 5), 1 << (index & 31)];
      const some = needs[list];
      if (some === undefined) add(met, hit);
      else for (const need of some) note(table, need, hit);
    }
  }
  const ruleOf = ways.map(({ rule }) => rule);
  const fields = [...table].map(([field, needs]) => ({ field, needs }));
  // One for all definitions, as they are asked for one after another.
  const found = new Int32Array(met.length);
  return (features) => {
    found.set(met);
    for (const { field, needs } of fields) collect(found, features[field], needs);
    return chosen(ruleOf, found, width);
  };
}

/** For each list of needs one bit for each way, 32 in a number. */
type Bits = Int32Array;
/** A few of them: the index of a number, what to set in it, the next index. */
type Hits = number[];

function add(found: Bits, hits: Readonly<Hits> | undefined): void {
  if (hits === undefined) return;
  for (let index = 0; index < hits.length; index += 2) {
    const part = hits[index] ?? 0;
    found[part] = (found[part] ?? 0) | (hits[index + 1] ?? 0);
  }
}

/** The same hits in one list. */
function join(hits: Hits, more: Readonly<Hits> | undefined): void {
  for (let index = 0; more !== undefined && index < more.length; index += 2) {
    const [part = 0, bits = 0] = [more[index], more[index + 1]];
    let at = 0;
    while (at < hits.length && hits[at] !== part) at += 2;
    if (at < hits.length) hits[at + 1] = (hits[at + 1] ?? 0) | bits;
    else hits.push(part, bits);
  }
}

/** The rules of the ways on which all needs are met, in order. */
function chosen<R>(ruleOf: readonly R[], found: Bits, width: number): R[] {
  const list: R[] = [];
  for (let part = 0; part < width; part += 1) {
    let left = -1;
    for (let at = part; at < found.length; at += width) left &= found[at] ?? 0;
    for (; left !== 0; left &= left - 1) {
      const rule = ruleOf[part * 32 + 31 - Math.clz32(left & -left)];
      if (rule !== undefined && rule !== list[list.length - 1]) list.push(rule);
    }
  }
  return list;
}

/** For one field of the features: on which ways something in it is needed, and on which anything. */
interface FieldNeeds {
  readonly keys: Map<unknown, Hits>;
  readonly patterns: Map<RegExp, Hits>;
  readonly whole: Hits;
  /** The same for a text, by its key or a pattern; patterns are tried once. */
  readonly ofText: (text: string) => Hits;
}

/** More distinct nouns than this are rare in a thousand definitions. */
const REMEMBERED = 2 ** 13;

function noNeeds(): FieldNeeds {
  const keys = new Map<unknown, Hits>();
  const patterns = new Map<RegExp, Hits>();
  const ofText = memo(REMEMBERED, (text) => {
    const hits: Hits = [];
    join(hits, keys.get(text));
    for (const [pattern, ofPattern] of patterns) if (pattern.test(text)) join(hits, ofPattern);
    return hits;
  });
  return { keys, patterns, whole: [], ofText };
}

function note(table: Map<keyof Features, FieldNeeds>, { field, key }: Need, hit: Readonly<Hits>): void {
  const needs = table.get(field) ?? noNeeds();
  table.set(field, needs);
  const hits = hitsFor(needs, key) ?? [];
  if (key instanceof RegExp) needs.patterns.set(key, hits);
  else if (key !== null) needs.keys.set(key.value, hits);
  join(hits, hit);
}

function hitsFor({ keys, patterns, whole }: FieldNeeds, key: Need['key']): Hits | undefined {
  if (key === null) return whole;
  return key instanceof RegExp ? patterns.get(key) : keys.get(key.value);
}

function collect(found: Bits, value: Features[keyof Features], { keys, patterns, whole, ofText }: FieldNeeds): void {
  if (Array.isArray(value)) {
    if (value.length === 0) return;
    add(found, whole);
    if (patterns.size > 0) for (const text of value) add(found, ofText(text as string));
    else if (keys.size > 0) for (const key of value) add(found, keys.get(key));
  } else if (value instanceof Map || value instanceof Set) {
    if (value.size === 0) return;
    add(found, whole);
    // Unlike an iterator, this makes nothing for each key, whichever of the two it is.
    value.forEach((_: unknown, key: unknown) => {
      add(found, keys.get(key));
    });
  } else if (value !== null && value !== undefined) {
    add(found, whole);
  }
}
