import type { AttackSignal } from '#schema/attack-signal.ts';
import { evidenceAt } from '../evidence.ts';
import { MAX_TEXT, type Place, type Source } from '../reading/words/place.ts';
import { automatonOf } from './automaton.ts';
import goesOn from './goes-on-past-what-is-read.ts';
import { SIGNALS } from './index.ts';
import type { SignalRule } from './signal.ts';
import { pointerOf, visitStrings, type Path } from './strings.ts';

/** More places of one signal are not looked for: six are shown, and a long text could hold any number. */
const ENOUGH = 64;

/**
 * The attack signals of a definition, in the order of their ids, each with evidence from every string and key of it.
 * Pure; of each string the first 20,000 code units are read.
 */
export function signalsOf(definition: object): AttackSignal[] {
  // Most definitions show none.
  let found: Map<SignalRule, Place[]> | undefined;
  const rest = visitStrings(definition, (text, place, path) => {
    const isLong = text.length > MAX_TEXT;
    const read = isLong ? text.slice(0, MAX_TEXT) : text;
    const said = bitsIn(read);
    // Most strings say nothing.
    if (said === 0 && !isLong) return;
    const possible = (said & bitsReading(read, place, path)) | (isLong ? BITS.long : 0);
    if (possible === 0) return;
    const source: Source = { pointer: pointerOf(path), in: place, text: read };
    found ??= new Map();
    for (let left = possible; left !== 0; left &= left - 1) {
      const rule: SignalRule | undefined = SIGNALS[31 - Math.clz32(left & -left)];
      if (rule === undefined || (found.get(rule)?.length ?? 0) >= ENOUGH) continue;
      add(found, rule, rule.reads === 'long' ? rule.detect({ ...source, text }) : rule.detect(source));
    }
  });
  if (rest !== null) add((found ??= new Map()), goesOn, [{ source: rest, start: 0, end: rest.text.length }]);
  return found === undefined ? [] : shown(found);
}

/** What was found, in the order of the list. */
function shown(found: ReadonlyMap<SignalRule, Place[]>): AttackSignal[] {
  if (found.size === 0) return [];
  return SIGNALS.flatMap((rule: SignalRule) => {
    const evidence = evidenceAt(found.get(rule) ?? []);
    const { id, confidence, references } = rule;
    return evidence === null ? [] : [{ signal: id, confidence, references: [...references], evidence }];
  });
}

function add(found: Map<SignalRule, Place[]>, rule: SignalRule, places: readonly Place[]): void {
  const before = found.get(rule);
  if (before !== undefined) before.push(...places);
  else if (places.length > 0) found.set(rule, [...places]);
}

/** One bit per signal, in the order of the list. */
const BITS: Readonly<Record<SignalRule['reads'], number>> = {
  odd: bitsOf('odd'),
  prose: bitsOf('prose'),
  keys: bitsOf('keys'),
  references: bitsOf('references'),
  long: bitsOf('long'),
};

function bitsOf(reads: SignalRule['reads']): number {
  return SIGNALS.reduce((bits, rule: SignalRule, index) => (rule.reads === reads ? bits | (1 << index) : bits), 0);
}

const { bitsIn } = automatonOf(
  SIGNALS.flatMap(({ anchors }: SignalRule, index) => anchors.map((text) => ({ text, bit: 1 << index }))),
  BITS.odd,
);

/** "[SYSTEM] x" is about the shortest string that can tell a model anything. */
const SHORTEST = 8;

/** The signals that a string can show, whatever it says. */
function bitsReading(text: string, place: Source['in'], path: Path): number {
  let bits = BITS.odd;
  if (place === 'key') bits |= BITS.keys;
  else if (path.at(-1) === '$ref') bits |= BITS.references;
  if (text.length >= SHORTEST && (place === 'value' || text.includes(' '))) bits |= BITS.prose;
  return bits;
}
