import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';

/** `hover` with a line and a column: what a language server shows there, and no mouse. */
export const pointsAtCode = (_: Act, { parameters }: Context): boolean =>
  parameters.some(({ name }) => /^(?:line|line_?number)$/i.test(name)) &&
  parameters.some(({ name }) => /^(?:character|column|col|offset|symbol)$/i.test(name));
