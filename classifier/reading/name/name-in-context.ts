import { effectOf, type Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import { CATEGORY_OF, type Effect } from '../words/effect.ts';
import type { Domain } from '../words/lexicon.ts';
import { isForeign } from '../words/languages.ts';
import { openingDecides } from './opening-decides.ts';
import { isTopic } from '../acts/topic.ts';
import { isUnknown } from '../sentence/unknown-verb.ts';

/** The act of a name with what the opening of the description tells of it. */
export function nameInContext(act: Act, said: readonly Act[], domains: ReadonlySet<Domain>): Act {
  const [opening, ...others] = said;
  if (opening === undefined) return act;
  const isRead = act.effect === 'read' && CATEGORY_OF[opening.effect] === 'Write';
  if (isPrelude(act, opening, others) || (isRead && isHandedIn(opening))) return { ...act, effect: opening.effect };
  if (isRead && isKept(act, opening)) return { ...act, effect: opening.effect, things: opening.things };
  return completed(act, meantBy(act, said) ?? opening, others[0], domains);
}

/** What is a reading, unless the description has something written. */
const TELLS = /^(?:track|trace|export|report|profile|watch|score|rank|grade|match)$/;

/** `git_log`, "View commit history": a lone noun-like word is no verb where the description has another one. */
export function isNoun(act: Act, said: readonly Act[]): boolean {
  const [opening] = said;
  if (opening === undefined || isSameVerb(act, opening)) return false;
  // `reflect_and_store`
  if (/[_ -](?:and|or)[_ -]$/i.test(act.place.source.text.slice(0, act.place.start))) return false;
  if (isForeign(opening.form) && act.form.nounish) return isNounBeside(act, said);
  // `share_recap`, "Mails the recap"
  const isSent = opening.effect === 'send' || opening.effect === 'publish';
  if (isSent && act.effect === 'read' && headOf(opening) === act.verb) return true;
  // `test_run`, "Generates tests, executes them"
  if (act.effect === 'run' && said.some(({ effect }) => effect === act.effect)) return false;
  // `runtime_update_status`, "Get runtime update status"
  if (opening.effect === 'read' && opening.things.some(({ word, head }) => !head && word === act.verb)) return true;
  // `deploy_readiness_check`, "Run a deploy-readiness check"
  if (
    CARRIES_OUT.test(opening.verb) &&
    opening.things.some(({ word, head }) => !head && word.startsWith(`${act.verb}-`))
  )
    return true;
  // `mail_inbox`, "Shows the inbox"
  if (MAILS.test(act.verb) && act.effect === 'send' && said.every(({ effect }) => effect === 'read')) return true;
  // `authoring_graphql`, "Executes any query": an area, not what is done.
  if (act.form.form === 'gerund') return true;
  // `borrow`, "Takes a loan"
  if (LIGHT.test(opening.verb) && opening.effect === 'any' && CATEGORY_OF[act.effect] === 'Financial') return false;
  if (!act.form.nounish) return false;
  // `scale`, "Sets the replicas", `account_switch`, "Chooses an account"
  if (CATEGORY_OF[act.effect] === 'Execute' && (isLight(opening) || CHOOSES.test(opening.verb))) return false;
  if (isTopic(opening)) {
    // `pipeline_run`, "Details of a run", but `scan_start`, "Scan of a host"
    if (headOf(opening) === act.verb && TELLS_OF.test(opening.place.source.text.slice(opening.place.start)))
      return true;
    if (headOf(opening) === headOf(act) && CATEGORY_OF[act.effect] === 'Execute') return false;
  }
  // `sms`, "Sends an SMS"
  if (act.things.length === 0 && act.effect === 'send' && opening.effect === 'send') return false;
  // `review_answer`, "Replies to a review"
  if (act.effect === 'read' && act.form.nounish && /^(?:reply|respond)$/.test(opening.verb)) return true;
  // `search_feedback`, "Records feedback on a search"
  if (act.effect === 'read' && CATEGORY_OF[opening.effect] === 'Write' && isOfOpening(act, opening)) return true;
  const inside = act.place.start > 0 && !opening.form.nounish;
  // `orders_track`, "Ingests an event"
  return (
    act.things.length === 0 ||
    (inside && (opening.effect === 'read' || (opening.effect === 'create' && TELLS.test(act.verb))))
  );
}

/** `search_feedback`, "Records feedback"; `query_rating`, "Records how good it was"; `view_count`, "Records a view" */
const isOfOpening = (act: Act, opening: Act): boolean =>
  headOf(act) === headOf(opening) ||
  (HANDS_IN.has(opening.verb) &&
    (JUDGEMENTS.test(headOf(act) ?? '') || (headOf(opening) === act.verb && !JUDGEMENTS.test(act.verb))));

const TELLS_OF = /^(?:details|information|info|summary|overview|status|metadata|contents|results?|one|the) /i;

const MAILS = /^(?:mail|email|sms|message|fax)$/;

/** Also `run_check`, "Ejecuta": a verb of another language may be any that has its effect. */
const isSameVerb = ({ verb, form }: Act, opening: Act): boolean =>
  verb === opening.verb || (form.effect === opening.form.effect && isForeign(opening.form));

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

/** `review_change`, "Posts a review of a change"; `evaluate_idea`, "Assigns a score": the judgement is the caller's, and kept. */
const isHandedIn = ({ verb, things }: Act): boolean =>
  HANDS_IN.has(verb) && things.some(({ word, head }) => head && JUDGEMENTS.test(word));

/** `extract_frame`, "Saves a frame", `translate_key`, "Sets the translation of a key": the name tells how, or what comes first. */
const isKept = ({ verb }: Act, opening: Act): boolean =>
  opening.place.start === 0 &&
  !opening.negated &&
  // `describe_stats`, "Record count and size"
  (opening.verb !== 'record' || JUDGES.test(verb)) &&
  (opening.things.length > 0 || /^(?:save|store|persist|record)$/.test(opening.verb)) &&
  ((PUTS.has(opening.verb) && opening.verb !== verb && verb !== 'compare') || isLed(opening, verb));

const JUDGES = /^(?:review|scan|check|track|rate|score|grade|count|inspect|audit)$/;

/** Whether a verb that only reads, or says nothing by itself, leads to more: "Takes a still into the gallery". */
const isLed = ({ form: { effect, nounish }, verb }: Act, named: string): boolean =>
  // What adds hours to a time is a sum.
  effect === 'any' || (verb === named && verb !== 'add') || (effect === 'read' && !nounish);

const PUTS = oneOf(
  'set save store record mark stamp assign attach insert append persist register add put adjust align rename move replace apply copy link put_in take_back write_down note_down',
);

const HANDS_IN = oneOf('submit send post leave record save store log assign give set attach cast enter publish');
const JUDGEMENTS =
  /(?:^|_)(?:reviews?|ratings?|scores?|grades?|marks?|evaluations?|assessments?|appraisals?|verdicts?|critiques?|votes?|rankings?|corrections?|feedback|decisions?)$/;

/** The acts of an opening with what the name tells of its first. */
export function openingInContext(said: readonly Act[], [named]: readonly Act[]): readonly Act[] {
  const [opening, ...others] = said;
  return named === undefined ||
    opening === undefined ||
    !(isToldBy(named, opening, others) || isAnswered(named, opening))
    ? said
    : [{ ...opening, effect: named.effect }, ...others];
}

/**
 * `pump_stop`, "Brings the pump to a halt"; `create_monitor`, "Monitors a page"; `add_expense`, "Tracks an expense": what is
 * set up or entered does so from then on.
 */
const isToldBy = (named: Act, opening: Act, others: readonly Act[]): boolean => {
  if (isUnknown(opening.form)) return CATEGORY_OF[named.effect] !== null;
  const isPlain = opening.effect === opening.form.effect && CATEGORY_OF[opening.effect] === 'Write';
  if (CATEGORY_OF[named.effect] === 'Execute' && (isPlain || opening.effect === 'read') && isOnTheWay(others))
    return true;
  // `issue_po`, "Issues a purchase order to a vendor", `pay_duties`, "Submits the declaration and pays the duties"
  if (isPlain && CATEGORY_OF[named.effect] === 'Financial')
    return (opening.verb === named.verb && isDecided(named)) || others.some(isPaid);
  if (isPlain && CATEGORY_OF[named.effect] === 'Execute')
    return isLight(opening) || opening.things.length === 0 || (opening.verb === named.verb && isDecided(named));
  // `switch_browser`, "Chooses which browser later calls work in"
  const isChosen = CATEGORY_OF[named.effect] === 'Execute' || named.verb === 'switch';
  if (isChosen && CHOOSES.test(opening.verb) && opening.effect === 'read') return others.length === 0;
  // `stop_job`, "Asks a job to end"
  if (CATEGORY_OF[named.effect] === 'Execute' && ASKS.test(opening.verb)) return true;
  // `archive_mail`, "Removes the inbox label"
  if (named.effect === 'shelve' && opening.verb === 'remove' && [...opening.things, ...opening.origin].some(isInbox))
    return true;
  // `forget_note`, "Marks a note as expired"
  if (opening.verb === 'mark' && CATEGORY_OF[named.effect] === 'Destructive') return true;
  return (
    CATEGORY_OF[named.effect] === 'Write' &&
    opening.effect === 'read' &&
    ((SETS_UP.test(named.verb) && KEEPS_WATCH.test(opening.verb)) || (!named.form.nounish && declares(opening)))
  );
};

const isInbox = ({ word }: Act['things'][number]): boolean => /^inbox(?:_label)?$/.test(word);

/** What says little of what is done: `retry_job`, "Moves a job back"; `trigger_nightly`, "Creates a run". */
const isLight = ({ verb, things }: Act): boolean =>
  SETS.test(verb) || (/^(?:create|add)$/.test(verb) && things.some(({ word, head }) => head && RUNS.test(word)));

/** `deploy_app`, "Registers a repository and triggers a deployment": what comes first leads to what the name says. */
const isOnTheWay = (others: readonly Act[]): boolean =>
  others.some(({ effect, from, negated }) => from === 'sentence' && !negated && STARTS.has(effect));

const isPaid = ({ effect, from, negated }: Act): boolean =>
  from === 'sentence' && !negated && CATEGORY_OF[effect] === 'Financial';

const STARTS: ReadonlySet<Effect> = new Set(['job', 'install']);

const CHOOSES = /^(?:choose|select|pick)$/;
const SETS = /^(?:set|move|switch|change|mark)$/;
const ASKS = /^(?:ask|tell|signal)$/;
const RUNS = /(?:^|_)(?:jobs?|runs?|executions?|builds?|process|instances|replicas)$/;

/** `generate_captions`, "Writes captions for a video" */
const isAnswered = (named: Act, opening: Act): boolean =>
  named.effect === 'generate' &&
  (opening.verb === 'rewrite' ||
    // `draft_reminder`, "Writes a reminder letter"
    (named.verb === 'draft' && opening.verb === 'write' && LETTERS.test(headOf(opening) ?? '')) ||
    (opening.verb === 'write' && opening.effect === 'create' && headOf(named) === headOf(opening)));

const LETTERS =
  /(?:^|_)(?:letters?|e?mails?|repl(?:y|ies)|messages?|memos?|tweets?|responses?|descriptions?|pitch|bio|summary|caption)$/;

const SETS_UP = /^(?:add|create|log|record|register|save|setup|set_up|enable)$/;
const KEEPS_WATCH = /^(?:track|monitor|watch|follow|map)$/;
/** `approve_proof`, "Says that a proof may be printed": it is the caller who says so. */
const declares = ({ verb, place: { source, end } }: Act): boolean =>
  DECLARES.test(verb) && CLAUSE.test(source.text.slice(end, end + 10));
const DECLARES = /^(?:say|tell|declare|confirm|decide|choose)$/;
const CLAUSE = /^ (?:that|whether|if|where|who|which|what|how|when|why)\b/;

const headOf = ({ things }: Act): string | undefined => things.find(({ head }) => head)?.word;

/** `parse_url`, "Parses a page and adds it to a project", or "and pays for it": the name tells the first half. */
const isPrelude = (act: Act, main: Act, others: readonly Act[]): boolean =>
  others.length > 0 && (isReadFirst(act, main, others) || isMadeFirst(act, main, others));

const MADE: ReadonlySet<Effect> = new Set(['create', 'update', 'generate']);

/** `provision_box`, "Creates a box and starts it", `enable_unit`, "Enables and starts a unit" */
const isMadeFirst = ({ effect, verb }: Act, main: Act, others: readonly Act[]): boolean =>
  (MADE.has(effect) || verb === 'make') &&
  (main.effect === 'job' || main.effect === 'run') &&
  others.some(
    (act) => act.place.start < main.place.start && (act.effect === 'create' ? effect !== 'update' : act.verb === verb),
  );

const isReadFirst = ({ effect }: Act, main: Act, others: readonly Act[]): boolean =>
  effect === 'read' &&
  (CATEGORY_OF[main.effect] === 'Write' || main.effect === 'pay' || main.effect === 'delete') &&
  others.some((act) => (act.effect === 'read' || act.verb === 'request') && act.place.start < main.place.start);

/** `init`, "Verifies, logs in and initializes": what a bare name means need not be said first. */
function meantBy({ verb, things }: Act, said: readonly Act[]): Act | undefined {
  const meant = SPELT_OUT.get(verb);
  if (meant === undefined || things.some(({ classes }) => classes.size > 0)) return undefined;
  const spelt = said.find((act) => act.verb === meant);
  return spelt === undefined ? undefined : { ...spelt, verb };
}

const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['init', 'initialize'],
  ['auth', 'authenticate'],
  ['sync', 'synchronize'],
]);

/** A name that is only its verb (`evaluate`, `send`) means what its description does with that verb. */
function completed(act: Act, opening: Act, other: Act | undefined, domains: ReadonlySet<Domain>): Act {
  if (openingDecides(act, opening, other) || isMoreExact(act, opening)) return { ...act, effect: opening.effect };
  // `barcode_create` of a server for barcodes, "Draws a barcode"
  if (act.things.length === 0 && act.verb === 'create' && opening.effect === 'generate') {
    const effect = effectOf(act.form, opening.things, domains);
    if (effect === 'generate') return { ...act, things: opening.things, effect };
  }
  if (!isSameVerb(act, opening)) return act;
  // "Archive (delete) a record": the description says what the product means by the word.
  const plain = act.effect === act.form.effect && opening.effect !== act.effect;
  if (
    plain &&
    (act.effect === 'shelve' || /^(?:reset|flush)$/.test(act.verb) || CATEGORY_OF[opening.effect] === 'Financial')
  )
    return { ...act, effect: opening.effect };
  // `format_report`, "Formats a report into a summary": an answer is all that comes of it.
  if (plain && opening.effect === 'read' && REWORDS.has(act.verb)) return { ...act, effect: opening.effect };
  // `add_pause`, "Adds a pause switch to a contract and returns its code"
  if (opening.effect === 'generate' && (act.effect === 'create' || act.effect === 'update'))
    return { ...act, effect: opening.effect };
  // "Generates rule files", "generates a report and saves it"
  if (act.effect === 'generate' && opening.effect === 'create') return { ...act, effect: opening.effect };
  // `force_terminate`: a word that the lexicon does not know is no object.
  if (act.things.some(({ classes }) => classes.size > 0) || isDecided(act)) return act;
  return opening.things.length === 0
    ? act
    : { ...act, things: opening.things, effect: effectOf(act.form, opening.things, domains) };
}

const REWORDS = oneOf('format reformat transform rewrite');

/** `restore_snapshot`, "Restores a volume": what the name is done to has already decided what the verb means. */
const isDecided = ({ effect, form, things }: Act): boolean => things.length > 0 && effect !== form.effect;

/** `new_session`, "Creates a browser session": the name leaves out what kind of thing it is. */
const isMoreExact = (act: Act, opening: Act): boolean => {
  const isSame = opening.verb === act.verb || (MAKES.has(act.verb) && MAKES.has(opening.verb));
  if (!isSame || act.effect !== act.form.effect) return false;
  const [named, said] = [headOf(act), headOf(opening)];
  if (named === undefined || said === undefined) return false;
  return (act.verb === 'new' && said === named) || (said.length > named.length && said.endsWith(`_${named}`));
};

const MAKES = oneOf('new create add make start open');
