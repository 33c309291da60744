import type { Act } from './act.ts';
import { CATEGORY_OF } from './effect.ts';
import { described, type Parameter } from './parameters.ts';

/** `normalize_payload` with a payload: what is handed over comes back, and nothing that is kept has changed. */
export function onlyTransforms({ effect, verb, things }: Act, parameters: readonly Parameter[]): boolean {
  const category = CATEGORY_OF[effect];
  if ((category !== 'Write' && category !== 'Destructive') || !TRANSFORMS.has(verb)) return false;
  if (parameters.some(({ role, required }) => required && (role === 'id' || role === 'path'))) return false;
  return (
    things.some(({ head, word }) => head && GIVEN.test(word)) &&
    things.some(({ word }) => parameters.some((given) => isGiven(given, word)))
  );
}

/** A parameter that is called after it holds it, unless it only tells which one is meant. */
const isGiven = (given: Parameter, noun: string): boolean =>
  given.depth === 0 &&
  given.role !== 'id' &&
  given.role !== 'path' &&
  singular(noun).endsWith(singular(given.words.at(-1) ?? '\n')) &&
  described(given, POINTS) === null;

const singular = (noun: string): string => noun.replace(/s$/, '');

const POINTS = new Set(['id', 'ids', 'uuid', 'name']);

/** What a parameter can hold all of. */
const GIVEN =
  /(?:^|_)(?:texts?|contents?|messages?|prompts?|payloads?|requests?|json|xml|yaml|csv|html|css|svg|markdown|data|inputs?|images?|photos?|pictures?|audio|videos?|code|snippets?|query|queries|sql|strings?|drafts?|paragraphs?|sentences?|copy|bio|headlines?|resumes?|cv|essays?|letters?|e?mails?|expressions?|addresses|names|records|rows|vectors?|colou?rs?)$/;

const TRANSFORMS = new Set(
  'transform normalise normalize optimise optimize rewrite refine revise correct fix repair crop trim resize rotate rescale denoise sharpen outpaint restyle recolor recolour reformat compact tidy shorten expand simplify localise localize harden refactor modernise modernize retouch deblur relight format wrap unwrap split combine restructure reorganise reorganize clean clean_up strip deduplicate dedupe extend humanize rephrase paraphrase'.split(
    ' ',
  ),
);
