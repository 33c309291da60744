/** How much of a description a list shows, in UTF-16 units; the whole text is in the tool's own record. */
const LIST_LENGTH = 400;

/** A text as lists show it: cut at a word where that loses little, with `…` for what is missing. */
export function cut(text: string): string {
  if (text.length <= LIST_LENGTH) return text.toWellFormed();
  const start = text.slice(0, LIST_LENGTH - 1);
  const space = start.lastIndexOf(' ');
  // A pair that the cut went through leaves half a character, which toWellFormed would show as U+FFFD.
  const whole = (space > LIST_LENGTH * 0.8 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '');
  return `${whole.toWellFormed()}…`;
}
