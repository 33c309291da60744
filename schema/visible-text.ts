/** Everything that shows as nothing or moves what stands around it: controls, format characters, fillers, unassigned. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u034f\u115f\u1160\u17b4\u17b5\u2028\u2029\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/**
 * Makes a stranger's text inert for a terminal, a log or a page: what cannot be seen becomes `⟨U+202E⟩`. Newlines and tabs
 * stay unless `line` asks for one line, where they become spaces. Lone surrogates become U+FFFD.
 */
export function visibleText(text: string, { line = false }: { line?: boolean } = {}): string {
  const shown = text.toWellFormed().replace(INVISIBLE, (character) => {
    if (character === '\n' || character === '\t') return line ? ' ' : character;
    return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
  return line ? shown.replace(/ {2,}/g, ' ') : shown;
}

/** The same on one line of at most `max` characters, for lists and messages. */
export function visibleLine(text: string, max = 120): string {
  const line = visibleText(text.slice(0, max * 2), { line: true }).trim();
  return line.length > max ? `${line.slice(0, max - 1)}…` : line;
}
