import { ALL_SENSES, type Domain, type Ranks, type Sense, type Senses, type VerbForm } from '../words/lexicon.ts';
import type { Category } from '#schema/category.ts';
import { CATEGORY_OF, type Effect } from '../words/effect.ts';
import type { Place } from '../words/place.ts';
import type { Thing } from '../words/nouns.ts';

/** Where an act is documented, most telling first. */
export type ActSource = 'name' | 'title' | 'sentence' | 'actions' | 'later';

/** One thing that a tool is said to do. */
export interface Act {
  readonly effect: Effect;
  readonly verb: string;
  readonly form: VerbForm;
  readonly things: readonly Thing[];
  /** What they are taken out of: the project in "remove a task from a project". */
  readonly origin: readonly Thing[];
  readonly from: ActSource;
  readonly place: Place;
  /** "all", "multiple": the word that says that one call does it to many. */
  readonly quantifier: Place | null;
  /** The text says that it does *not* do this. */
  readonly negated: boolean;
}

/** What is done, where nothing says of what it is taken out, to how many, or that it is not done. */
export const plainAct = (
  form: VerbForm,
  effect: Effect,
  things: readonly Thing[],
  from: ActSource,
  place: Place,
): Act => ({
  effect,
  verb: form.lemma,
  form,
  things,
  origin: [],
  from,
  place,
  quantifier: null,
  negated: false,
});

/**
 * Of two acts that are joined ("get or add", "find and replace", "compose and send") the one that comes of the other
 * stands first. A reading that leads to a change is one of the things that a caller gets.
 */
export function consequentFirst(acts: Act[]): Act[] {
  const [first, second, ...others] = acts;
  if (first === undefined || second === undefined || second.negated) return acts;
  const between = first.place.source.text.slice(first.place.end, second.place.start);
  if (!JOINED.test(between)) return acts;
  if (first.verb === 'drag' && second.verb === 'drop') return [first, { ...second, effect: first.effect }, ...others];
  if (isOnTheWay(first, second)) return acts;
  // "Waits for an element and clicks it"
  const isOnceThere = AWAITS.test(first.verb) && second.effect === 'device';
  // "View and manage posts": who manages them sees them.
  if (first.effect === 'read' && second.verb === 'manage') return [second, ...others];
  // "Query or control a service", "Find and run tests"
  const isOther =
    (CATEGORY_OF[second.effect] === 'Execute' && /or/i.test(between)) ||
    (second.effect === 'run' && !CHOOSES.test(first.verb));
  if (first.effect === 'read' && (isOnceThere || isOther || LASTING.has(CATEGORY_OF[second.effect])))
    return [second, { ...first, from: 'actions' }, ...others];
  // "Set up and run tests"
  const isRun = between.includes('and') && (second.effect === 'run' || second.effect === 'job');
  if (isRun && CATEGORY_OF[first.effect] === 'Write')
    return [second, first.from === 'name' ? { ...first, from: 'actions' } : first, ...others];
  const isSent = PREPARING.has(first.verb) && (second.effect === 'send' || second.effect === 'publish');
  return isSent ? [second, first, ...others] : acts;
}

/** "Fetches and enriches an advisory": what is fetched is handed back in another form. */
export const isOnTheWay = (first: Act, second: Act): boolean =>
  (FETCHES.test(first.verb) && SHAPES.test(second.verb)) || (SEES.test(first.verb) && REFINES.test(second.verb));

const FETCHES = /^(?:fetch|get|retrieve|load|collect|gather|lookup|look_up|download|scrape|crawl|query|obtain|return)$/;
const SHAPES =
  /^(?:enrich|annotate|normali[sz]e|align|clean|format|tag|label|merge|combine|trim|highlight|consolidate|organi[sz]e|arrange|reconcile|expand|refine|transform|standardi[sz]e|adjust|truncate|decompress|unzip|unpack|unescape)$/;
const SEES = /^(?:read|list|search|find|show|view|display|extract|parse|pull|browse|discover|detect|identify|locate)$/;
const REFINES = /^(?:normali[sz]e|align|format|highlight|refine|transform|enrich|annotate)$/;

const CHOOSES = /^(?:select|choose|pick)$/;
const AWAITS = /^(?:wait|wait_for|find|locate|search)$/;

const JOINED = /^(?:[ _-]?(?:and|or)[ _-]?|\/)$/i;
const LASTING: ReadonlySet<Category | null> = new Set<Category>(['Write', 'Destructive', 'Financial']);
const PREPARING = new Set('compose draft create prepare write generate format build'.split(' '));

/** The effect that a verb has on these things in this domain: the first sense that fits, else the verb's own. */
export function effectOf(verb: VerbForm, things: readonly Thing[], domains: ReadonlySet<Domain>): Effect {
  const { senses } = verb;
  if (senses === undefined) return verb.effect;
  let rank = firstFor(senses, senses.ofAny, domains, ALL_SENSES.length);
  let head: Thing | undefined;
  for (const thing of things) if (thing.head) head = thing;
  let before: Thing | undefined;
  for (const thing of things) {
    rank = firstFor(senses, before?.senses.before?.get(thing.word), domains, rank);
    before = thing;
    const { alone } = thing.senses;
    // Any noun counts, unless the head makes it a mere topic: in "cancel order reminder" the order stays.
    if (alone === undefined || (thing !== head && head !== undefined && isCarrier(head.word))) continue;
    rank = firstFor(senses, alone, domains, rank);
  }
  return ALL_SENSES[rank]?.effect ?? verb.effect;
}

/** The first rank of some that is one of the verb's senses and of a domain, if it comes before another rank; else that one. */
function firstFor({ bits }: Senses, ranks: Ranks | undefined, domains: ReadonlySet<Domain>, before: number): number {
  if (ranks === undefined) return before;
  for (const rank of ranks) {
    if (rank >= before) return before;
    const isOfVerb = ((bits[rank >>> 5] ?? 0) & (1 << (rank & 31))) !== 0;
    if (isOfVerb && isOf(ALL_SENSES[rank]?.domains ?? null, domains)) return rank;
  }
  return before;
}

function isOf(wanted: Sense['domains'], domains: ReadonlySet<Domain>): boolean {
  if (wanted === null) return true;
  for (const domain of domains) if (wanted.has(domain)) return true;
  return false;
}

/** In either number, and as the end of a compound: `protection_rules`. */
const isCarrier = (word: string): boolean => {
  const last = word.slice(word.lastIndexOf('_') + 1);
  return CARRIERS.has(last) || (last.endsWith('s') && CARRIERS.has(last.slice(0, -1)));
};

/** Heads that turn what stands before them into a mere topic: an "order note" is a note. */
const CARRIERS = new Set(
  'note comment tag label history status report link template webhook details type setting config configuration metadata field name description contact group list approval invitation invite schema endpoint page session profile request method reference reminder alert notification rule limit receipt confirmation email mail message sms letter form document dashboard button widget event entry log article view category provider gateway processor integration portal strategy signal journal bot workflow analysis simulation item line fulfillment shipment tracking stat statistic metric summary directory folder upload localization localisation translation counter policy router inspection variable attribute'.split(
    ' ',
  ),
);

/** What an act is done to, as it is called; undefined where nothing is named. */
export const headOf = ({ things }: Act): string | undefined => things.find(({ head }) => head)?.word;

/** Whether what an act is done to has decided what its verb means: `restore_snapshot`. */
export const isDecided = ({ effect, form, things }: Act): boolean => things.length > 0 && effect !== form.effect;
