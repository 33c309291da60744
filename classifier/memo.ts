/** Longer texts are computed each time: they hardly ever come again, and keeping them would cost memory. */
const MAX_KEY = 64;

/**
 * A pure function that remembers what it answered for recent texts: words and names come again and again. It holds at
 * most twice `size` answers, whatever it is asked, and answers are never null. Only cost depends on what was asked before.
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
    recent.set(unshared(text), answer);
    return answer;
  };
}

/** The same text on its own: a slice would keep the whole text that it was cut from in memory. */
export const unshared = (text: string): string => ` ${text}`.slice(1);

/** A pure function that remembers its last answer: several rules ask the same of one definition after another. */
export function ofLast<Q, A>(compute: (question: Q) => A): (question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | undefined;
  return (question) => {
    if (last?.question !== question) last = { question, answer: compute(question) };
    return last.answer;
  };
}
