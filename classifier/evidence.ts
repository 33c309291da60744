import type { Evidence } from '#schema/finding.ts';
import { isInOrder } from './in-order.ts';
import { comparePlaces, evidenceOf, isSameSource, type Place } from './reading/words/place.ts';

/** More places than this say nothing new to a reader. */
const MAX_EVIDENCE = 6;

/**
 * Evidence for a finding: the places in reading order, each once, at most six, the excerpts cut from the definition's
 * own text. A place within a longer one ("all" in "all orgs") does not count. Null where there is no place with text: no
 * evidence, no finding.
 */
export function evidenceAt(places: readonly Place[]): [Evidence, ...Evidence[]] | null {
  // Most rules do not match, and most that do match in one place.
  const [only] = places;
  if (only === undefined) return null;
  if (places.length === 1) return only.end > only.start ? [evidenceOf(only)] : null;
  let evidence: [Evidence, ...Evidence[]] | null = null;
  let last: Place | undefined;
  const ordered = isInOrder(places, comparePlaces) ? places : [...places].sort(comparePlaces);
  for (const place of ordered) {
    // In reading order what lies within the last place kept follows it.
    const within = last !== undefined && place.end <= last.end && isSameSource(place.source, last.source);
    if (place.end <= place.start || within) continue;
    if (evidence === null) evidence = [evidenceOf(place)];
    else evidence.push(evidenceOf(place));
    if (evidence.length === MAX_EVIDENCE) break;
    last = place;
  }
  return evidence;
}
