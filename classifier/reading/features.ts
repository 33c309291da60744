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
import { statedActs, type Stated, type Texts } from './stated-acts.ts';
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
export const featuresOf = (subject: Subject): Features => together(withRoles(acting(stating(takenApart(subject)))));

/**
 * The same for many, in their order. One step is taken for all of them before the next: the steps are more code than a
 * processor holds, and by turns each would have to be fetched again for every definition.
 */
export const featuresOfAll = (subjects: readonly Subject[]): Features[] =>
  subjects.map(takenApart).map(stating).map(acting).map(withRoles).map(together);

/** Words and parameters, before anything is known of what the tool does. */
interface Parts extends Texts {
  readonly read: readonly Parameter[];
  readonly productWords: ReadonlySet<string>;
  readonly annotations: Features['annotations'];
}

function takenApart({ definition, server }: Subject): Parts {
  const words = nameWords(definition.name);
  const ofServer = serverWords(server.title === undefined ? server.name : `${server.name} ${server.title}`);
  const description = sourceOf('/description', definition.description);
  const read = parametersOf(definition.inputSchema);
  return {
    name: { pointer: '/name', in: 'value', text: definition.name },
    words,
    title: sourceOf('/title', definition.title),
    description,
    sentences: description === null ? [] : sentencesIn(description.text),
    read,
    choices: actionChoices(definition.inputSchema, read, description),
    domains: domainsOf(ofServer.domains, server.description, words),
    serverWords: ofServer.texts,
    productWords: ofServer.product,
    annotations: definition.annotations,
  };
}

/** The same parts, and what the texts among them state. */
interface Statement {
  readonly parts: Parts;
  readonly stated: Stated;
}

const stating = (parts: Parts): Statement => ({ parts, stated: statedActs(parts) });

/** What the tool does, in the light of all that its texts say. */
interface Acting extends Statement {
  readonly cues: Features['cues'];
  readonly acts: readonly Act[];
  readonly lead: Act | null;
}

function acting({ parts, stated }: Statement): Acting {
  const { title, words, description, sentences, read } = parts;
  const { named, opening } = stated;
  const cues = cueTable(description, sentences, title);
  const acts = actsInContext({
    stated: stated.acts,
    named,
    cues,
    sentences,
    parameters: read,
    texts: [words, opening],
  });
  return { parts, stated, cues, acts, lead: leadOf(acts) };
}

/** The same, and what parameters are for in the light of what the tool does. */
interface WithRoles {
  readonly acting: Acting;
  readonly parameters: readonly Parameter[];
}

function withRoles(acting: Acting): WithRoles {
  const { parts, acts, lead } = acting;
  const { words, read, domains } = parts;
  return { acting, parameters: rolesInContext(read, { nameWords: words, acts, lead, domains }) };
}

function together({ acting: { parts, stated, cues, acts, lead }, parameters }: WithRoles): Features {
  const { name, words, description, choices, domains, annotations } = parts;
  const { opened, opening, method } = stated;
  const opinion = wordOpinion(
    { nameWords: words, serverWords: parts.serverWords, opening, parameters },
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
    productWords: parts.productWords,
    annotations,
    claims: claimsOf(annotations),
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
