import { isAdded, isRemoved, isWhole, narrows, widens, type Judge } from '../judgement.ts';

const DESCRIBES: ReadonlySet<string> = new Set(['items', 'additionalItems', 'prefixItems', 'then', 'else']);

/** A schema for what is in a list or follows from a condition: where it is missing, anything goes. */
export const described: Judge = (edit) => {
  if (!DESCRIBES.has(edit.place.keyword) || (!isWhole(edit) && edit.place.member === null)) return null;
  if (isAdded(edit)) return narrows('schema-added');
  if (isRemoved(edit)) return widens('schema-removed');
  return null;
};
