import { revealingSwitches } from '#classifier/conditions/secrets/revealing.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('the switches that show a secret', (features) => revealingSwitches(features).map(textAt), [
  [
    'are those named so',
    '| get | with_decryption:boolean include_secrets:boolean |',
    ['with_decryption', 'include_secrets'],
  ],
  [
    'are those that name a key',
    '| get | include_access_key:boolean include_api_keys:boolean |',
    ['include_access_key', 'include_api_keys'],
  ],
  ['are no keys of a document', '| get | include_keys:boolean include_tokens:boolean |', []],
  ['are no texts', '| get | include_secrets:string |', []],
  ['are none that do something else to it', '| get | rotate_secrets:boolean |', []],
  ['are none of a page', '| get | reveal_hidden:boolean |', []],
]);
