import { isAdded, isRemoved, isWhole, narrows, widens, type Judge } from '../judgement.ts';

/** Keywords that only ever take values away. */
const CONSTRAINTS: ReadonlySet<string> = new Set([
  ...['pattern', 'multipleOf', 'uniqueItems', 'propertyNames', 'contains', 'not', 'format'],
  ...['dependentRequired', 'dependencies', 'contentEncoding', 'contentMediaType'],
]);
/** What says nothing by being there: `uniqueItems: false`. */
const isNothing = (value: unknown): boolean => value === undefined || value === false;

/** A constraint that came, went or is another. Nobody can tell which of two patterns takes more, so it may be the new one. */
export const constraints: Judge = (edit) => {
  const { keyword } = edit.place;
  if (!CONSTRAINTS.has(keyword)) return null;
  if (!isWhole(edit))
    return isRemoved(edit)
      ? widens('constraint-removed')
      : isAdded(edit)
        ? narrows('constraint-added')
        : widens('constraint-changed');
  if (isNothing(edit.before)) return isNothing(edit.after) ? null : narrows('constraint-added');
  return widens(isNothing(edit.after) ? 'constraint-removed' : 'constraint-changed');
};
