import type { Way } from './which-verb.ts';

/** `erase_dry_run`, `whatif_order`, "Shows what would be erased": nothing is. */
export const rehearsed: Way = ({ words, last, said }) =>
  ((words[last]?.text === 'run' && words[last - 1]?.text === 'dry') || words.some(({ text }) => text === 'whatif')) &&
  (said === undefined || said.effect === 'read')
    ? null
    : undefined;

/** `refactor_propose`, `rename_suggest`: what is done to the other half. `wait_exit` waits for it. */
export const onlyThought: Way = ({ candidates, last, said, atHead }) => {
  if (said !== undefined && said.effect !== 'read' && said.effect !== 'generate') return undefined;
  if (atHead?.verb.lemma === 'wait') return atHead;
  return candidates.find(({ index, verb }) => index === last && index > 0 && THINKS.has(verb.lemma));
};

const THINKS = new Set(['propose', 'suggest', 'recommend', 'simulate']);

/** `build_add_liquidity_tx`, "Returns the calldata": whoever called signs and sends it. */
export const onlyBuilt: Way = ({ words, last, said, atHead }) =>
  BUILDS.has(atHead?.verb.lemma ?? '') &&
  BUILT.has(words[last]?.text ?? '') &&
  (said === undefined || said.effect === 'read' || said.effect === 'generate')
    ? atHead
    : undefined;

const BUILDS = new Set(['build', 'prepare', 'encode', 'construct']);
const BUILT = new Set(
  'tx txn transaction transactions calldata userop psbt payload instruction instructions'.split(' '),
);
