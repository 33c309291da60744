import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import type { Context } from './context.ts';
import { described, type Parameter } from '../schema/parameters.ts';

/** `normalize_payload` with a payload: what is handed over comes back, and nothing that is kept has changed. */
export function onlyTransforms({ things }: Act, { parameters }: Context): boolean {
  if (things.some(({ head, word }) => head && (isToldWhole(word, parameters) || areToldAll(word, parameters))))
    return true;
  if (parameters.some(({ role, required }) => required && (role === 'id' || role === 'path'))) return false;
  // `transform_component` with its `code`; the code of a coupon is no source.
  const isOfSource = things.some(({ head, word }) => head && TEXTS.has(word)) && parameters.some(isSource);
  if ((isOfSource || parameters.some(isRaw)) && !parameters.some(isWhich)) return true;
  return (
    things.some(({ head, word }) => head && GIVEN.test(word)) &&
    things.some(({ word }) => parameters.some((given) => isGiven(given, word)))
  );
}

/** `prioritize_backlog` with `backlog_items`, each with its title: whoever knows only ids has them changed. */
const areToldAll = (noun: string, parameters: readonly Parameter[]): boolean =>
  parameters.some(
    ({ depth, isArray, type, words }) =>
      depth === 0 && isArray && type === 'object' && words[0] !== undefined && singular(words[0]) === singular(noun),
  ) &&
  parameters.some(({ depth, words }) => depth === 2 && words.length === 1 && TITLES.test(words[0] ?? '')) &&
  !parameters.some(isWhich);

/** `svg`, `srt`: what is written in such a format is all there, whatever it shows. */
const isRaw = (given: Parameter): boolean =>
  given.depth === 0 && given.required && (RAW.test(given.words.join('_')) || described(given, ENCODED) !== null);

const isSource = ({ depth, required, words }: Parameter): boolean =>
  depth === 0 && required && /^(?:source_)?code$/.test(words.join('_'));

const ENCODED = new Set(['base64', 'base64-encoded']);
const RAW = /^(?:svg|xml|html|srt|vtt|geojson|json|css|yaml|toml|markdown|csv|latex|bibtex|image_url|image_base64)$/;

const TITLES = /^(?:title|name|description|text|summary|content)$/;

/** `expand_story` with `story_title` and `story_text`: it is told what the record says, and not which one it is. */
const isToldWhole = (noun: string, parameters: readonly Parameter[]): boolean =>
  parameters.some(({ depth, words }) => depth === 0 && SAYS.test(words.at(-1) ?? '') && isOf(words, noun)) &&
  !parameters.some(isWhich);

const SAYS = /^(?:text|content|description|body)$/;
const isOf = (words: readonly string[], noun: string): boolean => words.slice(0, -1).join('_') === singular(noun);
const isWhich = ({ depth, role, words }: Parameter): boolean =>
  depth === 0 && !ASKS.test(words[0] ?? '') && (role === 'id' || role === 'path' || POINTS_AT.test(words.at(-1) ?? ''));
/** Who asks, and in which talk. */
const ASKS = /^(?:agent|session|request|conversation|model)$/;
const POINTS_AT = /^(?:ids?|key|number|slug|url|uri|path|name)$/;

/**
 * "Adds error handling to code" where that code is handed over: what comes back is another text, and nothing is kept. Not
 * where there is a record or a file to be changed, or where what is handed over is what is added.
 */
export function worksOnGivenText({ verb }: Act, { stated, parameters }: Context): boolean {
  const held = parameters.find(({ depth, words }) => depth === 0 && HOLDS.test(words.at(-1) ?? ''));
  const said = held === undefined ? undefined : stated.find(({ from }) => from === 'sentence');
  if (held === undefined || said?.verb !== verb) return false;
  const noun = ADDS.has(verb) ? saidOf(said) : undefined;
  const isWorkedOn = (noun !== undefined && isIn(held.words, noun)) || isMended(said, held);
  return (
    isWorkedOn &&
    !parameters.some(
      ({ depth, role, words }) => depth === 0 && (role === 'id' || role === 'path' || isName(words, held)),
    )
  );
}

/** "Fixes an error" with the code that has it. */
const isMended = ({ verb, things }: Act, { words }: Parameter): boolean =>
  MENDS.has(verb) && words.at(-1) === 'code' && things.some(({ word }) => FAULTS.test(word));

const MENDS = oneOf(
  'fix repair refactor optimise optimize improve debug simplify modernise modernize rewrite correct patch',
);
const FAULTS = /^(?:code|bugs?|errors?|issues?|functions?|class|method|snippet|vulnerabilit(?:y|ies)|performance)$/;

const ADDS = oneOf(
  'mark highlight number add insert inject embed remove strip append prepend set replace rename annotate apply put wrap',
);

/** What is done to a text that is handed over. */
export const WORKS_ON: ReadonlySet<string> = new Set([...MENDS, ...ADDS]);
const HOLDS = /^(?:code|source|snippet|markup|markdown|json|html|svg|xml|yaml|css|text)$/;
const INTO = / (?:to|into|in|from|of|within) /;
const TEXTS = oneOf(
  'code source contract contracts function functions method methods class classes snippet script program module component components markdown json html svg xml yaml css text',
);

/** The text that something is added to, as the sentence calls it. */
function saidOf({ place: { source, end } }: Act): string | undefined {
  const [clause = ''] = source.text.slice(end, end + 100).split(/[.;:(\n]/);
  const at = clause.search(INTO);
  const words = at < 0 ? [] : clause.slice(at).toLowerCase().split(' ');
  return words.find((word) => TEXTS.has(word));
}

/** Code is in what holds code; JSON in what is called after it. */
const isIn = (held: readonly string[], noun: string): boolean =>
  /^(?:code|source|snippet)$/.test(held.at(-1) ?? '') ? !OF_TEXT.test(noun) : held.at(-1) === noun;

const OF_TEXT = /^(?:markdown|json|html|svg|xml|yaml|css|text)$/;

/** What a record is called by: `title`, and `function_name` beside a mere `code`. */
const isName = (words: readonly string[], { words: held }: Parameter): boolean =>
  (words.length === 1 && /^(?:title|name|slug|key|filename|file|project|repo)$/.test(words[0] ?? '')) ||
  (words.at(-1) === 'name' && held.length === 1 && HAS_CODE.test(words.at(-2) ?? ''));

const HAS_CODE = /^(?:function|script|component|module|class|snippet|file|project|contract|lambda|workflow|app)$/;

/** A parameter that is called after it holds it, unless it only tells which one is meant. */
const isGiven = (given: Parameter, noun: string): boolean =>
  given.depth === 0 &&
  given.role !== 'id' &&
  given.role !== 'path' &&
  singular(noun).endsWith(singular(given.words.at(-1) ?? '\n')) &&
  described(given, POINTS) === null;

const singular = (noun: string): string => noun.replace(/s$/, '');

const POINTS = new Set(['id', 'ids', 'uuid', 'name']);

/** "Processes text" that is handed over, or just data; a request or a message that is processed may be carried out. */
export function processesGiven({ things }: Act, { parameters }: Context): boolean {
  if (things.length === 0)
    return parameters.some(({ depth, words }) => depth === 0 && /^(?:data|input)$/.test(words.join('_')));
  return things.some(
    ({ head, word }) => head && CONTENT.test(word) && parameters.some((given) => isGiven(given, word)),
  );
}

/** `remove_duplicates`, `format_case` of a tool that takes the text: what is handed over comes back. */
export const isOfGivenText = ({ from, things }: Act, { parameters }: Context): boolean =>
  from === 'actions' &&
  things.length > 0 &&
  things.every(({ word }) => PARTS_OF_TEXT.test(word)) &&
  parameters.some(
    ({ depth, required, words }) => depth === 0 && required && /^(?:input_)?(?:text|string)$/.test(words.join('_')),
  ) &&
  !parameters.some(isWhich);

const PARTS_OF_TEXT =
  /^(?:duplicates?|lines?|words?|chars?|characters?|(?:white)?spaces?|case|text|html|punctuation|accents?)$/;

const CONTENT =
  /(?:^|_)(?:texts?|csv|json|xml|html|markdown|images?|photos?|audio|videos?|code|query|queries|strings?|sentences?|numbers?)$/;

/** What a parameter can hold all of. */
const GIVEN =
  /(?:^|_)(?:texts?|contents?|messages?|prompts?|payloads?|requests?|json|xml|yaml|csv|html|css|svg|markdown|data|inputs?|images?|photos?|pictures?|audio|videos?|code|snippets?|query|queries|sql|strings?|drafts?|paragraphs?|sentences?|copy|bio|headlines?|resumes?|cv|essays?|letters?|e?mails?|expressions?|address(?:es)?|phones?|phone_numbers?|urls?|timestamps?|names|records|rows|vectors?|colou?rs?|decisions?|ideas?|arguments?|questions?|goals?|problems?|pitch|pitches|outlines?|thesis|stories|story|poems?|lyrics|captions?|regex|formulas?|templates?|hypothes[ei]s|narrative|speech)$/;

export const TRANSFORMS: ReadonlySet<string> = oneOf(
  'transform normalise normalize optimise optimize rewrite refine revise correct fix repair crop trim resize rotate rescale denoise sharpen outpaint restyle recolor recolour reformat compact tidy shorten expand simplify localise localize harden refactor modernise modernize retouch deblur relight format wrap unwrap split combine restructure reorganise reorganize clean clean_up strip deduplicate dedupe extend improve polish enhance fill humanize shift inline minify beautify prettify indent buffer rephrase paraphrase enrich break_down prioritize prioritise compress watermark',
);
