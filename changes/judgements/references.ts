import { isRemoved, isWhole, widens, type Judge } from '../judgement.ts';

/** A reference to another schema. Where it leads is not looked up, so one that is new or another may take anything. */
export const references: Judge = (edit) =>
  /^\$(?:ref|dynamicRef|recursiveRef)$/.test(edit.place.keyword) && isWhole(edit) && !isRemoved(edit)
    ? widens('reference-changed')
    : null;
