import { handedSecrets } from '#classifier/conditions/secrets/handed-secrets.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('the secrets that a tool hands over', (features) => handedSecrets(features).map(textAt), [
  ['are those that it gets', '| get_api_key | |', ['api_key']],
  ['are none that it makes', '| create_api_key | |', []],
  ['are none that are new', '| get_api_key | | Generates an API key.', []],
  ['are none of which only something is told', '| get_api_key_names | |', []],
  ['are none of which it is checked whether they are set', '| api_key_status | | Checks if an API key is set.', []],
  ['are none that it checks', '| validate_api_key | |', []],
  ['are none that it keeps back', '| get_api_key | | Returns what it is for, without values.', []],
  ['are tokens where they let somebody in', '| get_access_token | |', ['access_token']],
  ['are tokens of a session', '| get_session_of_token | | Gets the token.', ['token']],
  ['are tokens of a cloud', 'npm/heroku-kit | get_token | |', ['token']],
  ['are no tokens elsewhere', '| get_token | |', []],
  ['are what is revealed', '| reveal_pin | |', ['pin']],
  ['are no pins that are got', 'npm/heroku-kit | get_pin | |', []],
  ['are an SSH key of anything', '| get_ssh_key | |', ['ssh_key']],
  ['are an SSH key of a vault', 'npm/bitwarden | get_ssh_key | |', ['ssh_key']],
  ['are no SSH keys of a cloud', 'npm/heroku-kit | get_ssh_key | |', []],
  ['are a key pair of a cloud that is downloaded', 'npm/heroku-kit | download_keypair | |', ['keypair']],
  ['are no key pairs of a cloud', 'npm/heroku-kit | list_keypairs | |', []],
  [
    'are none of instructions',
    '| x | | Provides setup guidance with step-by-step instructions, including API keys.',
    [],
  ],
  ['are keys of a device', '| get_device_key | |', ['device_key']],
  ['are counted among other things', '| x | | Gets information about a jar, including ID and API key.', ['API key']],
  ['are none of which there is only information', '| x | | Information about API keys.', []],
  ['are none where nothing is revealed', '| list_pins | | Lists what can be revealed.', []],
  ['are none that it compares', '| x | | Compares the secret with a hash.', []],
]);
