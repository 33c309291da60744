import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import type { Domain } from '../../reading/words/lexicon.ts';
import { textAt, type Place } from '../../reading/words/place.ts';
import { placeOf, type Word } from '../../reading/words/words.ts';
import { GIVEN, isPublic } from './own-money.ts';
import { earlyCues, headsNamed, inDomain, names, opens, placesOf } from '../select.ts';
import { isTechnical } from './technical-products.ts';

/**
 * What the first sentence tells of somebody's own money where the thing that is read is called something else: "Allocation
 * by country of the portfolio", "accounts with their balances", "the balance of the configured wallet", "a virtual card".
 */
export function toldHoldings(features: Features, acts: readonly Act[]): readonly Place[] {
  const { description, opening } = features;
  if (description === null || isTechnical(features) || inDomain(features, ...HELD_ELSEWHERE)) return [];
  const cards = placesOf(headsNamed(acts, CARDS).filter(() => isOfPayment(opening, description.text)));
  const own = ownWallet(features);
  if (cards.length + own.length > 0) return [...cards, ...own];
  const told = opening.filter(
    (word, index) => TELLS.has(word.text) && isHeld(word, opening[index - 1], opening[index + 1]),
  );
  const said = earlyCues(features, 1, 'own-money').filter((place) => !OF_OTHERS.test(textAt(place)));
  if (
    told.length + said.length === 0 ||
    isPublic(features).length > 0 ||
    opening.some(({ text }) => SHOWN_OFF.has(text))
  )
    return [];
  return [...told.map((word) => placeOf(description, word)), ...said];
}

/** Whether anything of that is said at all. */
export const mayTellHoldings = (features: Features): boolean =>
  names(features, CARDS) || features.cues.has('own-money') || opens(features, TELLING);

/** Where portfolios are of projects, of campaigns, or of what somebody has made, and positions are jobs. */
const HELD_ELSEWHERE: readonly Domain[] = ['project-management', 'advertising', 'marketing', 'cms', 'game', 'hr'];
const SHOWN_OFF = new Set(
  'website skills work works experience resume project projects patents company demo paper simulated simulate simulates'.split(
    ' ',
  ),
);

const TELLS = new Set('expenses portfolio portfolios balances accounts received held owned pnl'.split(' '));
const WALLETS = new Set(['wallet', 'wallets']);
const TELLING = new Set([...TELLS, ...WALLETS]);

function isHeld({ text }: Word, before: Word | undefined, next: Word | undefined): boolean {
  switch (text) {
    case 'portfolio':
    case 'portfolios':
      return before !== undefined;
    case 'pnl':
      return true;
    // "Lists accounts with their balances", but not "balances the load"
    case 'balances':
      return before !== undefined && !/^(?:the|an?)$/.test(next?.text ?? '');
    case 'accounts':
      return /^(?:bank|broker|brokerage|investment|savings|retirement)$/.test(before?.text ?? '');
    case 'expenses':
      return /^(?:and|of|your|my|shared|personal|household)$/.test(before?.text ?? '');
    case 'received':
      return /^(?:dividends?|interest|income)$/.test(before?.text ?? '');
    // "Shares held", but not "shares held by a fund"
    default:
      return next?.text !== 'by' && /^(?:securities|shares|stocks|bonds|lots?|units|coins)$/.test(before?.text ?? '');
  }
}

/** Accounts that are linked may be of anything, and the user is known already. */
const OF_OTHERS = /^(?:authenticated|the merchant|(?:linked|connected) accounts|your account$|billing$)/i;

const CARDS = /^(?:virtual_|prepaid_|debit_)?cards?$/;
const OF_PAYMENT = new Set('virtual prepaid debit cvv cvc pan balance balances'.split(' '));

const isOfPayment = (opening: readonly Word[], text: string): boolean =>
  opening.some((word) => OF_PAYMENT.has(word.text)) || PAYS.test(text.slice(0, SAID_WITHIN));

const PAYS = /\b(?:CVV|CVC|(?:virtual|prepaid|debit) cards?|cards?,? [a-z, ]{0,40}balances?)\b/;
/** Characters. */
const SAID_WITHIN = 300;

/** The wallet that whoever asks has, with what is in it; of any other somebody gives the address. */
function ownWallet({ description, opening, parameters, nameWords }: Features): readonly Place[] {
  if (description === null || !opening.some(({ text }) => IN_IT.test(text))) return [];
  const at = opening.findIndex(({ text }) => WALLETS.has(text));
  const wallet = opening[at];
  if (wallet === undefined) return [];
  const isOwn = opening.slice(Math.max(0, at - 3), at).some(({ text }) => OWNS.has(text));
  const isGiven = (): boolean =>
    parameters.length > 0 || [...opening, ...nameWords].some(({ text }) => OF_ANYBODY.has(text));
  return isOwn || !isGiven() ? [placeOf(description, wallet)] : [];
}

const IN_IT = /^(?:balances?|funds|holdings)$/;
const OWNS = new Set("your my own configured connected agent's user's linked".split(' '));
const OF_ANYBODY = new Set([...GIVEN, 'chain', 'chains']);
