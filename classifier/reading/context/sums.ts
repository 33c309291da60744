import type { Act } from '../acts/act.ts';
import { CATEGORY_OF } from '../words/effect.ts';
import type { Context } from './context.ts';

/**
 * Whether what looks like a sum ("Adds time") gives something to a record: one that is told by its id, one that the text
 * names ("Adds a date to a calendar"), or what the description enters ("Logs time").
 */
export const addsToRecord = (_: Act, { stated, parameters }: Context): boolean =>
  parameters.some(({ role, depth }) => role === 'id' && depth === 0) ||
  stated.some((act) => act.from === 'sentence' && (isSum(act) ? goesInto(act) : entersIt(act)));

/** `add` with two numbers, and nothing that says what they are added to */
export const addsNumbers = ({ things }: Act, { stated, parameters }: Context): boolean =>
  things.length === 0 &&
  stated.length === 1 &&
  parameters.length > 1 &&
  parameters.every(({ type, words }) => (type === 'number' || type === 'integer') && TERM.test(words.join('_')));

/** What mere numbers are called. */
const TERM =
  /^(?:[a-z]|[a-z]?\d|(?:num|number|n|x|value|operand|addend|term)_?\d?|first|second|left|right)(?:_?number)?$/;

const isSum = ({ verb, effect }: Act): boolean => verb === 'add' && effect === 'read';

function goesInto({ place: { source, end } }: Act): boolean {
  const [clause = ''] = source.text.slice(end, end + 90).split(/[.,;:(\n]| and /);
  const at = clause.search(/ (?:in)?to /);
  return at >= 0 && !QUANTITIES.test(clause.slice(at));
}

/** What a quantity is added to, where the answer is another one. */
const QUANTITIES =
  /\b(?:dates?|times?|timestamps?|datetimes?|days?|moments?|instants?|numbers?|integers?|values?|vectors?|matri(?:x|ces)|durations?|sums?|another|other|each|it)\b/;

const entersIt = ({ effect, verb }: Act): boolean =>
  CATEGORY_OF[effect] === 'Write' && /^(?:log|record|enter|book|register|track)$/.test(verb);
