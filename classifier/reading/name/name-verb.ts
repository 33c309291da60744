import { CATEGORY_OF } from '../words/effect.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { PARTICLES } from '../words/particles.ts';
import { OPENING, UNSETTLED } from '../sentence/unsettled.ts';
import { textBefore, type Word } from '../words/words.ts';

export const PREPOSITIONS = new Set(
  'to from by with for in into of on onto as at via using per against within without and or then if'.split(' '),
);

export const JOINS = new Set(['and', 'or', 'then']);

export interface Candidate {
  readonly index: number;
  readonly verb: VerbForm;
  /** How many words the verb takes: two for `log_out`. */
  readonly length: number;
}

/** Without version numbers and without what only says that this is a tool: `get_place_tool`. */
export function meaningfulWords(all: readonly Word[]): readonly Word[] {
  const words = all.filter(({ known }) => !known.isVersion);
  const last = words.at(-1);
  if (words.length < 3 || last === undefined || !SUFFIXES.has(last.text)) return words;
  const isCalled = words.some(({ text }) => text === 'call' || text === 'invoke' || text === 'execute');
  return isCalled ? words : words.slice(0, -1);
}

/** `shut_server_down` as `shut_down_server`: the particle at the end put back to its verb. */
export function withParticle(words: readonly Word[], first: number): readonly Word[] {
  const [verb, particle] = [words[first], words.at(-1)];
  if (verb === undefined || particle === undefined) return words;
  const isParted = verb.known.verbs?.has(particle.text) === true && PARTICLES.has(particle.text);
  return isParted ? [...words.slice(0, first + 1), particle, ...words.slice(first + 1, -1)] : words;
}

const SUFFIXES = new Set(['tool', 'api', 'endpoint', 'function', 'action']);

/** The verb that a name can have at an index, if the word there can be one. */
export function candidateAt(
  words: readonly Word[],
  index: number,
  first: number,
  name: string,
  said: VerbForm | undefined,
): Candidate | undefined {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined) return undefined;
  const pair = next === undefined ? undefined : word.known.verbs?.get(next.text);
  const verb = pair ?? word.known.verb ?? word.known.merged ?? word.known.tongue?.verb ?? saidOf(word, said);
  if (verb === undefined) return undefined;
  if (index === first && word.text === 'open' && index + 2 === words.length && UNSETTLED.has(next?.text ?? ''))
    return undefined;
  // `tickets_open`, "Open tickets"
  if (
    word.text === 'open' &&
    index > 0 &&
    next === undefined &&
    UNSETTLED.has(textBefore(words, index)) &&
    said?.lemma !== 'open'
  )
    return undefined;
  if (word.text === 'opening' && OPENING.has(next?.text ?? '')) return undefined;
  // `contracts_expiring`: nothing is made to.
  if (word.text === 'expiring' && index > first) return undefined;
  // `analytics_avg_order`: what is measured
  if (index > first && verb.nounish && /^(?:avg|average|mean|median)$/.test(textBefore(words, index))) return undefined;
  // `drive_share_file`, but `drive_forward`: a place for files is no ride.
  if (index === first && word.text === 'drive' && next?.known.verb?.form === 'base' && !TURNS.test(next.text))
    return undefined;
  // `cost_of_move`, `set_of_keys`
  if (isOfOne(words, index)) return undefined;
  // `restore_points`, which are listed
  if (said?.effect === 'read' && word.text === 'restore' && /^points?$/.test(next?.text ?? '')) return undefined;
  // In `list_new_orders` nothing is new but the orders, and `handle_delete_order` deletes one.
  if (word.text === 'new' && next !== undefined && words[index - 1]?.known.verb !== undefined) return undefined;
  if (CARRIERS.has(word.text) && isCarried(word, next?.known.verb, index + 2 === words.length)) return undefined;
  // `rent_accrued`, `buy_vs_rent`: money that was moved, or might be.
  const isToldOf = index === first && MOVED.has(words[index + 1]?.text ?? '') && words.length < index + 3;
  if (isPaying(word) && (isToldOf || words.some(({ text }) => text === 'vs' || text === 'versus'))) return undefined;
  // In `charge_no_show_fee` nothing is shown.
  if (textBefore(words, index) === 'no') return undefined;
  // `network_networks_to_sync`: those that nobody has synced yet.
  if (isStillToDo(words, index) && (said === undefined || said.lemma !== word.known.verb?.lemma)) return undefined;
  if (pair !== undefined) return { index, verb: pair, length: 2 };
  // "builds", "orders", "changes" in a name are plural nouns, unless the name begins like a sentence: `deletes_file`.
  // `app-refreshToken` refreshes a token, `get_refresh_token` does not.
  const isNoun = next !== undefined && index > 0 && word.known.compounds?.has(next.text) === true;
  if (isNoun && !startsCamelGroup(words, index, name)) return undefined;
  // The link of a `payment_link_qr` is no verb either, but whoever calls `web_search` searches.
  const ends = index > first && words[index - 1]?.known.compounds?.has(word.text) === true;
  if (ends && verb.nounish && verb.lemma !== 'search' && !startsCamelGroup(words, index, name)) return undefined;
  return verb.form === 'third' && (verb.nounish || index > 0) ? undefined : { index, verb, length: 1 };
}

const isPaying = ({ known: { verb } }: Word): boolean => verb !== undefined && CATEGORY_OF[verb.effect] === 'Financial';
const MOVED = new Set('accrued received earned owed due collected pending issued made'.split(' '));

const TURNS = /^(?:forward|reverse|turn|stop|park|start)$/;

const CARRIERS = new Set(['handle', 'perform', 'try']);

/** `perform_delete`, `try_swap`, but `handle_order` */
const isCarried = ({ text }: Word, verb: VerbForm | undefined, isLast: boolean): boolean =>
  verb?.form === 'base' && (!verb.nounish || (isLast && text !== 'handle'));

const isOfOne = (words: readonly Word[], index: number): boolean => {
  const verb = words[index]?.known.verb;
  if (verb === undefined || verb.effect === 'read' || verb.lemma === 'dispose') return false;
  return words[index + 1]?.text === 'of' || (verb.nounish && index > 1 && words[index - 1]?.text === 'of');
};

/** `emails_to_send`, but not `text_to_speak` or `add_items_to_order`. */
export const isStillToDo = (words: readonly Word[], index: number): boolean =>
  index > 1 &&
  index === words.length - 1 &&
  textBefore(words, index) === 'to' &&
  /(?<!what)s$/.test(words[index - 2]?.text ?? '') &&
  words.slice(0, index - 2).every(({ known }) => known.verb === undefined || known.nouns.size > 0);

/** `person_graft`, "Grafts a person on": a verb that only the description tells. */
const saidOf = ({ text }: Word, said: VerbForm | undefined): VerbForm | undefined =>
  said !== undefined && text === said.lemma ? { ...said, form: 'base' } : undefined;

/** `hosting_listOrders`: after a separator, a camel-case group starts with its verb. */
export function startsCamelGroup(words: readonly Word[], index: number, name: string): boolean {
  if (index === 0) return false;
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (previous === undefined || word === undefined || next === undefined) return false;
  return previous.end < word.start && next.start === word.end && /^\p{Lu}/u.test(name.slice(next.start, next.end));
}
