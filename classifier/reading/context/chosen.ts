import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';
import { oneOf } from '../words/one-of.ts';

export const CHOOSES: ReadonlySet<string> = oneOf('select choose pick');

/** "Selects an offer for a trip" by its id: which one counts is kept. Who only looks for the best one has no id of it. */
export const choosesById = ({ things }: Act, { parameters }: Context): boolean =>
  things.some(
    ({ word, head }) =>
      head && parameters.some(({ role, depth, words }) => role === 'id' && depth === 0 && words.at(-2) === word),
  ) && parameters.filter(({ role }) => role === 'id').length > 1;

/** "Resolves a match" with the outcome, `resolve_incident`: the caller settles it. Who resolves a name has none. */
export const settles = (_: Act, { named: [named], parameters }: Context): boolean =>
  (named?.verb === 'resolve' && named.effect === 'update') ||
  parameters.some(({ depth, words }) => depth === 0 && OUTCOME.test(words.join('_')));

const OUTCOME =
  /^(?:resolution|close_code|close_notes|outcome|decision|winner|verdict|winning_[a-z]+|winner_id|resolution_[a-z]+)$/;
