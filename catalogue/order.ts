import type { Outcome } from '#schema/observation.ts';

/** What decides between two observations of one server. */
export interface Dated {
  readonly outcome: Outcome;
  /** ISO 8601 in UTC with milliseconds, so that text order is time order. */
  readonly observedAt: string;
}

const isOwn = ({ outcome }: Dated): boolean => outcome !== 'declared';

/**
 * Whether a tool list replaces the one that the catalogue shows.
 *
 * What Placard looked at itself outranks what somebody declared, whatever the dates: a file can carry any date, and an
 * import must not undo what was seen. Among lists of the same kind the newer one counts (a tie goes to the one that came
 * last), so that an old crawl or file that is imported late does not roll tools back. A list that does not count is kept
 * as an attempt, and `record` answers no changes for it.
 */
export function replacesList(candidate: Dated, current: Dated | null): boolean {
  if (current === null) return true;
  if (isOwn(candidate) !== isOwn(current)) return isOwn(candidate);
  return candidate.observedAt >= current.observedAt;
}

/**
 * Whether an attempt becomes the one that the server is shown with. The newest does, but a declared list that does not
 * count (`listCounts` is false) is no news of the server, and our own answer takes the place of a declaration of any date.
 */
export function replacesAttempt(candidate: Dated, current: Dated | null, listCounts: boolean): boolean {
  if (current === null) return true;
  if (!isOwn(candidate) && !listCounts) return false;
  if (listCounts && isOwn(candidate) && !isOwn(current)) return true;
  return candidate.observedAt >= current.observedAt;
}

/** An ISO date and time of any precision in the one form that sorts as text. Throws `RangeError` when it is none. */
export const normalDate = (date: string): string => new Date(date).toISOString();
