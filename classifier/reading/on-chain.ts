import type { Act } from './act.ts';
import { CATEGORY_OF } from './effect.ts';
import type { Word } from './words.ts';

const CHAIN = /^(?:on-?chain|blockchain|on-ledger)$/;
/** Who gives only the bytes to sign writes nothing. */
const UNSIGNED = /^(?:unsigned|unbroadcast|prepares?|calldata|draft)$/;
const ENDS = new Set('. , ; : ( ) and or as with by from for so if when via using then under in'.split(' '));

/** Whether an opening says that what it writes goes on a chain: "Registers a hash on-chain", not "Updates on-chain data". */
export const goesOnChain = (opening: readonly Word[]): boolean =>
  opening.some(({ text }, index) => CHAIN.test(text) && index > 1 && ENDS.has(opening[index + 1]?.text ?? '.')) &&
  !opening.some(({ text }) => UNSIGNED.test(text));

/** What only a signed transaction does there. */
export const isWritten = ({ effect, from, negated }: Act): boolean =>
  (from === 'name' || from === 'sentence') &&
  !negated &&
  effect !== 'generate' &&
  (CATEGORY_OF[effect] === 'Write' || effect === 'revoke');
