import { isAdded, isRemoved, narrows, widens, type Judge, type Sides } from '../judgement.ts';
import { pointerOf } from '../edit-place.ts';
import { POWERFUL } from './parameter-with-power.ts';

/** A parameter that became required or optional while it stayed. One that came or went is judged as such. */
export const required: Judge = (edit, sides) => {
  const { keyword, inside, owner } = edit.place;
  if (keyword !== 'required' || !inside) return null;
  const name = edit.after ?? edit.before;
  if (typeof name !== 'string') return null;
  const parameter = `${owner}/properties${pointerOf([name])}`;
  if (isAdded(edit)) return added(parameter, sides);
  if (isRemoved(edit)) return removed(parameter, sides);
  return null;
};

function added(parameter: string, { before, after }: Sides): ReturnType<Judge> {
  const role = after.role(parameter);
  if (role === 'confirm') return narrows('asks-for-confirmation');
  if (!before.has(parameter)) return null;
  return role !== null && POWERFUL.has(role) ? widens('power-became-required') : narrows('became-required');
}

function removed(parameter: string, { before, after }: Sides): ReturnType<Judge> {
  if (!after.has(parameter)) return null;
  return widens(before.role(parameter) === 'confirm' ? 'confirmation-removed' : 'became-optional');
}
