import type { Act } from '../acts/act.ts';
import type { Context } from './context.ts';

const CHAIN = new Set(['onchain', 'on-chain', 'blockchain', 'on-ledger']);
/** Who gives only the bytes to sign writes nothing. */
const UNSIGNED = /^(?:unsigned|unbroadcast|prepares?|calldata|draft)$/;
const ENDS = new Set('. , ; : ( ) and or as with by from for so if when via using then under in'.split(' '));

/**
 * Whether what is written goes on a chain, where only a signed transaction writes: "Registers a hash on-chain", not "Updates
 * on-chain data".
 */
export const goesOnChain = ({ from, negated }: Act, { texts: [, opening] }: Context): boolean =>
  (from === 'name' || from === 'sentence') &&
  !negated &&
  opening.some(({ text }, index) => CHAIN.has(text) && index > 1 && ENDS.has(opening[index + 1]?.text ?? '.')) &&
  !opening.some(({ text }) => UNSIGNED.test(text));

const ON_CHAIN = /^(?:chain|blockchain|ethereum|solana)$/;

/** "Launches a token on the Pebble chain", or where it is said that money moves */
export const launchesToken = ({ things }: Act, { texts: [, opening], stated }: Context): boolean =>
  things.some(({ word, head }) => head && /(?:^|_| )(?:tokens?|coins?|memecoins?|nfts?)$/.test(word)) &&
  (stated.some(({ effect, from, negated }) => effect === 'pay' && from === 'later' && !negated) ||
    opening.some(
      ({ text }, index) =>
        ON_CHAIN.test(text) && opening.slice(Math.max(0, index - 3), index).some((before) => before.text === 'on'),
    )) &&
  !opening.some(({ text }) => UNSIGNED.test(text));

/** "Signs a message with the key of a wallet": what is signed may let somebody take what is in it. */
export const signsByWallet = ({ from, negated }: Act, { texts: [, opening] }: Context): boolean =>
  (from === 'name' || from === 'sentence') && !negated && opening.some(({ text }) => OF_WALLET.test(text));

const OF_WALLET = /^(?:wallets?|wallet's|eip-?(?:191|712)|personal_sign)$/;
