import { headOf, isDecided, type Act } from '../acts/act.ts';
import { isUnknown } from '../sentence/unknown-verb.ts';
import { CATEGORY_OF, type Effect } from '../words/effect.ts';
import { oneOf } from '../words/one-of.ts';
import { textAfter } from '../words/place.ts';

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
  // `provision_certificate`, "Gets a certificate for a domain"
  if (GAINS.has(named.verb) && GETS.has(opening.verb) && NEW.test(textAfter(opening.place))) return true;
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

const GAINS = oneOf('provision new allocate reserve claim');
const GETS = oneOf('get obtain');
const NEW = /^ (?:a|an|the next) /;

const isInbox = ({ word }: Act['things'][number]): boolean => /^inbox(?:_label)?$/.test(word);

/** What says little of what is done: `retry_job`, "Moves a job back"; `trigger_nightly`, "Creates a run". */
export const isLight = ({ verb, things }: Act): boolean =>
  SETS.test(verb) || (/^(?:create|add)$/.test(verb) && things.some(({ word, head }) => head && RUNS.test(word)));

/** `deploy_app`, "Registers a repository and triggers a deployment": what comes first leads to what the name says. */
const isOnTheWay = (others: readonly Act[]): boolean =>
  others.some(({ effect, from, negated }) => from === 'sentence' && !negated && STARTS.has(effect));

const isPaid = ({ effect, from, negated }: Act): boolean =>
  from === 'sentence' && !negated && CATEGORY_OF[effect] === 'Financial';

const STARTS: ReadonlySet<Effect> = new Set(['job', 'install']);

export const CHOOSES = /^(?:choose|select|pick)$/;
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
