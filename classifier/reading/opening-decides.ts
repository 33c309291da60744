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
  // `create_rules`, "Provides a prompt to generate rules"
  (act, opening) => act.effect === 'create' && opening.effect === 'read' && isToBeFollowed(opening),
  // `verify_domain`, "Triggers the verification of a domain"
  (act, opening) => act.effect === 'read' && (isStart(opening) || isStartOf(act, opening)),
  // `locate_phone`, "Makes it ring"
  (act, opening) => act.effect === 'read' && opening.effect === 'device' && MAKES_ITSELF_KNOWN.has(opening.verb),
  // `load_glossary`, "Bulk-loads terms", `ask_operator`, "Files a question"
  (act, opening) => act.effect === 'read' && goesIn(act, opening),
  // `check_item`, "Marks an item as done"
  (act, opening) => act.effect === 'read' && opening.verb === 'mark',
  // `pay_invoice`, "Records a payment against it": somebody else has paid.
  (act, opening) => opening.verb === 'record' && opening.effect === 'create' && isRecorded(act),
  // `top_up`, "Creates a checkout session": what is made is a page, and somebody pays there.
  (act, opening) =>
    CATEGORY_OF[act.effect] === 'Financial' && CATEGORY_OF[opening.effect] === 'Write' && isPaidAt(opening),
  // `report_incidents`, "Tells how many there were"
  (act, opening) => act.verb === 'report' && act.effect === 'create' && opening.effect === 'read',
  // `list_item`, "Lists an item for sale"
  (act, opening) => act.verb === 'list' && opening.verb === 'list' && opening.effect === 'create',
  // `workflow_kick`, "Kicks a workflow off"
  (act, opening) => opening.verb.startsWith(`${act.verb}_`),
];

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

const isPaidAt = ({ things }: Act): boolean => things.some(({ classes }) => classes.has('payment-page'));

/** What somebody else runs or follows afterwards. */
const isToBeRun = ({ things }: Act): boolean =>
  things.some(({ word, head }) => head && /^(?:commands?|command_lines?|instructions?)$/.test(word));

/** What the caller, and not the tool, goes by afterwards. */
const isToBeFollowed = ({ verb, things }: Act): boolean =>
  /^(?:provide|return|give)$/.test(verb) && things.some(({ word, head }) => head && GUIDANCE.test(word));
