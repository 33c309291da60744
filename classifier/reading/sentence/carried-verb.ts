import { ARTICLES, verbAt, type VerbAt } from './verb-phrase.ts';
import type { VerbForm } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** The verb behind another that only carries it, or comes before it: what is really done. */
export function carriedVerb(sentence: readonly Word[], index: number, verb: VerbForm): VerbAt | undefined {
  const follows = sentence[index + 1]?.text ?? '';
  // "Search and replace in a note"
  const replaced = SEARCHED.has(verb.lemma) && follows === 'and' ? verbAt(sentence, index + 2) : undefined;
  if (replaced?.verb.lemma === 'replace') return replaced;
  // "Simulates pressing a key", "Simulate a tap", "Perform cleaning": the next word is what is done.
  const [isCarrier, isMimic] = [CARRIES.has(verb.lemma), MIMICS.has(verb.lemma)];
  if (!isCarrier && !isMimic) return undefined;
  const next = verbAt(sentence, isMimic && skips(sentence, index + 1) ? index + 2 : index + 1);
  // What is simulated is not done, unless it is a key or a click that somebody else would have made.
  const isDone = verb.lemma !== 'simulate' || next?.verb.effect === 'device';
  if (isCarrier && isDone && next?.verb.form === 'gerund') {
    // "Starts capturing packets", "Starts recording": it begins what goes on by itself.
    const goesOn = next.verb.effect === 'read' || next.verb.lemma === 'record';
    if (!(BEGINS.has(verb.lemma) && goesOn)) return next;
  }
  // "Perform click on": with these verbs the noun is what is done.
  return isMimic && next?.verb.form === 'base' && next.verb.effect === 'device' ? next : undefined;
}

/** "Perform a click", "Perform random scrolling" */
function skips(sentence: readonly Word[], index: number): boolean {
  const word = sentence[index];
  if (word === undefined) return false;
  if (ARTICLES.has(word.text)) return true;
  const isManner = word.known.verb === undefined && word.known.nouns.size === 0;
  return isManner && sentence[index + 1]?.known.verb?.form === 'gerund';
}

const SEARCHED = new Set(['search', 'find']);
const CARRIES = new Set(['simulate', 'perform', 'support', 'start', 'begin', 'continue', 'handle']);
const MIMICS = new Set(['perform', 'simulate', 'emulate', 'synthesize']);
const BEGINS = new Set(['start', 'begin']);
