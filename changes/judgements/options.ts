import { isAdded, isRemoved, isWhole, narrows, widens, type Judge } from '../judgement.ts';

/** The values that a parameter takes: `enum`, and `const`, which is an `enum` of one. */
export const options: Judge = (edit, { before, after }) => {
  const { keyword, owner } = edit.place;
  if (keyword !== 'enum' && keyword !== 'const') return null;
  if (isWhole(edit)) {
    if (isAdded(edit)) return narrows('options-closed');
    if (isRemoved(edit)) return widens('options-opened');
    return widens('option-added');
  }
  const isAction = (after.role(owner) ?? before.role(owner)) === 'action';
  if (isAdded(edit)) return widens(isAction ? 'action-added' : 'option-added');
  if (isRemoved(edit)) return narrows(isAction ? 'action-removed' : 'option-removed');
  return null;
};
