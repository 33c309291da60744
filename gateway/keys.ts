const BACKSLASH = 0x5c;
const COLON = 0x3a;

/**
 * Whether an object in some JSON text has a key twice. JSON leaves open which one counts: this gateway would judge the last,
 * and a server may act on the first. `value` is what `JSON.parse` made of the text; it has fewer keys than were written
 * exactly when some were written twice.
 */
export const hasRepeatedKeys = (text: string, value: unknown): boolean => writtenKeys(text) !== keptKeys(value);

/** How many keys a valid JSON text has: strings with a colon behind them. */
function writtenKeys(text: string): number {
  let keys = 0;
  for (let open = text.indexOf('"'); open !== -1;) {
    let close = text.indexOf('"', open + 1);
    while (close !== -1 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
    if (close === -1) break;
    if (isColonNext(text, close + 1)) keys += 1;
    open = text.indexOf('"', close + 1);
  }
  return keys;
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (quote - before) % 2 === 0;
}

function isColonNext(text: string, from: number): boolean {
  let at = from;
  // Below it are control characters, of which only white space can stand between tokens.
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === COLON;
}

/** Without recursion, since text may nest deeper than the stack. */
function keptKeys(value: unknown): number {
  let keys = 0;
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const items: unknown[] = Object.values(next);
    if (!Array.isArray(next)) keys += items.length;
    for (const item of items) if (typeof item === 'object' && item !== null) open.push(item);
  }
  return keys;
}

/** Lower case in the widest sense that parsers use: `ſ` is an s and the Kelvin sign a k. */
export const folded = (text: string): string => text.toUpperCase().toLowerCase();

/** Names by what they are without their case, for `lookAlikeKey`. */
export const byFolded = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map((name) => [folded(name), name]));

/** Whether a key is one of some names but for its case: parsers that ignore case, Go's own among them, read it as that. */
export const hasLookAlike = (value: object, names: ReadonlyMap<string, string>): boolean =>
  Object.keys(value).some((key) => (names.get(folded(key)) ?? key) !== key);
