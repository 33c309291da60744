import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';

/** `set_context` with a key and its value: something is kept under the key, and nothing is chosen. */
export const keepsValue = ({ things }: Act, { parameters }: Context): boolean =>
  things.some(({ word }) => /^contexts?$/.test(word)) &&
  ['key', 'value'].every((name) => parameters.some((parameter) => parameter.name === name));
