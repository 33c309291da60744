import type { ParameterRole, Subject } from '#schema/assessment.ts';
import type { Category } from '#schema/category.ts';
import { CATEGORY_OF, type Effect } from './effect.ts';
import type { Act, ActSource } from './act.ts';
import type { Cue, Domain, NounClass } from './lexicon.ts';
import { domainsOf, domainsOfName, domainsOfParts } from './domains.ts';
import { actionChoices, type ActionChoice } from './action-choices.ts';
import { actionActs, asksLeave } from './actions.ts';
import { actsInContext } from './acts-in-context.ts';
import { namesAnswer } from './answer-names.ts';
import { isNoun, nameInContext, openingInContext } from './name-in-context.ts';
import { ABOUT_AN_ACT } from './about-an-act.ts';
import { nameActs } from './name.ts';
import { memo } from './memo.ts';
import { parametersOf, type Parameter } from './parameters.ts';
import { cuesIn, type CueHit } from './cues.ts';
import { methodOf, type Method } from './method.ts';
import { openingOf } from './opening.ts';
import { thingsIn, type Thing } from './nouns.ts';
import { laterActs, storedLater } from './prose.ts';
import { rolesInContext } from './roles-in-context.ts';
import type { Source } from './place.ts';
import { isTopic } from './topic.ts';
import { likenessesOf, type Likeness, type Wording } from './wording.ts';
import { nameWords, sentencesIn, type Word } from './words.ts';

/** Everything that the rules look at. Each piece keeps where it was seen. */
export interface Features {
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
  /** The effects of the acts that are stated, of those that are denied, and of the lead. */
  readonly effects: readonly Effect[];
  readonly deniedEffects: readonly Effect[];
  readonly leadEffects: readonly Effect[];
  /** Of those that the description states beside its first act, and of those that are done to many at once. */
  readonly addedEffects: readonly Effect[];
  readonly bulkEffects: readonly Effect[];
  /** The classes of what acts are done to, and of what that is taken out of. */
  readonly nounClasses: readonly NounClass[];
  readonly originClasses: readonly NounClass[];
  /** What acts are called. */
  readonly verbs: readonly string[];
  /** Where acts were read from. */
  readonly sources: readonly ActSource[];
  readonly roles: readonly ParameterRole[];
  /** The words of the name, and those of the parameters' names. */
  readonly words: readonly string[];
  readonly parameterWords: readonly string[];
  /** The words that tell what it is worded like; null where they are not counted. */
  readonly wording: Wording | null;
  /** What tools do that are worded like it: one thing, or nothing where that is open. */
  readonly likenesses: readonly Likeness[];
}

/** A claim that rules ask for. */
export type Claim = `${'' | '!'}${'readOnlyHint' | 'destructiveHint'}`;

/** Reads a definition. Pure; text beyond 20,000 characters of a string is not read. */
export function featuresOf(subject: Subject): Features {
  const { definition, server } = subject;
  const name: Source = { pointer: '/name', in: 'value', text: definition.name };
  const words = nameWords(definition.name);
  const ofServer = serverWords(server.title === undefined ? server.name : `${server.name} ${server.title}`);
  const domains = domainsOf(ofServer.domains, server.description, words);
  const description = sourceOf('/description', definition.description);
  const title = sourceOf('/title', definition.title);
  const sentences = description === null ? [] : sentencesIn(description.text);
  const read = parametersOf(definition.inputSchema);
  const choices = actionChoices(definition.inputSchema, read, description);
  const method = description === null ? null : methodOf(description);
  const { opening, openingAct: openingActs } = openingOf(description, sentences, choices, domains, words);
  // In "POST /users" the method is no verb of a sentence.
  const inProse = storedLater(
    openingActs.filter(({ place }) => place.start !== method?.place.start),
    sentences.slice(opening + 1),
  );
  const nameAct = nameActs(name, words, 'name', domains, ofServer.texts, inProse[0]?.form)
    .filter((act) => !isNoun(act, inProse) && !namesAnswer(act, inProse, words))
    .map((act) => nameInContext(act, inProse, domains));
  const told = openingInContext(inProse, nameAct);
  const said = returnsSteps(told) ? told.slice(0, 1) : told;
  const openingAct = nameAct.some(({ effect }) => effect !== 'read') ? said.filter((act) => !isTopic(act)) : said;
  const stated: Act[] = [
    ...nameAct,
    ...(title === null
      ? []
      : nameActs(title, nameWords(title.text), 'title', domains, ofServer.texts).filter(
          (act) => !isHeldAgainst(act, inProse),
        )),
    ...openingAct,
    ...(nameAct.some((act) => ABOUT_AN_ACT.has(act.verb) || asksLeave(act)) || returnsSteps(said)
      ? []
      : actionActs(choices, domains, namedThings(name, words, nameAct))),
    ...(description === null ? [] : laterActs(description, sentences.slice(opening + 1), domains)),
  ];
  const cues = cueTable(description, sentences, title);
  const acts = actsInContext({
    stated,
    named: nameAct,
    cues,
    sentences,
    parameters: read,
    texts: [words, sentences[opening] ?? []],
  });
  const lead = leadOf(acts);
  const parameters = rolesInContext(read, { nameWords: words, acts, lead, domains });
  const present = presenceOf(acts, parameters);
  const wording = { nameWords: words, serverWords: ofServer.texts, opening: sentences[opening] ?? [], parameters };
  // "Create, update or delete rows": words that are counted tell the most usual of several, not the worst.
  const counted = isMixed(openingAct) ? null : wording;
  return {
    name,
    nameWords: words,
    description,
    acts,
    lead,
    opening: wording.opening,
    cues,
    method,
    parameters,
    choices,
    domains,
    productWords: ofServer.product,
    annotations: definition.annotations,
    claims: claimsOf(definition.annotations),
    effects: present.effects,
    deniedEffects: present.deniedEffects,
    leadEffects: lead === null ? [] : [lead.effect],
    addedEffects: present.addedEffects,
    bulkEffects: present.bulkEffects,
    nounClasses: present.nounClasses,
    originClasses: present.originClasses,
    verbs: present.verbs,
    sources: present.sources,
    roles: present.roles,
    words: words.map(({ text }) => text),
    parameterWords: present.parameterWords,
    wording: counted,
    likenesses: counted === null ? [] : likenessesOf(counted),
  };
}

/** The lists in which rules ask for single values, by `includes`; they may hold a value twice. */
export const ASKED_BY_VALUE: readonly (keyof Features)[] = [
  'claims',
  'effects',
  'deniedEffects',
  'leadEffects',
  'addedEffects',
  'bulkEffects',
  'nounClasses',
  'originClasses',
  'verbs',
  'sources',
  'roles',
  'words',
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

type Presence = Pick<
  Features,
  | 'effects'
  | 'deniedEffects'
  | 'addedEffects'
  | 'bulkEffects'
  | 'nounClasses'
  | 'originClasses'
  | 'verbs'
  | 'sources'
  | 'roles'
  | 'parameterWords'
>;

function presenceOf(acts: readonly Act[], parameters: readonly Parameter[]): Presence {
  const effects: Effect[] = [];
  const deniedEffects: Effect[] = [];
  const addedEffects: Effect[] = [];
  const bulkEffects: Effect[] = [];
  const nounClasses: NounClass[] = [];
  const originClasses: NounClass[] = [];
  const roles: ParameterRole[] = [];
  const parameterWords: string[] = [];
  let isOpened = false;
  for (const { effect, from, negated, things, origin, quantifier } of acts) {
    (negated ? deniedEffects : effects).push(effect);
    if (from === 'later' || (from === 'sentence' && isOpened)) addedEffects.push(effect);
    if (from === 'sentence') isOpened = true;
    if (quantifier !== null) bulkEffects.push(effect);
    addClasses(things, nounClasses);
    addClasses(origin, originClasses);
  }
  for (const { role, words } of parameters) {
    if (role !== null) roles.push(role);
    for (const word of words) parameterWords.push(word);
  }
  return {
    effects,
    deniedEffects,
    addedEffects,
    bulkEffects,
    nounClasses,
    originClasses,
    verbs: acts.map(({ verb }) => verb),
    sources: acts.map(({ from }) => from),
    roles,
    parameterWords,
  };
}

function addClasses(things: readonly Thing[], to: NounClass[]): void {
  for (const { classes } of things) for (const name of classes) if (!to.includes(name)) to.push(name);
}

/** What a catalogue puts before a server's own name: `docker/` makes no cloud of it, and `github/owner/` or `io.github.` no tool for repositories. */
const WHERE_FOUND = /^(?:npm\/|docker\/|github\/(?=[^/]+\/)|(?:io|com)\.(?:github|gitlab|bitbucket)\.)/;

/** The words by which a server calls itself. Its tools come one after another. */
const serverWords = memo(500, (name) => {
  const text = name.replace(WHERE_FOUND, '');
  const words = nameWords(text);
  const texts = words.map(({ text }) => text);
  return {
    texts: new Set(texts),
    domains: new Set([...domainsOfName(text, words), ...domainsOfParts(words)]),
    product: new Set(texts.filter((text) => text.length > 3 && !OF_ANY_SERVER.has(text))),
  };
});

/** What servers are called whatever their product is. */
const OF_ANY_SERVER = new Set(
  'server servers tool tools client web website websites page pages fetch fetcher browser read reader scrape scraper crawl crawler http https content html markdown file files document documents image images video search site link links download convert local remote agent model context protocol example'.split(
    ' ',
  ),
);

function sourceOf(pointer: string, text: string | undefined): Source | null {
  return text === undefined || text === '' ? null : { pointer, in: 'value', text };
}

const namedThings = (name: Source, words: readonly Word[], [act]: readonly Act[]): readonly Thing[] =>
  act === undefined ? thingsIn(name, words) : act.things;

/** `Search Feedback`, "Records feedback on a search" */
const isHeldAgainst = (titled: Act, said: readonly Act[]): boolean =>
  titled.effect === 'read' && CATEGORY_OF[said[0]?.effect ?? 'any'] === 'Write' && isNoun(titled, said);

/** "Returns the steps of a lock. Actions: extend, withdraw": what somebody else does with them afterwards. */
const returnsSteps = ([opening]: readonly Act[]): boolean =>
  opening !== undefined &&
  HANDS_BACK.has(opening.verb) &&
  opening.things.some(({ word, head }) => head && /^(?:steps|calldata|call_data|payload|instructions)$/.test(word));

/** Whether acts that take away or pay stand among others. */
function isMixed(acts: readonly Act[]): boolean {
  const isGrave = ({ effect }: Act): boolean => GRAVE.has(CATEGORY_OF[effect]);
  return acts.some(isGrave) && !acts.every(isGrave);
}

const GRAVE: ReadonlySet<Category | null> = new Set<Category>(['Destructive', 'Financial']);

const HANDS_BACK = new Set(['return', 'build', 'prepare', 'construct', 'encode']);

const VAGUE: ReadonlySet<Effect> = new Set(['any', 'generate']);

function leadOf(acts: readonly Act[]): Act | null {
  const firm = acts.filter((act) => !act.negated && !VAGUE.has(act.effect) && CATEGORY_OF[act.effect] !== null);
  const from = (source: Act['from']): Act | undefined => firm.find((act) => act.from === source);
  return from('name') ?? from('sentence') ?? from('title') ?? from('actions') ?? from('later') ?? acts[0] ?? null;
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
