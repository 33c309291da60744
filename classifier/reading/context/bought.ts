import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import { textAfter } from '../words/place.ts';
import type { Context } from './context.ts';
import type { Parameter } from '../schema/parameters.ts';

/** `capture` with the id of a payment and an amount: what was only held is taken. */
export function takesHeldMoney(_: Act, { parameters }: Context): boolean {
  const has = (wanted: RegExp): boolean =>
    parameters.some(({ depth, words }) => depth === 0 && wanted.test(words.join('_')));
  return has(HELD) && has(SUM);
}

const HELD = /^(?:payment|order|charge|transaction|authori[sz]ation|(?:payment_)?intent)(?:_id)?$/;
const SUM = /^(?:(?:captured?_)?amount(?:_(?:to_capture|cents|minor|pence|captured))?|captured_amount)$/;

/** "Creates an invoice and mails it to the customer": whoever gets it is asked to pay. */
export const isSentAtOnce = (_: Act, { stated }: Context): boolean =>
  stated.some(
    ({ verb, from, negated, effect }) =>
      from === 'sentence' && !negated && effect !== 'invoice' && /^(?:send|email|mail|issue|deliver)$/.test(verb),
  );

/** `mint_token`, "Access token for a guest": it opens something, and is worth nothing. */
export const letsIn = (_: Act, { texts: [, opening] }: Context): boolean =>
  opening.some(({ text }, at) => /^tokens?$/.test(text) && LETS_IN.has(opening[at - 1]?.text ?? ''));

const LETS_IN = oneOf('access auth session api bearer jwt id refresh identity scoped short-lived');

/** "Creates a subscription" with the sum or the period that is billed, a plan for a customer: somebody pays it from then on. */
export const startsBilling = ({ things }: Act, { parameters, texts: [, opening] }: Context): boolean =>
  // "A subscription record" tells of one that somebody else bills.
  !opening.some(({ text }) => text === 'record') &&
  things.some(
    ({ word, head }) =>
      head &&
      ((SUBSCRIBED.test(word) && parameters.some(isBilled)) || (PLAN.test(word) && parameters.some(isCustomer))),
  );

const isBilled = ({ depth, words }: Parameter): boolean => depth === 0 && BILLED.test(words.join('_'));

/** A plan is an offer, unless it is made for somebody. */
const isCustomer = ({ depth, words }: Parameter): boolean =>
  depth === 0 && /^(?:customer|subscriber|client|member)(?:_(?:id|email))?$/.test(words.join('_'));

const PLAN = /^plans?$/;
const SUBSCRIBED = /^(?:customer_|paid_)?subscriptions?$/;
const BILLED =
  /^(?:amount|price|price_id|plan_id|billing_(?:cycle|period|interval|frequency)|payment_method(?:_id)?|trial_days)$/;

/** "Boosts (reblogs) a post": it is shown to those who follow, and nobody is paid for that. */
export const reblogs = (_: Act, { texts, parameters }: Context): boolean =>
  texts.some((words) => words.some(({ text }) => REBLOGS.test(text))) &&
  !parameters.some(({ role }) => role === 'amount');

const REBLOGS = /^(?:reblog(?:s|ged)?|fediverse|mastodon|toots?)$/;

/** "Orders an item", which has to be paid for: not "Orders a list", "Orders items by date" or "Orders a scan of a patient". */
export const ordersGoods = (_: Act, { stated }: Context): boolean =>
  stated.some(
    (act) =>
      act.verb === 'order' &&
      act.from === 'sentence' &&
      A_NEW_ONE.test(textAfter(act.place)) &&
      !CLINICAL.test(textAfter(act.place)) &&
      !act.things.some(({ word }) => SORTED.has(word)),
  );

const A_NEW_ONE = /^ (?:an?|another|one|more|extra) /;
const CLINICAL = /\b(?:patient|blood|lab|imaging|scan|x-?ray|mri|medication|consult)/i;
const SORTED = oneOf(
  'list lists array sequence set table result results row rows column columns item_list collection queue stack series',
);
