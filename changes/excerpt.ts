/** How much of a value an edit shows, and how much of what did not change around it, in UTF-16 units. */
const LENGTH = 200;
const AROUND = 40;

/**
 * The JSON of two values, cut to where they differ: `…` stands for what is left out. Null for what is not there.
 * Hostile text, as it came: whoever shows it makes it visible first.
 */
export function excerpts(before: unknown, after: unknown): readonly [before: string | null, after: string | null] {
  const old = textOf(before);
  const now = textOf(after);
  if (old === null || now === null) return [old && cut(old, 0), now && cut(now, 0)];
  if (old.length <= LENGTH && now.length <= LENGTH) return [old, now];
  const start = Math.max(0, commonStart(old, now) - AROUND);
  return [cut(old, start), cut(now, start)];
}

const textOf = (value: unknown): string | null =>
  value === undefined ? null : ((JSON.stringify(value) ?? null)?.toWellFormed() ?? null);

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** A pair that a cut goes through leaves half a character, which is left out. */
function cut(text: string, start: number): string {
  const some = text.slice(start, start + LENGTH).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
  return `${start > 0 ? '…' : ''}${some}${start + LENGTH < text.length ? '…' : ''}`;
}
