import type { Subject } from '#schema/assessment.ts';
import type { Effect } from './words/effect.ts';
import type { Act } from './acts/act.ts';
import type { Cue, Domain } from './words/lexicon.ts';
import { domainsOf } from './words/domains.ts';
import { actionChoices, type ActionChoice } from './schema/action-choices.ts';
import { actsInContext } from './context/acts-in-context.ts';
import { leadOf } from './lead.ts';
import { parametersOf, type Parameter } from './schema/parameters.ts';
import { cuesIn, type CueHit } from './words/cues.ts';
import type { Method } from './name/method.ts';
import type { Source } from './words/place.ts';
import { presenceOf, type Presence } from './presence.ts';
import { rolesInContext } from './context/roles-in-context.ts';
import { serverWords } from './words/server-words.ts';
import { statedActs } from './stated-acts.ts';
import { wordOpinion, type WordOpinion } from './word-opinion.ts';
import { nameWords, sentencesIn, type Word } from './words/words.ts';

/** Everything that the rules look at. Each piece keeps where it was seen. */
export interface Features extends Presence, WordOpinion {
  readonly name: Source;
  readonly nameWords: readonly Word[];
  readonly description: Source | null;
  /** All acts, most telling source first. */
  readonly acts: readonly Act[];
  /** The act that names the tool best: the name's, else the first sentence's, else whatever there is. */
  readonly lead: Act | null;
  /** The first sentence of the description that has a main verb. */
  readonly opening: readonly Word[];
  readonly cues: ReadonlyMap<Cue, readonly CueHit[]>;
  readonly method: Method | null;
  readonly parameters: readonly Parameter[];
  /** The actions that a caller can choose from. */
  readonly choices: readonly ActionChoice[];
  readonly domains: ReadonlySet<Domain>;
  /** The words of the server's name that name its product. */
  readonly productWords: ReadonlySet<string>;
  readonly annotations: Subject['definition']['annotations'];
  /** What the annotations claim, with `!` where a hint is false. */
  readonly claims: readonly Claim[];
  /** The effect of the lead. */
  readonly leadEffects: readonly LeadEffect[];
  /** The words of the name, and those of the opening. */
  readonly words: readonly string[];
  readonly openingWords: readonly string[];
}

/** An effect of a lead; `none` where there is no lead. */
export type LeadEffect = Effect | 'none';

/** A claim that rules ask for. */
export type Claim = `${'' | '!'}${'readOnlyHint' | 'destructiveHint'}`;

/** Reads a definition. Pure; text beyond 20,000 characters of a string is not read. */
export function featuresOf({ definition, server }: Subject): Features {
  const name: Source = { pointer: '/name', in: 'value', text: definition.name };
  const words = nameWords(definition.name);
  const ofServer = serverWords(server.title === undefined ? server.name : `${server.name} ${server.title}`);
  const domains = domainsOf(ofServer.domains, server.description, words);
  const description = sourceOf('/description', definition.description);
  const title = sourceOf('/title', definition.title);
  const sentences = description === null ? [] : sentencesIn(description.text);
  const read = parametersOf(definition.inputSchema);
  const choices = actionChoices(definition.inputSchema, read, description);
  const texts = { name, words, title, description, sentences, choices, domains, serverWords: ofServer.texts };
  const { acts: stated, named, opened, opening, method } = statedActs(texts);
  const cues = cueTable(description, sentences, title);
  const acts = actsInContext({ stated, named, cues, sentences, parameters: read, texts: [words, opening] });
  const lead = leadOf(acts);
  const parameters = rolesInContext(read, { nameWords: words, acts, lead, domains });
  const opinion = wordOpinion(
    { nameWords: words, serverWords: ofServer.texts, opening, parameters },
    { acts, opened, lead, method },
  );
  const present = presenceOf(acts, parameters);
  return {
    name,
    nameWords: words,
    description,
    acts,
    lead,
    opening,
    cues,
    method,
    parameters,
    choices,
    domains,
    productWords: ofServer.product,
    annotations: definition.annotations,
    claims: claimsOf(definition.annotations),
    leadEffects: [lead === null ? 'none' : lead.effect],
    words: words.map(({ text }) => text),
    openingWords: opening.map(({ text }) => text),
    wording: opinion.wording,
    tellingWords: opinion.tellingWords,
    said: opinion.said,
    likenesses: opinion.likenesses,
    // Spelt out, since an object that is spread is slow to read, and every rule reads this one.
    effects: present.effects,
    deniedEffects: present.deniedEffects,
    addedEffects: present.addedEffects,
    bulkEffects: present.bulkEffects,
    nounClasses: present.nounClasses,
    originClasses: present.originClasses,
    nouns: present.nouns,
    verbs: present.verbs,
    sources: present.sources,
    roles: present.roles,
    parameterWords: present.parameterWords,
  };
}

/** The lists in which rules ask for single values, by `includes` or `some`; they may hold a value twice. */
export const ASKED_BY_VALUE: readonly (keyof Features)[] = [
  'claims',
  'effects',
  'deniedEffects',
  'leadEffects',
  'addedEffects',
  'bulkEffects',
  'nounClasses',
  'originClasses',
  'nouns',
  'verbs',
  'sources',
  'roles',
  'words',
  'openingWords',
  'parameterWords',
  'likenesses',
];

function claimsOf(annotations: Features['annotations']): readonly Claim[] {
  if (annotations === undefined) return [];
  const claims: Claim[] = [];
  for (const hint of ['readOnlyHint', 'destructiveHint'] as const) {
    const claim = annotations[hint];
    if (claim !== undefined) claims.push(claim ? hint : `!${hint}`);
  }
  return claims;
}

function sourceOf(pointer: string, text: string | undefined): Source | null {
  return text === undefined || text === '' ? null : { pointer, in: 'value', text };
}

function cueTable(
  description: Source | null,
  sentences: readonly (readonly Word[])[],
  title: Source | null,
): Map<Cue, CueHit[]> {
  const table = new Map<Cue, CueHit[]>();
  if (title !== null) cuesIn(title, sentencesIn(title.text), table);
  if (description !== null) cuesIn(description, sentences, table);
  return table;
}
