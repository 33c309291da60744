import type { Place, Source } from '../reading/words/place.ts';
import type { Reference } from '../references.ts';

/**
 * One sign that a definition was written against the agent that reads it. Separate from category and risk: a poisoned
 * tool may do nothing by itself. `high`: honest definitions hardly ever show it. `low`: a hint, worth a look.
 */
export interface SignalRule<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly confidence: 'high' | 'low';
  /**
   * Which strings can show it: those with characters beyond printable ASCII, sentences, keys, the values of `$ref`, or those
   * that are too long to be read whole.
   */
  readonly reads: 'odd' | 'prose' | 'keys' | 'references' | 'long';
  /**
   * What a string must hold for the signal to be looked for at all: one of these, in small letters. One pass finds the
   * anchors of all signals. Every way to match must need one; what is odd or long needs none.
   */
  readonly anchors: readonly string[];
  readonly rationale: string;
  /** How it can be wrong. */
  readonly limits: string;
  readonly references: readonly Reference[];
  /** Texts of our own that show it, and texts that look alike; `key`: as the name of a parameter. */
  readonly examples: { readonly match: readonly SignalExample[]; readonly noMatch: readonly SignalExample[] };
  /** Where one string shows it. Pure; its patterns are linear or bounded. */
  readonly detect: (source: Source) => readonly Place[];
}

export type SignalExample = string | { readonly key: string } | { readonly pointer: string; readonly text: string };

/** Keeps the id literal, so that the list of signals gives a union of ids. */
export const defineSignal = <const Id extends string>(rule: SignalRule<Id>): SignalRule<Id> => rule;

/** Every place where a pattern (with the flag g) matches, at most six: more say nothing new. */
export function placesOfPattern(source: Source, pattern: RegExp, text: string): Place[] {
  const places: Place[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null && places.length < 6; match = pattern.exec(text)) {
    places.push({ source, start: match.index, end: match.index + match[0].length });
  }
  return places;
}

/** Where a target stands after one of some verbs in the same line, at most sixty characters apart. */
export function placesAfterVerb(source: Source, target: RegExp, verbs: RegExp): Place[] {
  return placesOfPattern(source, target, source.text).flatMap((place) => {
    const from = Math.max(0, place.start - 60);
    const before = source.text.slice(from, place.start);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const verb = verbs.exec(line);
    return verb === null ? [] : [{ ...place, start: place.start - line.length + verb.index }];
  });
}
