/** Every way to cut an entry in two at a `_`: first part → second part → what the lexicon has. */
export function pairsOf<T, P>(
  table: ReadonlyMap<string, T>,
  pair: (text: string, entry: T) => P,
): Map<string, Map<string, P>> {
  const pairs = new Map<string, Map<string, P>>();
  for (const [text, entry] of table) {
    for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      const first = text.slice(0, at);
      const seconds = pairs.get(first) ?? new Map<string, P>();
      pairs.set(first, seconds.set(text.slice(at + 1), pair(text, entry)));
    }
  }
  return pairs;
}
