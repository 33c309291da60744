import type { Category } from '#schema/category.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import { isForeign } from '../words/languages.ts';
import type { VerbForm } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import { ABOUT_AN_ACT } from './about-an-act.ts';
import { DONE_SO } from '../words/manners.ts';
import { onlyBuilt, onlyThought, rehearsed } from './only-thought.ts';
import { MANY } from '../sentence/noun-phrase.ts';
import { isTopic } from './topic-names.ts';
import { PREPOSITIONS, startsCamelGroup, type Candidate } from './name-verb.ts';

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
  const named = namedBy(candidates, words, first, name, said);
  for (const way of WAYS) {
    const chosen = way(named);
    if (chosen !== undefined) return chosen ?? undefined;
  }
  return undefined;
}

/** Whether the one verb that a name can have is the one that it means, whatever else it says: `get_status`, `list_status`. */
const isSure = ({ index, verb }: Candidate, first: number): boolean =>
  verb.form === 'base' && (!verb.nounish || (index === first && verb.effect === 'read'));

/** A name with the verbs that it can have, and where the likeliest of them stand. */
export interface Named {
  readonly candidates: readonly Candidate[];
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  readonly name: string;
  /** The verb of the description. */
  readonly said: VerbForm | undefined;
  /** Those that are no nouns as well. */
  readonly strong: readonly Candidate[];
  readonly strongAfter: Candidate | undefined;
  readonly atHead: Candidate | undefined;
  /** At the head of a camel-case group. */
  readonly atGroup: Candidate | undefined;
  readonly atLast: Candidate | undefined;
}

function namedBy(
  candidates: readonly Candidate[],
  words: readonly Word[],
  first: number,
  name: string,
  said: VerbForm | undefined,
): Named {
  const last = words.length - 1;
  const strong = candidates.filter(({ verb }) => !verb.nounish && verb.form === 'base');
  return {
    candidates,
    words,
    first,
    last,
    name,
    said,
    strong,
    strongAfter: strong.find(({ index }) => index > first),
    atHead: candidates.find(({ index }) => index === first),
    atGroup: candidates.find(({ index }) => startsCamelGroup(words, index, name)),
    atLast: strong.find(({ index }) => index === last),
  };
}

/** The verb that is meant for one reason; null: the name has none; undefined: it cannot be told by that. */
export type Way = (named: Named) => Candidate | null | undefined;

/** `mark_thread_read`, `thread_mark_read`: nothing is read by it. */
const marked: Way = ({ candidates, words, last }) =>
  words[last]?.text === 'read' ? candidates.find(({ verb }) => verb.lemma === 'mark') : undefined;

/** `reflect_cancel_run`, "Cancels a run": the description says which of the words is the verb. */
const confirmed: Way = ({ candidates, words, last, said, strong, atHead }) => {
  // `create_access_list`, "Allow a range to access …": after a verb a noun-like word is what that is done to.
  const firstStrong = strong[0]?.index ?? Infinity;
  // `watch_add`, "Watch a page"
  if (
    KEEPS_WATCH.test(said?.lemma ?? '') &&
    strong.length === 1 &&
    firstStrong === last &&
    SETS_UP.test(words[last]?.text ?? '')
  )
    return strong[0];
  const found = candidates.find(
    ({ verb, index }) =>
      verb.form === 'base' &&
      isSaid(verb, said) &&
      !(verb.lemma !== said?.lemma && isThingOf(verb, strong, last)) &&
      !(verb.nounish && index > firstStrong && !PREPOSITIONS.has(words[index + 1]?.text ?? '')),
  );
  // In `clear_list` the list stays a noun, whatever lists; in `replies_list` it does not.
  const isList = found?.verb.nounish === true && found.verb.effect === 'read';
  return isList && atHead?.verb.nounish === false && atHead.verb.form === 'base' ? undefined : found;
};

const KEEPS_WATCH = /^(?:track|monitor|watch|follow)$/;
const SETS_UP = /^(?:add|create|register|enable)$/;

/** `testing_create_run`: a gerund at the head names an area, where another word is a verb. In `giving_history` none is. */
const besideGerund: Way = ({ words, first, last, said, strongAfter, atHead }) => {
  if (atHead?.verb.form !== 'gerund') return undefined;
  // `running_tests`
  const areRunning = said === undefined && atHead.verb.lemma === 'run' && MANY.test(words[last]?.text ?? '');
  return strongAfter ?? (last === first + 1 && (areRunning || isTopic(words)) ? null : undefined);
};

/** `continue_editing` */
const goneOn: Way = ({ candidates, first, atHead }) =>
  atHead?.verb.lemma === 'continue'
    ? candidates.find(({ index, verb }) => index === first + 1 && verb.form === 'gerund')
    : undefined;

/** `scan_start`, `export_cancel` */
const begun: Way = ({ candidates, first, last, atHead }) =>
  atHead?.verb.nounish === true && atHead.verb.effect === 'read' && !LISTS.test(atHead.verb.lemma)
    ? candidates.find(({ index, verb }) => index === last && index > first && BEGINS.test(verb.lemma))
    : undefined;

/** `previewDeployment-delete`, `compose_stop`: where the head only says what something is done to, the verb at the end. */
const methodAtEnd: Way = ({ candidates, words, last, atHead }) => {
  const end = candidates.at(-1);
  if (atHead === undefined || end?.index !== last || last === atHead.index || end.verb.form !== 'base')
    return undefined;
  const { index, verb } = atHead;
  const category = CATEGORY_OF[end.verb.effect] ?? 'Read';
  // A stack is stopped or deleted, a broadcast or a test mail composed.
  if (verb.lemma === 'compose') return last === index + 1 && /^(?:Ex|De)/.test(category) ? end : undefined;
  const isCamelGroup = words[index]?.end === words[index + 1]?.start;
  const isParted = (words[last - 1]?.end ?? 0) < (words[last]?.start ?? 0);
  return verb.nounish && isCamelGroup && isParted && category !== 'Read' ? end : undefined;
};

/** `explain_delete`; what the description says as well. */
const headAsSaid: Way = ({ said, atHead }) =>
  atHead !== undefined && (ABOUT_AN_ACT.has(atHead.verb.lemma) || isSaid(atHead.verb, said)) ? atHead : undefined;

/** `mounts_remove`: a plural noun looks like a third person. */
const besidePlural: Way = ({ atHead, atLast }) => (atHead?.verb.form === 'third' ? atLast : undefined);

/** `put_invoices_void`, `post_charges_capture`: the action at the end of a path says what is done to it. */
const actionOfPath: Way = ({ candidates, first, last, said, atHead }) =>
  said === undefined && METHODS.has(atHead?.verb.lemma ?? '')
    ? candidates.find(({ index, verb }) => index === last && index > first + 1 && ACTIONS.has(verb.lemma))
    : undefined;

/** `note_search`, `replies_search` */
const searched: Way = ({ candidates, last, atHead }) => {
  const isThing = atHead?.verb.form === 'third' || (atHead?.verb.nounish === true && WRITES.has(atHead.verb.effect));
  return isThing ? candidates.find(({ index, verb }) => index === last && verb.lemma === 'search') : undefined;
};

/** A verb at the head that is no noun as well. */
const plainHead: Way = ({ words, first, last, atHead }) => {
  if (atHead === undefined) return undefined;
  // `draft_status_update`: what is drafted or posted is an update.
  const isTold = words[last]?.text === 'update' && last > first + 1 && TELLS.has(atHead.verb.lemma);
  // `draft_reply`: nothing is sent yet.
  const isDraft = atHead.verb.lemma === 'draft' && SENT.has(words[last]?.text ?? '');
  return isTold || isDraft || !atHead.verb.nounish || beginsCamelCase(words, atHead) ? atHead : undefined;
};

const SENT = new Set('reply response answer message email mail post tweet comment forward'.split(' '));

/** `mail_revoke_token`, `order_cancel`, `mail_revokeToken`: what looked like the verb is the product or the object. */
const besideNounAtHead: Way = ({ words, last, said, strong, atHead, atGroup }) => {
  if (atHead === undefined) return undefined;
  const after = strong.find(({ index }) => index === atHead.index + atHead.length);
  // `trigger_sync`, `stop_broadcast`, but `trigger_delete`
  const isMade = after !== undefined && (!PLAIN.has(after.verb.lemma) || said?.effect === 'job');
  if (/^(?:trigger|stop|start|pause|resume)$/.test(atHead.verb.lemma) && isMade) return atHead;
  if (PREPOSITIONS.has(words[atHead.index + 1]?.text ?? '')) return atHead;
  const atEnd = strong.find(({ index, length }) => index + length - 1 === last);
  const isNone = isTopic(words, said) && !isMeant(atHead.verb, said);
  return after ?? atGroup ?? atEnd ?? (isNone ? null : atHead);
};

/** `hosting_listOrders` */
const headOfGroup: Way = ({ strongAfter, atGroup }) =>
  strongAfter === undefined || (atGroup !== undefined && atGroup.index <= strongAfter.index) ? atGroup : undefined;

/** `billing_topup_get`: what looked like the verb is the object. */
const inside: Way = ({ strongAfter, atLast }) =>
  strongAfter !== undefined && atLast !== undefined && PLAIN.has(atLast.verb.lemma) ? atLast : strongAfter;

/** `git_quick_commit`, `instant_payout`: what stands behind how it is done is what is done. */
const inAManner: Way = ({ candidates, words, last }) =>
  DONE_SO.has(words[last - 1]?.text ?? '')
    ? candidates.find(({ index, verb }) => index === last && verb.form === 'base' && verb.lemma !== 'contract')
    : undefined;

/** `style_library_status` */
const ofTopic: Way = ({ words }) => (isTopic(words) ? null : undefined);

/** Noun-like words at the end, or behind the product. */
const likelyNoun: Way = ({ candidates, words, last }) =>
  candidates.find(
    ({ index, verb }) =>
      index === last && (ENDS.has(verb.effect) || (ENDING.has(verb.lemma) && !WHICH.has(words[last - 1]?.text ?? ''))),
  ) ?? candidates.find(({ index }) => index === 1 && index < last);

/** In this order: the first that tells decides. */
const WAYS: readonly Way[] = [
  marked,
  confirmed,
  rehearsed,
  onlyThought,
  besideGerund,
  goneOn,
  onlyBuilt,
  begun,
  methodAtEnd,
  headAsSaid,
  besidePlural,
  actionOfPath,
  searched,
  plainHead,
  besideNounAtHead,
  headOfGroup,
  inside,
  inAManner,
  ofTopic,
  likelyNoun,
];

/** Also `donation_book`, "Books a donor in", and any word for what a verb of another language does: `run_check`, "Ejecuta". */
const isSaid = ({ lemma, effect }: VerbForm, said: VerbForm | undefined): boolean =>
  said !== undefined &&
  (lemma === said.lemma || said.lemma.startsWith(`${lemma}_`) || (effect === said.effect && isForeign(said)));

/** `plan_create`, "Crea un plan … verifica": what looks like a verb is what the last word is done to. */
const isThingOf = (verb: VerbForm, strong: readonly Candidate[], last: number): boolean =>
  verb.nounish &&
  !LISTS.test(verb.lemma) &&
  strong.some((other) => other.index === last && PLAIN.has(other.verb.lemma));

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
  'control register share repost reblog fix sign lock pin bookmark join star vote import upload pause clone transfer close subscribe mount ban kick burn commit backup swap toggle'.split(
    ' ',
  ),
);

/** `latest_commit`: one of those that there are. */
const WHICH = new Set(['last', 'latest', 'previous', 'next', 'first', 'newest', 'oldest', 'recent', 'head', 'base']);

/** `patch_item_schema`, "Updates the schema": whether a noun-like word reads, or does what the description says. */
const isMeant = ({ effect }: VerbForm, said: VerbForm | undefined): boolean =>
  effect === 'read' || (CATEGORY_OF[effect] !== null && CATEGORY_OF[effect] === categoryOf(said));

const categoryOf = (said: VerbForm | undefined): Category | null =>
  said === undefined ? null : CATEGORY_OF[said.effect];

/** `queryMessagePush`: what is run together begins with its verb. */
const beginsCamelCase = (words: readonly Word[], { index, verb }: Candidate): boolean =>
  verb.lemma === 'query' && words[index + 1]?.start === words[index]?.end;
