import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flag, number, object, roleOf, testNames, testWords, text } from './role-of.ts';

const SECRETS =
  'password passwd passphrase passcode secret secret_value api_key apikey private_key keypair mnemonic seed_phrase access_token auth_token bearer_token api_token client_secret secret_key access_key license_key refresh_token session_token bot_token signing_key encryption_key otp totp otp_code mfa_code connection_string authorization';
testNames('secret', text(), `${SECRETS} credential credentials`);
testNames('secret', number(), 'otp');
testNames(null, object, 'password refresh_token');
testNames(null, flag, 'password credentials');
testNames('secret', object, 'credential credentials');
testNames(null, number(), 'token');
testWords(null, 'password', 'name names id ids identifier arn slug path');
testWords(null, 'credential', 'name');
testWords(
  'secret',
  'token',
  'auth authentication authorization authenticate access bearer jwt oauth signed secret credential',
);
testWords('secret', 'jwt', 'signed');
testWords(null, 'token', 'red');
testNames('secret', { type: 'string', format: 'password' }, 'pass');
testNames(null, { type: 'number', format: 'password' }, 'pass');
describe('a token to get at something', () => {
  for (const word of 'page pagination cursor next continue contract'.split(' '))
    it(`is none of a ${word}`, () => assert.equal(roleOf('token', text(`Access token of the ${word}`)), null));
});
testNames('secret', number(), 'credential');
testNames(null, { type: 'object', format: 'password' }, 'pass');
