import { oneOf } from '../words/one-of.ts';
import { isInPlace, returnsAfter } from './clause.ts';
import type { Effect } from '../words/effect.ts';
import type { Outcome } from './outcome.ts';
import { objectPhrase, type VerbAt } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/** "Submit an image to extract its text", "Send rows and get a profile back": an answer is all that comes of it. */
function isForReading(_: readonly Word[], { verb, index }: VerbAt, sentence: readonly Word[]): boolean {
  const words = sentence.slice(index, index + 10).map(({ text }) => text);
  const at = words.findIndex((text, of) => LEADS_TO.get(text)?.test(words[of + 1] ?? '') === true);
  return at > 0 && (verb.lemma === 'submit' || words.slice(0, at).some(isSample));
}

const LEADS_TO: ReadonlyMap<string, RegExp> = new Map([
  [
    'to',
    /^(?:extract|validate|verify|check|detect|compare|analyze|analyse|classify|identify|recognize|recognise|estimate|calculate|compute)$/,
  ],
  ['and', /^(?:get|receive|use)$/],
]);

/** What is sent to be looked at, and not to somebody. */
const isSample = (word: string): boolean =>
  /^(?:data|rows?|text|images?|photos?|pictures?|csv|code|audio|samples?)$/.test(word);

/** "Asks the human to do it, and waits": what somebody answers is all that comes of it. */
const isWaitedFor = (_: readonly Word[], { index }: VerbAt, sentence: readonly Word[]): boolean =>
  !/^(?:workers?|freelancers?)$/.test(objectPhrase(sentence, index + 1).at(-1)?.text ?? '') &&
  sentence
    .slice(index, index + 24)
    .some(({ text }, at, words) => text === 'and' && /^waits?$/.test(words[at + 1]?.text ?? ''));

/** "Applies a framework to a decision": a way of thinking. */
const isApplied = (clause: readonly Word[]): boolean =>
  clause.some(({ text }, at) => METHODS.has(text) && /^(?:to|\.)$/.test(clause[at + 1]?.text ?? '.'));

const METHODS = oneOf(
  'framework frameworks protocol methodology method thinking principle principles lens technique heuristic heuristics theory rubric',
);

/** "Turns a contract into a letter", "Lay out an order as a table": the answer, whatever it is made of. */
function isTurnedIntoText(_: readonly Word[], { index, length }: VerbAt, sentence: readonly Word[]): boolean {
  const start = index + length;
  const at = sentence
    .slice(start, start + 12)
    .findIndex(({ text }) => text === 'into' || text === 'as' || text === 'to');
  const phrase = at < 0 ? [] : objectPhrase(sentence, start + at + 1);
  return at > 0 && TEXTS.has(phrase.at(-1)?.text ?? '');
}

/** What is read, and not kept. */
const TEXTS = oneOf(
  'text plaintext plain-text summary letter message reply answer email table statement receipt slip list agenda outline sentence sentences paragraph paragraphs prose words english markdown html csv json yaml xml toml latex sql srt vtt webvtt regex prompt narrative story overview checklist bullets snippet string slug tree ascii mermaid',
);

/** "Adds a pause switch to a contract and returns its code": what comes of it is the answer. */
function isHandedBack(_: readonly Word[], { verb, index }: VerbAt, sentence: readonly Word[]): boolean {
  const isMedia = ALTERS.has(verb.lemma);
  const at = returnsAfter(sentence, index);
  if (at === 0) return false;
  const [done, returned] = [sentence.slice(index, index + at), sentence.slice(index + at + 1, index + at + 6)];
  // "Merges PDFs and returns the result"
  if (isMedia && done.some(({ text }) => MEDIA.test(text)) && !done.some(isOfPlace)) return true;
  if (verb.effect === 'create' && isInPlace(done, INSIDE)) return false;
  const [it, as, what] = returned;
  return (
    returned.some(({ text }) => A_TEXT.test(text)) ||
    (/^(?:it|them)$/.test(it?.text ?? '') && as?.text === 'as' && TEXTS.has(what?.text ?? ''))
  );
}

const INSIDE = oneOf('in within inside');

const MAKES = oneOf(
  'create add make write compose insert build craft paint apply move shift annotate fill reorder fix clean rewrite',
);
const A_TEXT = /^(?:code|source|snippet|markup|base64|svg|data-uri|latex|mermaid|srt|vtt|webvtt|pgn)$/;

const ALTERS = oneOf(
  'merge combine join concatenate overlay split stitch rotate crop resize watermark trim compress flatten blend tint sharpen blur annotate redact stamp sign encrypt decrypt',
);
const MEDIA = /^(?:pdfs?|files|images?|pictures?|photos?|audio|texts?|videos?|svgs?|gifs?|documents?|clips)$/;
const isOfPlace = ({ text }: Word): boolean => /^(?:in|within|disk|folder|project|library|drive)$/.test(text);

/** What comes of a main verb where the rest of the sentence tells that an answer is all. */
export const ANSWERED: readonly Outcome[] = [
  // "Expands a result by reading what stands around it"
  {
    verbs: oneOf('expand extend widen broaden complete resolve enrich'),
    becomes: 'read',
    where: (clause) => clause.some(({ text }, at) => text === 'by' && GETS.test(clause[at + 1]?.text ?? '')),
  },
  { verbs: new Set([...ALTERS, ...MAKES]), becomes: 'generate', where: isHandedBack },
  { verbs: oneOf('ask'), effects: new Set<Effect>(['read']), becomes: 'read', where: isWaitedFor },
  { verbs: oneOf('apply'), becomes: 'read', where: isApplied },
  { verbs: oneOf('submit send'), becomes: 'read', where: isForReading },
  {
    verbs: oneOf('turn put convert transform render format lay_out rewrite reformat write_up'),
    becomes: 'read',
    where: isTurnedIntoText,
  },
];

const GETS = /^(?:reading|fetching|retrieving|loading|looking|searching|querying)$/;
