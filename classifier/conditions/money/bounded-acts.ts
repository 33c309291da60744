import type { Act } from '../../reading/acts/act.ts';
import { textAt } from '../../reading/words/place.ts';

/** Those of some acts about money that what was paid or agreed before bounds: "Cancels an order", not "Cancels all orders". */
export const boundedActs = (acts: readonly Act[]): readonly Act[] =>
  acts.filter(
    ({ verb, effect, things, quantifier }) =>
      !(quantifier !== null && ALL.test(textAt(quantifier))) &&
      (GIVES_BACK.test(verb) ||
        (effect === 'bill' &&
          (ENDS_OR_RENEWS.test(verb) ||
            things.some(({ head, word }) => head && /^(?:invoices?|credit_notes?)$/.test(word))))),
  );

const ALL = /^(?:all|every)$/i;

/** "Splits a position": both halves stay with their owner. What is cancelled goes back to whoever paid it. */
const GIVES_BACK = /^(?:refund|split|merge|cancel|void|decrease|reduce)$/;

/** Starting or upgrading a plan is not bounded by what was paid before; these are. */
const ENDS_OR_RENEWS =
  /^(?:cancel|void|renew|extend|shorten|enable|disable|stop|pause|kill|end|close|resume|reactivate|remove|delete|clear)$/;
