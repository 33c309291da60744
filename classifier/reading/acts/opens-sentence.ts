import type { Act } from './act.ts';

/** Whether an act is what a text or one of its sentences begins with, but for a label: "[Pages] Stamps a page", "🔧 Stamps a page". */
export function opensSentence({ place: { source, start } }: Pick<Act, 'place'>): boolean {
  const before = source.text.slice(Math.max(0, start - MAX_LABEL), start);
  const gap = GAP.exec(before)?.[1];
  // Emojis, quotes and indentation may stand before a sentence.
  if (gap === undefined) return start < MAX_LABEL;
  return SENTENCE_ENDS.test(gap) || (start < MAX_LABEL && LABEL_ENDS.test(gap));
}

const MAX_LABEL = 32;
/** What stands behind the last letter. */
const GAP = /\p{L}(\P{L}*)$/u;
const SENTENCE_ENDS = /[.!?\n]/;
const LABEL_ENDS = /[:|\])】*–—]|(?:^| )-/;
