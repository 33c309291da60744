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
  readonly things: readonly Thing[];
  readonly from: ActSource;
  readonly place: Place;
  /** The text says that it does *not* do this. */
  readonly negated: boolean;
}

/** The effect that a verb has on these things in this domain: the first sense that fits, else the verb's own. */
export function effectOf(verb: VerbForm, things: readonly Thing[], domains: ReadonlySet<Domain>): Effect {
  const head = things.find((thing) => thing.head);
  for (const sense of SENSES.get(verb.lemma) ?? []) {
    if (sense.domains !== null && ![...domains].some((domain) => sense.domains?.has(domain))) continue;
    if (sense.objects.has('*')) return sense.effect;
    if (things.some((thing) => matches(sense.objects, thing, head))) return sense.effect;
  }
  return verb.effect;
}

/** The head always counts; another noun only beside it, as in "order ticket" never, "transfer funds account" yes. */
function matches(objects: ReadonlySet<string>, thing: Thing, head: Thing | undefined): boolean {
  if (objects.has(thing.word)) return thing === head || head === undefined || !CARRIERS.has(head.word);
  const [, last] = thing.word.split('_');
  return thing === head && last !== undefined && objects.has(last);
}

/** Heads that turn what stands before them into a mere topic: an "order note" is a note. */
const CARRIERS = new Set(
  'note comment tag label history status report link template webhook details type setting config configuration metadata field name description contact group list schema endpoint page session profile request method reference reminder alert notification rule limit'.split(
    ' ',
  ),
);
