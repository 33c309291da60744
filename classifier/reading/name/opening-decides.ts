import { opensSentence } from '../acts/opens-sentence.ts';
import { headOf, type Act } from '../acts/act.ts';
import { askedOf } from '../acts/asked-of.ts';
import { isTopic } from '../acts/topic.ts';
import { oneOf } from '../words/one-of.ts';
import { CATEGORY_OF, EFFECTS, type Effect } from '../words/effect.ts';
import type { Category } from '#schema/category.ts';
import { isExecuted, only, type Deciding } from './deciding.ts';
import { ANSWERS } from './opening-answers.ts';
import { BEGINS } from './opening-begins.ts';

/** Whether the opening of a description, and not the verb of the name, says what comes of a call. `other` follows the opening. */
export function openingDecides(act: Act, opening: Act, other: Act | undefined): boolean {
  for (const { where } of decidingOf(opening.verb, opening.effect)) if (where(act, opening, other)) return true;
  return isLonger(act, opening);
}

/** `workflow_kick`, "Kicks a workflow off" */
const isLonger = ({ verb }: Act, opening: Act): boolean =>
  opening.verb[verb.length] === '_' && opening.verb.startsWith(verb);

const ENDS = oneOf(
  'approve accept complete confirm finish finalize finalise close resolve cancel claim mark award end decline reject',
);

/** Where a name only leaves out what the description does it to. */
const isPlainly = ({ effect, form, verb }: Act, said: string): boolean => verb === said && effect === form.effect;

/** Where the same verb comes out otherwise by what the description adds to it. */
const isOtherwise = ({ effect, form, verb }: Act, opening: Act): boolean =>
  verb === opening.verb && effect === form.effect && effect !== opening.effect;

const SETS_BACK = oneOf('refresh reset restore checkout revert');

const GAINS = oneOf('get new reorder add create activate claim provision register request');

/** What says nothing of what it does without its object. */
const TAKES = oneOf('settle order make take give');

const CHECKS = oneOf('verify check validate typecheck preflight assess lint');

/** What a check of a project starts, whatever it is called. */
const isOfProgram = ({ things }: Act): boolean => things.some(({ word }) => PROGRAMS.test(word));

const PROGRAMS =
  /^(?:tests?|unit_tests?|test_suites?|suites?|builds?|compiler|checker|type_checker|tsc|mypy|pyright|cargo|make|pytest|eslint|linters?|verification|pipeline|ci)$/;

/** What happened elsewhere can only be written down: a payment, a disposal. */
const isRecorded = ({ effect }: Act): boolean => CATEGORY_OF[effect] === 'Financial' || effect === 'delete';

/** Words for what goes in as well as for what comes out. */
const IS_OF_BOTH_WAYS = oneOf('load pull receive collect gather map learn');

/** What tells how far work has come. */
const OF_WORK = /(?:^|_| )(?:completion|outcome|results?|progress|start|end|verdict)$/;

const SESSIONS = /(?:^|_)sessions?$/;

const FILES = /^(?:file_[a-z]+|raise|let_know)$/;

const isCommand = ({ things }: Act): boolean =>
  things.some(({ word, head }) => head && /(?:^|_)(?:commands?|scripts?|playbooks?)$/.test(word));

const DETERMINED = /^ (?:an?|the|new|your|this) /i;

const isPaidAt = ({ things }: Act): boolean => things.some(({ classes }) => classes.has('payment-page'));

/** What no name calls the end of something. */
const GETS = oneOf('get list show read view find search fetch count replace');

/** What a name can call the end of something. */
const TAKEN_FOR: ReadonlySet<Category | null> = new Set<Category>(['Read', 'Write', 'Execute']);

const of = (category: Category): ReadonlySet<Effect> =>
  new Set(EFFECTS.filter((effect) => CATEGORY_OF[effect] === category));

/** What an opening can decide, by its own verb and effect. */
const decidingOf = askedOf<Deciding>([
  ...BEGINS,
  ...ANSWERS,
  // `compose_email`, "Composes and sends": what comes first is only a step on the way.
  {
    effects: only('send'),
    where: (act, _, other) => other?.verb === act.verb && CATEGORY_OF[act.effect] === 'Write',
  },
  // `flush_logs`, "Sends buffered logs to the server": what is flushed goes somewhere.
  {
    verbs: oneOf('send write save persist deliver push commit sync upload store'),
    where: (act) => act.verb === 'flush',
  },
  // `revert_migration`, "Rolls back the last migration"
  {
    verbs: oneOf('roll_back rollback'),
    effects: only('job'),
    where: (act) => act.verb === 'revert' && act.effect === 'shelve',
  },
  // `estimate_to_invoice`, "Converts an estimate to an invoice"
  { verbs: oneOf('convert turn'), effects: only('update'), where: (act) => act.effect === 'read' },
  // `classify_mail`, "Sorts mail into folders"
  { verbs: oneOf('sort group organise organize'), effects: only('update'), where: (act) => act.effect === 'read' },
  // `restore_to_new`, "Restores a snapshot as a new server"
  { verbs: oneOf('restore'), effects: only('create'), where: (act) => act.verb === 'restore' },
  // `drop_card`, "Moves a card to a list"
  { verbs: oneOf('move drop'), effects: only('update'), where: (act) => act.verb === 'drop' },
  // `create_project`, "Deploys a project", but not "Deploy marker"
  {
    verbs: oneOf('deploy redeploy'),
    effects: only('job'),
    where: (act, { place: { source, end } }) =>
      act.effect === 'create' && DETERMINED.test(source.text.slice(end, end + 8)),
  },
  // `locate_phone`, "Makes it ring"
  {
    verbs: oneOf('blink flash beep buzz vibrate honk ring sound_alarm'),
    effects: only('device'),
    where: (act) => act.effect === 'read',
  },
  // `notify_when_done`, "Plays a sound"
  {
    verbs: oneOf('play show display blink flash beep buzz vibrate ring sound_alarm'),
    effects: only('device'),
    where: (act) => /^(?:notify|alert|warn|remind)$/.test(act.verb),
  },
  // `send_enter`, "Presses a key"
  { verbs: oneOf('press type tap move'), effects: only('device'), where: (act) => act.verb === 'send' },
  // `load_glossary`, "Bulk-loads terms"
  { effects: only('create', 'update'), where: (act) => act.effect === 'read' && IS_OF_BOTH_WAYS.has(act.verb) },
  // `ask_operator`, "Files a question"
  {
    effects: of('Write'),
    where: (act, { verb }) => act.effect === 'read' && (act.verb === 'ask' || act.verb === 'tell') && FILES.test(verb),
  },
  // `ask_human`, "Asks the human and waits"
  { verbs: oneOf('ask'), effects: only('read'), where: (act) => act.verb === 'ask' },
  // `check_item`, "Marks an item as done"
  { verbs: oneOf('mark tick untick check_off tick_off'), where: (act) => act.effect === 'read' },
  // `delete_order`, "Cancels an order"
  {
    verbs: oneOf('cancel'),
    effects: only('bill'),
    where: (act, opening) => act.effect === 'delete' && headOf(act) === headOf(opening),
  },
  // `pay_invoice`, "Records a payment against it": somebody else has paid.
  { verbs: oneOf('record'), effects: only('create'), where: isRecorded },
  // `top_up`, "Creates a checkout session": what is made is a page, and somebody pays there.
  {
    effects: of('Write'),
    where: (act, opening) => /^(?:Financial|Execute)$/.test(CATEGORY_OF[act.effect] ?? '') && isPaidAt(opening),
  },
  // `approve_work`, "Approves the work and releases the payment"
  {
    verbs: oneOf('release pay pay_out payout transfer refund reimburse trigger'),
    effects: only('pay'),
    where: (act) => ENDS.has(act.verb) && CATEGORY_OF[act.effect] !== 'Financial',
  },
  // `get_number`, "Buys a number"
  { verbs: oneOf('buy purchase rent order pay_for'), effects: only('pay'), where: ({ verb }) => GAINS.has(verb) },
  // `settle`, "Captures an authorization", `order_sim`, "Orders an eSIM"
  { effects: of('Financial'), where: (act) => act.effect === 'any' && TAKES.has(act.verb) },
  // `add_dependency`, "Installs a dependency"
  { verbs: oneOf('install'), effects: only('install'), where: (act) => CATEGORY_OF[act.effect] === 'Write' },
  // `verify`, "Runs the build and the tests"
  {
    verbs: oneOf('run execute rerun'),
    effects: only('run', 'job'),
    where: (act, opening) =>
      act.effect === 'read' && isOfProgram(opening) && (CHECKS.has(act.verb) || isExecuted(opening)),
  },
  // `update_app`, "Updates an app by pulling its image and restarting it"
  { verbs: oneOf('update upgrade refresh'), effects: only('job'), where: isOtherwise },
  // `confirm_purchase`, "Confirms that it was completed"
  { verbs: oneOf('confirm'), effects: only('update'), where: (act, opening) => act.verb === opening.verb },
  // `get_key`, "Generates or rotates the API key"
  {
    verbs: oneOf('generate create rotate issue mint'),
    effects: only('create', 'update'),
    where: ({ verb }, { things }) =>
      GETS.has(verb) && things.some(({ head, classes }) => head && classes.has('secret')),
  },
  // `check_build`, "Compiles the project and reports errors"
  {
    verbs: oneOf('build compile rebuild'),
    effects: only('job'),
    where: (act, opening) => act.effect === 'read' && CHECKS.has(act.verb) && isExecuted(opening),
  },
  // `disconnect_account`, "Unlinks an account", `disconnect_bank`, "Revokes the token": not a session of its own.
  {
    verbs: oneOf('unlink revoke deauthorize deauthorise'),
    effects: only('delete', 'revoke'),
    where: (act, opening) => act.verb === 'disconnect' && isExecuted(opening),
  },
  // `end_room`, "Deletes the room": whatever the name calls it, unless that is said to put it away.
  {
    verbs: oneOf('delete erase destroy purge wipe'),
    effects: only('delete'),
    where: (act, opening, other) =>
      TAKEN_FOR.has(CATEGORY_OF[act.effect]) &&
      act.effect !== 'shelve' &&
      (isTopic(act) || !GETS.has(act.verb)) &&
      // `replace_note`, "Deletes a note and creates another"
      other?.effect !== 'create' &&
      isExecuted(opening),
  },
  // `close_port`, "Removes the rule", `tidy_cache`, "Removes old entries"
  {
    verbs: oneOf('remove drop take_away discard'),
    effects: only('delete'),
    where: (act, opening) => /^(?:close|end|terminate|rewrite|tidy|cull|sweep)$/.test(act.verb) && isExecuted(opening),
  },
  // `terminate_sessions`, "Logs out all devices"
  {
    verbs: oneOf('log_out logout sign_out revoke'),
    effects: only('revoke'),
    where: (act) => /^(?:end|terminate|close|kill)$/.test(act.verb),
  },
  // `refresh_cache`, "Clears the cache", `reset_app`, "Clears its data"
  { effects: only('delete'), where: (act, opening) => SETS_BACK.has(act.verb) && !isPlainly(act, opening.verb) },
  // `activate`, "Brings a window to the front", `set_wakeup`, "Wakes the agent later"
  {
    effects: of('Execute'),
    where: (act, opening) =>
      (act.effect === 'create' || act.effect === 'update') &&
      (act.things.length === 0 || act.verb === 'bring_to' || (act.verb === 'set' && opening.verb !== 'set')) &&
      isExecuted(opening),
  },
  // `compose_message`, "Opens a window with a draft": the user goes on from there.
  {
    verbs: oneOf('open launch show bring_up'),
    where: (act, { things, place }) =>
      (act.effect === 'create' || act.effect === 'send') &&
      opensSentence({ place }) &&
      things.some(({ word, head }) => head && /(?:^|_)(?:windows?|screens?|dialogs?|composer)$/.test(word)),
  },
  // `delete_session`, "Closes a session and releases its host": what was opened is closed.
  {
    verbs: oneOf('close end release stop'),
    effects: only('session'),
    where: (act, { things, place }) =>
      act.effect === 'delete' &&
      opensSentence({ place }) &&
      things.some(({ word, head }) => head && SESSIONS.test(word)),
  },
  // `refresh_map`, "Regenerates a file"
  {
    verbs: oneOf('regenerate rewrite'),
    effects: only('create', 'update', 'generate'),
    where: (act) => act.verb === 'refresh' && act.effect === 'job',
  },
  // `suggest_fix`, "Submits a fix": what is suggested is handed in.
  {
    verbs: oneOf('submit file'),
    effects: only('create'),
    where: (act) => /^(?:suggest|propose|recommend)$/.test(act.verb),
  },
  // `execute_step`, "Records the completion of a step"
  {
    verbs: oneOf('record'),
    effects: only('create'),
    where: (act, opening) => CATEGORY_OF[act.effect] === 'Execute' && OF_WORK.test(headOf(opening) ?? ''),
  },
  // `set_group`, "Creates or updates a group"
  {
    verbs: oneOf('create'),
    effects: only('create'),
    where: (act, { place }, other) =>
      act.verb === 'set' && act.effect === 'device' && opensSentence({ place }) && other?.effect === 'update',
  },
  // `apply_state`, "Runs a command that applies a state"
  { effects: only('run'), where: (act, opening) => act.verb === 'apply' && isCommand(opening) },
  // `list_item`, "Lists an item for sale"
  { verbs: oneOf('list'), effects: only('create'), where: (act) => act.verb === 'list' },
]);
