/** Longer texts are computed each time: they hardly ever come again, and keeping them would cost memory. */
const MAX_KEY = 64;

/**
 * A pure function that remembers what it answered for recent texts: names come again and again. It holds at most twice
 * `size` answers, whatever it is asked, and answers are never null. Only cost depends on what was asked before. Texts are
 * kept as they are given, so that a name is known by its place in memory: none may be a part cut out of another.
 */
export function memo<T extends object>(size: number, compute: (text: string) => T): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (text.length > MAX_KEY) return compute(text);
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

/**
 * The same for a part of a text, which is not cut out where the answer is known: every word of every definition is asked
 * for. Capitals of ASCII count as small letters, and the answer says what was asked, so that looking it up touches nothing
 * else. Who has read the part already can give its hash. Of `size` places, a power of two, at most half are taken; then
 * all is forgotten.
 */
export function memoOfParts<T extends { readonly written: string }>(
  size: number,
  compute: (written: string) => T,
): (text: string, start: number, end: number, hash?: number) => T {
  const kept: (T | undefined)[] = Array.from({ length: size });
  let count = 0;
  return (text, start, end, hash = hashOf(text, start, end)) => {
    if (end - start > MAX_KEY) return compute(inSmallLetters(text.slice(start, end)));
    const first = hash ^ (hash >>> 15);
    for (let probe = 0; probe < MAX_PROBES; probe += 1) {
      const at = (first + probe) & (size - 1);
      const known = kept[at];
      if (known === undefined) {
        if (count >= size / 2) {
          kept.fill(undefined);
          count = 0;
        }
        const answer = compute(unshared(inSmallLetters(text.slice(start, end))));
        kept[at] = answer;
        count += 1;
        return answer;
      }
      if (isAt(known.written, text, start, end)) return known;
    }
    return compute(inSmallLetters(text.slice(start, end)));
  };
}

/** The hash of nothing, and of a part that goes on with a code unit: FNV-1a (Fowler, Noll and Vo, 1991). */
export const NO_HASH = 0x811c9dc5 | 0;
export const hashedWith = (hash: number, code: number): number => Math.imul(hash ^ small(code), 0x01000193);

function hashOf(text: string, start: number, end: number): number {
  let hash = NO_HASH;
  for (let index = start; index < end; index += 1) hash = hashedWith(hash, text.charCodeAt(index));
  return hash;
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
