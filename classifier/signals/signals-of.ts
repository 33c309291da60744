import type { AttackSignal } from '#schema/attack-signal.ts';
import { evidenceAt } from '../evidence.ts';
import { MAX_TEXT, type Place, type Source } from '../place.ts';
import { automatonOf } from './automaton.ts';
import { SIGNALS } from './index.ts';
import type { SignalRule } from './signal.ts';
import { pointerOf, visitStrings, type Path } from './strings.ts';

/**
 * The attack signals of a definition, in the order of their ids, each with evidence from every string and key of it.
 * Pure; of each string the first 20,000 code units are read.
 */
export function signalsOf(definition: object): AttackSignal[] {
  const found = new Map<SignalRule, Place[]>();
  visitStrings(definition, (text, place, path) => {
    const read = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
    const possible = bitsIn(read) & bitsReading(read, place, path);
    if (possible === 0) return;
    const source: Source = { pointer: pointerOf(path), in: place, text: read };
    for (const [index, rule] of SIGNALS.entries()) {
      if ((possible & (1 << index)) === 0) continue;
      const places = rule.detect(source);
      if (places.length > 0) found.set(rule, [...(found.get(rule) ?? []), ...places]);
    }
  });
  if (found.size === 0) return [];
  return SIGNALS.flatMap((rule: SignalRule) => {
    const evidence = evidenceAt(found.get(rule) ?? []);
    const { id, confidence, references } = rule;
    return evidence === null ? [] : [{ signal: id, confidence, references: [...references], evidence }];
  });
}

/** One bit per signal, in the order of the list. */
const BITS: Readonly<Record<SignalRule['reads'], number>> = {
  odd: bitsOf('odd'),
  prose: bitsOf('prose'),
  keys: bitsOf('keys'),
  references: bitsOf('references'),
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
