import { statedSecrets } from '#classifier/conditions/secrets/stated-secrets.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases(
  'the secrets that a description counts among what is returned',
  (features) => statedSecrets(features).map(textAt),
  [
    ['are those that it names', '| get_x | | Returns a webhook, including its signing secret.', ['signing secret']],
    ['are those of two words', '| get_x | | Returns a user, including the API key.', ['API key']],
    ['are those in front of others', '| get_x | | Returns a user, including the password and mail.', ['password']],
    ['are those in front of a comma', '| get_x | | Returns a user, including a password, by mail.', ['password']],
    ['are none of which only the name is told', '| get_x | | Returns a webhook, including the name of its secret.', []],
    ['are none that are masked', '| get_x | | Returns a user, including a masked password.', []],
    ['are none that are required', '| get_x | | Returns a status, including required credentials.', []],
    ['are no words in front of another', '| get_x | | Returns a user, including the password policy.', []],
    ['are no findings of a scan', '| get_x | | Returns a scan, including secrets.', []],
    ['are no variables of an environment', '| get_x | | Returns an app, including env vars.', []],
    ['come with what has them', '| get_x | | Returns a login with its password.', ['password']],
    ['are listed behind details', '| get_x | | Returns details of a login: password and notes.', ['password']],
    ['are listed behind credentials', '| get_x | | Returns credentials: password and notes.', ['password']],
    ['are not listed behind anything else', '| get_x | | Returns headings: password and notes.', []],
    ['are the code of a card', '| get_x | | Returns the number and CVV.', ['CVV']],
    ['are its other code', '| get_x | | Returns the number and CVC.', ['CVC']],
    ['are its PIN', '| get_x | | Returns the PIN of a card.', ['PIN']],
    ['are no pin of a board', '| get_x | | Returns the pin of a board.', []],
    ['are none of what is not read', '| add_card | | Adds a card by number and CVV.', []],
    ['are none that are only spoken of', '| get_x | | Returns a user by a password.', []],
  ],
);
