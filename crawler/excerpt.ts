/** Control, format, private-use and unassigned characters, and line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const BLANKS = /[\t\n\r ]+/g;

/**
 * A piece of a server's own words for a record: one line of at most `max` UTF-16 units, with every character that a
 * reader could not see, or that could steer a terminal, written as `<U+200B>`.
 */
export function excerpt(text: string, max = 200): string {
  // Cut before looking, so that the work is bounded too; a code point may stretch to ten units.
  const line = text
    .slice(0, max * 2)
    .toWellFormed()
    .replace(BLANKS, ' ')
    .trim();
  const shown = line.replace(
    INVISIBLE,
    (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  return shown.length > max ? `${shown.slice(0, max - 1).toWellFormed()}…` : shown;
}
