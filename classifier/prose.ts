import { consequentFirst, effectOf, type Act } from './act.ts';
import { isNegated } from './cues.ts';
import { CATEGORY_OF } from './effect.ts';
import type { Domain, VerbForm } from './lexicon.ts';
import { quantifierIn, thingsIn, type Thing } from './nouns.ts';
import { topicOf } from './topic.ts';
import { placeOf, type Word } from './words.ts';
import type { Source } from './place.ts';

const JOINS = new Set([',', 'and', 'or']);
const STOP = new Set(['.', '!', '?', ';', '\n', '•', '(', ')', ':', '|', '=', ']', '—', '–']);
const PREPOSITIONS = new Set(
  'to from by with for in into of on onto as at via using per against within between across under that which who whose where when if based including such like through without after before so because and/or along together alongside besides'.split(
    ' ',
  ),
);
/** Words after which a base form is a verb: "tool to delete", "can run", "and send". */
const BEFORE_VERB = new Set(
  'to can will and or tool then also that which lets let you , / may it this directly and/or command operation endpoint agents users must should safely not force'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'use used this the a an tool to for allows allow enables enable lets let you your agent agents user users it can will helps help action operation endpoint api deprecated new legacy simple bulk batch asynchronously provides provide ability function command method utility force'.split(
    ' ',
  ),
);

/**
 * The acts of a description's first sentence that has a verb: its main verb ("Deletes a project", "Tool to create …",
 * "Allows you to send …") and the ones joined to it ("Create, update or delete …").
 */
export function sentenceActs(source: Source, sentence: readonly Word[], domains: ReadonlySet<Domain>): Act[] {
  const topic = topicAct(source, sentence);
  if (topic !== null) return [topic];
  // "Import/publish results": the row is the verb.
  if (sentence[0]?.known.row !== undefined) return slashedActs(source, sentence, 0, domains);
  const main = mainVerb(sentence);
  if (main === undefined) return [];
  const acts = [actAt(source, sentence, main, domains)];
  for (let index = main.index + main.length; index < Math.min(sentence.length, 60); index += 1) {
    const before = sentence[index - 1]?.text ?? '';
    // "Mark it as wrong, so that others can prune it"
    if (before === 'so') break;
    if (!ROW.has(before)) {
      if (sentence[index]?.known.row !== undefined) acts.push(...slashedActs(source, sentence, index, domains));
      continue;
    }
    const verb = verbAt(sentence, index);
    if (verb === undefined) continue;
    // "for creating and listing", but "suggestions for React Native", "an item (story, comment, poll)"
    if (before === 'for' && verb.verb.form !== 'gerund') continue;
    if (verb.verb.nounish && main.verb.effect === 'read' && verb.verb.form === 'base' && before === ',') continue;
    // "Archive (delete)": the word in brackets says what is meant.
    const defined = before === '(' && index === main.index + main.length + 1;
    // "work (fetch, update, delete)", "for creating, updating and listing"
    const listed = ROW_END.has(sentence[index + 1]?.text ?? ')') && startsRow(sentence, index, verb.verb);
    // "Set up and run automated tests": two verbs with one object.
    const isNext = index === main.index + main.length + 1;
    const isSame = verb.verb.form === main.verb.form && (isNext || joins(sentence, index, verb.verb));
    const same = isSame && isDone(sentence, verb);
    if (defined) {
      if (acts[0] !== undefined) acts[0] = { ...acts[0], effect: effectOf(verb.verb, acts[0].things, domains) };
    } else if (listed) {
      acts.push(actAt(source, sentence, verb, domains, main.verb.effect === 'any' ? 'actions' : 'sentence'));
    } else if (same && before !== '(' && before !== ':') {
      acts.push(actAt(source, sentence, verb, domains));
    }
  }
  if (main.verb.lemma === 'submit' && acts[0] !== undefined && isForReading(sentence, main.index))
    acts[0] = { ...acts[0], effect: 'read' };
  if (acts[0]?.effect === 'generate' && acts.some(keeps)) acts[0] = { ...acts[0], effect: 'create' };
  const saved =
    acts[0]?.effect === 'read' ? acts.find((act) => keeps(act) && act.effect === 'create' && !isProse(act)) : undefined;
  if (saved !== undefined && !isOptional(sentence, saved)) acts.unshift(...acts.splice(acts.indexOf(saved), 1));
  if (main.verb.form !== 'gerund') addPayingMeans(source, sentence, main.index + 1, domains, acts);
  return consequentFirst(acts);
}

/** "Submit an image to extract its text": an answer is all that comes of it. */
const isForReading = (sentence: readonly Word[], start: number): boolean =>
  sentence
    .slice(start, start + 10)
    .some(
      ({ text }, index, words) =>
        text === 'to' &&
        /^(?:extract|validate|verify|check|detect|compare|analyze|analyse|classify|identify|recognize|recognise|estimate|calculate|compute)$/.test(
          words[index + 1]?.text ?? '',
        ),
    );

/** "Generates a report and saves it": what is made stays. */
const keeps = ({ verb, negated, place }: Act): boolean =>
  !negated &&
  (/^(?:save|store|persist|register|upload|write|import|add|insert)$/.test(verb) ||
    place.source.text.startsWith('auto-', place.start));

/** "Analyzes a table and writes a summary": that is the answer. */
const isProse = ({ verb, things }: Act): boolean =>
  verb === 'write' &&
  things.some(
    ({ word, head }) => head && /^(?:summary|analysis|answer|explanation|review|comparison|overview)$/.test(word),
  );

/** "Renders a chart and optionally saves it" */
function isOptional(sentence: readonly Word[], { place }: Act): boolean {
  const at = sentence.findIndex(({ start }) => start === place.start);
  return sentence.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:optionally|or|can|may|if)$/.test(text));
}

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
    if (sentence[index]?.known.verb?.form !== 'gerund') continue;
    const before = sentence[index - 1]?.text;
    if (before !== 'by' && before !== ',') continue;
    const found = verbAt(sentence, index);
    if (found === undefined) continue;
    const act = actAt(source, sentence, found, domains);
    if (CATEGORY_OF[act.effect] === 'Financial') acts.push(act);
  }
}

/** "The orders of a customer", "Who is on call": a sentence that names a thing says what is returned. */
function topicAct(source: Source, sentence: readonly Word[]): Act | null {
  const [first, second] = sentence;
  if (first === undefined || second === undefined) return null;
  // "Games of a player"
  const named = first.known.verb?.form === 'third' && first.known.verb.nounish && OF.has(second.text);
  const asked = QUESTIONS.has(first.text);
  // "One-time setup guide for …"
  const guide = sentence.slice(0, 5).findIndex(({ text }) => GUIDES.has(text));
  if (guide > 0 && GUIDED.has(sentence[guide + 1]?.text ?? '') && sentence.slice(0, guide).every(isOfName))
    return topicOf('sentence', thingsIn(source, sentence.slice(0, guide + 1)), placeOf(source, first, sentence[guide]));
  if (!named && !asked && !(NAMES.has(first.text) && sentence.slice(1, 8).every(({ text }) => !IS_NO_TOPIC.has(text))))
    return null;
  if (asked) return topicOf('sentence', [], placeOf(source, first));
  const phrase = objectPhrase(sentence, 0);
  const things = thingsIn(source, phrase);
  return things.length === 0 ? null : topicOf('sentence', things, placeOf(source, first, phrase.at(-1)));
}

const NAMES = new Set(
  'the a an your my all each every any current latest recent newest top outstanding upcoming overdue available unread trending popular historical past previous daily weekly monthly'.split(
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

const QUESTIONS = new Set(['who', 'which', 'what', 'how', 'where', 'whether']);
const OF = new Set(['of', 'that', 'which', 'below', 'between']);

/** What the sentence is about instead: a tool that does something, or something that happens to the thing. */
const IS_NO_TOPIC = new Set(
  'tool tools command function action endpoint operation method api server service utility helper wrapper agent way is are was were be will can gets'.split(
    ' ',
  ),
);

const ROW = new Set(['and', 'or', ',', '/', 'then', 'and/or', '(', ':', 'for']);

const ROW_END = new Set([...ROW, ')']);

/** Whether a verb stands in a row of verbs: the next word or the one before is a verb of the same form. */
function startsRow(sentence: readonly Word[], index: number, verb: VerbForm): boolean {
  const next = sentence[index + 2]?.known.verb;
  const previous = sentence[index - 2]?.known.verb;
  return next?.form === verb.form || (previous?.form === verb.form && !verb.nounish);
}

/** "insert/update/delete": one word that is a row of verbs. */
const slashedActs = (source: Source, sentence: readonly Word[], index: number, domains: ReadonlySet<Domain>): Act[] => {
  const word = sentence[index];
  if (word?.known.row === undefined) return [];
  const things = thingsIn(source, objectPhrase(sentence, index + 1));
  return word.known.row.map((verb) => ({
    effect: effectOf(verb, things, domains),
    verb: verb.lemma,
    form: verb,
    things,
    origin: [],
    from: 'sentence',
    place: placeOf(source, word),
    quantifier: null,
    negated: isNegated(sentence, index),
  }));
};

/** A noun-like word after "and" is a verb only where an object follows it at once: "and run the tests". */
function joins(sentence: readonly Word[], index: number, verb: VerbForm): boolean {
  if (!verb.nounish) return true;
  const next = sentence[index + 1]?.text ?? '';
  return /^(?:a|an|the|all|your|it|them|its|their|any|new|or|and|,)$/.test(next);
}

/** In "exercises and sets by id", "bug fixes and updates" nothing is done to anything. */
function isDone(sentence: readonly Word[], { index, length }: VerbAt): boolean {
  const next = sentence[index + length]?.text;
  return next !== undefined && !STOP.has(next) && !PREPOSITIONS.has(next);
}

interface VerbAt {
  readonly index: number;
  readonly verb: VerbForm;
  readonly length: number;
  /** Where its particle stands if that comes after the object: "Shuts the server down". */
  readonly particle?: number;
}

function verbAt(sentence: readonly Word[], index: number): VerbAt | undefined {
  const word = sentence[index];
  if (word === undefined) return undefined;
  const next = sentence[index + 1];
  const pair = next === undefined ? undefined : word.known.verbs?.get(next.text);
  if (pair !== undefined) return { index, verb: pair, length: 2 };
  if (word.known.verbs !== undefined && DETERMINERS.has(next?.text ?? '')) {
    const particle = particleAfter(sentence, index + 2);
    const parted = word.known.verbs.get(sentence[particle]?.text ?? '');
    if (parted !== undefined) return { index, verb: parted, length: 1, particle };
  }
  const { verb } = word.known;
  return verb === undefined ? undefined : { index, verb, length: 1 };
}

/** The index of a particle that ends an object of a few words, -1 where none does: "Signs the user out of all devices". */
function particleAfter(sentence: readonly Word[], start: number): number {
  for (let index = start + 1; index < start + 5; index += 1) {
    const [text = '.', next = '.'] = [sentence[index]?.text, sentence[index + 1]?.text];
    // In "checks a guest in", but not "checks a guest in the list"
    if (PARTICLES.has(text)) return AFTER_PARTICLE.has(next) || STOP.has(next) || next.endsWith('where') ? index : -1;
    if (STOP.has(text) || PREPOSITIONS.has(text) || JOINS.has(text)) return -1;
  }
  return -1;
}

const PARTICLES = new Set('up down out off on in over back offline online'.split(' '));
const AFTER_PARTICLE = new Set('to of from for by with and or again if when so at immediately now'.split(' '));

/** "Performs a delete", "the list of": after these words a noun-like word is a noun. */
const DETERMINERS = new Set(
  'a an the this that your its of for in on with by each any all new provides provide offers'.split(' '),
);

const USES = new Set(['call', 'invoke', 'run', 'execute']);

/** "this tool", "this first": not "this script". */
const isThisTool = (sentence: readonly Word[], index: number): boolean =>
  sentence[index]?.text === 'this' &&
  /^(?:tool|function|action|endpoint|first|before|after|when|whenever|if|to|for|once|only|immediately)$/.test(
    sentence[index + 1]?.text ?? '',
  );

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

/** "Use the `action` field to select the operation" */
const tellsOfParameter = (sentence: readonly Word[]): boolean =>
  sentence[0]?.text === 'use' &&
  sentence[1]?.text === 'the' &&
  /^(?:field|parameter|param|argument|property)$/.test(sentence[3]?.text ?? '');

function mainVerb(sentence: readonly Word[]): VerbAt | undefined {
  if (ADVICE.has(sentence[0]?.text ?? '') || tellsOfParameter(sentence)) return undefined;
  const limit = Math.min(sentence.length, 16);
  for (let index = 0; index < limit; index += 1) {
    const word = sentence[index];
    const before = sentence[index - 1]?.text ?? '';
    if (word === undefined) break;
    const found = verbAt(sentence, index);
    if (found === undefined || OPENERS.has(word.text)) continue;
    // "Call this tool first", "Run this to list projects": how to use the tool, not what it does.
    if (USES.has(found.verb.lemma) && isThisTool(sentence, index + 1)) continue;
    // "Notes." is a heading.
    if (found.verb.nounish && sentence.length === 1) continue;
    if (found.verb.nounish && DETERMINERS.has(before)) continue;
    // "Routes, zones and limits": in a row of things a third person is a plural.
    if (found.verb.nounish && found.verb.form === 'third' && index > 1 && JOINS.has(before)) continue;
    // "Step 1 of 2", "Tagging is only available on some plans"
    const follows = sentence[index + 1]?.text ?? '';
    if (found.verb.lemma === 'step' && /^\d/.test(follows)) continue;
    if (found.verb.form === 'gerund' && IS.has(follows)) continue;
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
    if (opened) return found;
    // A third person between its subject and object: "drop_box drops a box".
    if (found.verb.form === 'third' && !found.verb.nounish) return found;
  }
  return undefined;
}

function actAt(
  source: Source,
  sentence: readonly Word[],
  found: VerbAt,
  domains: ReadonlySet<Domain>,
  from: Act['from'] = 'sentence',
): Act {
  const after = found.index + found.length;
  const things = thingsIn(source, objectPhrase(sentence, after, found.particle));
  const [word, last] = [sentence[found.index], sentence[found.index + found.length - 1]];
  if (word === undefined || last === undefined) throw new RangeError(`No word ${found.index} in a sentence.`);
  return {
    effect: effectOf(found.verb, things, domains),
    verb: found.verb.lemma,
    form: found.verb,
    things,
    origin: originIn(source, sentence, after),
    from,
    place: placeOf(source, word, last),
    quantifier: quantifierIn(source, sentence, after, after + 2),
    negated: isNegated(sentence, found.index) || isOfNothing(sentence, after),
  };
}

/** "Touches no data set", "writes nothing": not "removes no longer used tags", nor "returns no more than ten". */
const isOfNothing = (sentence: readonly Word[], after: number): boolean =>
  sentence[after]?.text === 'nothing' ||
  (sentence[after]?.text === 'no' && !/^(?:longer|more|less|fewer|later)$/.test(sentence[after + 1]?.text ?? ''));

const CARRIERS = new Set(
  'list lists details information info history content contents overview summary batch page series copy data deletion removal erasure'.split(
    ' ',
  ),
);
const CARRIED = new Set(['of', 'about', 'on', 'for']);

/** The words of the object. In "Create, update or delete a file" it stands after the last verb of the row. */
function objectPhrase(sentence: readonly Word[], start: number, end = sentence.length): Word[] {
  const phrase: Word[] = [];
  let joined = false;
  const limit = Math.min(end, start + 12);
  for (let index = start; index < limit; index += 1) {
    const word = sentence[index];
    if (word === undefined || STOP.has(word.text)) break;
    // "a list of customers", "details about a customer": the thing comes after.
    if (CARRIED.has(word.text) && CARRIERS.has(sentence[index - 1]?.text ?? '') && index > start) continue;
    if (PREPOSITIONS.has(word.text)) {
      // "Bid on a lot": without a direct object, what follows the preposition.
      if (index === start && INDIRECT.has(word.text)) continue;
      break;
    }
    // "a project matching an API key": the object ends before its participle, unless that is "a running job".
    // "a booking" is a noun.
    const isParticiple = word.known.verb?.form === 'gerund' && word.known.nouns.size === 0;
    if (isParticiple && phrase.some(({ text }) => !DETERMINERS.has(text))) break;
    if (JOINS.has(word.text)) {
      // "one or more projects"
      if (sentence[index - 1]?.text === 'one' && sentence[index + 1]?.text === 'more') continue;
      if (phrase.length > 0) break;
      joined = true;
    } else if (!(joined && phrase.length === 0 && word.known.verb !== undefined)) {
      phrase.push(word);
    }
  }
  return phrase;
}

const INDIRECT = new Set('on for to in into at'.split(' '));

/** What stands after "from", within a few words of the verb and before the clause ends. */
function originIn(source: Source, sentence: readonly Word[], start: number): Thing[] {
  const limit = Math.min(sentence.length, start + 10);
  for (let index = start; index < limit; index += 1) {
    const text = sentence[index]?.text ?? '';
    if (text === 'from') return thingsIn(source, objectPhrase(sentence, index + 1));
    if (STOP.has(text)) return [];
  }
  return [];
}

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
      const stated =
        found.verb.form === 'third' &&
        (index === start ||
          /^(?:tool|it|this|also|that|which|command|operation|action|endpoint|and)$/.test(before) ||
          before.endsWith('ly'));
      const will = found.verb.form === 'base' && /^(?:will|can|not|never)$/.test(before);
      if (!stated && !will) continue;
      acts.push(actAt(source, sentence, found, domains, 'later'));
      break;
    }
  }
  return acts;
}
