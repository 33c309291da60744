import { IS_TOOL } from './noun-phrase.ts';
import { verbAt, type VerbAt } from './verb-phrase.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { oneOf } from '../words/one-of.ts';
import type { Word } from '../words/words.ts';

/**
 * What the tool does where a sentence only says when or how to use it: "If you want to mend a fence, use this tool", "Use this
 * whenever the user needs to mend a fence", "Always use this tool to mend a fence", "When called, mends a fence". So does the
 * beginning of a description with "You can mend a fence".
 */
export function wishedFor(sentence: readonly Word[]): VerbAt | undefined {
  const [first, second] = sentence;
  if (WHEN.has(first?.text ?? '')) {
    const texts = beginningOf(sentence);
    const then = texts.indexOf(',') + 1;
    if (then > 0) return formAt(sentence, texts[then] === 'it' ? then + 1 : then, 'third');
  }
  if (first?.start === 0 && first.text === 'you' && second?.text === 'can') return formAt(sentence, 2, 'base');
  const used = usedAt(sentence);
  if (used < 0) return undefined;
  const texts = beginningOf(sentence);
  const to = texts.findIndex((text, index) => text === 'to' && WISHES.has(texts[index - 1] ?? ''));
  if (texts.slice(0, Math.max(used, to)).some((text) => ELSE.has(text))) return undefined;
  if (to > 0) return formAt(sentence, to + 1, 'base');
  const next = IS_TOOL.has(texts[used + 2] ?? '') ? used + 3 : used + 2;
  return used > 0 && texts[next] === 'to' ? formAt(sentence, next + 1, 'base') : undefined;
}

const MAX_WORDS = 12;
const beginningOf = (sentence: readonly Word[]): string[] => sentence.slice(0, MAX_WORDS).map(({ text }) => text);

/** Where a sentence says "use this" or "call it": hardly any does. -1 where it does not. */
const usedAt = (sentence: readonly Word[]): number =>
  sentence.findIndex(
    ({ text, known }, index) => known.verb !== undefined && USES.has(text) && THIS.has(sentence[index + 1]?.text ?? ''),
  );

const WHEN = new Set(['when', 'once', 'after', 'upon', 'using']);
const WISHES = oneOf('want wants need needs wish wishes like ask asks decide decides');
const USES = new Set(['use', 'call', 'invoke', 'run']);
const THIS = new Set(['this', 'it']);
/** Then that is what it does not do, or what is done without it. */
const ELSE = oneOf("never not don't avoid before after unless instead");

function formAt(sentence: readonly Word[], index: number, form: VerbForm['form']): VerbAt | undefined {
  const found = verbAt(sentence, index);
  return found?.verb.form === form ? found : undefined;
}
