import type { Act } from './act.ts';
import { CATEGORY_OF } from './effect.ts';
import { GUIDANCE } from './guidance.ts';

/** Whether the opening of a description, and not the verb of the name, says what comes of a call. `other` follows the opening. */
export const openingDecides = (act: Act, opening: Act, other: Act | undefined): boolean =>
  DECIDES.some((decides) => decides(act, opening, other));

const DECIDES: readonly ((act: Act, opening: Act, other: Act | undefined) => boolean)[] = [
  // `compose_email`, "Composes and sends": what comes first is only a step on the way.
  (act, opening, other) => opening.effect === 'send' && other?.verb === act.verb && CATEGORY_OF[act.effect] === 'Write',
  // `install_theme`, "Generates the install command": the name tells what the answer is for.
  (_, opening) => opening.effect === 'generate' && isToBeRun(opening),
  // `scaffold_form`, "Generates a form"
  (act, opening) => act.verb === 'scaffold' && opening.effect === 'generate',
  // `create_rules`, "Provides a prompt to generate rules"
  (act, opening) => act.effect === 'create' && opening.effect === 'read' && isToBeFollowed(opening),
  // `verify_domain`, "Triggers the verification of a domain"
  (act, opening) => act.effect === 'read' && (isStart(opening) || isStartOf(act, opening)),
  // `locate_phone`, "Makes it ring"
  (act, opening) => act.effect === 'read' && opening.effect === 'device' && MAKES_ITSELF_KNOWN.has(opening.verb),
  // `load_glossary`, "Bulk-loads terms", `ask_operator`, "Files a question"
  (act, opening) => act.effect === 'read' && goesIn(act, opening),
  // `ask_human`, "Asks the human and waits"
  (act, opening) => act.verb === 'ask' && opening.verb === 'ask' && opening.effect === 'read',
  // `check_item`, "Marks an item as done"
  (act, opening) => act.effect === 'read' && opening.verb === 'mark',
  // `pay_invoice`, "Records a payment against it": somebody else has paid.
  (act, opening) => opening.verb === 'record' && opening.effect === 'create' && isRecorded(act),
  // `top_up`, "Creates a checkout session": what is made is a page, and somebody pays there.
  (act, opening) =>
    /^(?:Financial|Execute)$/.test(CATEGORY_OF[act.effect] ?? '') &&
    CATEGORY_OF[opening.effect] === 'Write' &&
    isPaidAt(opening),
  // `approve_work`, "Approves the work and releases the payment"
  (act, opening) =>
    opening.effect === 'pay' &&
    ENDS.test(act.verb) &&
    PAYS_OUT.test(opening.verb) &&
    CATEGORY_OF[act.effect] !== 'Financial',
  // `get_number`, "Buys a number"
  (act, opening) => opening.effect === 'pay' && GAINS.test(act.verb) && BUYS.test(opening.verb),
  // `settle`, "Captures an authorization", `order_sim`, "Orders an eSIM"
  (act, opening) => act.effect === 'any' && TAKES.test(act.verb) && CATEGORY_OF[opening.effect] === 'Financial',
  // `add_dependency`, "Installs a dependency"
  (act, opening) =>
    opening.effect === 'install' && opening.form.lemma === 'install' && CATEGORY_OF[act.effect] === 'Write',
  // `verify`, "Runs the build and the tests"
  (act, opening) => act.effect === 'read' && CHECKS.test(act.verb) && isRunOfProgram(opening),
  // `refresh_cache`, "Clears the cache", `reset_app`, "Clears its data"
  (act, opening) => opening.effect === 'delete' && SETS_BACK.test(act.verb) && !isPlainly(act, opening.verb),
  // `activate`, "Brings a window to the front", `set_wakeup`, "Wakes the agent later"
  (act, opening) =>
    /^(?:create|update)$/.test(act.effect) &&
    (act.things.length === 0 || act.verb === 'bring_to' || (act.verb === 'set' && opening.verb !== 'set')) &&
    isExecuted(opening),
  // `apply_state`, "Runs a command that applies a state"
  (act, opening) => act.verb === 'apply' && opening.effect === 'run' && isCommand(opening),
  // `report_incidents`, "Tells how many there were"
  (act, opening) => act.verb === 'report' && act.effect === 'create' && opening.effect === 'read',
  // `list_item`, "Lists an item for sale"
  (act, opening) => act.verb === 'list' && opening.verb === 'list' && opening.effect === 'create',
  // `workflow_kick`, "Kicks a workflow off"
  (act, opening) => opening.verb.startsWith(`${act.verb}_`),
];

const ENDS =
  /^(?:approve|accept|complete|confirm|finish|finalize|finalise|close|resolve|cancel|claim|mark|award|end|decline|reject)$/;

const PAYS_OUT = /^(?:release|pay|pay_out|payout|transfer|refund|reimburse|trigger)$/;

/** Where a name only leaves out what the description does it to. */
const isPlainly = ({ effect, form, verb }: Act, said: string): boolean => verb === said && effect === form.effect;

const SETS_BACK = /^(?:refresh|reset|restore|checkout|revert)$/;

const GAINS = /^(?:get|new|reorder|add|create|activate|claim|provision|register|request)$/;

/** What says nothing of what it does without its object. */
const TAKES = /^(?:settle|order|make|take|give)$/;

const BUYS = /^(?:buy|purchase|rent|order|pay_for)$/;

const CHECKS = /^(?:verify|check|validate|typecheck|preflight|assess|lint)$/;

/** What a check of a project starts, whatever it is called. */
const isRunOfProgram = ({ effect, verb, things }: Act): boolean =>
  /^(?:run|job)$/.test(effect) &&
  /^(?:run|execute|rerun)$/.test(verb) &&
  things.some(({ word }) => PROGRAMS.test(word));

const PROGRAMS =
  /^(?:tests?|unit_tests?|test_suites?|suites?|builds?|compiler|checker|type_checker|tsc|mypy|pyright|cargo|make|pytest|eslint|linters?|verification|pipeline|ci)$/;

/** Done to something that is named, and not only mentioned. */
const isExecuted = ({ effect, place, things, negated }: Act): boolean =>
  CATEGORY_OF[effect] === 'Execute' && place.start === 0 && things.length > 0 && !negated;

/** What happened elsewhere can only be written down: a payment, a disposal. */
const isRecorded = ({ effect }: Act): boolean => CATEGORY_OF[effect] === 'Financial' || effect === 'delete';

const MAKES_ITSELF_KNOWN = new Set(['blink', 'flash', 'beep', 'buzz', 'vibrate', 'honk', 'ring', 'sound_alarm']);

/** Begins something that goes on by itself. */
const isStart = ({ effect, verb, form }: Act): boolean =>
  effect === 'job' && form.form !== 'gerund' && /^(?:trigger|kick_off|kickoff|enqueue|queue)$/.test(verb);

/** `crawl_site`, "Starts a crawl of a site" */
const isStartOf = ({ verb }: Act, { effect, form, things }: Act): boolean =>
  effect === 'job' &&
  /^(?:start|submit|launch|initiate|begin)$/.test(form.lemma) &&
  things.some(({ word, head }) => head && word === verb);

/** Words for what goes in as well as for what comes out. */
const IS_OF_BOTH_WAYS = /^(?:load|pull|receive|collect|gather|map|learn)$/;
const FILES = /^(?:file_[a-z]+|raise|let_know)$/;

const goesIn = ({ verb }: Act, opening: Act): boolean =>
  (IS_OF_BOTH_WAYS.test(verb) && /^(?:create|update)$/.test(opening.effect)) ||
  (/^(?:ask|tell)$/.test(verb) && FILES.test(opening.verb));

const isCommand = ({ things }: Act): boolean =>
  things.some(({ word, head }) => head && /(?:^|_)(?:commands?|scripts?|playbooks?)$/.test(word));

const isPaidAt = ({ things }: Act): boolean => things.some(({ classes }) => classes.has('payment-page'));

/** What somebody else runs or follows afterwards. */
const isToBeRun = ({ things }: Act): boolean =>
  things.some(({ word, head }) => head && /^(?:commands?|command_lines?|instructions?)$/.test(word));

/** What the caller, and not the tool, goes by afterwards. */
const isToBeFollowed = ({ verb, things }: Act): boolean =>
  /^(?:provide|return|give)$/.test(verb) && things.some(({ word, head }) => head && GUIDANCE.test(word));
