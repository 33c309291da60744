import type { AttackSignal } from '#schema/attack-signal.ts';
import { evidenceAt } from '../evidence.ts';
import { MAX_TEXT, type Place, type Source } from '../place.ts';
import { SIGNALS } from './index.ts';
import type { SignalRule } from './signal.ts';
import { stringsOf } from './strings.ts';

/**
 * The attack signals of a definition, in the order of their ids, each with evidence from every string and key of it.
 * Pure; of each string the first 20,000 code units are read.
 */
export function signalsOf(definition: object): AttackSignal[] {
  const found = new Map<string, Place[]>();
  for (const source of stringsOf(definition)) {
    const read = source.text.length > MAX_TEXT ? cut(source) : source;
    const isOdd = ODD.test(read.text);
    for (const rule of SIGNALS) {
      if (!canShow(rule.reads, read, isOdd)) continue;
      const places = rule.detect(read);
      if (places.length > 0) found.set(rule.id, [...(found.get(rule.id) ?? []), ...places]);
    }
  }
  return SIGNALS.flatMap(({ id, confidence, references }: SignalRule) => {
    const evidence = evidenceAt(found.get(id) ?? []);
    return evidence === null ? [] : [{ signal: id, confidence, references: [...references], evidence }];
  });
}

const ODD = /[^\t\n\r\x20-\x7e]/;
/** "[SYSTEM] x" is about the shortest string that can tell a model anything. */
const SHORTEST = 8;

function canShow(reads: SignalRule['reads'], { in: place, text }: Source, isOdd: boolean): boolean {
  if (reads === 'odd') return isOdd;
  if (reads === 'keys') return place === 'key';
  return reads === 'all' || (text.length >= SHORTEST && (place === 'value' || text.includes(' ')));
}

const cut = (source: Source): Source => ({ ...source, text: source.text.slice(0, MAX_TEXT) });
