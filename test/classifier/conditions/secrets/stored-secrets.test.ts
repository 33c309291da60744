import { storedSecrets } from '#classifier/conditions/secrets/stored-secrets.ts';
import { testCases } from '../../cases.ts';

testCases('the secrets that a tool stores or makes', (features) => storedSecrets(features).map(({ word }) => word), [
  ['are those that it creates', '| create_secret | |', ['secret']],
  ['are keys that it generates', '| generate_keypair | |', ['keypair']],
  ['are no passwords that it generates', '| generate_password | |', []],
  ['are no passwords that it may ask for', '| request_otp | |', []],
  ['are passwords that it sets up', '| create_otp | |', ['otp']],
  ['are others that it may ask for', '| request_api_key | |', ['api_key']],
  ['are none that get another name', '| rename_secret | |', []],
  ['are tokens that it issues', '| create_token | |', ['token']],
  ['are no tokens that it only edits', '| edit_token | |', []],
  ['are no coins', 'npm/ethereum-kit | create_token | |', []],
  ['are cookies', '| add_cookie | |', ['cookie']],
  ['are no cookies that a browser is given', 'npm/playwright-kit | add_cookie | |', []],
  ['are cookies that a browser saves', 'npm/playwright-kit | save_cookies | |', ['cookies']],
  ['are variables of a pipeline', 'npm/jenkins-kit | create_variable | |', ['variable']],
  ['are no variables elsewhere', '| create_variable | |', []],
  ['are what is connected to by a password', '| create_integration | name:string password:string |', ['integration']],
  ['are not what is connected to without one', '| create_integration | name:string |', []],
  ['are not what an own key is given for', '| create_integration | api_key:string |', []],
]);
