import type { ParameterRole, Subject } from '#schema/assessment.ts';
import { CATEGORY_OF, type Effect } from './effect.ts';
import { effectOf, type Act, type ActSource } from './act.ts';
import type { Cue, Domain, NounClass } from './lexicon.ts';
import { domainsOf, domainsOfName } from './domains.ts';
import { actionChoices, type ActionChoice } from './action-choices.ts';
import { actionActs } from './actions.ts';
import { ABOUT_AN_ACT, nameActs } from './name.ts';
import { memo } from './memo.ts';
import { parametersOf, type Parameter } from './parameters.ts';
import { isOutput } from './output.ts';
import { cuesIn, type CueHit } from './cues.ts';
import { methodOf, type Method } from './method.ts';
import { openingOf } from './opening.ts';
import { thingsIn, type Thing } from './nouns.ts';
import { laterActs } from './prose.ts';
import { rolesInContext } from './roles-in-context.ts';
import type { Source } from './place.ts';
import { isTopic } from './topic.ts';
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
  /** The effects of the acts that are stated, of those that are denied, and of the lead. */
  readonly effects: readonly Effect[];
  readonly deniedEffects: readonly Effect[];
  readonly leadEffects: readonly Effect[];
  /** The classes of what acts are done to. */
  readonly nounClasses: readonly NounClass[];
  /** Where acts were read from. */
  readonly sources: readonly ActSource[];
  readonly roles: readonly ParameterRole[];
  /** The words of the name, and those of the parameters' names. */
  readonly words: readonly string[];
  readonly parameterWords: readonly string[];
}

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
  const { opening, openingAct: openingActs } = openingOf(description, sentences, choices, domains);
  // In "POST /users" the method is no verb of a sentence.
  const said = openingActs.filter(({ place }) => place.start !== method?.place.start);
  const nameAct = nameActs(name, words, 'name', domains, ofServer.texts, said[0]?.verb)
    .filter((act) => !isNoun(act, said[0]))
    .map((act) =>
      isPrelude(act, said)
        ? { ...act, effect: said[0]?.effect ?? act.effect }
        : completed(act, meantBy(act, said), domains),
    );
  const openingAct = nameAct.some(({ effect }) => effect !== 'read') ? said.filter((act) => !isTopic(act)) : said;
  const stated: Act[] = [
    ...nameAct,
    ...(title === null ? [] : nameActs(title, nameWords(title.text), 'title', domains, ofServer.texts)),
    ...openingAct,
    ...(nameAct.some(({ verb }) => ABOUT_AN_ACT.has(verb))
      ? []
      : actionActs(choices, domains, namedThings(name, words, nameAct))),
    ...(description === null ? [] : laterActs(description, sentences.slice(opening + 1), domains)),
  ];
  const heading = headingVerb(nameAct, stated);
  const cues = cueTable(description, sentences, title);
  const lost =
    saysLost(cues, sentences) && stated[0]?.effect === 'shelve' && PUTS_AWAY.test(stated[0].verb)
      ? stated[0].verb
      : null;
  const acts = stated.map((act): Act => {
    if (act.verb === heading && act.from !== 'actions') return { ...act, effect: 'any' };
    if (act.verb === lost && act.effect === 'shelve') return { ...act, effect: 'delete' };
    if (act.effect === 'send' && asksModel(act, cues)) return { ...act, effect: 'read' };
    if (schedulesCommand(act, read)) return { ...act, effect: 'job' };
    if (runsText(act, read, [words, sentences[opening] ?? []])) return { ...act, effect: 'run' };
    return alwaysWrites(act, read) ? { ...act, effect: 'create' } : act;
  });
  const lead = leadOf(acts);
  const parameters = rolesInContext(read, { nameWords: words, acts, lead, domains });
  const present = presenceOf(acts, parameters);
  return {
    name,
    nameWords: words,
    description,
    acts,
    lead,
    opening: sentences[opening] ?? [],
    cues,
    method,
    parameters,
    choices,
    domains,
    productWords: ofServer.product,
    annotations: definition.annotations,
    effects: present.effects,
    deniedEffects: present.deniedEffects,
    leadEffects: lead === null ? [] : [lead.effect],
    nounClasses: present.nounClasses,
    sources: present.sources,
    roles: present.roles,
    words: words.map(({ text }) => text),
    parameterWords: present.parameterWords,
  };
}

/** The lists in which rules ask for single values, by `includes`; they may hold a value twice. */
export const ASKED_BY_VALUE: readonly (keyof Features)[] = [
  'effects',
  'deniedEffects',
  'leadEffects',
  'nounClasses',
  'sources',
  'roles',
  'words',
  'parameterWords',
];

function presenceOf(
  acts: readonly Act[],
  parameters: readonly Parameter[],
): Pick<Features, 'effects' | 'deniedEffects' | 'nounClasses' | 'sources' | 'roles' | 'parameterWords'> {
  const effects: Effect[] = [];
  const deniedEffects: Effect[] = [];
  const nounClasses: NounClass[] = [];
  const sources: ActSource[] = [];
  const roles: ParameterRole[] = [];
  const parameterWords: string[] = [];
  for (const { effect, from, negated, things } of acts) {
    (negated ? deniedEffects : effects).push(effect);
    sources.push(from);
    for (const { classes } of things)
      for (const name of classes) if (!nounClasses.includes(name)) nounClasses.push(name);
  }
  for (const { role, words } of parameters) {
    if (role !== null) roles.push(role);
    for (const word of words) parameterWords.push(word);
  }
  return { effects, deniedEffects, nounClasses, sources, roles, parameterWords };
}

/** The words by which a server calls itself. Its tools come one after another. */
const serverWords = memo(500, (text) => {
  const words = nameWords(text);
  const texts = words.map(({ text }) => text);
  return {
    texts: new Set(texts),
    domains: domainsOfName(text, words),
    product: new Set(texts.filter((text) => text.length > 3 && !OF_ANY_SERVER.has(text))),
  };
});

/** What servers are called whatever their product is. */
const OF_ANY_SERVER = new Set(
  'server servers tool tools client web website websites page pages fetch fetcher browser read reader scrape scraper crawl crawler http https content html markdown file files document documents image images video search site link links download convert local remote agent model context protocol example'.split(
    ' ',
  ),
);

/** Verbs of which what a parameter holds can make more than a reading. */
export const RUNS_TEXT = /^(?:query|execute|run|evaluate)$/;

/** What is evaluated by a judgement or a sum, also where code is what is judged. */
const JUDGED = new Set(
  'design component quality response answer prompt output candidate model risk compliance performance math arithmetic readability complexity security style architecture essay draft policy conversation submission coverage vulnerability'.split(
    ' ',
  ),
);

const WRITES_FILES = /^(?:export|download|dump|render|extract|convert|record|capture)$/;

/** "Export the rules" with an output file that must be named: the file stays, whatever the answer is. */
const alwaysWrites = ({ verb, effect, from }: Act, parameters: readonly Parameter[]): boolean =>
  (effect === 'read' || effect === 'generate') &&
  WRITES_FILES.test(verb) &&
  from !== 'later' &&
  parameters.some((parameter) => parameter.required && parameter.role === 'path' && isOutput(parameter));

/** "Query" or "execute" with a SQL or GraphQL parameter, or "evaluate" with a script, runs whatever the text says. */
function runsText(
  { verb, things }: Act,
  parameters: readonly Parameter[],
  said: readonly (readonly Word[])[],
): boolean {
  if (!RUNS_TEXT.test(verb)) return false;
  if (verb === 'evaluate' && things.some(({ word }) => JUDGED.has(word))) return false;
  if (verb === 'evaluate') return parameters.some(({ role }) => role === 'code');
  const inLanguage = said.some((words) => words.some(({ known }) => known.nouns.has('query-language')));
  return parameters.some(({ role }) => role === 'sql' || (inLanguage && role === 'query'));
}

/** What is archived or closed for good is gone: "Closes the account. This cannot be undone." */
const saysLost = (cues: ReadonlyMap<Cue, readonly CueHit[]>, sentences: readonly (readonly Word[])[]): boolean =>
  cues
    .get('irreversible')
    ?.some(({ negated, sentence }) => !negated && !sentences[sentence]?.some(({ text }) => DELETES.test(text))) ===
    true && cues.get('reversible')?.some(({ negated }) => !negated) !== true;

/** "Sends a prompt to a model": what comes back is the point. */
const asksModel = ({ from, place }: Act, cues: ReadonlyMap<Cue, readonly CueHit[]>): boolean =>
  from === 'sentence' &&
  cues.get('to-a-model')?.some(({ sentence, place: said }) => sentence < 2 && said.start > place.start) === true;

/** "Deleting it later cannot be undone" */
const DELETES = /^(?:delet|remov|purg|destroy)/;

/** Not "hide" and "dismiss", which take away nothing but the sight of it. */
const PUTS_AWAY = /^(?:archive|trash|softdelete|close|deactivate|disable)$/;

/** A cron job with a command: what is stored runs by itself. */
const schedulesCommand = ({ effect, things }: Act, parameters: readonly Parameter[]): boolean =>
  (effect === 'create' || effect === 'update') &&
  things.some(({ word }) => /^cron/.test(word)) &&
  parameters.some(({ role }) => role === 'command');

function sourceOf(pointer: string, text: string | undefined): Source | null {
  return text === undefined || text === '' ? null : { pointer, in: 'value', text };
}

/** What is a reading, unless the description has something written. */
const TELLS = /^(?:track|trace|export|report|profile|watch|score|rank|grade|match)$/;

/** `git_log`, "View commit history": a lone noun-like word is no verb where the description has another one. */
function isNoun(act: Act, opening: Act | undefined): boolean {
  if (opening === undefined || opening.verb === act.verb) return false;
  // `runtime_update_status`, "Get runtime update status"
  if (opening.effect === 'read' && opening.things.some(({ word, head }) => !head && word === act.verb)) return true;
  // `authoring_graphql`, "Executes any query": an area, not what is done.
  if (act.form.form === 'gerund') return true;
  if (!act.form.nounish) return false;
  // `sms`, "Sends an SMS"
  if (act.things.length === 0 && act.effect === 'send' && opening.effect === 'send') return false;
  // `search_feedback`, "Records feedback on a search"
  if (act.effect === 'read' && CATEGORY_OF[opening.effect] === 'Write' && headOf(act) === headOf(opening)) return true;
  const inside = act.place.start > 0 && !opening.form.nounish;
  // `orders_track`, "Ingests an event"
  return (
    act.things.length === 0 ||
    (inside && (opening.effect === 'read' || (opening.effect === 'create' && TELLS.test(act.verb))))
  );
}

const headOf = ({ things }: Act): string | undefined => things.find(({ head }) => head)?.word;

/** `parse_url`, "Parses a page and adds it to a project": the name tells the first half. */
const isPrelude = ({ effect }: Act, [main, ...others]: readonly Act[]): boolean =>
  effect === 'read' &&
  main?.effect === 'create' &&
  others.some((act) => act.effect === 'read' && act.place.start < main.place.start);

/** `init`, "Verifies, logs in and initializes": what a bare name means need not be said first. */
function meantBy({ verb, things }: Act, said: readonly Act[]): readonly Act[] {
  const spelt = things.length > 0 ? undefined : said.find((act) => act.verb === SPELT_OUT[verb]);
  return spelt === undefined ? said : [{ ...spelt, verb }];
}

const SPELT_OUT: Readonly<Record<string, string>> = { init: 'initialize', auth: 'authenticate', sync: 'synchronize' };

/** A name that is only its verb (`evaluate`, `send`) means what its description does with that verb. */
function completed(act: Act, [opening, other]: readonly Act[], domains: ReadonlySet<Domain>): Act {
  if (opening === undefined) return act;
  // `compose_email`, "Composes and sends": what comes first is only a step on the way.
  if (opening.effect === 'send' && other?.verb === act.verb && CATEGORY_OF[act.effect] === 'Write')
    return { ...act, effect: opening.effect };
  // `install_theme`, "Generates the install command": the name tells what the answer is for.
  if (opening.effect === 'generate' && isToBeRun(opening)) return { ...act, effect: opening.effect };
  // `verify_domain`, "Triggers the verification of a domain"
  if (act.effect === 'read' && isStart(opening)) return { ...act, effect: opening.effect };
  // `top_up`, "Creates a checkout session": what is made is a page, and somebody pays there.
  if (CATEGORY_OF[act.effect] === 'Financial' && CATEGORY_OF[opening.effect] === 'Write' && isPaidAt(opening))
    return { ...act, effect: opening.effect };
  if (opening.verb !== act.verb) return act;
  // "Archive (delete) a record": the description says what the product means by the word.
  const plain = act.effect === act.form.effect && opening.effect !== act.effect;
  if (plain && (act.effect === 'shelve' || CATEGORY_OF[opening.effect] === 'Financial'))
    return { ...act, effect: opening.effect };
  // "Generates rule files", "generates a report and saves it"
  if (act.effect === 'generate' && opening.effect === 'create') return { ...act, effect: opening.effect };
  // `force_terminate`: a word that the lexicon does not know is no object.
  if (act.things.some(({ classes }) => classes.size > 0) || isDecided(act)) return act;
  return opening.things.length === 0
    ? act
    : { ...act, things: opening.things, effect: effectOf(act.form, opening.things, domains) };
}

const OF_A_TEXT = /^(?:lines?|text|words?|characters?|paragraphs?)$/;

/** `write_rows` with "insert", "update" and "delete", `alter_table` with "add_column" and "drop_column": a heading of its actions. */
function headingVerb([named]: readonly Act[], stated: readonly Act[]): string | null {
  if (named === undefined || !/^(?:write|alter|edit|modify)$/.test(named.verb)) return null;
  const chosen = stated.filter(({ from }) => from === 'actions');
  // To delete a line is to edit a text.
  const has = (verbs: RegExp): boolean =>
    chosen.some(({ verb, things }) => verbs.test(verb) && !things.some(({ word }) => OF_A_TEXT.test(word)));
  return has(/^(?:insert|create|add)$/) && has(/^(?:delete|drop)$/) ? named.verb : null;
}

/** Begins something that goes on by itself. */
const isStart = ({ effect, verb, form }: Act): boolean =>
  effect === 'job' && form.form !== 'gerund' && /^(?:trigger|kick_off|kickoff|enqueue)$/.test(verb);

const namedThings = (name: Source, words: readonly Word[], [act]: readonly Act[]): readonly Thing[] =>
  act === undefined ? thingsIn(name, words) : act.things;

const isPaidAt = ({ things }: Act): boolean => things.some(({ classes }) => classes.has('payment-page'));

/** What somebody else runs or follows afterwards. */
const isToBeRun = ({ things }: Act): boolean =>
  things.some(({ word, head }) => head && /^(?:commands?|command_lines?|instructions?)$/.test(word));

/** `restore_snapshot`, "Restores a volume": what the name is done to has already decided what the verb means. */
const isDecided = ({ effect, form, things }: Act): boolean => things.length > 0 && effect !== form.effect;

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
  const hits = [
    ...(title === null ? [] : cuesIn(title, sentencesIn(title.text))),
    ...(description === null ? [] : cuesIn(description, sentences)),
  ];
  for (const hit of hits) {
    const same = table.get(hit.cue);
    if (same === undefined) table.set(hit.cue, [hit]);
    else same.push(hit);
  }
  return table;
}
