import { headOf, type Act } from '../acts/act.ts';
import { isSameVerb } from '../acts/same-verb.ts';
import { asks, isTopic } from '../acts/topic.ts';
import { CATEGORY_OF, type Effect } from '../words/effect.ts';
import { isForeign } from '../words/languages.ts';
import { HANDS_IN, JUDGEMENTS } from './handed-in.ts';
import { CHOOSES, isLight } from './opening-in-context.ts';

/** `git_log`, "View commit history": a lone noun-like word is no verb where the description has another one. */
export function isNoun(act: Act, said: readonly Act[]): boolean {
  const [opening] = said;
  if (opening === undefined || isSameVerb(act, opening)) return false;
  // `reflect_and_store`
  if (/[_ -](?:and|or)[_ -]$/i.test(act.place.source.text.slice(0, act.place.start))) return false;
  if (isForeign(opening.form) && act.form.nounish) return isNounBeside(act, said);
  for (const tell of act.form.nounish ? TELLING : TELLING_OF_VERBS) {
    const told = tell(act, opening, said);
    if (told !== undefined) return told;
  }
  return act.form.nounish && (act.things.length === 0 || isInside(act, opening));
}

/** Whether the verb of a name is a noun for one reason; undefined: it cannot be told by that. */
type Tell = (act: Act, opening: Act, said: readonly Act[]) => boolean | undefined;

/** `share_recap`, "Mails the recap" */
const isSent: Tell = (act, opening) =>
  (opening.effect === 'send' || opening.effect === 'publish') &&
  act.effect === 'read' &&
  opening.things.some(({ word, head }) => word === act.verb && (head || act.form.nounish || act.verb === 'recall'))
    ? true
    : undefined;

/** `test_run`, "Generates tests, executes them" */
const isRunLater: Tell = ({ effect }, _, said) =>
  effect === 'run' && said.some((act) => act.effect === effect) ? false : undefined;

/** `runtime_update_status`, "Get runtime update status"; `change_brief`, "Produces a change brief" */
const isReadAbout: Tell = (act, { effect, things }) => {
  const isAbout = effect === 'read' || (effect === 'generate' && !IS_FOR.has(act.effect));
  return isAbout && things.some(({ word, head }) => !head && word === act.verb) ? true : undefined;
};

/** "Generates a share key", "Generates the install command": what it is for. */
const IS_FOR: ReadonlySet<Effect> = new Set(['send', 'publish', 'grant', 'install']);

/** `notes_delete_schema`, "Gets the response schema of an operation" */
const isSchema: Tell = (act, { effect, things }) =>
  effect === 'read' &&
  act.place.start > 0 &&
  headOf(act) === 'schema' &&
  things.some(({ word, head }) => head && SCHEMAS.test(word))
    ? true
    : undefined;

const SCHEMAS = /(?:^|_)schemas?$/;

/** `stage1_plan`, "Processes …": the first of several stages. */
const isNumbered: Tell = ({ place: { source, end }, form }) =>
  STEPS.test(form.lemma) && /^[ _-]?\d{1,2}(?:[ _-]|$)/.test(source.text.slice(end, end + 4)) ? true : undefined;

const STEPS = /^(?:stage|step|phase)$/;

/** `ping`, "Responds with pong" */
const isPing: Tell = ({ verb }, opening) =>
  verb === 'ping' && /^(?:respond|reply|answer|return)$/.test(opening.verb) ? false : undefined;

/** `deploy_readiness_check`, "Run a deploy-readiness check" */
const isCarriedOut: Tell = (act, { verb, things }) =>
  CARRIES_OUT.test(verb) && things.some(({ word, head }) => !head && word.startsWith(`${act.verb}-`))
    ? true
    : undefined;

/** `mail_inbox`, "Shows the inbox" */
const isMail: Tell = ({ verb, effect }, _, said) =>
  MAILS.test(verb) && effect === 'send' && said.every((act) => act.effect === 'read') ? true : undefined;

/** `member_focus`, "Returns the areas of focus" */
const isInFocus: Tell = ({ effect, place }, opening) =>
  effect === 'device' && place.start > 0 && opening.effect === 'read' && /^(?:return|get|list)$/.test(opening.verb)
    ? true
    : undefined;

/** `authoring_graphql`, "Executes any query": an area, not what is done. */
const isArea: Tell = ({ form }) => (form.form === 'gerund' ? true : undefined);

/** `borrow`, "Takes a loan" */
const isTaken: Tell = ({ effect }, opening) =>
  LIGHT.test(opening.verb) && opening.effect === 'any' && CATEGORY_OF[effect] === 'Financial' ? false : undefined;

/** `scale`, "Sets the replicas", `account_switch`, "Chooses an account" */
const isSetOrChosen: Tell = ({ effect }, opening) =>
  CATEGORY_OF[effect] === 'Execute' && (isLight(opening) || CHOOSES.test(opening.verb)) ? false : undefined;

/** `pipeline_run`, "Details of a run", but `scan_start`, "Scan of a host" */
const isToldOf: Tell = (act, opening) => {
  if (!isTopic(opening)) return undefined;
  // `log_tail`, "Log of a server"
  if (saidFirst(opening) === act.verb || (act.form.nounish && isGerundOf(saidFirst(opening) ?? '', act.verb)))
    return true;
  // `clone_board`, "Full workflow clone: columns and colours"
  if (
    CATEGORY_OF[act.effect] === 'Write' &&
    opening.place.source.text.slice(0, opening.place.end + 1).endsWith(`${act.verb}:`)
  )
    return false;
  if (headOf(opening) === act.verb && TELLS_OF.test(opening.place.source.text.slice(opening.place.start))) return true;
  return headOf(opening) === headOf(act) && CATEGORY_OF[act.effect] === 'Execute' ? false : undefined;
};

const isGerundOf = (text: string, verb: string): boolean => text.startsWith(verb) && text.endsWith('ing');

const saidFirst = ({ place: { source, start } }: Act): string | undefined =>
  /^\p{L}+/u.exec(source.text.slice(start, start + 30))?.[0].toLowerCase();

/** `sweep_cost`, "How much would it cost to sweep them?" */
const isAsked: Tell = ({ form }, opening) => (isTopic(opening) && asks(opening) && form.nounish ? true : undefined);

/** `invoke_schema`, "Schema of an operation that can be invoked"; `topup_products`, "Products that a phone is topped up with" */
const isWhatFor: Tell = (act, opening) => {
  if (!isTopic(opening)) return undefined;
  const [category, head = ''] = [CATEGORY_OF[act.effect], headOf(act)];
  const isSchema = category === 'Execute' && WHAT_FOR.test(head) && saidFirst(opening) === head;
  const areOffered = category === 'Financial' && OFFERED.test(head) && headOf(opening) === head;
  return isSchema || areOffered ? true : undefined;
};

const OFFERED =
  /^(?:products|options|methods|plans|rates|prices|quotes|limits|rules|terms|requirements|providers|operators)$/;
const WHAT_FOR = /^(?:schema|cost|price|signature|parameters|arguments|options|example|examples|template|help|docs)$/;

/** `login`, "Keeps the token for the session" */
const isLogin: Tell = ({ verb, effect, things }, opening) =>
  effect === 'session' && verb === 'login' && things.length === 0 && opening.verb === 'keep' ? false : undefined;

/** `sms`, "Sends an SMS" */
const isSending: Tell = ({ things, effect }, opening) =>
  things.length === 0 && effect === 'send' && opening.effect === 'send' ? false : undefined;

/** `review_answer`, "Replies to a review" */
const isAnswered: Tell = ({ effect }, { verb }) =>
  effect === 'read' && /^(?:reply|respond)$/.test(verb) ? true : undefined;

/** `search_feedback`, "Records feedback on a search" */
const isWrittenDown: Tell = (act, opening) =>
  act.effect === 'read' && CATEGORY_OF[opening.effect] === 'Write' && isOfOpening(act, opening) ? true : undefined;

/** `quote_to_order`, "Turns a quote into an order" */
const isTurned: Tell = ({ place: { source } }, { verb }) =>
  TURNS.test(verb) && /.(?:[_-]to[_-]|To[A-Z])./.test(source.text) ? true : undefined;

const TURNS = /^(?:turn|convert|transform|promote)$/;

/** `tag_off`, "Takes a tag off a card" */
const isTakenAway: Tell = ({ verb }, opening) =>
  opening.effect === 'delete' && headOf(opening) === verb ? true : undefined;

/** `hold_order`, "Places an order on hold": the order is what that is done to, and nothing is ordered. */
const isItsObject: Tell = ({ verb, effect }, opening) =>
  CATEGORY_OF[effect] === 'Financial' &&
  CATEGORY_OF[opening.effect] === 'Write' &&
  opening.things.some(({ word, head }) => head && (word === verb || word.endsWith(`_${verb}`)))
    ? true
    : undefined;

/** `plan_switch`, "Moves a line to another paid plan" */
const isPaidFor: Tell = ({ effect }, opening) =>
  CATEGORY_OF[opening.effect] === 'Financial' && CATEGORY_OF[effect] === 'Write' && !opening.form.nounish
    ? true
    : undefined;

/** Of any verb, in this order: the first that tells decides. */
const TELLING_OF_VERBS: readonly Tell[] = [
  isSent,
  isRunLater,
  isReadAbout,
  isCarriedOut,
  isMail,
  isTakenAway,
  isArea,
  isWhatFor,
  isSchema,
  isNumbered,
];

/** And of words that are nouns as well. */
const TELLING: readonly Tell[] = [
  ...TELLING_OF_VERBS,
  isPing,
  isLogin,
  isInFocus,
  isAsked,
  isTurned,
  isTaken,
  isSetOrChosen,
  isToldOf,
  isSending,
  isAnswered,
  isWrittenDown,
  isItsObject,
  isPaidFor,
];

/** `orders_track`, "Ingests an event" */
const isInside = (act: Act, { effect, form }: Act): boolean =>
  act.place.start > 0 && !form.nounish && (effect === 'read' || (effect === 'create' && TELLS.test(act.verb)));

/** What is a reading, unless the description has something written. */
const TELLS = /^(?:track|trace|export|report|profile|watch|score|rank|grade|match)$/;

/** `search_feedback`, "Records feedback"; `query_rating`, "Records how good it was"; `view_count`, "Records a view" */
const isOfOpening = (act: Act, opening: Act): boolean =>
  headOf(act) === headOf(opening) ||
  (HANDS_IN.has(opening.verb) &&
    (JUDGEMENTS.test(headOf(act) ?? '') || (headOf(opening) === act.verb && !JUDGEMENTS.test(act.verb))));

const TELLS_OF = /^(?:details|information|info|summary|overview|status|metadata|contents|results?|one|the) /i;

const MAILS = /^(?:mail|email|sms|message|fax)$/;

/**
 * `mail_inbox`, "查看收件箱": who describes a tool in another language names it with English nouns, and says the verb. What
 * pays, runs or takes away in a name stays, unless something is only looked up.
 */
function isNounBeside(act: Act, said: readonly Act[]): boolean {
  const [opening] = said;
  const [named, opened] = [CATEGORY_OF[act.effect], CATEGORY_OF[opening?.effect ?? 'any']];
  if (opening === undefined || named === opened || opened === null) return false;
  if (named === 'Read') return true;
  if (said.some(({ effect }) => CATEGORY_OF[effect] === named)) return false;
  return named === 'Write' || named === null || (opened === 'Read' && LOOKS_UP.test(opening.verb));
}

const LOOKS_UP = /^(?:get|list|show|search|query|read|find|count)$/;

/** Verbs that say little without their object. */
const LIGHT = /^(?:take|make|give|put|lay|hand|enter|do|perform|initiate)$/;

const CARRIES_OUT = /^(?:run|perform|execute|conduct|start|do|make)$/;
