import { isWhole, narrows, widens, type Judge } from '../judgement.ts';

/**
 * Whether parameters that are not named are taken. Generators of schemas differ in whether they write `false` or nothing,
 * and most changes of real servers are of that kind, so between those two nothing is found.
 */
export const unnamedParameters: Judge = (edit) => {
  const { keyword } = edit.place;
  if ((keyword !== 'additionalProperties' && keyword !== 'unevaluatedProperties') || !isWhole(edit)) return null;
  const before = isOpen(edit.before);
  const after = isOpen(edit.after);
  if (before === after) return null;
  return after ? widens('opened-to-unnamed') : narrows('closed-to-unnamed');
};

const isOpen = (value: unknown): boolean => value !== undefined && value !== false;
