import { consequentFirst, effectOf, type Act } from '../acts/act.ts';
import type { Domain, VerbForm } from '../words/lexicon.ts';
import { isNounOf, isNounOfVerb, verbOf } from '../sentence/nominal-verb.ts';
import { oneOf } from '../words/one-of.ts';
import { quantifierIn, thingsIn } from '../words/nouns.ts';
import { topicOf } from '../acts/topic.ts';
import { FOR_SALE } from '../sentence/what-is-kept.ts';
import { placeOf, textBefore, type Word } from '../words/words.ts';
import type { Source } from '../words/place.ts';
import { interpreterAct } from './interpreter.ts';
import { headIndex } from './name-head.ts';
import {
  type Candidate,
  JOINS,
  PREPOSITIONS,
  candidateAt,
  isStillToDo,
  meaningfulWords,
  withParticle,
} from './name-verb.ts';
import { TOPICS } from './topic-names.ts';
import { choose } from './which-verb.ts';

/**
 * What a tool's name says that it does: usually one act, two for `create_or_delete_x`. The verb is the word at the head
 * (`delete_project`), or the last one (`project_delete`); words that are nouns as well ("list", "order") give way to
 * words that are only verbs. `serverWords` are prefixes to step over (`slack_add_reaction`); `said` is the main verb of the
 * description, which settles what the name leaves open; `procedure` is where its endpoint has it begin.
 */
export function nameActs(
  source: Source,
  all: readonly Word[],
  from: 'name' | 'title',
  domains: ReadonlySet<Domain>,
  serverWords: ReadonlySet<string>,
  said?: VerbForm,
  procedure?: number,
): Act[] {
  const named = meaningfulWords(all);
  const first = headIndex(source.text, named, serverWords, said);
  const words = withParticle(named, first);
  const asking = words[first];
  if (asking !== undefined && words.length > first + 1 && ASKING.has(asking.text))
    return [topicOf(from, thingsIn(source, words.slice(first + 1)), placeOf(source, asking))];
  const candidates: Candidate[] = [];
  for (let index = first; index < words.length; index += 1) {
    const candidate = candidateAt(words, index, first, source.text, said);
    if (candidate === undefined) continue;
    candidates.push(candidate);
    // In `garbage_collect` nothing is collected.
    index += candidate.length - 1;
  }
  const called =
    procedure === undefined ? undefined : candidates.find(({ index }) => words[index]?.start === procedure);
  const chosen = called ?? nominalAt(words, candidates, said) ?? choose(candidates, words, first, source.text, said);
  if (chosen === undefined)
    return [
      ...interpreterAct(source, from, words, said),
      ...topicAct(source, from, words),
      ...stateAct(source, from, words.slice(first), said),
    ];
  const actOf = ({ index, verb, length }: Candidate): Act => {
    const { object, origin } = objectWords(words, index, length, first);
    const things = thingsIn(source, object);
    const [word, last] = [words[index], words[index + length - 1]];
    if (word === undefined || last === undefined)
      throw new RangeError(`No word ${index} in a name of ${words.length}.`);
    return {
      effect: isOffered(verb, words) ? 'create' : effectOf(verb, things, domains),
      verb: verb.lemma,
      form: verb,
      things,
      origin: thingsIn(source, origin),
      from,
      place: placeOf(source, word, last),
      quantifier: quantifierIn(source, words, 0, words.length),
      negated: false,
    };
  };
  const acts = [actOf(chosen)];
  for (const candidate of candidates) if (isJoined(source, candidate, chosen, words)) acts.push(actOf(candidate));
  return acts.length > 1 ? consequentFirst(acts) : acts;
}

/** `account_deletion`, "Deletes an account": the noun of its verb, where no other word of the name is sure to be one. */
function nominalAt(
  words: readonly Word[],
  candidates: readonly Candidate[],
  said: VerbForm | undefined,
): Candidate | undefined {
  const index = words.length - 1;
  const noun = words[index]?.text ?? '';
  if (index < 1 || candidates.some(({ verb }) => !verb.nounish) || !isNounOfVerb(noun)) return undefined;
  const verb =
    said === undefined ? (candidates.length > 0 ? undefined : verbOf(noun)) : isNounOf(noun, said) ? said : undefined;
  return verb === undefined ? undefined : { index, length: 1, verb: { ...verb, form: 'base' } };
}

/** `create_or_delete_x`, "Get/Update X"; in `deploy_folder_or_zip` a noun-like word after an object is another object. */
const isJoined = (source: Source, { index, verb }: Candidate, chosen: Candidate, words: readonly Word[]): boolean =>
  index > chosen.index &&
  (JOINS.has(textBefore(words, index)) || source.text[(words[index]?.start ?? 0) - 1] === '/') &&
  !(verb.nounish && index === words.length - 1 && index > chosen.index + chosen.length + 1);

/** `list_car_for_sale`, but not `list_cars_for_sale`, which are looked for. */
const isOffered = ({ lemma }: VerbForm, words: readonly Word[]): boolean =>
  lemma === 'list' &&
  words.at(-2)?.text === 'for' &&
  FOR_SALE.has(words.at(-1)?.text ?? '') &&
  words.at(-3)?.text.endsWith('s') === false;

/** `is_running`, `has_access`: a question, whatever could be done. */
const ASKING = new Set('is are has was does did can should how why who what where when'.split(' '));

/** `order_history` names what it returns, and so does `emails_to_send`. */
function topicAct(source: Source, from: 'name' | 'title', words: readonly Word[]): Act[] {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return [];
  if (isStillToDo(words, words.length - 1))
    return [topicOf(from, thingsIn(source, words.slice(0, -2)), placeOf(source, last))];
  if (!TOPICS.has(last.text)) return [];
  // In `wallet_balance` the last word is the thing itself.
  const things = last.text === 'balance' ? words : words.slice(0, -1);
  return [topicOf(from, thingsIn(source, things), placeOf(source, last))];
}

/** `overdue_invoices`: what is in a state is what is asked for, unless the description has something done to it. */
function stateAct(source: Source, from: 'name' | 'title', words: readonly Word[], said: VerbForm | undefined): Act[] {
  const [state, ...things] = words;
  const last = things.at(-1);
  if (state === undefined || last === undefined || !STATES.has(state.text) || !last.text.endsWith('s')) return [];
  if (said !== undefined && said.effect !== 'read') return [];
  return [topicOf(from, thingsIn(source, things), placeOf(source, state, last))];
}

const STATES = new Set(
  'open closed pending past recent active overdue unpaid failed upcoming outstanding latest current due unresolved running queued'.split(
    ' ',
  ),
);

interface ObjectWords {
  readonly object: readonly Word[];
  readonly origin: readonly Word[];
}

/** `articles_create_instance`, `articles_get_collection`: one of what stands before the verb, or all of them. */
const isOnlyOne = ([one, ...others]: readonly Word[], before: readonly Word[]): boolean =>
  others.length === 0 && ONE_OR_ALL.has(one?.text ?? '') && MANY.test(before.at(-1)?.text ?? '');

const ONE_OR_ALL = oneOf('instance collection');
/** A plural, and no product that ends in its letter: `aws_create_instance`. */
const MANY = /^(?!(?:aws|ecs|eks|aks|gks|rds|gcs|sqs|sns|nfs|k8s|redis|kubernetes|databases|dbs)$)\w+[^s]s$/;

/** The words after the verb up to a preposition; for a verb at the end, the words before it. */
function objectWords(words: readonly Word[], index: number, length: number, first: number): ObjectWords {
  const after = words.slice(index + length);
  const before = words.slice(first, index);
  const from = after.findIndex(({ text }) => text === 'from');
  const origin = from < 0 ? [] : after.slice(from + 1);
  // `tag_remove_from_project`: the object stands before the verb.
  if (from === 0 && before.length > 0) return { object: before, origin };
  // `withdraw_from_account`: without a direct object, what follows the preposition.
  // `bulk_move_by_sender`: what follows tells which ones, not what is moved.
  if (after[0]?.text === 'by') return { object: before, origin };
  const object = after.slice(PREPOSITIONS.has(after[0]?.text ?? '') ? 1 : 0);
  const end = object.findIndex((word) => PREPOSITIONS.has(word.text));
  const phrase = end < 0 ? object : object.slice(0, end);
  if (phrase.length === 0 || isOnlyOne(phrase, before)) return { object: before, origin };
  // `firewall_remove_droplets`: what stands before the verb is what it works on, unless it is another verb.
  const isJoined = JOINS.has(before.at(-1)?.text ?? '');
  return { object: phrase, origin: origin.length > 0 || isJoined ? origin : before };
}
