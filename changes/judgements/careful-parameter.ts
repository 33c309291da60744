import { isAdded, isRemoved, narrows, neutral, widens, type Judge } from '../judgement.ts';

/** Names under which "yes" means to go on without being asked (`force`), not to have been asked (`confirm`). */
const SKIPS = /(?:^|[_-])(?:force|yes|skip|auto)|(?:Skip|Force|Auto)/i;

/** A parameter that holds a call back: to confirm it, to rehearse it, or to skip doing so. */
export const carefulParameter: Judge = (edit, { before, after }) => {
  const { keyword, member } = edit.place;
  if (keyword !== 'properties' || member === null) return null;
  if (isAdded(edit) && after.role(edit.pointer) === 'confirm')
    return SKIPS.test(member) ? widens('skips-a-confirmation') : neutral('asks-for-confirmation');
  if (!isRemoved(edit)) return null;
  const role = before.role(edit.pointer);
  if (role === 'dry-run') return widens('rehearsal-removed');
  if (role !== 'confirm') return null;
  return SKIPS.test(member) ? narrows('constraint-added') : widens('confirmation-removed');
};
