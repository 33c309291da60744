import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('a deed that is only thought of', actFrom('name'), [
  ['is a question', '| whatif_order | |', ''],
  ['is rehearsed', '| erase_dry_run | | Shows what would be erased.', ''],
  ['is proposed', '| refactor_propose | |', 'create propose'],
  ['is built for somebody else to send', '| build_add_liquidity_tx | |', 'read build'],
  ['is done where the description does it', '| build_add_liquidity_tx | | Adds liquidity to a pool.', 'pay add'],
  ['is done where nothing is built', '| add_liquidity | |', 'pay add'],
]);
