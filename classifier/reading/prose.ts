import { consequentFirst, type Act } from './act.ts';
import { CATEGORY_OF } from './effect.ts';
import type { Domain } from './lexicon.ts';
import { thingsIn } from './nouns.ts';
import type { Source } from './place.ts';
import { isNounAt, tellsOfTool } from './noun-phrase.ts';
import { topicOf } from './topic.ts';
import { unknownVerb } from './unknown-verb.ts';
import { DETERMINERS, JOINS, PREPOSITIONS, STOP, actAt, objectPhrase, verbAt, type VerbAt } from './verb-phrase.ts';
import { nominalVerb } from './nominal-verb.ts';
import { addRow, slashedActs } from './verb-row.ts';
import { isOptional, isProse, keeps, outcomeOf } from './what-stays.ts';
import { placeOf, type Word } from './words.ts';

/** Words after which a base form is a verb: "tool to delete", "can run", "and send". */
const BEFORE_VERB = new Set(
  'to can will and or tool then also that which lets let you , / may it this directly and/or command operation endpoint agents users must should safely not force'.split(
    ' ',
  ),
);

/** "Provides a prompt to write rules": who follows it writes them. */
const instructs = (sentence: readonly Word[], index: number): boolean =>
  index === 0 &&
  /^provides?$/.test(sentence[0]?.text ?? '') &&
  /^(?:prompts?|instructions|guidelines|guidance|checklist)$/.test(objectPhrase(sentence, 1).at(-1)?.text ?? '');

const OPENERS = new Set(
  'use used this the a an tool to for allows allow enables enable lets let you your agent agents user users it can will helps help action operation endpoint api deprecated new legacy simple bulk batch asynchronously provides provide ability function command method utility force'.split(
    ' ',
  ),
);

/**
 * The acts of a description's first sentence that has a verb: its main verb ("Deletes a project", "Tool to create …",
 * "Allows you to send …") and the ones joined to it ("Create, update or delete …"). `named` are the words of the tool's name.
 */
export function sentenceActs(
  source: Source,
  sentence: readonly Word[],
  domains: ReadonlySet<Domain>,
  named: readonly Word[],
): Act[] {
  const topic = topicAct(source, sentence);
  if (topic !== null) return [topic];
  // "Import/publish results": the row is the verb.
  if (sentence[0]?.known.row !== undefined) return slashedActs(source, sentence, 0, domains);
  const main = mainVerb(sentence, named);
  if (main === undefined) return [];
  const acts = [actAt(source, sentence, main, domains)];
  addRow(source, sentence, main, domains, acts);
  const outcome = outcomeOf(sentence, main);
  if (acts[0] !== undefined && outcome !== null) acts[0] = { ...acts[0], effect: outcome };
  if (acts[0]?.effect === 'generate' && acts.slice(1).some(keeps)) acts[0] = { ...acts[0], effect: 'create' };
  for (const leadsTo of [runsIt, paysForIt, savesIt, removesIt, mendsIt]) {
    const [first] = acts;
    const meant = first === undefined ? undefined : leadsTo(first, acts);
    if (meant !== undefined && !isOptional(sentence, meant)) acts.unshift(...acts.splice(acts.indexOf(meant), 1));
  }
  if (main.verb.form !== 'gerund') addPayingMeans(source, sentence, main.index + 1, domains, acts);
  return consequentFirst(acts);
}

/** "Normalizes the sources, generates tests and executes them": what comes before is on the way. */
const runsIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  PREPARES.has(first.verb)
    ? acts.find(({ effect, form, negated }) => effect === 'run' && !form.nounish && !negated)
    : undefined;

const PREPARES = new Set(
  'normalise normalize generate prepare build compile parse validate resolve load write create assemble add insert append paste upload save compose'.split(
    ' ',
  ),
);

/** "Fetches a page and pays for it": what is read has its price. */
const paysForIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  FETCHES.has(first.verb)
    ? acts.find(({ effect, verb, negated }) => effect === 'pay' && PAYS.test(verb) && !negated)
    : undefined;

const FETCHES = new Set('fetch get retrieve read download access unlock open call request make invoke use'.split(' '));
const PAYS = /^(?:pay|pay_for|buy|purchase|charge|transfer|settle|book)$/;

/** "Reads the mail and archives it": what is read stays somewhere else. */
const savesIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  first.effect === 'read'
    ? acts.find((act) => keeps(act) && CATEGORY_OF[act.effect] === 'Write' && !isProse(act))
    : undefined;

/** "Finds stale branches and deletes them": what is found is gone. In "list and delete branches" the caller chooses. */
const removesIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  FINDS.test(first.verb) && first.things.length > 0
    ? acts.find(
        ({ verb, effect, negated, place }) =>
          effect === 'delete' &&
          REMOVES.test(verb) &&
          !negated &&
          first.things.every((thing) => thing.place.start < place.start),
      )
    : undefined;

const FINDS = /^(?:find|scan|search|detect|identify|locate|look|dedupe|deduplicate)$/;
const REMOVES = /^(?:delete|remove|purge|erase|destroy|wipe|prune|clean)$/;

/** "Lints files and fixes what can be fixed": what is checked is changed. */
const mendsIt = (first: Act, acts: readonly Act[]): Act | undefined =>
  CHECKS.has(first.verb) ? acts.find(({ verb, negated }) => MENDS.has(verb) && !negated) : undefined;

const CHECKS = new Set(['lint', 'check', 'scan', 'verify', 'validate']);
const MENDS = new Set(['fix', 'autofix', 'repair']);

/** "Settles a debt by sending money", "ends a plan, refunding the rest": how it is done, where that moves money. */
function addPayingMeans(
  source: Source,
  sentence: readonly Word[],
  start: number,
  domains: ReadonlySet<Domain>,
  acts: Act[],
): void {
  const limit = Math.min(sentence.length, 60);
  for (let index = start + 1; index < limit; index += 1) {
    const known = sentence[index]?.known.verb;
    const before = sentence[index - 1]?.text;
    // "Requests a page and, when asked to, pays for it"
    const isThen = known?.lemma === 'pay' && known.form === 'third' && before === ',';
    if (!isThen && (known?.form !== 'gerund' || (before !== 'by' && before !== ','))) continue;
    const found = verbAt(sentence, index);
    if (found === undefined) continue;
    const act = actAt(source, sentence, found, domains);
    const isRead = acts.some(({ place }) => place.start === act.place.start);
    if (CATEGORY_OF[act.effect] === 'Financial' && !isRead) acts.push(act);
  }
}

/** "The orders of a customer", "Who is on call": a sentence that names a thing says what is returned. */
function topicAct(source: Source, sentence: readonly Word[]): Act | null {
  const [first, second] = sentence;
  if (first === undefined || second === undefined) return null;
  // "Games of a player"
  const { verb } = first.known;
  const isMany = verb?.form === 'third' && verb.nounish && OF.has(second.text) && !isClaim(sentence);
  const named = isMany || (verb !== undefined && isNounAt(sentence, 0, verb));
  const asked = QUESTIONS.has(first.text);
  // "One-time setup guide for …"
  const guide = sentence.slice(0, 5).findIndex(({ text }) => GUIDES.has(text));
  if (guide > 0 && GUIDED.has(sentence[guide + 1]?.text ?? '') && sentence.slice(0, guide).every(isOfName))
    return topicOf('sentence', thingsIn(source, sentence.slice(0, guide + 1)), placeOf(source, first, sentence[guide]));
  if (!named && !asked && !(NAMES.has(first.text) && !tellsOfTool(sentence))) return null;
  if (asked) return topicOf('sentence', [], placeOf(source, first));
  const phrase = objectPhrase(sentence, 0);
  const things = thingsIn(source, phrase);
  return things.length === 0 ? null : topicOf('sentence', things, placeOf(source, first, phrase.at(-1)));
}

/** "Notes that nothing was found", "Records that an item was seen": not "Notes that mention a word". */
const isClaim = ([, that, first, ...others]: readonly Word[]): boolean =>
  that?.text === 'that' &&
  (first?.text === 'nothing' || DETERMINERS.has(first?.text ?? '')) &&
  others.slice(0, 3).some(({ text }) => /^(?:is|are|was|were|has|have|had)$/.test(text));

const NAMES = new Set(
  'the a an your my all each every any current latest recent newest top outstanding upcoming overdue available unread trending popular historical past previous daily weekly monthly best worst nearest closest similar related likely possible oldest highest lowest biggest largest smallest longest shortest cheapest fastest'.split(
    ' ',
  ),
);

const GUIDES = new Set('guide tutorial walkthrough cheatsheet instructions checklist handbook primer'.split(' '));

const GUIDED = new Set(['for', 'to', 'on', 'about', 'that', 'covering']);

/** A word that can stand in the name of a guide: no verb, unless it is a noun as well. "Email instructions for" sends. */
const isOfName = ({ text, known: { verb } }: Word, index: number): boolean =>
  !STOP.has(text) &&
  !PREPOSITIONS.has(text) &&
  (verb === undefined || text === 'setup' || (verb.nounish && (index > 0 || verb.effect === 'read')));

const QUESTIONS = new Set(['who', 'which', 'what', 'how', 'where', 'whether', 'why']);

const OF = new Set(['of', 'that', 'which', 'below', 'between']);

const USES = new Set(['call', 'invoke', 'run', 'execute']);

/** "this tool", "this first": not "this script". */
const isThisTool = (sentence: readonly Word[], index: number): boolean =>
  sentence[index]?.text === 'this' &&
  /^(?:tool|function|action|endpoint|first|before|after|when|whenever|if|to|for|once|only|immediately)$/.test(
    sentence[index + 1]?.text ?? '',
  );

const OBLIGES = new Set(['must', 'should']);

const ASKS = new Set(['ask', 'request']);

/** "When the user explicitly asks to add a note": the asking is none of the tool's. */
const isOfUser = (sentence: readonly Word[], index: number): boolean =>
  USERS.has(sentence[sentence[index - 1]?.text.endsWith('ly') === true ? index - 2 : index - 1]?.text ?? '');

const USERS = new Set(['user', 'users', 'customer', 'caller', 'someone', 'somebody', 'they', 'you']);

const IS = new Set(['is', 'are', 'was', 'were', 'can', 'has', 'requires']);

const BEGINS = new Set(['start', 'begin']);

const CARRIES = new Set(['simulate', 'perform', 'support', 'start', 'begin', 'continue', 'do', 'handle']);

const MIMICS = new Set(['perform', 'simulate', 'emulate', 'synthesize']);

const ARTICLES = new Set(['a', 'an', 'the']);

const SEARCHES = new Set(['search', 'lookup']);

const AMONG = new Set(['across', 'over', 'through', 'within', 'of', 'in', 'for']);

/** A sentence that begins so advises the caller; it does not say what the tool is for. */
const ADVICE = new Set(
  'when if note important warning always before after do never only please requires required you must should once prefer'.split(
    ' ',
  ),
);

/** Not "Note what was decided", which has it noted. */
const isAdvice = ([first, second]: readonly Word[]): boolean =>
  first !== undefined && ADVICE.has(first.text) && !(first.text === 'note' && NOTED.has(second?.text ?? ''));

const NOTED = new Set(['what', 'who', 'when', 'where', 'down', 'a', 'an']);

/** "Call BEFORE paying a supplier", "Use when the user asks": when to call it, not "Call this first to list what is paid". */
function tellsWhen(sentence: readonly Word[]): boolean {
  if (!CALLS.has(sentence[0]?.text ?? '')) return false;
  const [, next = '', ...others] = sentence.slice(0, 6).map(({ text }) => text);
  if (others.includes('to')) return false;
  return WHEN.has(next) || (SO_CALLED.has(next) && others.slice(0, 2).some((text) => WHEN.has(text)));
}

const CALLS = new Set(['call', 'use', 'run', 'invoke']);
const WHEN = new Set(['before', 'after', 'when', 'whenever', 'once', 'if', 'first', 'instead', 'proactively']);
const SO_CALLED = new Set(['this', 'it', 'tool', 'always', 'only', 'right', 'immediately', 'just', 'exactly']);

/** "Use the `action` field to select the operation" */
const tellsOfParameter = (sentence: readonly Word[]): boolean =>
  sentence[0]?.text === 'use' &&
  sentence[1]?.text === 'the' &&
  /^(?:field|parameter|param|argument|property)$/.test(sentence[3]?.text ?? '');

/** Words of an opening after which a word that the lexicon does not know can only be a verb, an article following. */
const BEFORE_UNKNOWN = new Set(['to', 'tool', 'can', 'will', 'you', 'it', 'and']);

function mainVerb(sentence: readonly Word[], named: readonly Word[]): VerbAt | undefined {
  if (isAdvice(sentence) || tellsOfParameter(sentence) || tellsWhen(sentence)) return undefined;
  const limit = Math.min(sentence.length, 16);
  const made = madeToDo(sentence);
  if (made !== undefined) return made;
  for (let index = 0; index < limit; index += 1) {
    const word = sentence[index];
    const before = sentence[index - 1]?.text ?? '';
    if (word === undefined) break;
    const found = (index === 0 ? nominalVerb(sentence) : undefined) ?? verbAt(sentence, index);
    // "Grafts a person on", "This tool grafts a person on", "Use this to graft a person on"
    const isVerb = found === undefined && (index === 0 || BEFORE_UNKNOWN.has(before));
    const unknown = isVerb ? unknownVerb(sentence, index, named) : undefined;
    if (unknown !== undefined) return { index, ...unknown };
    // "Lets you list", but "Lets the team know"
    if (found === undefined || (OPENERS.has(word.text) && found.particle === undefined && !instructs(sentence, index)))
      continue;
    // "Rules (you MUST follow these)"
    if (OBLIGES.has(before) && sentence[index - 2]?.text === 'you') continue;
    // "Call this tool first", "Run this to list projects": how to use the tool, not what it does.
    if (USES.has(found.verb.lemma) && isThisTool(sentence, index + 1)) continue;
    if (ASKS.has(found.verb.lemma) && isOfUser(sentence, index)) continue;
    if (isNounAt(sentence, index, found.verb)) continue;
    // "Notes." is a heading.
    if (found.verb.nounish && sentence.length === 1) continue;
    if (found.verb.nounish && DETERMINERS.has(before)) continue;
    // "Routes, zones and limits": in a row of things a third person is a plural.
    if (found.verb.nounish && found.verb.form === 'third' && index > 1 && JOINS.has(before)) continue;
    // "Step 1 of 2", "Tagging is only available on some plans"
    const follows = sentence[index + 1]?.text ?? '';
    if (found.verb.lemma === 'step' && /^\d/.test(follows)) continue;
    // "DEBUG: shows …" says who the tool is for.
    if (found.verb.lemma === 'debug' && follows === ':') continue;
    if (found.verb.form === 'gerund' && IS.has(follows)) continue;
    // "Token for moving a domain away": what a thing is for, unless that is the tool.
    if (found.verb.form === 'gerund' && before === 'for' && index > 1 && namesThing(sentence, index)) return undefined;
    // "Semantic search across posts and comments": what is done stands before what it is done to.
    const isSearch = SEARCHES.has(found.verb.lemma) && found.verb.form === 'base' && index < 4;
    if (isSearch && AMONG.has(follows)) return found;
    // "Simulates pressing a key", "Simulate a tap", "Perform cleaning": the next word is what is done.
    const next = verbAt(sentence, ARTICLES.has(follows) && MIMICS.has(found.verb.lemma) ? index + 2 : index + 1);
    const carried = CARRIES.has(found.verb.lemma) && next?.verb.form === 'gerund' ? next : undefined;
    // "Starts capturing packets", "Starts recording": it begins what goes on by itself.
    const goesOn = carried?.verb.effect === 'read' || carried?.verb.lemma === 'record';
    if (carried !== undefined && !(BEGINS.has(found.verb.lemma) && goesOn)) return carried;
    // "Perform click on": with these verbs the noun is what is done.
    if (MIMICS.has(found.verb.lemma) && next?.verb.form === 'base' && next.verb.effect === 'device') return next;
    // "Safe editing: detects …", a heading
    const isHeading = found.verb.form === 'gerund' && follows === ':' && index < 3 && !found.verb.nounish;
    if (index === 0 || isHeading || STOP.has(before)) return found;
    const opened = OPENERS.has(before) || BEFORE_VERB.has(before) || before.endsWith('ly') || before.includes('_');
    if (opened || isCommandLine(before, found)) return found;
    // A third person between its subject and object: "drop_box drops a box".
    if (found.verb.form === 'third' && !found.verb.nounish) return found;
  }
  return undefined;
}

/** Whether a sentence begins with what is returned, and not with the tool, what it provides or what it is good for. */
const namesThing = (sentence: readonly Word[], index: number): boolean =>
  !OPENERS.has(sentence[0]?.text ?? '') && !SUITS.has(sentence[index - 2]?.text ?? '') && !tellsOfTool(sentence);

const SUITS = new Set(
  'useful good great ideal perfect best handy suitable suited intended meant designed optimized made necessary required needed responsible'.split(
    ' ',
  ),
);

/** "docker compose up -d", "Equivalent of kubectl apply": a command line says what is done. */
const isCommandLine = (before: string, { verb, length }: VerbAt): boolean =>
  PROGRAMS.has(before) && verb.form === 'base' && (!verb.nounish || length === 2);

const PROGRAMS = new Set(
  'docker podman kubectl helm terraform tofu git npm pnpm yarn cargo systemctl adb simctl'.split(' '),
);

/** "Let the lamps flash", "Makes the robot sit down", "Let an AI operate it": what a machine or a program is made to do. */
function madeToDo(sentence: readonly Word[]): VerbAt | undefined {
  const [first = '', whom = ''] = [sentence[0]?.text, sentence[1]?.text];
  const isIt = /^(?:it|them)$/.test(whom);
  if (!MAKES.has(first) || !(isIt || ARTICLES.has(whom))) return undefined;
  for (let index = isIt ? 2 : 3; index < 6; index += 1) {
    const found = verbAt(sentence, index);
    if (found?.verb.form !== 'base' || DETERMINERS.has(sentence[index - 1]?.text ?? '')) continue;
    if (CATEGORY_OF[found.verb.effect] === 'Execute' || (first === 'let' && found.verb.effect === 'any')) return found;
  }
  return undefined;
}

const MAKES = new Set(['let', 'lets', 'make', 'makes', 'have', 'has']);

/** "NEVER put a password here", "Do not stop the task": what the caller must not do, not what the tool does not. */
const isForbidden = (sentence: readonly Word[], index: number): boolean =>
  (index === 1 && sentence[0]?.text === 'never') || (index <= 2 && /^(?:do|don't)$/.test(sentence[0]?.text ?? ''));

/**
 * Acts that later sentences state about the tool itself: a third person at the start ("Removes all rows") or after its
 * subject ("This tool deletes", "it sends"). Imperatives there are advice to the caller, so they do not count.
 */
export function laterActs(
  source: Source,
  sentences: readonly (readonly Word[])[],
  domains: ReadonlySet<Domain>,
): Act[] {
  const acts: Act[] = [];
  for (const sentence of sentences.slice(0, 12)) {
    // "Warning: it deletes …"
    const start = sentence[1]?.text === ':' && ADVICE.has(sentence[0]?.text ?? '') ? 2 : 0;
    const limit = Math.min(sentence.length, start + 5);
    for (let index = start; index < limit; index += 1) {
      const found = verbAt(sentence, index);
      if (found === undefined) continue;
      const before = sentence[index - 1]?.text ?? '';
      // "Refunds are subject to a cap": what is, is a thing.
      if (found.verb.nounish && IS.has(sentence[index + found.length]?.text ?? '')) continue;
      // "Preconditions: …", a heading
      if (index === start && found.verb.effect !== 'read' && sentence[index + found.length]?.text === ':') break;
      const stated =
        found.verb.form === 'third' &&
        (index === start ||
          /^(?:tool|it|this|also|that|which|command|operation|action|endpoint|and)$/.test(before) ||
          before.endsWith('ly'));
      const will =
        found.verb.form === 'base' && /^(?:will|can|not|never)$/.test(before) && !isForbidden(sentence, index);
      if (!stated && !will) continue;
      acts.push(actAt(source, sentence, found, domains, 'later'));
      break;
    }
  }
  return acts;
}
