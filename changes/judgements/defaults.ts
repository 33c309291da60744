import { isWhole, narrows, widens, type Judge } from '../judgement.ts';

/** The default of a rehearsal (`dry_run`): what happens when nobody says anything. */
export const defaults: Judge = (edit, { before, after }) => {
  const { keyword, owner } = edit.place;
  if (keyword !== 'default' || !isWhole(edit) || (after.role(owner) ?? before.role(owner)) !== 'dry-run') return null;
  const was = edit.before === true;
  const is = edit.after === true;
  if (was === is) return null;
  return is ? narrows('careful-default-added') : widens('careful-default-removed');
};
