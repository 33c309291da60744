import { ABOUT_AN_ACT } from './about-an-act.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import { isForeign } from '../words/languages.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { PARTICLES } from '../words/particles.ts';
import { UNSETTLED } from '../sentence/unsettled.ts';
import { textBefore, type Word } from '../words/words.ts';
import type { Category } from '#schema/category.ts';

export const PREPOSITIONS = new Set(
  'to from by with for in into of on onto as at via using per against within and or then if'.split(' '),
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
  if (index === first && word.text === 'open' && index + 2 === words.length && UNSETTLED.has(next?.text ?? ''))
    return undefined;
  // `restore_points`, which are listed
  if (said?.effect === 'read' && word.text === 'restore' && /^points?$/.test(next?.text ?? '')) return undefined;
  // In `charge_no_show_fee` nothing is shown.
  if (textBefore(words, index) === 'no') return undefined;
  // `network_networks_to_sync`: those that nobody has synced yet.
  if (isStillToDo(words, index) && (said === undefined || said.lemma !== word.known.verb?.lemma)) return undefined;
  const pair = next === undefined ? undefined : word.known.verbs?.get(next.text);
  if (pair !== undefined) return { index, verb: pair, length: 2 };
  const verb = word.known.verb ?? word.known.merged ?? word.known.tongue?.verb ?? saidOf(word, said);
  // "builds", "orders", "changes" in a name are plural nouns, unless the name begins like a sentence: `deletes_file`.
  // `app-refreshToken` refreshes a token, `get_refresh_token` does not.
  const isNoun = next !== undefined && index > 0 && word.known.compounds?.has(next.text) === true;
  if (isNoun && !startsCamelGroup(words, index, name)) return undefined;
  // The link of a `payment_link_qr` is no verb either.
  const ends = index > first && words[index - 1]?.known.compounds?.has(word.text) === true;
  if (ends && verb?.nounish === true && !startsCamelGroup(words, index, name)) return undefined;
  if (verb === undefined || (verb.form === 'third' && (verb.nounish || index > 0))) return undefined;
  return { index, verb, length: 1 };
}

/** `emails_to_send`, but not `text_to_speak` or `add_items_to_order`. */
export const isStillToDo = (words: readonly Word[], index: number): boolean =>
  index > 1 &&
  index === words.length - 1 &&
  textBefore(words, index) === 'to' &&
  /(?<!what)s$/.test(words[index - 2]?.text ?? '') &&
  words.slice(0, index - 2).every(({ known }) => known.verb === undefined || known.nouns.size > 0);

/** Also `donation_book`, "Books a donor in", and any word for what a verb of another language does: `run_check`, "Ejecuta". */
const isSaid = ({ lemma, effect }: VerbForm, said: VerbForm | undefined): boolean =>
  said !== undefined &&
  (lemma === said.lemma || said.lemma.startsWith(`${lemma}_`) || (effect === said.effect && isForeign(said)));

/** `person_graft`, "Grafts a person on": a verb that only the description tells. */
const saidOf = ({ text }: Word, said: VerbForm | undefined): VerbForm | undefined =>
  said !== undefined && text === said.lemma ? { ...said, form: 'base' } : undefined;

/** Which of the verbs that a name can have is the one that it means; undefined where none is. */
export function choose(
  candidates: readonly Candidate[],
  words: readonly Word[],
  first: number,
  name: string,
  said: VerbForm | undefined,
): Candidate | undefined {
  const [only] = candidates;
  if (only === undefined || (candidates.length === 1 && isSure(only, first))) return only;
  // `reflect_cancel_run`, "Cancels a run": the description says which of the words is the verb.
  const last = words.length - 1;
  const strong = candidates.filter(({ verb }) => !verb.nounish && verb.form === 'base');
  // `create_access_list`, "Allow a range to access …": after a verb a noun-like word is what that is done to.
  const firstStrong = strong[0]?.index ?? Infinity;
  const confirmed = candidates.find(
    ({ verb, index }) =>
      verb.form === 'base' &&
      isSaid(verb, said) &&
      !(verb.lemma !== said?.lemma && isThingOf(verb, strong, last)) &&
      !(verb.nounish && index > firstStrong && !PREPOSITIONS.has(words[index + 1]?.text ?? '')),
  );
  // `mark_thread_read`, `thread_mark_read`: nothing is read by it.
  const marked = words[last]?.text === 'read' ? candidates.find(({ verb }) => verb.lemma === 'mark') : undefined;
  if (marked !== undefined) return marked;
  const atGroupHead = candidates.find(({ index }) => startsCamelGroup(words, index, name));
  const atHead = candidates.find(({ index }) => index === first);
  // In `clear_list` the list stays a noun, whatever lists; in `replies_list` it does not.
  const isList = confirmed?.verb.nounish === true && confirmed.verb.effect === 'read';
  if (confirmed !== undefined && !(isList && atHead?.verb.nounish === false && atHead.verb.form === 'base'))
    return confirmed;
  // `testing_create_run`: a gerund at the head names an area, where another word is a verb.
  const strongAfter = strong.find(({ index }) => index > first);
  if (atHead?.verb.form === 'gerund' && strongAfter !== undefined) return strongAfter;
  // `giving_history`
  if (atHead?.verb.form === 'gerund' && last === first + 1 && isTopic(words)) return undefined;
  // `continue_editing`
  const goneOn = candidates.find(({ index, verb }) => index === first + 1 && verb.form === 'gerund');
  if (atHead?.verb.lemma === 'continue' && goneOn !== undefined) return goneOn;
  // `scan_start`, `export_cancel`
  const begun = candidates.find(({ index, verb }) => index === last && index > first && BEGINS.test(verb.lemma));
  if (
    begun !== undefined &&
    atHead?.verb.nounish === true &&
    atHead.verb.effect === 'read' &&
    !LISTS.test(atHead.verb.lemma)
  )
    return begun;
  const method = atHead === undefined ? undefined : methodAtEnd(candidates, words, atHead);
  if (method !== undefined) return method;
  if (atHead !== undefined && (ABOUT_AN_ACT.has(atHead.verb.lemma) || isSaid(atHead.verb, said))) return atHead;
  // `mounts_remove`: a plural noun looks like a third person.
  const atLast = strong.find(({ index }) => index === last);
  if (atHead?.verb.form === 'third' && atLast !== undefined) return atLast;
  // `put_invoices_void`, `post_charges_capture`: the action at the end of a path says what is done to it.
  const action = candidates.find(({ index, verb }) => index === last && index > first + 1 && ACTIONS.has(verb.lemma));
  if (atHead !== undefined && action !== undefined && METHODS.has(atHead.verb.lemma) && said === undefined)
    return action;
  // `note_search`, `replies_search`
  const search = candidates.find(({ index, verb }) => index === last && verb.lemma === 'search');
  const isThing = atHead?.verb.form === 'third' || (atHead?.verb.nounish === true && WRITES.has(atHead.verb.effect));
  if (isThing && search !== undefined) return search;
  // `draft_status_update`: what is drafted or posted is an update.
  const isTold = words[last]?.text === 'update' && last > first + 1 && TELLS.has(atHead?.verb.lemma ?? '');
  if (atHead !== undefined && (isTold || !atHead.verb.nounish || beginsCamelCase(words, atHead))) return atHead;
  if (atHead !== undefined) {
    // `mail_revoke_token`, `order_cancel`, `mail_revokeToken`: what looked like the verb is the product or the object.
    const after = strong.find(({ index }) => index === atHead.index + atHead.length);
    const atEnd = strong.find(({ index, length }) => index + length - 1 === last);
    const joined = PREPOSITIONS.has(words[atHead.index + 1]?.text ?? '');
    // `trigger_sync`, `stop_broadcast`, but `trigger_delete`
    const isMade = after !== undefined && (!PLAIN.has(after.verb.lemma) || said?.effect === 'job');
    if (/^(?:trigger|stop|start|pause|resume)$/.test(atHead.verb.lemma) && isMade) return atHead;
    const group = atGroupHead;
    return joined
      ? atHead
      : (after ?? group ?? atEnd ?? (isTopic(words, said) && !isMeant(atHead.verb, said) ? undefined : atHead));
  }
  if (atGroupHead !== undefined && (strongAfter === undefined || atGroupHead.index <= strongAfter.index)) {
    return atGroupHead;
  }
  // `billing_topup_get`: what looked like the verb is the object.
  if (strongAfter !== undefined) return atLast !== undefined && PLAIN.has(atLast.verb.lemma) ? atLast : strongAfter;
  if (isTopic(words)) return undefined;
  return (
    candidates.find(({ index, verb }) => index === last && (ENDS.has(verb.effect) || ENDING.has(verb.lemma))) ??
    candidates.find(({ index }) => index === 1 && index < last)
  );
}

/** `plan_create`, "Crea un plan … verifica": what looks like a verb is what the last word is done to. */
const isThingOf = (verb: VerbForm, strong: readonly Candidate[], last: number): boolean =>
  verb.nounish &&
  !LISTS.test(verb.lemma) &&
  strong.some((other) => other.index === last && PLAIN.has(other.verb.lemma));

/** Whether the one verb that a name can have is the one that it means, whatever else it says: `get_status`, `list_status`. */
const isSure = ({ index, verb }: Candidate, first: number): boolean =>
  verb.form === 'base' && (!verb.nounish || (index === first && verb.effect === 'read'));

/** `previewDeployment-delete`, `compose_stop`: where the head only says what something is done to, the verb at the end. */
function methodAtEnd(
  candidates: readonly Candidate[],
  words: readonly Word[],
  { index, verb }: Candidate,
): Candidate | undefined {
  const last = words.length - 1;
  const end = candidates.at(-1);
  if (end === undefined || end.index !== last || last === index || end.verb.form !== 'base') return undefined;
  const category = CATEGORY_OF[end.verb.effect] ?? 'Read';
  // A stack is stopped or deleted, a broadcast or a test mail composed.
  if (verb.lemma === 'compose') return last === index + 1 && /^(?:Ex|De)/.test(category) ? end : undefined;
  const isCamelGroup = words[index]?.end === words[index + 1]?.start;
  const isParted = (words[last - 1]?.end ?? 0) < (words[last]?.start ?? 0);
  return verb.nounish && isCamelGroup && isParted && category !== 'Read' ? end : undefined;
}

const BEGINS = /^(?:start|stop|cancel|abort|resume|restart|pause)$/;
const LISTS = /^(?:list|view|show|check|look|search|query|count)$/;

const TELLS = new Set(['draft', 'post', 'share', 'submit', 'compose']);

const METHODS = new Set(['post', 'put', 'patch']);

const ACTIONS = new Set(
  'void capture send run refund charge pay dispatch trigger start stop restart release transfer ban kick cancel finalize settle'.split(
    ' ',
  ),
);

const PLAIN = new Set(['get', 'create', 'update', 'delete', 'set', 'remove', 'add']);

const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'send', 'publish', 'grant', 'shelve', 'any']);

/** Noun-like verbs that do stand at the end of a name: `calls_search`, `project_build`. */
const ENDS: ReadonlySet<string> = new Set(['read', 'job', 'run', 'pay', 'send', 'device', 'session', 'delete']);

/** The same of others, which are hardly ever what a name ends with as a noun: `statement_import`. */
const ENDING = new Set(
  'control register share pin bookmark join star vote lock import upload pause clone transfer close subscribe mount'.split(
    ' ',
  ),
);

/** `patch_item_schema`, "Updates the schema": whether a noun-like word reads, or does what the description says. */
const isMeant = ({ effect }: VerbForm, said: VerbForm | undefined): boolean =>
  effect === 'read' || (CATEGORY_OF[effect] !== null && CATEGORY_OF[effect] === categoryOf(said));

const categoryOf = (said: VerbForm | undefined): Category | null =>
  said === undefined ? null : CATEGORY_OF[said.effect];

/** `style_library_status`, `order_history`: a name that ends so is a noun, and its first word no verb. */
const isTopic = (words: readonly Word[], said?: VerbForm): boolean => {
  const last = words.at(-1)?.text ?? '';
  return TOPICS.has(last) || (said?.effect === 'read' && OUTLOOKS.has(last));
};

/** `run_preview`, "Resolves what a run would do", but `deploy_preview`, "Deploys a preview" */
const OUTLOOKS = new Set(['preview', 'plan', 'quote', 'estimate', 'forecast', 'schedule']);

export const TOPICS = new Set(
  'status preview levels formats depths history info information detail details stats statistics metrics summary overview guide help price prices rate rates methods types schema results health docs documentation book list logs content version balance ranking leaderboard progress state telemetry timeline breakdown ideas suggestions recommendations depth length lag uptime utilization utilisation occupancy throughput latency backlog calculator checker finder viewer tracer analyzer estimator validator comparator counter inspector'.split(
    ' ',
  ),
);

/** `hosting_listOrders`: after a separator, a camel-case group starts with its verb. */
function startsCamelGroup(words: readonly Word[], index: number, name: string): boolean {
  if (index === 0) return false;
  const [previous, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (previous === undefined || word === undefined || next === undefined) return false;
  return previous.end < word.start && next.start === word.end && /^\p{Lu}/u.test(name.slice(next.start, next.end));
}

/** `queryMessagePush`: what is run together begins with its verb. */
const beginsCamelCase = (words: readonly Word[], { index, verb }: Candidate): boolean =>
  verb.lemma === 'query' && words[index + 1]?.start === words[index]?.end;
