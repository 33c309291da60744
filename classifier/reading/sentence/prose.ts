import { consequentFirst, type Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import type { Domain } from '../words/lexicon.ts';
import { headingAct } from './heading.ts';
import { isSubject } from './noun-phrase.ts';
import type { Source } from '../words/place.ts';
import { actAt, objectPhrase, verbAt } from './verb-phrase.ts';
import { addRow, slashedActs } from './verb-row.ts';
import { BEGUN } from './what-is-begun.ts';
import { ANSWERED } from './what-is-answered.ts';
import { KEPT } from './what-is-kept.ts';
import { PAID_FOR } from './what-is-paid.ts';
import { LITTLE } from './what-little-verbs-do.ts';
import { textBefore, type Word } from '../words/words.ts';
import { switchedAct } from './switched.ts';
import { TAKEN_OFF } from './taken-off.ts';
import { topicAct } from './topic-sentence.ts';
import { ADVICE, OPENERS, mainVerb } from './main-verb.ts';
import { IS } from './no-verb.ts';
import { outcomeBy } from './outcome.ts';
import { putMeantFirst } from '../acts/meant-act.ts';

const outcomeOf = outcomeBy([...PAID_FOR, ...TAKEN_OFF, ...KEPT, ...LITTLE, ...BEGUN, ...ANSWERED]);

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
  const topic =
    switchedAct(source, sentence, domains) ?? topicAct(source, sentence) ?? headingAct(source, sentence, named);
  if (topic !== null) return [topic];
  const row = openingRow(sentence);
  if (row >= 0) return slashedActs(source, sentence, row, domains);
  const main = mainVerb(sentence, named);
  if (main === undefined) return [];
  const acts = [actAt(source, sentence, main, domains)];
  addRow(source, sentence, main, domains, acts);
  const outcome = outcomeOf(sentence, main);
  if (acts[0] !== undefined && outcome !== null) acts[0] = { ...acts[0], effect: outcome };
  if (main.verb.form !== 'gerund') addPayingMeans(source, sentence, main.index + 1, domains, acts);
  if (acts.length < 2) return acts;
  putMeantFirst(sentence, acts);
  return consequentFirst(acts);
}

/**
 * "Import/publish results", "Idempotently create/update a label", "Lets you create/delete labels": where a row of verbs stands
 * that is the verb of its sentence; -1 where there is none.
 */
function openingRow(sentence: readonly Word[]): number {
  const at = sentence.slice(0, 8).findIndex(({ text }) => !OPENERS.has(text) && !text.endsWith('ly'));
  return sentence[at]?.known.row === undefined ? -1 : at;
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
    const known = sentence[index]?.known.verb;
    if (known === undefined) continue;
    const before = sentence[index - 1]?.text;
    // "Requests a page and, when asked to, pays for it"
    const isThen = known.lemma === 'pay' && known.form === 'third' && before === ',';
    if (!isThen && (known.form !== 'gerund' || (before !== 'by' && before !== ','))) continue;
    // "As a gift, staking, lost"
    if (before === ',' && /^(?:,|or|and)$/.test(sentence[index + 1]?.text ?? '')) continue;
    const found = verbAt(sentence, index);
    if (found === undefined) continue;
    const act = actAt(source, sentence, found, domains);
    const isRead = acts.some(({ place }) => place.start === act.place.start);
    if (CATEGORY_OF[act.effect] === 'Financial' && !isRead) acts.push(act);
  }
}

/** "NEVER put a password here", "Do not stop the task": what the caller must not do, not what the tool does not. */
const isForbidden = (sentence: readonly Word[], index: number): boolean =>
  (index === 1 && sentence[0]?.text === 'never') || (index <= 2 && /^(?:do|don't)$/.test(sentence[0]?.text ?? ''));

/**
 * The opening with what a later sentence says of what it takes: "Scrapes a shop. It stores the products in the database",
 * "Collects papers. They are saved to the library", "Generates a report. Saves it to a file".
 */
export function storedLater(opening: readonly Act[], sentences: readonly (readonly Word[])[]): readonly Act[] {
  const [first, ...others] = opening;
  if (first === undefined || first.negated || !(first.effect === 'read' || first.effect === 'generate')) return opening;
  if (first.effect === 'generate' && sentences.slice(0, 2).some(handsOutTicket))
    return [{ ...first, effect: 'create' }, ...others];
  const takes = TAKES.has(first.verb);
  const isStored = (sentence: readonly Word[]): boolean =>
    first.effect === 'generate'
      ? SAVES.has(sentence[0]?.text ?? '') && stores(sentence)
      : changesToo(sentence) || ((takes || isThird(sentence)) && stores(sentence));
  return sentences.slice(0, 3).some(isStored)
    ? [{ ...first, effect: 'create', form: { ...first.form, nounish: false } }, ...others]
    : opening;
}

/** "Generates a video. Returns a job ID": what is generated can be had by it later. */
const handsOutTicket = ([first, ...others]: readonly Word[]): boolean =>
  /^returns?$/.test(first?.text ?? '') &&
  others.slice(0, 4).some(({ text }, at) => TICKETS.has(text) && /^ids?$/.test(others[at + 1]?.text ?? ''));

const TICKETS = oneOf('job task operation run generation render request prediction');

/** "Converts a workbook. Creates a copy", "Returns the guide. Also enables the service": not "Creates a summary of it". */
function changesToo(sentence: readonly Word[]): boolean {
  // "Resolves addresses and updates them"
  const isNext = (index: number): boolean =>
    CHANGES.has(sentence[index + 1]?.text ?? '') && /^(?:it|them)$/.test(sentence[index + 2]?.text ?? '');
  if (isThird(sentence) && sentence.slice(0, 20).some(({ text }, index) => text === 'and' && isNext(index)))
    return true;
  const at = afterAlso(sentence);
  if (!CHANGES.has(sentence[at]?.text ?? '') || !ONE.has(sentence[at + 1]?.text ?? '')) return false;
  return !ANSWERS.has(objectPhrase(sentence, at + 1).at(-1)?.text ?? '');
}

/** "Also posts a comment", "It then posts a comment": where what is done as well begins; 0 where it is not said so. */
function afterAlso(sentence: readonly Word[]): number {
  const at = sentence.findIndex(({ text }) => !LEADS_ON.has(text));
  return sentence.slice(0, Math.max(0, at)).some(({ text }) => text === 'also' || text === 'then') ? at : 0;
}

const LEADS_ON = oneOf('also then it this the tool');

const CHANGES = oneOf(
  'creates updates inserts modifies overwrites marks activates deactivates enables disables registers uploads publishes sends posts records logs saves renames assigns sets writes',
);
const ONE = oneOf('a an the one it them its their each this these');
const ANSWERS = oneOf(
  'summary summaries analysis list lists table report map overview graph plan chart diagram view response answer answers result results output query queries picture image tree matrix outline snapshot baseline ability user users agent agents model llm caller you need request requests',
);

const TAKES = oneOf('scrape crawl fetch collect pull gather download harvest search export extract');

function stores(sentence: readonly Word[]): boolean {
  const at = sentence.slice(0, 9).findIndex(({ text }) => STORES.has(text));
  if (at < 0 || !isLasting(sentence.slice(at + 1, at + 9))) return false;
  const before = sentence.slice(0, at).map(({ text }) => text);
  if (before.some((text) => NOT_EACH_TIME.test(text))) return false;
  const last = before.at(-1) ?? '';
  // "Results are stored", but "Reads what is stored"
  if (DONE.test(sentence[at]?.text ?? '')) return /^(?:are|is|be|gets?|automatically)$/.test(last) && before.length < 5;
  return /^(?:and|it|tool|this|will|then|also|automatically)$/.test(last) || (before.length === 0 && isThird(sentence));
}

const SAVES = oneOf('saves stores persists');
const STORES = oneOf(
  'store stored stores save saved saves persist persists persisted insert inserted inserts upsert upserts upserted written writes creates generates',
);
const DONE = /^(?:stored|saved|persisted|inserted|upserted|written)$/;
const NOT_EACH_TIME =
  /^(?:if|when|optionally|can|may|could|not|never|that|which|what|already|use|only|where|to|or|cached)$/;
const isThird = ([first]: readonly Word[]): boolean => first?.text.endsWith('s') === true;

/** Whether what follows names where something lies from then on. */
const isLasting = (clause: readonly Word[]): boolean =>
  clause.some(
    ({ text }, at) =>
      (/^(?:in|into|to|on|under|as)$/.test(text) &&
        clause.slice(at + 1, at + 5).some((word) => LASTS.test(word.text))) ||
      // "Writes next to the source"
      (/^(?:next|beside|alongside)$/.test(text) &&
        clause.slice(at + 1, at + 5).some((word) => SOURCES.test(word.text))),
  ) && !clause.some(({ text }) => /^(?:temp|tmp|temporary|cache)$/.test(text));

const SOURCES = /^(?:source|original|input)$/;
const LASTS =
  /^(?:database|db|sqlite|postgres|mongodb|library|disk|table|tables|index|knowledge|vault|archive|repository|catalog|catalogue|collection|local|locally|warehouse|graph|store|folder|directory|documents|files?|(?!imdb|tmdb)\w+db)$/;

const HOW_IT_RUNS = oneOf(
  'offline locally entirely fully client-side server-side in-process in-browser instantly fast quickly under within',
);

const MAX_LATER = 12;
const SUBJECTS = oneOf('tool it this also that which command operation action endpoint and');
const MODALS = oneOf('will can not never');

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
  for (const sentence of sentences.slice(0, MAX_LATER)) {
    // "Warning: it deletes …"
    const start = sentence[1]?.text === ':' && ADVICE.has(sentence[0]?.text ?? '') ? 2 : 0;
    const limit = Math.min(sentence.length, start + 5);
    for (let index = start; index < limit; index += 1) {
      const found = verbAt(sentence, index);
      if (found === undefined) continue;
      const before = textBefore(sentence, index);
      // "Refunds are subject to a cap": what is, is a thing.
      if (found.verb.nounish && IS.has(sentence[index + found.length]?.text ?? '')) continue;
      // "Preconditions: …", a heading
      if (index === start && found.verb.effect !== 'read' && sentence[index + found.length]?.text === ':') break;
      if (index === start && found.length === 1 && isSubject(sentence.slice(index, index + 3))) break;
      // "Runs offline": how the tool does what it does.
      if (found.verb.lemma === 'run' && HOW_IT_RUNS.has(sentence[index + 1]?.text ?? '')) break;
      const stated = found.verb.form === 'third' && (index === start || SUBJECTS.has(before) || before.endsWith('ly'));
      const will = found.verb.form === 'base' && MODALS.has(before) && !isForbidden(sentence, index);
      if (!stated && !will) continue;
      acts.push(actAt(source, sentence, found, domains, 'later'));
      break;
    }
  }
  return acts;
}
