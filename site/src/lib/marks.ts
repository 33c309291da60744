import { visible } from './visible.ts';

/** A stretch of some text, in UTF-16 offsets, that supports a finding (by its number on the page). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly finding: number;
}

/** A piece of text as shown, and the findings that it supports, smallest number first. */
export interface Segment {
  readonly text: string;
  readonly findings: readonly number[];
}

/**
 * Cuts a text at the borders of its marks. The cut comes before anything is made visible, so the marks stay right
 * whatever is written out; `show` turns each piece into what the reader sees. Offsets outside the text are clipped, and
 * those inside a surrogate pair move outwards.
 */
export function segments(
  text: string,
  marks: readonly Mark[],
  show: (piece: string) => string = visible,
): readonly Segment[] {
  const clipped = marks
    .map(({ start, end, finding }) => ({ start: before(text, start), end: after(text, end), finding }))
    .filter(({ start, end }) => start < end);
  const borders = new Set([0, text.length, ...clipped.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const findings = clipped.filter((mark) => mark.start <= start && end <= mark.end).map(({ finding }) => finding);
    return { text: show(text.slice(start, end)), findings: [...new Set(findings)].sort((a, b) => a - b) };
  });
}

const splitsPair = (text: string, offset: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));

function before(text: string, offset: number): number {
  const inside = Math.min(Math.max(0, offset), text.length);
  return splitsPair(text, inside) ? inside - 1 : inside;
}

function after(text: string, offset: number): number {
  const inside = Math.min(Math.max(0, offset), text.length);
  return splitsPair(text, inside) ? inside + 1 : inside;
}
