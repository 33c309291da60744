import { oneOf } from '../words/one-of.ts';
import { BEGINS_ELSE } from './noun-phrase.ts';
import { DASHES } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/**
 * A sentence without the label that it begins with: what a tool belongs to ("[Pages] Lists all", "(Pages) Lists all",
 * "Pages - Lists all") or its name ("stamp_page: Stamps a page"). `named` are the words of the name.
 */
export function unlabelled(sentence: readonly Word[], named: readonly Word[]): readonly Word[] {
  let rest = sentence;
  for (let times = 0; times < MAX_LABELS; times += 1) {
    const next = withoutLabel(rest, named);
    if (next === rest) return rest;
    rest = next;
  }
  return rest;
}

function withoutLabel(sentence: readonly Word[], named: readonly Word[]): readonly Word[] {
  const start = sentence[0]?.text === '(' ? 1 : 0;
  const at = sentence.slice(0, MAX_LABEL).findIndex(({ text }) => (start > 0 ? text === ')' : ENDS.has(text)));
  const [end, next] = [sentence[at], sentence[at + 1]];
  if (at < 1 || end === undefined || next === undefined || at + 2 === sentence.length) return sentence;
  const label = sentence.slice(start, at);
  const isClosed = (end.text === ']' || end.text === ')') && next.start > end.end;
  const isLabel = isClosed ? label.every(isOfLabel) || isDemand(label) : isHeading(label, end, next);
  return isLabel || (isName(label, named) && (label.length === 1 || DASHES.includes(end.text)))
    ? sentence.slice(at + 1)
    : sentence;
}

/** "[Requires login] Lists all" */
const isDemand = ([first]: readonly Word[]): boolean => /^(?:requires?|needs?)$/.test(first?.text ?? '');

const MAX_LABELS = 3;
/** Labels are short, and names of tools have seldom more words. */
const MAX_LABEL = 6;
const ENDS = new Set([...DASHES, ':', ']']);

/** "Pages:", "Site pages - ", "Moves - List all": not "Book pages - ", which orders them. */
function isHeading(label: readonly Word[], { text }: Word, next: Word): boolean {
  if (text !== ':' && !DASHES.includes(text)) return false;
  const [first] = label;
  const verb = first?.known.verb;
  if (label.length === 1 && verb?.form === 'third' && next.known.verb !== undefined) return true;
  return (
    label.length < 3 &&
    label.every((word) => isOfLabel(word) && !OF_OTHER_PARTS.has(word.text)) &&
    (label.length === 1 || verb === undefined)
  );
}

/** `stamp_page`, "Stamp page", "stampPage" */
export const isName = (words: readonly Word[], named: readonly Word[]): boolean =>
  words.map(({ text }) => text.replaceAll('_', '')).join('') === named.map(({ text }) => text).join('');

/** No word that orders, and none that begins advice: "Note: …", "Example: …". */
const isOfLabel = ({ text, known: { verb } }: Word): boolean =>
  /^[a-z\d]/.test(text) && !BEGINS_ELSE.has(text) && (verb === undefined || verb.nounish);

/** What headings of other parts of a description say. */
const OF_OTHER_PARTS = oneOf(
  'trigger triggers returns return args arguments parameters parameter actions operations supported default format options option tip input output modes mode comparison explainer',
);
