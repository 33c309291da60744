import type { Evidence } from '#schema/finding.ts';

/** Longest part of any string of a server that is read: longer text is not more evidence, only more work. */
export const MAX_TEXT = 20_000;

/** A string of a definition and where it is. `text` is the whole original string, so offsets never shift. */
export interface Source {
  readonly pointer: string;
  readonly in: 'value' | 'key';
  readonly text: string;
}

/** A span of a source: half-open, in UTF-16 code units. */
export interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** The text at a place. */
export const textAt = (place: Place): string => place.source.text.slice(place.start, place.end);

/** What follows a place in its text, as far as a phrase goes. */
export const textAfter = ({ source, end }: Place): string => source.text.slice(end, end + 40);

/** What stands in front of it, as far as a phrase goes. */
export const textInFront = ({ source, start }: Place): string => source.text.slice(Math.max(0, start - 40), start);

/** One step of a JSON Pointer, escaped (RFC 6901, section 3). */
export const pointerStep = (key: string): string =>
  key.includes('~') || key.includes('/') ? `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` : `/${key}`;

export const isSameSource = (a: Source, b: Source): boolean => a.pointer === b.pointer && a.in === b.in;

const FIRST: readonly string[] = ['/description', '/title', '/name'];

/** Orders places as a reader meets them: name, title, description, then by pointer and offset, the longer one first. */
export function comparePlaces(a: Place, b: Place): number {
  if (!isSameSource(a.source, b.source)) return compareSources(a.source, b.source);
  return a.start - b.start || b.end - a.end;
}

const compareSources = (a: Source, b: Source): number =>
  FIRST.indexOf(b.pointer) - FIRST.indexOf(a.pointer) ||
  (a.pointer === b.pointer ? Number(a.in > b.in) - Number(a.in < b.in) : a.pointer < b.pointer ? -1 : 1);

/** Evidence as it is stored. The excerpt is cut from the original text, never retyped. */
export function evidenceOf(place: Place): Evidence {
  const { source, start, end } = place;
  return { pointer: source.pointer, in: source.in, start, end, excerpt: source.text.slice(start, end) };
}
