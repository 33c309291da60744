import { plainAct, type Act } from '../acts/act.ts';
import { isTopic } from '../acts/topic.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { oneOf } from '../words/one-of.ts';
import type { Source } from '../words/place.ts';
import { placeOf, type Word } from '../words/words.ts';

const RUN: VerbForm = { lemma: 'run', effect: 'run', senses: undefined, nounish: false, form: 'base' };

/**
 * `python`, `bash`: a tool that is called after what runs code or commands runs them, unless its description says what it
 * does (`said`). `node_repl` does nothing else, whatever is said.
 */
export function interpreterAct(
  source: Source,
  from: Act['from'],
  words: readonly Word[],
  said: VerbForm | undefined,
): Act[] {
  const [word, second] = words;
  if (word === undefined || words.length > 2) return [];
  const isUnsaid = said === undefined || isTopic({ form: said });
  const runs = second === undefined ? isUnsaid && INTERPRETERS.has(word.text) : second.text === 'repl';
  return runs ? [plainAct(RUN, RUN.effect, [], from, placeOf(source, word))] : [];
}

const INTERPRETERS = oneOf(
  'python python3 ipython bash zsh sh shell powershell pwsh repl osascript applescript terminal',
);
