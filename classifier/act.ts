import { SENSES, type Domain, type VerbForm } from './lexicon.ts';
import type { Effect } from './effect.ts';
import type { Place } from './place.ts';
import type { Thing } from './nouns.ts';

/** Where an act is documented, most telling first. */
export type ActSource = 'name' | 'title' | 'sentence' | 'method' | 'actions' | 'later';

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

/** The effect that a verb has on these things in this domain: the first sense that fits, else the verb's own. */
export function effectOf(verb: VerbForm, things: readonly Thing[], domains: ReadonlySet<Domain>): Effect {
  const head = things.find((thing) => thing.head);
  for (const sense of SENSES.get(verb.lemma) ?? []) {
    if (sense.domains !== null && ![...domains].some((domain) => sense.domains?.has(domain))) continue;
    if (sense.objects.has('*')) return sense.effect;
    if (things.some((thing, index) => matches(sense.objects, thing, things[index - 1], head))) return sense.effect;
  }
  return verb.effect;
}

/** Any noun counts, unless the head makes it a mere topic: in "cancel order reminder" the order stays. */
function matches(
  objects: ReadonlySet<string>,
  thing: Thing,
  before: Thing | undefined,
  head: Thing | undefined,
): boolean {
  const compound = before === undefined ? '' : `${before.word}_${thing.word}`;
  if (objects.has(compound)) return true;
  const [, last] = thing.word.split('_');
  const named = objects.has(thing.word) || (last !== undefined && objects.has(last));
  return named && (thing === head || head === undefined || !isCarrier(head.word));
}

/** In either number. */
const isCarrier = (word: string): boolean => CARRIERS.has(word) || CARRIERS.has(word.replace(/s$/, ''));

/** Heads that turn what stands before them into a mere topic: an "order note" is a note. */
const CARRIERS = new Set(
  'note comment tag label history status report link template webhook details type setting config configuration metadata field name description contact group list schema endpoint page session profile request method reference reminder alert notification rule limit receipt confirmation email mail message sms letter form document dashboard button widget event entry log article view category provider gateway processor integration portal strategy signal journal bot workflow analysis simulation item line fulfillment shipment tracking'.split(
    ' ',
  ),
);
