import { CATEGORY_OF } from '../words/effect.ts';
import { VERBS, type VerbForm } from '../words/lexicon.ts';
import { PREPOSITIONS, STOP, type VerbAt } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/** "Has a report mailed to a colleague", "Have one of your shops indexed": what is done is said by a participle at the end. */
export function hadDone(sentence: readonly Word[]): VerbAt | undefined {
  const first = sentence[0]?.text;
  if (first !== 'have' && first !== 'has') return undefined;
  for (let index = 2; index < 9; index += 1) {
    const [text, next = '.'] = [sentence[index]?.text, sentence[index + 1]?.text];
    if (text === undefined || text === 'been' || STOP.has(text)) return undefined;
    if (!(STOP.has(next) || PREPOSITIONS.has(next) || next === 'back' || next === 'again')) continue;
    const verb = ofParticiple(text);
    if (verb !== undefined && CATEGORY_OF[verb.effect] !== 'Read')
      return { index: 0, verb, length: 1, particle: index };
  }
  return undefined;
}

function ofParticiple(text: string): VerbForm | undefined {
  const irregular = IRREGULAR.get(text);
  if (irregular !== undefined) return VERBS.get(irregular);
  const [, stem] = /^([a-z]{3,14})ed$/.exec(text) ?? [];
  if (stem === undefined) return undefined;
  const verb = VERBS.get(stem) ?? VERBS.get(`${stem}e`) ?? VERBS.get(stem.slice(0, -1));
  return verb?.form === 'base' ? verb : undefined;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['sent', 'send'],
  ['built', 'build'],
  ['put', 'put'],
]);
