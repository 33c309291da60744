import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what goes on a chain', actFrom('sentence'), [
  ['is signed where it is written', '| x | | Writes a hash on-chain.', 'pay write'],
  ['is signed where the clause goes on', '| x | | Registers a name onchain with a fee.', 'pay register'],
  ['is signed where it is taken back', '| x | | Revokes a claim on-chain.', 'pay revoke'],
  ['is only written where the data is what is there', '| x | | Updates on-chain data.', 'update update'],
  ['is only written where it is not signed', '| x | | Creates an unsigned record on-chain.', 'create create'],
  ['is only read', '| x | | Gets a hash on-chain.', 'read get'],
  ['is only made up', '| x | | Generates a hash on-chain.', 'generate generate'],
]);

testCases('a token that is launched', actFrom('sentence'), [
  ['is paid for on a chain', '| x | | Launches a token on the Pebble chain.', 'pay launch'],
  ['is paid for where it is said that money moves', '| x | | Launches a token. Moves real funds.', 'pay launch'],
  ['is started where nothing moves', '| x | | Launches a token. Moves a label.', 'run launch'],
  ['is started where it is no token', '| x | | Launches a jar. Moves real funds.', 'run launch'],
]);
