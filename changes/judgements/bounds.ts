import { isWhole, narrows, widens, type Found, type Judge } from '../judgement.ts';

/** Keywords that bound a value from above, and from below (JSON Schema 2020-12, validation, 6.2 to 6.5). */
const UPPER: ReadonlySet<string> = new Set([
  ...['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'maxContains'],
]);
const LOWER: ReadonlySet<string> = new Set([
  ...['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties', 'minContains'],
]);
/** Generators bound every integer by what JavaScript can count: that bounds nothing. */
const SAFE = Number.MAX_SAFE_INTEGER;

/** A limit on how much or how little. What is no number bounds nothing, as in a draft where it may be true. */
export const bounds: Judge = (edit) => {
  const { keyword } = edit.place;
  const isUpper = UPPER.has(keyword);
  if (!isWhole(edit) || (!isUpper && !LOWER.has(keyword))) return null;
  const open = isUpper ? Infinity : -Infinity;
  const before = boundOf(edit.before, open);
  const after = boundOf(edit.after, open);
  if (typeof before === 'boolean' || typeof after === 'boolean') return ofFlags(before === true, after === true);
  if (before === after) return null;
  return after > before === isUpper ? widens('bound-loosened') : narrows('bound-tightened');
};

/** `exclusiveMaximum: true` (draft 4) takes the bound itself away. */
function ofFlags(before: boolean, after: boolean): Found | null {
  if (before === after) return null;
  return after ? narrows('bound-tightened') : widens('bound-loosened');
}

function boundOf(value: unknown, open: number): number | boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'number' || Number.isNaN(value) || Math.abs(value) >= SAFE) return open;
  return value;
}
