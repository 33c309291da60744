import { beside, either, endsIn, endsInSum, is, not, says } from './conditions.ts';
import { TEXT, NUMBER, type Reading } from './reading.ts';

const MONEY =
  'price money currency usd dollar dollars cent cents eur euro euros eth wei btc sol lamports usdc usdt paid payment refund spend';
const SAYS_MONEY = says(`amount ${MONEY}`);

/** What an amount of something else than money is counted in. */
const MEASURES = 'time seconds minutes hours days weeks months milliseconds pixels percent degrees';

/** How much money, or how much of what is traded. */
export const AMOUNT: readonly Reading[] = [
  {
    role: 'amount',
    kinds: NUMBER,
    name: endsInSum(
      'amount price quantity qty cost fee bid tip notional stop_loss take_profit lamports sats wei',
      'page max min minimum maximum inventory stock',
    ),
    where: either(says(MONEY), not(says(`stock ${MEASURES}`))),
  },
  { role: 'amount', kinds: NUMBER, name: endsIn('budget'), where: not(says(`tokens token characters ${MEASURES}`)) },
  { role: 'amount', kinds: NUMBER, name: endsIn('value total balance', 'page max min'), where: SAYS_MONEY },
  { role: 'amount', kinds: NUMBER, name: endsIn('size shares contracts lots'), where: says('shares contracts lots') },
  {
    role: 'amount',
    kinds: TEXT,
    name: endsInSum('amount qty price', 'max min minimum maximum'),
    where: not(says(`id ids identifier ${MEASURES}`)),
  },
  { role: 'amount', kinds: TEXT, name: is('value_wei') },
  { role: 'amount', kinds: TEXT, name: is('value'), where: either(beside('to recipient'), says('wei eth lamports')) },
];
