import type { ParameterRole } from '#schema/assessment.ts';
import type { Act, ActSource } from './act.ts';
import { CATEGORY_OF, type Effect } from './effect.ts';
import type { Features } from './features.ts';
import type { Cue, Domain, NounClass } from './lexicon.ts';
import type { Thing } from './nouns.ts';
import { keyPlace, type Parameter } from './parameters.ts';
import type { Place } from './place.ts';

/** What rules ask of features. Every answer is places, so that a claim without evidence cannot be made. */

export const DELETING: readonly Effect[] = ['delete', 'revoke'];
export const WRITING: readonly Effect[] = ['create', 'update', 'send', 'publish', 'grant', 'shelve'];
export const RUNNING: readonly Effect[] = ['run', 'job', 'device', 'session', 'install'];
export const PAYING: readonly Effect[] = ['pay', 'bill'];
export const READING: readonly Effect[] = ['read'];

/** Acts that are stated, not denied, by these sources with these effects. */
export function actsOf(features: Features, from: readonly ActSource[], effects: readonly Effect[]): Act[] {
  const acts: Act[] = [];
  for (const act of features.acts)
    if (!act.negated && effects.includes(act.effect) && from.includes(act.from)) acts.push(act);
  return acts;
}

export const placesOf = (items: readonly { readonly place: Place }[]): Place[] => items.map(({ place }) => place);

/** The first act of a source, whatever it is: its main verb. */
export const mainAct = (features: Features, from: ActSource): Act | undefined =>
  features.acts.find((act) => act.from === from);

/** Where a cue is said and not denied. */
export function cuePlaces(features: Features, ...cues: readonly Cue[]): Place[] {
  const places: Place[] = [];
  if (features.cues.size === 0) return places;
  for (const cue of cues)
    for (const { negated, place } of features.cues.get(cue) ?? []) if (!negated) places.push(place);
  return places;
}

/** The same in the first `count` sentences only: later ones are often about other tools. */
export const earlyCues = (features: Features, count: number, ...cues: readonly Cue[]): Place[] =>
  cues.flatMap((cue) =>
    placesOf((features.cues.get(cue) ?? []).filter(({ negated, sentence }) => !negated && sentence < count)),
  );

/** The words that say that acts are done to many at once. */
export const quantifiers = (acts: readonly Act[]): Place[] =>
  acts.flatMap(({ quantifier }) => (quantifier === null ? [] : [quantifier]));

/** Whether the act that names the tool best has one of these effects. */
export const leads = (features: Features, effects: readonly Effect[]): boolean =>
  features.lead !== null && effects.includes(features.lead.effect);

const LEADING: readonly ActSource[] = ['name', 'title', 'sentence'];

/** Places of the acts that say what the tool is for, from name, title and first sentence. */
export const leadingActs = (features: Features, effects: readonly Effect[]): Act[] =>
  actsOf(features, LEADING, effects);

/** Heads of what those acts are done to, of a class of nouns. */
export const headsOf = (acts: readonly Act[], wanted: NounClass): Thing[] =>
  acts.flatMap((act) => act.things.filter((thing) => thing.head && thing.classes.has(wanted)));

/** Any of what those acts are done to, of a class of nouns. */
export const thingsOf = (acts: readonly Act[], wanted: NounClass): Thing[] =>
  acts.flatMap((act) => act.things.filter((thing) => thing.classes.has(wanted)));

/** Nouns of a class in the name or first sentence. */
export const mentions = (features: Features, wanted: NounClass): Place[] =>
  placesOf(features.things.filter((thing) => thing.classes.has(wanted)));

export const parametersWith = (features: Features, ...roles: readonly ParameterRole[]): Parameter[] =>
  features.parameters.filter(({ role }) => role !== null && roles.includes(role));

export const parameterPlaces = (features: Features, ...roles: readonly ParameterRole[]): Place[] =>
  parametersWith(features, ...roles).map(keyPlace);

export const inDomain = (features: Features, ...domains: readonly Domain[]): boolean =>
  domains.some((domain) => features.domains.has(domain));

/** Whether no act that the definition states changes anything. */
export const onlyReads = (features: Features): boolean =>
  features.acts.every(
    ({ effect, negated }) => negated || CATEGORY_OF[effect] === 'Read' || CATEGORY_OF[effect] === null,
  );

/** Words of the name that are one of these. */
export const nameSays = (features: Features, wanted: string): Place[] => {
  // Padded, so that one search for " word " replaces a list.
  const words = ` ${wanted} `;
  return features.nameWords
    .filter(({ text }) => words.includes(` ${text} `))
    .map(({ start, end }) => ({ source: features.name, start, end }));
};

/** Where a definition makes a claim about itself: the key, as the value is no text. */
export const hintPlace = (hint: 'readOnlyHint' | 'destructiveHint'): Place => ({
  source: { pointer: `/annotations/${hint}`, in: 'key', text: hint },
  start: 0,
  end: hint.length,
});
