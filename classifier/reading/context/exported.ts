import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';
import { oneOf } from '../words/one-of.ts';
import { isOutput } from '../schema/output.ts';
import { described, type Parameter } from '../schema/parameters.ts';

export const EXPORTS: ReadonlySet<string> = oneOf('export dump');

/** "Exports a page as PNG" with the path that it goes to: a file lies there after every call. */
export const goesToPath = ({ from }: Act, { parameters }: Context): boolean =>
  (from === 'name' || from === 'sentence') && parameters.some((given) => isWhereTo(given, parameters));

/** "Exports the drawing to a shareable link": whoever has it can see what was only the owner's. */
export const goesPublic = ({ from }: Act, { cues }: Context): boolean =>
  from !== 'later' && cues.get('public-post')?.some(({ negated, sentence }) => !negated && sentence < 3) === true;

function isWhereTo(given: Parameter, parameters: readonly Parameter[]): boolean {
  if (given.depth > 0 || given.role !== 'path') return false;
  if (!isOutput(given) && !isOnlyPath(given, parameters)) return false;
  return (
    given.required ||
    described(given, BY_DEFAULT) !== null ||
    (described(given, SAVED) !== null && described(given, MAY_BE) === null)
  );
}

/** "Downloads the frames", `dump_traces` with the folder that they go to, which has to be said; a mere `dir` may be where others lie. */
export const goesToFolder = ({ verb }: Act, { parameters }: Context): boolean =>
  parameters.some(
    ({ depth, required, words }) =>
      depth === 0 &&
      required &&
      (FOLDER.test(words.join('_')) ||
        (/^(?:download|dump)$/.test(verb) && /^(?:dir|directory)$/.test(words.join('_')))),
  );

export const FILLS_FOLDERS: ReadonlySet<string> = oneOf('download export generate synthesize synthesise');

const FOLDER =
  /^(?:out|output|target|dest|destination|download|save|local|report|results?)_(?:dir|directory)$|^(?:outdir|dest|destination|save_to)$|^(?:dest|destination|save|output|local|target)_(?:path|file|folder)$/;

/** A lone `path`, where nothing else tells what is exported from where. */
const isOnlyPath = ({ words, role }: Parameter, parameters: readonly Parameter[]): boolean =>
  words.join('_') === 'path' && parameters.filter((other) => other.role === role).length === 1;

/** "Optional folder (default: downloads)": there is always a file. "Optional file to save the text to" leaves it open. */
const BY_DEFAULT = oneOf('default defaults');
const SAVED = oneOf('save saved write written');
const MAY_BE = oneOf('optional optionally if when omit omitted instead');
