/** Emoji sequences use joiners and variation selectors as they should: they stay as they are. */
const EMOJI =
  '\\p{Extended_Pictographic}\\uFE0F?\\p{Emoji_Modifier}?(?:\\u200D\\p{Extended_Pictographic}\\uFE0F?\\p{Emoji_Modifier}?){0,8}|[0-9#*]\\uFE0F\\u20E3';
/** What cannot be seen, or changes how its neighbours are seen: controls, formats, surrogates, private, unassigned, fillers. */
const UNSEEN =
  '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2028\\u2029\\u3164\\uFFA0\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]';
/** The seventh and later mark on one letter: text that climbs out of its line. */
const STACKED = '(?<=\\p{M}{6})\\p{M}';
const SPECIAL = new RegExp(`${EMOJI}|${UNSEEN}|${STACKED}`, 'gu');

const named = (character: string): string =>
  `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;

/**
 * Text of a server as a reader may see it: every invisible, control or direction-changing character is written out as
 * `‹U+202E›` (threats.md 4.1, in brackets that our typeface has). Line feeds and tabs stay; a carriage return before a line feed goes.
 */
export function visible(text: string): string {
  return text.replace(SPECIAL, (match: string, offset: number) => {
    if (match === '\n' || match === '\t') return match;
    if (match === '\r' && text[offset + 1] === '\n') return '';
    return /^(?:\p{Extended_Pictographic}|[0-9#*]\uFE0F)/u.test(match) ? match : named(match);
  });
}

/** The same for a place that holds one line: line feeds and tabs are written out too, and so is text of nothing but space. */
export const visibleLine = (text: string): string => visible(text).replace(/\S/.test(text) ? /[\n\t]/g : /\s/g, named);

/** Text of ours that is about what cannot be seen: all of it is written out, also where it belongs to an emoji. */
export const spelledOut = (text: string): string => text.replace(new RegExp(UNSEEN, 'gu'), named);

/** A line of at most `limit` characters, counted before anything is written out; a cut is shown by `…`. */
export function shortLine(text: string, limit: number): string {
  const flat = text.replace(/\s{1,1000}/gu, ' ').trim();
  if (flat === '') return visibleLine(text.slice(0, limit));
  const characters = Array.from(flat.slice(0, limit * 2));
  const cut = flat.length > limit * 2 || characters.length > limit;
  return visibleLine(characters.slice(0, limit).join('').trimEnd()) + (cut ? '…' : '');
}
