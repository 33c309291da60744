import { isAdded, isRemoved, isWhole, narrows, widens, type Judge } from '../judgement.ts';

/** Shapes of which a value must have one (`anyOf`, `oneOf`) or all (`allOf`). */
export const alternatives: Judge = (edit) => {
  const { keyword, member } = edit.place;
  const isAll = keyword === 'allOf';
  if (!isAll && keyword !== 'anyOf' && keyword !== 'oneOf') return null;
  // The keyword as a whole is a constraint: without it anything goes.
  if (isWhole(edit)) return isAdded(edit) ? narrows('schema-added') : isRemoved(edit) ? widens('schema-removed') : null;
  if (member === null) return null;
  if (isAdded(edit)) return isAll ? narrows('constraint-added') : widens('alternative-added');
  if (isRemoved(edit)) return isAll ? widens('constraint-removed') : narrows('alternative-removed');
  return null;
};
