import type { Act } from '../acts/act.ts';
import { topicOf } from '../acts/topic.ts';
import { oneOf } from '../words/one-of.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { thingsIn } from '../words/nouns.ts';
import type { Source } from '../words/place.ts';
import { placeOf, type Word } from '../words/words.ts';
import { namesWhatIsSo } from './what-is-open.ts';
import { DETERMINERS, JOINS, PREPOSITIONS, STOP, objectPhrase } from './verb-phrase.ts';

/**
 * What a sentence names that begins with a word for a thing and for a deed, where the name of the tool tells which is meant:
 * `bug_comments`, "Comments on a bug", but `comment_on_bug`, "Comments on a bug".
 */
export function headingAct(source: Source, sentence: readonly Word[], named: readonly Word[]): Act | null {
  const [first] = sentence;
  if (
    first === undefined ||
    sentence.length < 2 ||
    !(areToldOf(sentence, named) || isHeading(sentence, first.known.verb, named))
  )
    return null;
  const phrase = objectPhrase(sentence, 0);
  return topicOf('sentence', thingsIn(source, phrase), placeOf(source, first, phrase.at(-1)));
}

/** "Sources the bot has learnt", "Changes a macro would make": what somebody does only tells which ones. */
function areToldOf(sentence: readonly Word[], named: readonly Word[]): boolean {
  const [first, second] = sentence;
  const verb = first?.known.verb;
  if (first === undefined || !first.text.endsWith('s') || !BEGINS_CLAUSE.has(second?.text ?? '')) return false;
  if (verb !== undefined && (!verb.nounish || verb.effect === 'read')) return false;
  if (named.some(({ text }) => first.text.startsWith(text) && text !== first.text)) return false;
  const at = sentence.slice(2, 6).findIndex(({ text }) => FINITE.has(text));
  return at > 0 && sentence.slice(2, 2 + at).every(({ text }) => !BEGINS_CLAUSE.has(text) && !WHO.has(text));
}

const BEGINS_CLAUSE = oneOf('a an the this your one each every another');
const WHO = oneOf('you others users people everyone they it which who all');
const FINITE = oneOf('has have had would could can will may still');

function isHeading(sentence: readonly Word[], verb: VerbForm | undefined, named: readonly Word[]): boolean {
  if (verb === undefined) return false;
  const [{ text = '' } = {}, { text: follows = '.' } = {}] = sentence;
  if (verb.lemma === 'open') return verb.form === 'base' && namesWhatIsSo(sentence);
  if (DETERMINERS.has(follows) && !PREPOSITIONS.has(follows)) return false;
  // `updates`, "Updates available": no name ends with a third person.
  if (verb.form === 'third' && named.at(-1)?.text === text && !named.some(orders)) return true;
  // `lock_state`, "Lock state of a door"
  if (isCompound(sentence, verb) && named.some((word) => word.text === follows)) return true;
  if ((!verb.nounish && verb.lemma !== 'reply') || verb.effect === 'read') return false;
  if (verb.form === 'third')
    return (named.some((word) => word.text === text) && !named.some(orders)) || isOfMany(sentence, verb, named);
  // "Posting times of a page"
  if (verb.form === 'gerund')
    return isCalledAlike(sentence, named) || (MEASURES.has(follows) && named.some((word) => word.text === follows));
  // "Link to the report", "Offer for an invoice": nobody links or offers something who does not say what.
  if (GOES_ON.get(text)?.has(follows) === true) return !says(named, text, 0);
  return COMPOUNDS.has(text) && (isCalledAlike(sentence, named) ? !says(named, text, 0) : FOLLOWS.has(follows));
}

/** "Lock state of a door", "Change log of a package", but not "Change state of a door" */
const isCompound = ([, follows, of]: readonly Word[], { lemma, form, nounish }: VerbForm): boolean =>
  form === 'base' &&
  OF_ONE.has(of?.text ?? '') &&
  ((nounish && TOLD_BY.has(follows?.text ?? '')) || (MEASURED.has(lemma) && MEASURES.has(follows?.text ?? '')));

const TOLD_BY = oneOf('log list suggestions rules history cloud chain codes tail times');
const OF_ONE = oneOf('of per for in by');
const MEASURED = oneOf(
  'lock sync patch share stock issue order trade build deploy release power charge swap stake queue import export upload feed mail drop exit',
);
const MEASURES = oneOf('state states level levels price prices rate rates time times type types dates errors settings');

const isTopical = (text: string): boolean => TOLD_BY.has(text) || MEASURES.has(text);

const GOES_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['link', oneOf('to with')],
  ...[...oneOf('log offer record report schedule price request plan')].map((noun) => [noun, oneOf('for as')] as const),
]);

/** "Messages in a queue", "Requests left this month": a verb that these are has an object, which stands after it at once. */
const isOfMany = (sentence: readonly Word[], { lemma }: VerbForm, named: readonly Word[]): boolean =>
  (!named.some(({ text }) => text === lemma) || isTopical(named.at(-1)?.text ?? '')) &&
  (isTold(sentence) || ((OBJECTS.has(lemma) || TRADED.has(lemma)) && isToldApart(sentence, lemma)));

function isToldApart([, told, next, after]: readonly Word[], lemma: string): boolean {
  const text = told?.text ?? '.';
  // "Records and stores a metric"
  const verb = next?.known.verb;
  if ((text === ',' || text === 'and') && verb?.form === 'third')
    return text === 'and' && verb.nounish && (STOP.has(after?.text ?? '.') || PREPOSITIONS.has(after?.text ?? '.'));
  // "Changes in and out of a shift"
  if (JOINS.has(next?.text ?? '')) return false;
  return TOLD_OF.has(text) || (OBJECTS.has(lemma) && lemma !== 'comment' && (text === 'on' || text === 'from'));
}

/** Words for things, of which the verb needs an object. */
const OBJECTS = oneOf(
  'message request comment record package queue flag feature issue tag patch note mail email caption archive highlight standard model source author variable room transfer annotation backup label claim hold',
);

/** And others, beside which more can be a verb's: "Bids on a lot". */
const TRADED = oneOf(
  'order charge refund trade deposit change vote like bid offer call swap stake lock fork star credit purchase reserve alert loan payout draft',
);

const TOLD_OF = oneOf('. ( : , and with by in over around left waiting due per across among within under');

/** "Records deleted lately", "Comments filed by a reader": what somebody did to them. */
const isTold = ([, told, next]: readonly Word[]): boolean =>
  told !== undefined && (told.text === 'not' || isDoneTo(told, next));

const isDoneTo = (told: Word, next: Word | undefined): boolean =>
  (told.text.endsWith('ed') || TOLD.has(told.text)) &&
  told.known.nouns.size === 0 &&
  (next === undefined || STOP.has(next.text) || PREPOSITIONS.has(next.text) || next.text.endsWith('ly'));

/** `pr_threads`, "Comment threads of a pull request" */
function isCalledAlike(sentence: readonly Word[], named: readonly Word[]): boolean {
  const [last, head] = [named.at(-1)?.text ?? '', objectPhrase(sentence, 0).at(-1)?.text ?? ''];
  return last.endsWith('s') && last === head && !named.some(orders);
}

const TOLD = oneOf('available waiting pending given made sent held left due written shown taken');

/** What often stands before a noun to tell what kind it is. */
const COMPOUNDS = oneOf(
  'release comment mail email patch feature caption change grant swap index pack target author cast price exit',
);

/** Whether a word of a name can only be an order. */
const orders = ({ known: { verb } }: Word): boolean =>
  verb !== undefined && !verb.nounish && verb.form === 'base' && verb.effect !== 'read';

/** What words of these are for: "Comment tree of a post", "Message queue" */
const FOLLOWS = oneOf('threads tree volume hierarchy series thread queue suggestions');

const says = (named: readonly Word[], verb: string, at: number): boolean => named[at]?.text === verb;
