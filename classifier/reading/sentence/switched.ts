import { effectOf, plainAct, type Act } from '../acts/act.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import { VERBS, type Domain } from '../words/lexicon.ts';
import { thingsIn } from '../words/nouns.ts';
import type { Source } from '../words/place.ts';
import { placeOf, textBefore, type Word } from '../words/words.ts';
import { STOP, objectPhrase } from './verb-phrase.ts';

/** "Porch lamp on/off", "Eco mode on or off": a sentence without a verb that names what a switch is put to. */
export function switchedAct(source: Source, sentence: readonly Word[], domains: ReadonlySet<Domain>): Act | null {
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (first === undefined || last === undefined || !isPutTo(sentence, last)) return null;
  const form = VERBS.get('turn_on');
  const { verb } = first.known;
  // "Power a lamp on or off", "Sets the lamp on or off", "Whether a lamp is on or off"
  if (form === undefined || (verb !== undefined && (!verb.nounish || CATEGORY_OF[verb.effect] === 'Execute')))
    return null;
  if (sentence.length > MAX_LENGTH || sentence.some(({ text }) => SAYS.test(text) || STOP.has(text))) return null;
  const phrase = objectPhrase(sentence, 0);
  const things = thingsIn(source, phrase);
  if (things.length === 0) return null;
  return plainAct(form, effectOf(form, things, domains), things, 'sentence', placeOf(source, first, last));
}

const MAX_LENGTH = 8;
const SAYS = /^(?:whether|if|is|are|was|were|what|which|who)$/;

/** "On or off", "on / off", "on/off" */
const isPutTo = (sentence: readonly Word[], { text }: Word): boolean =>
  text === 'on/off' || (text === 'off' && /^(?:on|or)$/.test(textBefore(sentence, sentence.length - 1)));
