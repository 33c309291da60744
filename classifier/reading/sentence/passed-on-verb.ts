import { oneOf } from '../words/one-of.ts';
import { textBefore, type Word } from '../words/words.ts';
import { verbAt, type VerbAt } from './verb-phrase.ts';

/**
 * What is done where the verb at an index only passes it on: to a service that is asked for it, or to somebody who is made
 * able to do it. Undefined where the verb says more.
 */
export function passedOnVerb(sentence: readonly Word[], { index, verb: { lemma } }: VerbAt): VerbAt | undefined {
  // "Attempts to mend a fence"
  if (TRIES.has(lemma) && sentence[index + 1]?.text === 'to') return verbAt(sentence, index + 2);
  const relayed = RELAYS.has(lemma) ? relayedVerb(sentence, index) : undefined;
  return relayed ?? (ENABLES.has(lemma) ? enabledVerb(sentence, index + 1) : undefined);
}

const TRIES = new Set(['try', 'attempt']);

/** "Asks the server to mend a fence", "Sends a request to the API to mend a fence", "Connects to the service and mends a fence" */
function relayedVerb(sentence: readonly Word[], index: number): VerbAt | undefined {
  let at = index + 1;
  let isCalled = false;
  const asks = ASKS.has(sentence[index]?.known.verb?.lemma ?? '');
  for (; ; at += 1) {
    const text = sentence[at]?.text ?? '';
    const isService = SERVICES.has(text) || (asks && ASKED.has(text) && textBefore(sentence, at) !== 'to');
    if (!isService && !BETWEEN.has(text)) break;
    isCalled ||= isService;
  }
  // "Send and list messages"
  if (!isCalled) return undefined;
  const [before, found] = [textBefore(sentence, at), verbAt(sentence, at)];
  if (before === 'to') return found?.verb.form === 'base' ? found : undefined;
  const isJoined = before === 'and' || before === ',';
  return isJoined && found?.verb.form === sentence[index]?.known.verb?.form ? found : undefined;
}

const RELAYS = oneOf('ask instruct tell command send make use call connect query');
const ASKS = oneOf('ask instruct tell command');
/** What does as it is told: "Asks the proxy to drop a page". */
const ASKED = oneOf(
  'node proxy archive marketplace engine daemon host cluster controller app application database broker bridge hub router gateway device browser editor player scheduler registry instance gitlab github',
);
const SERVICES = oneOf('backend api request call server service endpoint');
/** What else stands between, where all that is said is that a service is called. */
const BETWEEN = oneOf('a an the its our underlying remote rest http graphql to and ,');

/** "Gives you the ability to", "Makes it possible to" */
function enabledVerb(sentence: readonly Word[], start: number): VerbAt | undefined {
  const to = sentence.slice(start, start + MAX_BETWEEN).findIndex(({ text }) => text === 'to');
  if (to < 1 || !ABILITIES.has(textBefore(sentence, start + to))) return undefined;
  const found = verbAt(sentence, start + to + 1);
  return found?.verb.form === 'base' ? found : undefined;
}

const MAX_BETWEEN = 7;
const ENABLES = oneOf('give make offer provide have add');
const ABILITIES = oneOf('ability capability functionality option possibility possible way means');
