import type { Evidence } from '#schema/finding.ts';
import { comparePlaces, evidenceOf, type Place } from './place.ts';

/** More places than this say nothing new to a reader. */
const MAX_EVIDENCE = 6;

/** Whether one span lies within a longer one of the same string: "all" in "all orgs". */
const contains = (outer: Place, inner: Place): boolean =>
  outer.source.pointer === inner.source.pointer &&
  outer.source.in === inner.source.in &&
  outer.start <= inner.start &&
  outer.end >= inner.end &&
  outer.end - outer.start > inner.end - inner.start;

/**
 * Evidence for a finding: the places in reading order, each once, at most six, the excerpts cut from the definition's
 * own text. Null where there is no place with text: no evidence, no finding.
 */
export function evidenceAt(places: readonly Place[]): [Evidence, ...Evidence[]] | null {
  // Most rules do not match: they must cost nothing here.
  if (places.length === 0) return null;
  const seen = new Set<string>();
  const evidence: Evidence[] = [];
  const outer =
    places.length === 1 ? [...places] : places.filter((place) => !places.some((other) => contains(other, place)));
  for (const place of outer.sort(comparePlaces)) {
    const key = `${place.source.in} ${place.source.pointer} ${place.start} ${place.end}`;
    if (place.end <= place.start || seen.has(key) || evidence.length >= MAX_EVIDENCE) continue;
    seen.add(key);
    evidence.push(evidenceOf(place));
  }
  const [first, ...rest] = evidence;
  return first === undefined ? null : [first, ...rest];
}
