import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';

export const ENTERS: ReadonlySet<string> = new Set(['create', 'make', 'add', 'new']);
const STAY = /(?:^|_)(?:bookings?|reservations?)$/;
const GUEST = /^(?:guests?|customers?)$/;
const PAID = /^(?:offer|rate|price|payment|card|amount|total|currency|token|passengers?|fare|quote|deposit|nonce)$/;

/** `create_booking` with the name of a guest and nothing that is paid by: what a hotel notes of its own guests. */
export const entersBooking = ({ things }: Act, { parameters }: Context): boolean =>
  things.some(({ word, head }) => head && STAY.test(word)) &&
  parameters.some(({ words }) => words.some((word) => GUEST.test(word)) && words.includes('name')) &&
  !parameters.some(({ words }) => words.some((word) => PAID.test(word)));
