import { oneOf } from '../words/one-of.ts';
import { says } from './clause.ts';
import type { Outcome } from './outcome.ts';
import { objectPhrase } from './verb-phrase.ts';
import { textBefore, type Word } from '../words/words.ts';

/** "Moves a line to another plan": somebody is charged otherwise from then on. Not "Moves a task to another plan". */
const isOnOtherPlan = (clause: readonly Word[]): boolean =>
  !clause.some(({ text }) => PLANNED.has(text)) && (says(clause, TO, OTHER, PLANS) || says(clause, TO, A, PAID, PLANS));

/** "Subscribes a customer to a plan" */
const isPutOnPlan = (clause: readonly Word[]): boolean => says(clause, TO, A, PLANS) || isOnOtherPlan(clause);

const TO = oneOf('to onto');
const OTHER = oneOf('another different new higher lower larger smaller cheaper bigger better paid');
const A = oneOf('a the another');
const PAID = oneOf('paid monthly yearly annual premium free business pro subscription pricing billing');
const PLANS = oneOf('plan tariff');
const PLANNED = oneOf('task tasks test tests card cards meal workout bucket lesson exercise step item milestone');

/** "Turns a quote into an order": it has to be paid for from then on. Not into a work order. */
function becomesOrder(clause: readonly Word[]): boolean {
  const at = clause.findIndex(({ text }, of) => of > 0 && (text === 'into' || text === 'to'));
  if (at < 0 || !ONE.has(clause[at + 1]?.text ?? '')) return false;
  const phrase = objectPhrase(clause, at + 1);
  return phrase.at(-1)?.text === 'order' && !OF_WORK.has(textBefore(phrase, phrase.length - 1));
}

const ONE = oneOf('a an its their');
const OF_WORK = oneOf('work job change sort service repair production maintenance transfer test lab');

/** "Lists an NFT for sale": whoever takes the offer gets it. */
const isOfferedOnChain = (clause: readonly Word[]): boolean =>
  clause.some(({ text }) => TOKENS.has(text)) && says(clause, FOR, SALE);

const TOKENS = oneOf('nft nfts token tokens');
const FOR = oneOf('for on');
const SALE = oneOf('sale auction');

const MOVES = oneOf('change switch move migrate put transfer');

/** What comes of a main verb where the rest of the sentence tells that somebody is to pay for it. */
export const PAID_FOR: readonly Outcome[] = [
  { verbs: MOVES, becomes: 'bill', where: isOnOtherPlan },
  { verbs: oneOf('subscribe'), becomes: 'bill', where: isPutOnPlan },
  { verbs: oneOf('turn convert transform make'), becomes: 'pay', where: becomesOrder },
  { verbs: oneOf('list put offer place'), becomes: 'pay', where: isOfferedOnChain },
];
