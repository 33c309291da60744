import { areSure, type Signs } from './signs.ts';

/** Longer texts are computed each time, unless another length is given: most hardly ever come again, and keeping them would cost memory. */
const MAX_KEY = 64;

/**
 * A pure function that remembers what it answered for recent texts: names come again and again. It holds at most twice
 * `size` answers, whatever it is asked, and answers are never null. Only cost depends on what was asked before. Texts are
 * kept as they are given, so that a name is known by its place in memory: none may be a part cut out of another.
 */
export function memo<T extends object>(
  size: number,
  compute: (text: string) => T,
  maxKey: number = MAX_KEY,
): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (text.length > maxKey) return compute(text);
    const answer = older.get(text) ?? compute(text);
    if (recent.size >= size) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}

/** How far from its place an answer is looked for: texts made to share one place cost no more than that. */
const MAX_PROBES = 8;

/** A part of a text as it is kept: in small letters. */
export interface Part extends Signs {
  readonly written: string;
}

/**
 * The same for a part of a text, which is not cut out where the answer is known: every word of every definition is asked
 * for, with its signs. Capitals of ASCII count as small letters. Most words are told by their signs; only others are compared
 * with what the answer says was asked. Of `size` places, a power of two and no more
 * than 2 ** 17, at most half are taken; then all is forgotten.
 */
export function memoOfParts<T extends Part>(
  size: number,
  compute: (part: Part) => T,
): (text: string, start: number, end: number, head: number, tail: number) => T {
  // Numbers of answers, not the answers: so few bytes stay near the processor. The first answer is none.
  const places = new Uint16Array(size);
  let kept: (T | undefined)[] = [undefined];
  return (text, start, end, head, tail) => {
    if (end - start > MAX_KEY) return compute({ written: inSmallLetters(text.slice(start, end)), head, tail });
    // Odd numbers without a pattern: words that differ in one letter lie far apart.
    const hash = Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b);
    const first = hash ^ (hash >>> 15);
    const isSure = areSure(tail);
    for (let probe = 0; probe < MAX_PROBES; probe += 1) {
      const at = (first + probe) & (size - 1);
      const known = kept[places[at] ?? 0];
      if (known === undefined) {
        if (kept.length > size / 2) {
          places.fill(0);
          kept = [undefined];
        }
        const answer = compute({ written: unshared(inSmallLetters(text.slice(start, end))), head, tail });
        places[at] = kept.push(answer) - 1;
        return answer;
      }
      if (known.tail === tail && known.head === head && (isSure || isAt(known.written, text, start, end))) return known;
    }
    return compute({ written: inSmallLetters(text.slice(start, end)), head, tail });
  };
}

/** Whether a part of a text is this word, which is in small letters. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index += 1)
    if (word.charCodeAt(index) !== small(text.charCodeAt(start + index))) return false;
  return true;
}

/** Of ASCII only: what else has small letters can be longer in them. */
const small = (code: number): number => (code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
const inSmallLetters = (text: string): string => text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());

/** The same text on its own: a slice would keep the whole text that it was cut from in memory. */
const unshared = (text: string): string => ` ${text}`.slice(1);

/** A pure function that remembers its last answer: several rules ask the same of one definition after another. */
export function ofLast<Q, A>(compute: (question: Q) => A): (question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | undefined;
  return (question) => {
    if (last?.question !== question) last = { question, answer: compute(question) };
    return last.answer;
  };
}
