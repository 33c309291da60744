import { VERBS } from '../words/lexicon.ts';
import { oneOf } from '../words/one-of.ts';
import type { Word } from '../words/words.ts';
import { nounsVerb } from './nominal-verb.ts';
import { DETERMINERS, verbAt, type VerbAt } from './verb-phrase.ts';

/**
 * What is done where the beginning of a sentence only leads up to it: "Must be called to mend a fence", "Required for mending
 * fences", "Takes care of mending a fence", "Provides the deletion of fences". Undefined where nothing of the kind follows.
 */
export function ledUpTo(sentence: readonly Word[]): VerbAt | undefined {
  for (const { words, follows } of leadsOf(sentence[0]?.text ?? '')) {
    if (!words.every((wanted, index) => wanted.has(sentence[index]?.text ?? ''))) continue;
    const found = follows === 'noun' ? undefined : verbAt(sentence, words.length);
    if (found !== undefined && found.verb.form === follows) return found;
    if (follows !== 'base') return deedAt(sentence, words.length);
  }
  return undefined;
}

/** "the deletion of", "restart of" */
function deedAt(sentence: readonly Word[], start: number): VerbAt | undefined {
  const index = DETERMINERS.has(sentence[start]?.text ?? '') ? start + 1 : start;
  const { text: noun = '' } = sentence[index] ?? {};
  if (sentence[index + 1]?.text !== 'of') return undefined;
  const verb = nounsVerb(noun) ?? (DEEDS.has(noun) ? VERBS.get(noun) : undefined);
  return verb === undefined ? undefined : { index, verb, length: 2 };
}

/** Of the words that are verbs as well, those that are no things. */
const DEEDS = oneOf('restart reboot refund upload import shutdown rollback purge');

/** Words with which a sentence begins, and what has to follow: `gerund` or `noun` also by the noun of a deed with "of". */
interface Lead {
  readonly words: readonly ReadonlySet<string>[];
  readonly follows: 'base' | 'gerund' | 'noun';
}

const lead = (text: string, follows: Lead['follows']): Lead => ({
  words: text.split(' ').map((words) => new Set(words.split('|'))),
  follows,
});

const LEADS: readonly Lead[] = [
  lead('must|should be called|used|invoked|run to', 'base'),
  lead('call|invoke|run to', 'base'),
  lead('make|makes it easy|easier|simple to', 'base'),
  lead('required|needed|necessary|used for', 'gerund'),
  lead('take|takes care of', 'gerund'),
  lead('capable of', 'gerund'),
  lead('implement|implements|facilitate|facilitates', 'gerund'),
  lead('tool|function|method|endpoint|utility for', 'noun'),
  lead(
    'provide|provides|enable|enables|allow|allows|execute|executes|initiate|initiates|handle|handles|perform|performs',
    'noun',
  ),
];

/** Those that can begin with a word: most words begin none. */
const leadsOf = (first: string): readonly Lead[] => BY_FIRST.get(first) ?? [];

const BY_FIRST: ReadonlyMap<string, readonly Lead[]> = new Map(
  [...new Set(LEADS.flatMap(({ words: [first = []] }) => [...first]))].map((first) => [
    first,
    LEADS.filter(({ words }) => words[0]?.has(first) === true),
  ]),
);
