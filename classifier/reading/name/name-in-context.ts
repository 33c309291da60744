import type { Category } from '#schema/category.ts';
import { effectOf, headOf, isDecided, type Act } from '../acts/act.ts';
import { isDoneToRead } from '../acts/meant-act.ts';
import { opensSentence } from '../acts/opens-sentence.ts';
import { isSameVerb } from '../acts/same-verb.ts';
import { oneOf } from '../words/one-of.ts';
import { CATEGORY_OF, type Effect } from '../words/effect.ts';
import type { Domain } from '../words/lexicon.ts';
import { HANDS_IN, JUDGEMENTS } from './handed-in.ts';
import { openingDecides } from './opening-decides.ts';

/** The act of a name with what the opening of the description tells of it. */
export function nameInContext(act: Act, said: readonly Act[], domains: ReadonlySet<Domain>): Act {
  const [opening, ...others] = said;
  if (opening === undefined) return act;
  const isRead = act.effect === 'read' && CATEGORY_OF[opening.effect] === 'Write';
  if (isPrelude(act, opening, others) || (isRead && isHandedIn(opening))) return { ...act, effect: opening.effect };
  if (isRead && isKept(act, opening)) return { ...act, effect: opening.effect, things: opening.things };
  return completed(act, meantBy(act, said) ?? opening, others[0], domains);
}

/** `review_change`, "Posts a review of a change"; `evaluate_idea`, "Assigns a score": the judgement is the caller's, and kept. */
const isHandedIn = ({ verb, things }: Act): boolean =>
  HANDS_IN.has(verb) && things.some(({ word, head }) => head && JUDGEMENTS.test(word));

/** `extract_frame`, "Saves a frame", `translate_key`, "Sets the translation of a key": the name tells how, or what comes first. */
const isKept = ({ verb }: Act, opening: Act): boolean =>
  opensSentence(opening) &&
  !opening.negated &&
  // `describe_stats`, "Record count and size"
  (opening.verb !== 'record' || JUDGES.test(verb)) &&
  // `recall`, "Remember what was said before"
  !(verb === 'recall' && opening.verb === 'remember') &&
  (opening.things.length > 0 || /^(?:save|store|persist|record)$/.test(opening.verb)) &&
  ((PUTS.has(opening.verb) && opening.verb !== verb && verb !== 'compare') ||
    (opening.verb === 'change' &&
      opening.form.form !== 'gerund' &&
      isOfOne(opening) &&
      // `price`, "Changes the price", `rank_issues`, "Changes the rank"
      (verb === 'show' || headOf(opening) === verb)) ||
    (HOW.has(verb) && CHANGED.has(opening.effect)) ||
    isLed(opening, verb));

/** `item_price`, "Changes the price of an item", but not "Change history of an item" */
const isOfOne = ({ place: { source, end } }: Act): boolean =>
  /^ (?:the|your|its) /.test(source.text.slice(end, end + 6));

/** `say`, "Broadcasts a message": what tells how, or only what it is about. */
const HOW = oneOf('say expect dump recall reword capture');
const CHANGED: ReadonlySet<Effect> = new Set(['create', 'update', 'send', 'publish']);

const JUDGES = /^(?:review|scan|check|track|rate|score|grade|count|inspect|audit)$/;

/** Whether a verb that only reads, or says nothing by itself, leads to more: "Takes a still into the gallery". */
const isLed = ({ form: { effect, nounish }, verb }: Act, named: string): boolean =>
  // What adds hours to a time is a sum.
  effect === 'any' || (verb === named && verb !== 'add') || (effect === 'read' && !nounish);

const PUTS = oneOf(
  'set enter amend overwrite merge save store record mark stamp approve reject assign attach insert append persist register add put adjust align rename move replace apply copy link put_in take_back write_down note_down',
);

/** `parse_url`, "Parses a page and adds it to a project", or "and pays for it": the name tells the first half. */
const isPrelude = (act: Act, main: Act, others: readonly Act[]): boolean =>
  others.length > 0 && (isReadFirst(act, main, others) || isMadeFirst(act, main, others));

const RUNS: ReadonlySet<Effect> = new Set(['job', 'run', 'install']);
const MADE: ReadonlySet<Effect> = new Set(['create', 'update', 'generate']);

/** `provision_box`, "Creates a box and starts it", `enable_unit`, "Enables and starts a unit", `update_pod`, "Updates a pod and restarts it" */
const isMadeFirst = ({ effect, verb }: Act, main: Act, others: readonly Act[]): boolean =>
  (MADE.has(effect) || verb === 'make') &&
  RUNS.has(main.effect) &&
  others.some(
    (act) => act.place.start < main.place.start && (act.effect === 'create' ? effect !== 'update' : act.verb === verb),
  );

const isReadFirst = ({ effect }: Act, main: Act, others: readonly Act[]): boolean =>
  effect === 'read' &&
  others.some(
    (act) =>
      act.place.start < main.place.start &&
      (isDoneToRead(main, act) ||
        ((LASTS.has(CATEGORY_OF[main.effect]) || main.effect === 'install') &&
          (act.effect === 'read' || act.verb === 'request'))),
  );

const LASTS: ReadonlySet<Category | null> = new Set<Category>(['Write', 'Financial', 'Destructive']);

/** `init`, "Verifies, logs in and initializes": what a bare name means need not be said first. */
function meantBy(act: Act, said: readonly Act[]): Act | undefined {
  const meant = SPELT_OUT.get(act.verb);
  if (meant === undefined || isKnown(act)) return undefined;
  const spelt = said.find(({ verb }) => verb === meant);
  return spelt === undefined ? undefined : { ...spelt, verb: act.verb };
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
  // `pay_estimate`, "Pays the quarterly estimate": more is said of what is paid.
  if (act.effect === 'read' && isPaid(act.form.effect) && isPaid(opening.effect))
    return { ...act, effect: opening.effect };
  // "Archive (delete) a record": the description says what the product means by the word.
  const plain = act.effect === act.form.effect && opening.effect !== act.effect;
  if (
    plain &&
    (act.effect === 'shelve' ||
      /^(?:reset|flush|restore)$/.test(act.verb) ||
      CATEGORY_OF[opening.effect] === 'Financial')
  )
    return { ...act, effect: opening.effect, things: isKnown(act) ? act.things : opening.things };
  // `format_report`, "Formats a report into a summary": an answer is all that comes of it.
  if (plain && opening.effect === 'read' && REWORDS.has(act.verb)) return { ...act, effect: opening.effect };
  // `add_pause`, "Adds a pause switch to a contract and returns its code"
  if (opening.effect === 'generate' && (act.effect === 'create' || act.effect === 'update'))
    return { ...act, effect: opening.effect };
  // "Generates rule files", "generates a report and saves it"
  if (act.effect === 'generate' && opening.effect === 'create') return { ...act, effect: opening.effect };
  // `force_terminate`: a word that the lexicon does not know is no object.
  if (isKnown(act) || isDecided(act)) return act;
  return opening.things.length === 0
    ? act
    : { ...act, things: opening.things, effect: effectOf(act.form, opening.things, domains) };
}

const isPaid = (effect: Effect): boolean => CATEGORY_OF[effect] === 'Financial';

/** Whether the lexicon knows what an act is done to. */
const isKnown = ({ things }: Act): boolean => things.some(({ classes }) => classes.size > 0);

const REWORDS = oneOf('format reformat transform rewrite');

/** `new_session`, "Creates a browser session": the name leaves out what kind of thing it is. */
const isMoreExact = (act: Act, opening: Act): boolean => {
  const isSame = opening.verb === act.verb || (MAKES.has(act.verb) && MAKES.has(opening.verb));
  if (!isSame || act.effect !== act.form.effect) return false;
  const [named, said] = [headOf(act), headOf(opening)];
  if (named === undefined || said === undefined) return false;
  return (act.verb === 'new' && said === named) || (said.length > named.length && said.endsWith(`_${named}`));
};

const MAKES = oneOf('new create add make start open');
