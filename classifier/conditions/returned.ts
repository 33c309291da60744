import type { Act } from '../reading/acts/act.ts';
import { EFFECTS } from '../reading/words/effect.ts';
import type { Features } from '../reading/features.ts';
import type { Domain, NounClass } from '../reading/words/lexicon.ts';
import { ofLast } from '../reading/words/memo.ts';
import type { Thing } from '../reading/words/nouns.ts';
import { READING, chosenActs, does, headsNamed, headsOf, inDomain, leadingActs, leads, names } from './select.ts';

/** Verbs of handing over what is there; others compute, and tell something about it. */
const HANDS_OVER = new Set(
  'get list fetch read retrieve search find query show view browse display check look look_up monitor watch poll download export load return provide obtain pull gather collect explore locate consume receive peek dump extract see include contain select aggregate summarise summarize scrape crawl track review examine inspect discover capture snapshot screenshot'.split(
    ' ',
  ),
);

const handsOver = ({ verb }: Act): boolean => HANDS_OVER.has(verb);

/**
 * The acts that hand over what is there, from name, title and first sentence. Where only an action of the tool does
 * (`manage_threads`, `action: "list" | "reply"`), all of these acts tell what is handed over.
 */
export const fetchingActs: (features: Features) => readonly Act[] = ofLast((features) => {
  const stated = leads(features, READING) ? leadingActs(features, READING).filter(handsOver) : [];
  if (stated.some(({ things }) => things.length > 0)) return stated;
  // In "get or add comments" the object stands after the last verb.
  if (stated.length > 0)
    return leadingActs(features, EFFECTS).filter((act) => act.from === 'sentence' || stated.includes(act));
  const actions = chosenActs(features, READING).filter(handsOver);
  return actions.length === 0 ? [] : [...leadingActs(features, EFFECTS), ...actions];
});

/** What a tool hands over, of a class of nouns. */
export const fetchedThings = (features: Features, wanted: NounClass): readonly Thing[] =>
  features.nounClasses.includes(wanted) ? headsOf(fetchingActs(features), wanted) : [];

/** What a tool hands over, by the noun itself. */
export const fetchedNamed = (features: Features, wanted: RegExp): readonly Thing[] =>
  names(features, wanted) ? headsNamed(fetchingActs(features), wanted) : [];

/**
 * The acts that hand over what somebody asks a database for: "Exports the results of a query", "Reads rows of a table". A
 * business system whose tables are asked for by name is one, too.
 */
export function askedOfADatabase(features: Features): readonly Act[] {
  if (!names(features, HANDED_OVER) && !does(features, ['aggregate'])) return [];
  const isOne = inDomain(features, 'database');
  if (!isOne && (!features.parameterWords.includes('table') || inDomain(features, ...OF_SHEETS))) return [];
  return leadingActs(features, READING).filter(
    ({ verb, things }) =>
      (isOne && verb === 'aggregate' && !things.some(({ head, classes }) => head && classes.has('structure'))) ||
      (isOne && /^(?:export|dump)$/.test(verb) && things.some(({ word }) => RESULTS.test(word))) ||
      (QUERIES.test(verb) && things.some(({ word, head }) => head && ROWS.test(word))) ||
      // "Runs a find query"
      (isOne && /^(?:run|execute|perform)$/.test(verb) && things.some(({ word }) => FINDS.test(word))) ||
      (isOne && verb === 'view' && things.some(({ word, head }) => head && word === 'record')),
  );
}

/** Tables there are sheets that colleagues share, or are published. */
const OF_SHEETS: readonly Domain[] = ['project-management', 'drive', 'files', 'data', 'docs', 'pages', 'editor'];
/** All that this can be; what is aggregated need not be named. */
const HANDED_OVER = /^(?:quer(?:y|ies)|results?|aggregations?|rows|records?|documents)$/;
const RESULTS = /^(?:quer(?:y|ies)|results?|aggregations?|rows|records|documents)$/;
const QUERIES = /^(?:query|find|read|select|browse|preview|sample|peek|get|fetch|retrieve|return)$/;
const ROWS = /^(?:rows|records|documents)$/;
const FINDS = /^(?:find|select|read|find_query|select_query|read_query)$/;

/**
 * Whether a file of what is generated is only what the caller may have instead of the answer: "returned inline or
 * written to a path" that need not be given, or a code that is drawn and not said to be saved.
 */
export const isAnswer = (features: Features): boolean =>
  leads(features, ['generate']) &&
  !features.parameters.some(({ role, required }) => required && role === 'path') &&
  (RETURNED.test(features.description?.text ?? '') || drawsACode(features));

const RETURNED =
  /\breturned (?:inline|directly|as [a-z]{2,9}|in the (?:answer|response|result)) or (?:written|saved)\b|\bor returned (?:inline|directly|as|in the)\b/i;

const drawsACode = (features: Features): boolean =>
  !features.cues.has('stores-output') &&
  leadingActs(features, ['generate']).some(({ things }) => things.some(({ word }) => DRAWN_CODE.test(word)));

const DRAWN_CODE = /^(?:qr|qrcode|qr_code|barcode)s?$/;
