import type { Act } from './act.ts';
import type { CueHit } from './cues.ts';
import type { Cue } from './lexicon.ts';
import { CATEGORY_OF, type Effect } from './effect.ts';
import { onlyTransforms, worksOnGivenText } from './handed-over.ts';
import { isLook, scansTarget } from './live-scan.ts';
import { goesOnChain, isWritten } from './on-chain.ts';
import { entersBooking } from './own-desk.ts';
import type { Parameter } from './parameters.ts';
import { textAt } from './place.ts';
import { queuesWork, runsLater } from './put-to-work.ts';
import { opensInProgram } from './running-program.ts';
import { addsToRecord } from './sums.ts';
import { isTypedIntoShell } from './typed-into.ts';
import type { Word } from './words.ts';

/** What a definition holds beside its acts. */
interface Context {
  readonly cues: ReadonlyMap<Cue, readonly CueHit[]>;
  readonly sentences: readonly (readonly Word[])[];
  readonly parameters: readonly Parameter[];
  /** The name and the opening. */
  readonly texts: readonly (readonly Word[])[];
}

/** Acts with the effects that the rest of the definition gives them: "execute" with a query runs whatever that says. */
export function actsInContext(stated: readonly Act[], named: readonly Act[], context: Context): Act[] {
  const { cues, sentences, parameters, texts } = context;
  const heading = headingVerb(named, stated);
  const [first] = stated;
  const lost =
    first?.effect === 'shelve' && PUTS_AWAY.test(first.verb) && saysLost(cues, sentences) ? first.verb : null;
  const isKept = first?.effect === 'delete' && saysKept(cues, sentences);
  const isPulled = stated.some(pullsFromRemote);
  const changes = confirmedChange(named, parameters);
  const handedOver = worksOnGivenText(stated, parameters);
  const madeInside = stated.find((act) => act.effect === 'generate' && isMadeInside(act, parameters))?.verb;
  const isAdded = addsToRecord(stated, parameters);
  const isScan = scansTarget(texts, parameters);
  const isOfLater = isSaidEarly(cues, 'later-calls');
  const changesData = isSaidEarly(cues, 'dml') && parameters.some(({ role }) => role === 'query' || role === 'sql');
  const isOnChain = goesOnChain(texts[1] ?? []);
  return stated.map((act): Act => {
    if (isPulled && act.verb === 'pull' && act.things.length === 0) return { ...act, effect: 'update' };
    if (act.verb === heading && act.from !== 'actions') return { ...act, effect: 'any' };
    if (act.verb === lost && act.effect === 'shelve') return { ...act, effect: 'delete' };
    if (isKept && act.effect === 'delete' && act.from !== 'actions') return { ...act, effect: 'shelve' };
    if (act.effect === 'send' && asksModel(act, cues)) return { ...act, effect: 'read' };
    if (act.from === 'sentence' && act.verb === 'capture' && act.effect === 'read' && isNamedKeeping(named))
      return { ...act, effect: 'create' };
    if (changes !== undefined && act.from === 'sentence' && act.verb === 'preview')
      return { ...act, effect: changes.effect };
    if (changesTier(act, parameters)) return { ...act, effect: 'bill' };
    if ((isScan && isLook(act)) || queuesWork(act, texts) || runsLater(act, parameters))
      return { ...act, effect: 'job' };
    if (isOfLater && isChoice(act)) return { ...act, effect: 'session' };
    if (changesData && act.verb === 'query' && act.effect === 'read') return { ...act, effect: 'run' };
    if (entersBooking(act, parameters)) return { ...act, effect: 'create' };
    if (isOnChain && isWritten(act)) return { ...act, effect: 'pay' };
    if (opensInProgram(act, texts[1] ?? [])) return { ...act, effect: 'session' };
    if (logsIn(act, parameters)) return { ...act, effect: 'session' };
    if (
      runsChecks(act, texts) ||
      runsText(act, parameters, texts) ||
      (TAKES_TEXT.has(act.effect) && isTypedIntoShell(act, texts))
    )
      return { ...act, effect: 'run' };
    if (isAdded && act.verb === 'add' && act.effect === 'read') return { ...act, effect: 'create' };
    if (act.effect === 'read' && provesWhoOneIs(act, parameters)) return { ...act, effect: 'update' };
    if (act.verb === 'track' && act.effect === 'read' && parameters.some(isMeasured))
      return { ...act, effect: 'create' };
    if (act.verb === handedOver && CATEGORY_OF[act.effect] !== 'Read') return { ...act, effect: 'generate' };
    if (act.verb === madeInside && CATEGORY_OF[act.effect] === 'Read') return { ...act, effect: 'create' };
    return onlyTransforms(act, parameters) ? { ...act, effect: 'generate' } : act;
  });
}

/** `store_handoff`, "Captures the state of a project": what is captured stays. */
const isNamedKeeping = ([named]: readonly Act[]): boolean =>
  named?.effect === 'create' && /^(?:store|save|record|log|remember|persist|add|create|write)$/.test(named.verb);

/** `modify_booking`, "Previews the change": the same call makes it, once it takes a word that confirms. */
const confirmedChange = ([named]: readonly Act[], parameters: readonly Parameter[]): Act | undefined => {
  const isChange = named !== undefined && CATEGORY_OF[named.effect] !== null && CATEGORY_OF[named.effect] !== 'Read';
  return isChange && parameters.some(({ role }) => role === 'confirm') ? named : undefined;
};

/** "Tracks usage" with the tokens that were used: what is measured is handed in. */
const isMeasured = ({ depth, words, type }: Parameter): boolean =>
  depth === 0 &&
  (type === 'number' || type === 'integer' || type === 'object' ? MEASURED : SAID).test(words.at(-1) ?? '');

const MEASURED =
  /^(?:metrics?|values?|amount|minutes|hours|seconds|duration|percent|percentage|progress|tokens|score|properties|cost|calories|rating|quantity|count|metadata|measurements?|data|ml|grams|kg|steps|reps)$/;
const SAID = /^(?:done|completed|mood|notes?|outcome|event)$/;

/** "Verifies a phone number" with the code that was sent there: it counts as verified from then on. */
const provesWhoOneIs = ({ verb, things }: Act, parameters: readonly Parameter[]): boolean =>
  /^(?:verify|confirm|prove)$/.test(verb) &&
  things.some(({ word, head }) => head && OWNED.test(word)) &&
  parameters.some(({ depth, words }) => depth === 0 && PROOF.test(words.join('_')));

const OWNED =
  /^(?:identity|ownership|account|email|email_address|e-mail|phone|phone_number|number|mobile|wallet|domain|possession)$/;
const PROOF = /^(?:(?:verification|confirmation|sms|email|otp|auth)_code|code|otp|pin|passcode|signature)$/;

/** "Generates a screen" with the id of a project: it lies there from then on. */
const isMadeInside = ({ things }: Act, parameters: readonly Parameter[]): boolean =>
  things.some(({ word, head }) => head && DESIGNED.test(word)) &&
  parameters.some(({ name, depth }) => depth === 0 && INSIDE.test(name));

const DESIGNED =
  /(?:^|_)(?:screens?|pages?|views?|layouts?|mockups?|wireframes?|slides?|scenes?|frames?|designs?|prototypes?|storyboards?|decks?|widgets?|banners?|posters?|flows?|chapters?|assets?|variants?|uis?|interfaces?|podcasts?|mind_?maps?)$/;
const INSIDE =
  /^(?:notebook|project|workspace|file|board|canvas|document|deck|presentation|site|book|team|folder)_?id$/i;

const HEADS = new Set(['write', 'alter', 'edit', 'modify']);

const OF_A_TEXT = /^(?:lines?|text|words?|characters?|paragraphs?)$/;

/** `write_rows` with "insert", "update" and "delete", `alter_table` with "add_column" and "drop_column": a heading of its actions. */
function headingVerb([named]: readonly Act[], stated: readonly Act[]): string | null {
  if (named === undefined || !HEADS.has(named.verb)) return null;
  const chosen = stated.filter(({ from }) => from === 'actions');
  // To delete a line is to edit a text.
  const has = (verbs: RegExp): boolean =>
    chosen.some(({ verb, things }) => verbs.test(verb) && !things.some(({ word }) => OF_A_TEXT.test(word)));
  return has(/^(?:insert|create|add)$/) && has(/^(?:delete|drop)$/) ? named.verb : null;
}

/** Verbs of which what a parameter holds can make more than a reading. */
export const RUNS_TEXT: ReadonlySet<string> = new Set(['query', 'execute', 'run', 'evaluate']);

/** What is evaluated by a judgement or a sum, also where code is what is judged. */
const JUDGED = new Set(
  'design component quality response answer prompt output candidate model risk compliance performance math mathematical maths arithmetic algebraic numeric numerical polynomial equation formula integral readability complexity security style architecture essay draft policy conversation submission coverage vulnerability'.split(
    ' ',
  ),
);

/** What putting in a text is elsewhere: a page is written, a key pressed, a message sent. */
const TAKES_TEXT: ReadonlySet<Effect> = new Set(['create', 'device', 'send']);

/** What runs whatever it is given to evaluate. */
const INTERPRETERS = /^(?:repls?|kernel|interpreter|irb|ipython|nrepl)$/;

/** "Query" or "execute" with a SQL or GraphQL parameter, or "evaluate" with a script, runs whatever the text says. */
function runsText(
  { verb, things }: Act,
  parameters: readonly Parameter[],
  said: readonly (readonly Word[])[],
): boolean {
  if (!RUNS_TEXT.has(verb)) return false;
  if (verb === 'evaluate' && things.some(({ word }) => JUDGED.has(word))) return false;
  const says = (wanted: (word: Word) => boolean): boolean => said.some((words) => words.some(wanted));
  if (verb === 'evaluate')
    return parameters.some(({ role }) => role === 'code') || says(({ text }) => INTERPRETERS.test(text));
  if (says(({ text }) => /^mutations?$/.test(text)) && things.some(({ classes }) => classes.has('query-language')))
    return true;
  const inLanguage = says(({ known }) => known.nouns.has('query-language'));
  return parameters.some(({ role }) => role === 'sql' || (inLanguage && role === 'query'));
}

/** Whether one of the first sentences says so. */
const isSaidEarly = (cues: ReadonlyMap<Cue, readonly CueHit[]>, cue: Cue): boolean =>
  cues.get(cue)?.some(({ negated, sentence }) => !negated && sentence < 3) === true;

/** `set_project`, "Sets the project that later calls work on" */
const isChoice = ({ effect, from, verb }: Act): boolean =>
  effect === 'update' && (from === 'name' || from === 'sentence') && /^(?:set|switch|change)$/.test(verb);

/** "Runs all checks (lint, types, tests)": programs, and not only a reading. */
const runsChecks = ({ verb, effect, things }: Act, texts: readonly (readonly Word[])[]): boolean =>
  effect === 'read' &&
  (verb === 'run' || verb === 'execute') &&
  things.some(({ word, head }) => head && /(?:^|_)checks?$/.test(word)) &&
  texts.some((words) => words.some(({ text }) => CHECKED_BY.test(text)));

const CHECKED_BY = /^(?:tests|types|type-?checks?|typechecks?|build|cargo|compiler|tsc|mypy|linter)$/;

/** `git_pull`, "Pulls from the remote" */
const pullsFromRemote = ({ verb, things, origin }: Act): boolean =>
  verb === 'pull' && things.length === 0 && origin.some(({ word, head }) => head && REMOTE.test(word));

const REMOTE = /(?:^|_)(?:remotes?|upstream|repos?|repository|repositories)$/;

/** What is archived or closed for good is gone: "Closes the account. This cannot be undone." */
const saysLost = (cues: ReadonlyMap<Cue, readonly CueHit[]>, sentences: readonly (readonly Word[])[]): boolean =>
  cues
    .get('irreversible')
    ?.some(({ negated, sentence }) => !negated && !sentences[sentence]?.some(({ text }) => DELETES.test(text))) ===
    true && cues.get('reversible')?.some(({ negated }) => !negated) !== true;

/** "Deletes a note. It goes to the trash and can be restored": where it is, and that it comes back, are both said. */
const saysKept = (cues: ReadonlyMap<Cue, readonly CueHit[]>, sentences: readonly (readonly Word[])[]): boolean =>
  cues.get('reversible')?.some(({ negated, place }) => !negated && COMES_BACK.test(textAt(place))) === true &&
  cues.get('irreversible')?.some(({ negated }) => !negated) !== true &&
  sentences.slice(0, 4).some((sentence) => sentence.some(({ text }) => ASIDE.has(text)));

const COMES_BACK = /restor|recover|undone|undo|undelet|revers|unarchiv|back/i;
const ASIDE = new Set(
  'trash trashed archive archived archives bin soft soft-delete soft-deletes soft-deleted'.split(' '),
);

/** "Sends a prompt to a model": what comes back is the point. */
const asksModel = ({ from, place }: Act, cues: ReadonlyMap<Cue, readonly CueHit[]>): boolean =>
  from === 'sentence' &&
  cues.get('to-a-model')?.some(({ sentence, place: said }) => sentence < 2 && said.start > place.start) === true;

/** "Deleting it later cannot be undone" */
const DELETES = /^(?:delet|remov|purg|destroy)/;

/** Not "hide" and "dismiss", which take away nothing but the sight of it. */
const PUTS_AWAY = /^(?:archive|trash|softdelete|close|deactivate|disable)$/;

/** "Upgrades a cluster" to a tier that the caller chooses: it costs more from then on. */
const changesTier = ({ verb, effect }: Act, parameters: readonly Parameter[]): boolean =>
  effect !== 'read' &&
  /^(?:upgrade|downgrade)$/.test(verb) &&
  parameters.some(({ words, depth }) => depth < 2 && words.some((word) => word === 'tier' || word === 'plan'));

/** `initialize` with a token: what is set up is the connection that it is good for. */
const logsIn = ({ effect, verb, things }: Act, parameters: readonly Parameter[]): boolean =>
  effect === 'create' &&
  /^(?:init|initialize|initialise)$/.test(verb) &&
  things.every(({ word, head }) => !head || /^(?:api|client|connection|connector|sdk|services?|session)$/.test(word)) &&
  parameters.some(({ role, depth }) => depth === 0 && role === 'secret');
