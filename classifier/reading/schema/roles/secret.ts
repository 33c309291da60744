import { all, anyName, endsIn, isNamed, not, says } from './conditions.ts';
import { NO_FLAG, TEXT, type Reading } from './reading.ts';

/** What gives access. */
export const SECRET: readonly Reading[] = [
  {
    role: 'secret',
    kinds: ['text', 'number'],
    name: endsIn(
      'password passwd passphrase passcode secret secret_value api_key apikey private_key keypair mnemonic seed_phrase access_token auth_token bearer_token api_token secret_key access_key license_key refresh_token session_token bot_token signing_key encryption_key otp totp otp_code mfa_code connection_string authorization',
    ),
    where: not(isNamed),
  },
  { role: 'secret', kinds: NO_FLAG, name: endsIn('credential credentials'), where: not(isNamed) },
  {
    role: 'secret',
    kinds: TEXT,
    name: endsIn('token jwt'),
    where: all(
      says('auth authentication authorization authenticate access bearer jwt oauth signed secret credential'),
      not(says('page pagination cursor next continue contract')),
    ),
  },
  { role: 'secret', kinds: TEXT, name: anyName, needs: 'format', where: ({ format }) => format === 'password' },
];
