import type { ParameterRole } from '#schema/assessment.ts';
import { isAdded, isRemoved, narrows, widens, type Judge } from '../judgement.ts';

/** What a caller hands over by these is what harm is done with. An ordinary new parameter gives a call no new power. */
export const POWERFUL: ReadonlySet<ParameterRole> = new Set([
  ...(['path', 'url', 'command', 'code', 'sql', 'amount', 'recipient', 'secret', 'id-list', 'action'] as const),
]);

/** A parameter with a powerful role, or with one somewhere inside, that came or went. */
export const parameterWithPower: Judge = (edit, { before, after }) => {
  const { keyword, member } = edit.place;
  if (keyword !== 'properties' || member === null) return null;
  const isPowerful = (role: ParameterRole): boolean => POWERFUL.has(role);
  if (isAdded(edit) && after.rolesWithin(edit.pointer).some(isPowerful)) return widens('parameter-with-power-added');
  if (isRemoved(edit) && before.rolesWithin(edit.pointer).some(isPowerful))
    return narrows('parameter-with-power-removed');
  return null;
};
