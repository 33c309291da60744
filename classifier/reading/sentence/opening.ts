import { headOf, type Act } from '../acts/act.ts';
import { isTopic } from '../acts/topic.ts';
import type { ActionChoice } from '../schema/action-choices.ts';
import { foreignActs, languageOf } from '../foreign/language.ts';
import type { Domain } from '../words/lexicon.ts';
import type { Source } from '../words/place.ts';
import { isName, unlabelled } from './label.ts';
import { nounPhraseAct } from './noun-phrase.ts';
import { sentenceActs } from './prose.ts';
import { isStoredAfter } from './stored-after.ts';
import type { Word } from '../words/words.ts';

/** "Notes: list/get. get returns one": a row of actions, and what comes after to explain them, is no opening. */
function sentencesBefore(
  sentences: readonly (readonly Word[])[],
  [first]: readonly ActionChoice[],
): readonly (readonly Word[])[] {
  if (first === undefined) return sentences;
  const start = first.place.source.pointer === '/description' ? first.place.start : Infinity;
  const end = sentences.findIndex((sentence) => (sentence[0]?.start ?? 0) > start || isHeaded(sentence));
  return end < 0 ? sentences : sentences.slice(0, end);
}

/** "Actions: …", "Supported actions are …" */
function isHeaded(sentence: readonly Word[]): boolean {
  const at = sentence.slice(0, 3).findIndex(({ text }) => /^(?:actions|operations|ops|commands)$/.test(text));
  return at >= 0 && /^(?::|are|include)$/.test(sentence[at + 1]?.text ?? '');
}

/** `message_delete`, "# Message delete": a line that only says the name again. */
const isHeading = ({ text: description }: Source, sentence: readonly Word[], named: readonly Word[]): boolean =>
  description[sentence.at(-1)?.end ?? 0] === '\n' && isName(sentence, named);

/** "get_sentiment adds the reading of the crowd": what another tool does. */
function isOfAnother(sentence: readonly Word[], named: readonly Word[]): boolean {
  const [subject, verb] = [sentence[0], sentence[1]];
  return /._./.test(subject?.text ?? '') && verb?.known.verb?.form === 'third' && !isName(sentence.slice(0, 1), named);
}

const MAX_TRIED = 4;

/**
 * The index of the sentence that opens a description, and what it says that the tool does: the first of four that has a
 * main verb, before any row of actions, else what the first one names. The index is 0 where none has. `named` are the words
 * of the tool's name.
 */
export function openingOf(
  description: Source | null,
  sentences: readonly (readonly Word[])[],
  choices: readonly ActionChoice[],
  domains: ReadonlySet<Domain>,
  named: readonly Word[],
): { opening: number; openingAct: Act[] } {
  if (description === null) return { opening: 0, openingAct: [] };
  const before = sentencesBefore(sentences, choices);
  for (let index = 0; index < Math.min(before.length, MAX_TRIED); index += 1) {
    const whole = before[index] ?? [];
    if (index > 0 && isOfAnother(whole, named)) continue;
    if (index + 1 < before.length && isHeading(description, whole, named)) continue;
    const sentence = unlabelled(whole, named);
    const language = languageOf(sentence);
    const foreign = language === null ? [] : foreignActs(description, sentence, language, domains);
    const acts = foreign.length > 0 ? foreign : sentenceActs(description, sentence, domains, named);
    if (acts.length > 0 && !(index > 0 && tellsWhatToPass(description, acts)))
      return { opening: index, openingAct: storedTopic(acts, sentence) };
  }
  const [first = []] = sentences;
  const topic =
    choices.length > 0
      ? null
      : (nounPhraseAct(description, unlabelled(first, named), named) ?? nounPhraseAct(description, first, named));
  return { opening: 0, openingAct: topic === null ? [] : storedTopic([topic], first) };
}

/** "Set `raw=true` only when needed": advice on a parameter, and nothing that the tool does. */
const tellsWhatToPass = ({ text }: Source, [first]: readonly Act[]): boolean =>
  first?.form.form === 'base' &&
  /^(?:set|pass|include|leave|specify|provide|write|paste|copy|add)$/.test(first.verb) &&
  /^ `/.test(text.slice(first.place.end, first.place.end + 2));

/** "Plan of a flat, stored with the listing": it lies there from then on. Many that are stored were there before. */
const storedTopic = (acts: Act[], sentence: readonly Word[]): Act[] =>
  acts.map((act) =>
    isTopic(act) && headOf(act)?.endsWith('s') === false && isStoredAfter(sentence)
      ? { ...act, effect: 'create' }
      : act,
  );
