import type { ParameterRole } from '#schema/assessment.ts';
import type { Act, ActSource } from '../reading/acts/act.ts';
import { CATEGORY_OF, EFFECTS, type Effect } from '../reading/words/effect.ts';
import type { Features, LeadEffect } from '../reading/features.ts';
import type { CueHit } from '../reading/words/cues.ts';
import type { Cue, Domain, NounClass } from '../reading/words/lexicon.ts';
import { nounPlaces, type Thing } from '../reading/words/nouns.ts';
import { OUTPUT } from '../reading/schema/output.ts';
import { keyPlace, type Parameter } from '../reading/schema/parameters.ts';
import type { Place } from '../reading/words/place.ts';
import { oneOf } from '../reading/words/one-of.ts';
import { placeOf } from '../reading/words/words.ts';

/** What rules ask of features. Every answer is places, so that a claim without evidence cannot be made. */

export const DELETING: readonly Effect[] = ['delete', 'revoke'];
export const WRITING: readonly Effect[] = ['create', 'invoice', 'update', 'send', 'publish', 'grant', 'shelve'];
export const RUNNING: readonly Effect[] = ['run', 'job', 'device', 'session', 'install'];
export const PAYING: readonly Effect[] = ['pay', 'bill'];
export const READING: readonly Effect[] = ['read'];

/** Most rules find nothing in most definitions: that must cost nothing. */
const NOTHING: readonly never[] = [];

/** Like `filter`, without a new list where nothing is kept. */
function kept<T>(items: readonly T[], isWanted: (item: T) => boolean): readonly T[] {
  let found: T[] | undefined;
  for (const item of items) if (isWanted(item)) (found ??= []).push(item);
  return found ?? NOTHING;
}

/** Whether a list holds one of some values: how rules ask, so that `ruleIndex` can tell what each depends on. */
function holdsAny<T>(list: readonly T[], values: readonly T[]): boolean {
  for (const value of values) if (list.includes(value)) return true;
  return false;
}

/** Words that a rule asks for: those of a set, or those like a pattern. */
export type Words = ReadonlySet<string> | RegExp;

const isOneOf = (word: string, wanted: Words): boolean =>
  wanted instanceof RegExp ? wanted.test(word) : wanted.has(word);

/** Whether a list holds one of them; asked so that `ruleIndex` can tell by which. */
const holdsOne = (list: readonly string[], wanted: Words): boolean =>
  wanted instanceof RegExp ? list.some(wanted.test, wanted) : list.some(wanted.has, wanted);

/** Whether any act with one of these effects is stated. */
export const states = (features: Features, effects: readonly Effect[]): boolean => holdsAny(features.effects, effects);

/** Acts that are stated, not denied, by these sources with these effects. */
export const actsOf = (features: Features, from: readonly ActSource[], effects: readonly Effect[]): readonly Act[] =>
  states(features, effects)
    ? kept(features.acts, (act) => !act.negated && effects.includes(act.effect) && from.includes(act.from))
    : NOTHING;

/** The same among the actions that a caller can choose. Few tools have any, so that this is asked first. */
export const chosenActs = (features: Features, effects: readonly Effect[]): readonly Act[] =>
  features.sources.includes('actions') ? actsOf(features, ['actions'], effects) : NOTHING;

/** All acts of a source, also those that are denied. */
export const actsFrom = (features: Features, from: ActSource): readonly Act[] =>
  features.sources.includes(from) ? kept(features.acts, (act) => act.from === from) : NOTHING;

/** Whether an act is called by one of these verbs. */
export const does = (features: Features, verbs: readonly string[]): boolean => holdsAny(features.verbs, verbs);

/** Whether acts with these effects are done to many at once. */
export const inBulk = (features: Features, effects: readonly Effect[]): boolean =>
  holdsAny(features.bulkEffects, effects);

/** Whether an act is called like this. */
export const doesLike = (features: Features, verbs: Words): boolean => holdsOne(features.verbs, verbs);

/** Whether anything that an act is done to, or that this is taken out of, is called like this. */
export const names = (features: Features, nouns: Words): boolean => holdsOne(features.nouns, nouns);

/** Whether any act is done to nothing that is named, and none is read from the name: it may be done to what that says. */
export const namesNothing = (features: Features): boolean => features.nouns.includes('');

/** Whether the opening says one of these words: no pattern, which `ruleIndex` would have to try on every word of it. */
export const opens = (features: Features, words: ReadonlySet<string>): boolean =>
  holdsOne(features.openingWords, words);

/** Acts that the definition says the tool does not do. */
export const deniedActs = (features: Features): readonly Act[] =>
  features.deniedEffects.length === 0 ? NOTHING : kept(features.acts, ({ negated }) => negated);

/** The main act of the title, or else of the first sentence, if it has one of these effects. */
export function statedActs(features: Features, effects: readonly Effect[]): readonly Act[] {
  const [act] = actsOf(features, ['title', 'sentence'], effects);
  return act !== undefined && act === mainAct(features, act.from) ? [act] : NOTHING;
}

/** What the description states beside its main act, with one of these effects. */
export const addedActs = (features: Features, effects: readonly Effect[]): readonly Act[] =>
  holdsAny(features.addedEffects, effects)
    ? actsOf(features, ['sentence', 'later'], effects).filter((act) => !repeats(act, mainAct(features, 'sentence')))
    : NOTHING;

/** What sentences after the opening state, with one of these effects. */
export const laterActs = (features: Features, effects: readonly Effect[]): readonly Act[] =>
  holdsAny(features.addedEffects, effects) ? actsOf(features, ['later'], effects) : NOTHING;

/** "Triggers a transition. Triggers the transition of …" */
const repeats = (act: Act, main: Act | undefined): boolean =>
  act === main || (act.from === 'later' && act.verb === main?.verb && act.effect === main.effect);

/** "Records a payment received", "Logs an expense": whether it happened elsewhere, and is only written down. */
export const onlyRecords = ({ lead }: Features): boolean =>
  lead?.effect === 'create' && (lead.verb === 'record' || lead.verb === 'log');

/** Whether a tool only gives another name to what is there: what its first sentence says, or else its name. */
export function onlyRenames(features: Features): boolean {
  const said = actsFrom(features, 'sentence');
  return (said.length > 0 ? said : actsFrom(features, 'name')).every(({ verb }) => verb === 'rename');
}

export const placesOf = (items: readonly { readonly place: Place }[]): readonly Place[] =>
  items.length === 0 ? NOTHING : items.map(({ place }) => place);

/** The first act of a source, whatever it is: its main verb. */
export const mainAct = (features: Features, from: ActSource): Act | undefined =>
  features.acts.find((act) => act.from === from);

/** Where a cue is said and not denied. */
export const cuePlaces = (features: Features, ...cues: readonly Cue[]): readonly Place[] =>
  earlyCues(features, Infinity, ...cues);

/** The same in the first `count` sentences only: later ones are often about other tools. */
export function earlyCues(features: Features, count: number, ...cues: readonly Cue[]): readonly Place[] {
  let places: Place[] | undefined;
  for (const cue of cues)
    for (const { negated, sentence, place } of cueHits(features, cue))
      if (!negated && sentence < count) (places ??= []).push(place);
  return places ?? NOTHING;
}

/** Where a cue is said and denied. */
export const deniedCues = (features: Features, cue: Cue): readonly Place[] =>
  placesOf(kept(cueHits(features, cue), ({ negated }) => negated));

/** Where a cue is said at all; asked by `has` first, as `ruleIndex` can follow a rule behind a yes, but not behind hits. */
const cueHits = ({ cues }: Features, cue: Cue): readonly CueHit[] =>
  cues.has(cue) ? (cues.get(cue) ?? NOTHING) : NOTHING;

/** The words that say that acts are done to many at once. */
export const quantifiers = (acts: readonly Act[]): readonly Place[] =>
  acts.length === 0 ? NOTHING : acts.flatMap(({ quantifier }) => (quantifier === null ? [] : [quantifier]));

/** Whether the act that names the tool best has one of these effects. */
export const leads = (features: Features, effects: readonly LeadEffect[]): boolean =>
  holdsAny(features.leadEffects, effects);

const LEADING: readonly ActSource[] = ['name', 'title', 'sentence'];

/** The acts that say what the tool is for, from name, title and first sentence. */
export const leadingActs = (features: Features, effects: readonly Effect[]): readonly Act[] =>
  actsOf(features, LEADING, effects);

/** The same, called by one of these verbs. */
export const leadingCalled = (
  features: Features,
  effects: readonly Effect[],
  verbs: readonly string[],
): readonly Act[] =>
  does(features, verbs) ? kept(leadingActs(features, effects), ({ verb }) => verbs.includes(verb)) : NOTHING;

/**
 * Heads, or any things, of a class of nouns that the leading acts with these effects are done to. The class is asked for
 * first: it is rarer than the effect, so that most definitions never come here.
 */
export const leadingHeads = (features: Features, effects: readonly Effect[], wanted: NounClass): readonly Thing[] =>
  speaksOf(features, wanted) ? headsOf(leadingActs(features, effects), wanted) : NOTHING;

export const leadingThings = (features: Features, effects: readonly Effect[], wanted: NounClass): readonly Thing[] =>
  speaksOf(features, wanted) ? thingsOf(leadingActs(features, effects), wanted) : NOTHING;

/** Heads by the noun itself. */
export const leadingNamed = (features: Features, effects: readonly Effect[], wanted: Words): readonly Thing[] =>
  names(features, wanted) ? headsNamed(leadingActs(features, effects), wanted) : NOTHING;

/** Whether any act is done to something of a class of nouns. */
export const speaksOf = (features: Features, wanted: NounClass): boolean => features.nounClasses.includes(wanted);

/** What those acts are done to, where it is as wanted. */
export function thingsThat(acts: readonly Act[], isWanted: (thing: Thing, act: Act) => boolean): readonly Thing[] {
  let found: Thing[] | undefined;
  for (const act of acts) for (const thing of act.things) if (isWanted(thing, act)) (found ??= []).push(thing);
  return found ?? NOTHING;
}

/** Heads of what those acts are done to, of a class of nouns. */
export const headsOf = (acts: readonly Act[], wanted: NounClass): readonly Thing[] =>
  thingsThat(acts, ({ head, classes }) => head && classes.has(wanted));

/** Heads of what those acts are done to, by the noun itself. */
export const headsNamed = (acts: readonly Act[], wanted: Words): readonly Thing[] =>
  thingsThat(acts, ({ head, word }) => head && isOneOf(word, wanted));

/** Any of what those acts are done to, of a class of nouns. */
export const thingsOf = (acts: readonly Act[], wanted: NounClass): readonly Thing[] =>
  thingsThat(acts, ({ classes }) => classes.has(wanted));

/** Nouns of a class in the name or first sentence. */
export function mentions({ name, nameWords, description, opening }: Features, wanted: NounClass): readonly Place[] {
  const named = nounPlaces(name, nameWords, wanted, nameWords.length);
  return description === null ? named : [...named, ...nounPlaces(description, opening, wanted, MENTIONED_AMONG)];
}

/** Words of a sentence, from its start. */
const MENTIONED_AMONG = 40;

export const parametersWith = (features: Features, ...roles: readonly ParameterRole[]): readonly Parameter[] =>
  holdsAny(features.roles, roles)
    ? kept(features.parameters, ({ role }) => role !== null && roles.includes(role))
    : NOTHING;

/** Whether a parameter is named after what comes out: `output`, `save_path`. */
export const takesOutput = (features: Features): boolean => holdsOne(features.parameterWords, OUTPUT);

/** Parameters with one of these words in their name. */
export function parametersNamed(features: Features, wanted: string): readonly Parameter[] {
  const listed = wordsIn(wanted);
  return holdsOne(features.parameterWords, listed)
    ? kept(features.parameters, ({ words }) => words.some((word) => listed.has(word)))
    : NOTHING;
}

export function parameterPlaces(features: Features, ...roles: readonly ParameterRole[]): readonly Place[] {
  const parameters = parametersWith(features, ...roles);
  return parameters.length === 0 ? NOTHING : parameters.map(keyPlace);
}

export function inDomain(features: Features, ...domains: readonly Domain[]): boolean {
  for (const domain of domains) if (features.domains.has(domain)) return true;
  return false;
}

/** The effects that change something. */
export const CHANGING: readonly Effect[] = EFFECTS.filter(
  (effect) => CATEGORY_OF[effect] !== 'Read' && CATEGORY_OF[effect] !== null,
);

/** Whether no act that the definition states changes anything. */
export const onlyReads = (features: Features): boolean => !holdsAny(features.effects, CHANGING);

/** Words of the name that are one of these, given with blanks between. */
export function nameSays(features: Features, wanted: string): readonly Place[] {
  const words = wordsIn(wanted);
  if (!holdsOne(features.words, words)) return NOTHING;
  return features.nameWords.filter(({ text }) => words.has(text)).map((word) => placeOf(features.name, word));
}

const WORD_LISTS = new Map<string, ReadonlySet<string>>();

/** The words of a list in a rule, split once. */
function wordsIn(list: string): ReadonlySet<string> {
  const known = WORD_LISTS.get(list);
  if (known !== undefined) return known;
  const words = oneOf(list);
  WORD_LISTS.set(list, words);
  return words;
}

/** Where a definition makes a claim about itself: the key, as the value is no text. */
export const hintPlace = (hint: 'readOnlyHint' | 'destructiveHint'): Place => ({
  source: { pointer: `/annotations/${hint}`, in: 'key', text: hint },
  start: 0,
  end: hint.length,
});
