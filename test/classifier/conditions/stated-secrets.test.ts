import { statedSecrets } from '#classifier/conditions/stated-secrets.ts';
import { textAt } from '#classifier/reading/place.ts';
import { testCases } from '../cases.ts';

testCases(
  'the secrets that a description counts among what is returned',
  (features) => statedSecrets(features).map(textAt),
  [
    ['are those that it names', '| x | | Returns a webhook, including its signing secret.', ['signing secret']],
    ['are those of two words', '| x | | Returns a user, including the API key.', ['API key']],
    ['are those in front of others', '| x | | Returns a user, including the password and mail.', ['password']],
    ['are those in front of a comma', '| x | | Returns a user, including a password, by mail.', ['password']],
    ['are none of which only the name is told', '| x | | Returns a webhook, including the name of its secret.', []],
    ['are none that are masked', '| x | | Returns a user, including a masked password.', []],
    ['are no words in front of another', '| x | | Returns a user, including the password policy.', []],
    ['are no findings of a scan', '| x | | Returns a scan, including secrets.', []],
    ['are no variables of an environment', '| x | | Returns an app, including env vars.', []],
    ['are none that are only spoken of', '| x | | Returns a user by a password.', []],
  ],
);
