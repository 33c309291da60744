import { issuedSecrets } from '#classifier/conditions/secrets/issued-secrets.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('what comes with something new', (features) => issuedSecrets(features).map(textAt), [
  ['is the key that is returned later', '| x | | Creates a jar. Returns its private key.', ['private key']],
  ['is the key that is returned at once', '| x | | Creates a jar and returns its private key.', ['private key']],
  ['is none that is only needed', '| x | | Creates a jar. Needs its private key.', []],
  ['is none of what was there', '| x | | Lists jars. Returns their private key.', []],
  ['is none of a webhook', '| create_webhook | | Creates a webhook. Returns its secret.', []],
]);
