import { plainAct, type Act } from '../acts/act.ts';
import { VERBS } from '../words/lexicon.ts';
import { oneOf } from '../words/one-of.ts';
import type { Source } from '../words/place.ts';
import { placeOf, type Word } from '../words/words.ts';

/** `python`, `bash`: a tool that is called after what runs code or commands runs them. */
export function interpreterAct(source: Source, from: Act['from'], words: readonly Word[]): Act[] {
  const [word] = words;
  const run = VERBS.get('run');
  if (word === undefined || run === undefined || words.length > 1 || !INTERPRETERS.has(word.text)) return [];
  return [plainAct(run, run.effect, [], from, placeOf(source, word))];
}

const INTERPRETERS = oneOf(
  'python python3 ipython bash zsh sh shell powershell pwsh repl osascript applescript terminal',
);
