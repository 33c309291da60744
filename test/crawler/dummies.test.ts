import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dummyFor, variablesWanted } from '#crawler/dummies.ts';

const VALUES: Record<string, RegExp> = {
  NOTES_API_KEY: /^dummy0+$/,
  SLACK_BOT_TOKEN: /^xoxb-/,
  SLACK_TEAM_ID: /^T0+$/,
  NOTES_BASE_URL: /^https:\/\/example\.invalid$/,
  CLICKHOUSE_HOST: /^https:/,
  DATABASE_URL: /^postgresql:/,
  MONGODB_URI: /^mongodb:/,
  REDIS_URL: /^redis:/,
  NOTES_EMAIL: /@example\.invalid$/,
  NOTES_PORT: /^\d+$/,
  AWS_REGION: /^[a-z]+-[a-z]+-\d$/,
  NOTES_CONFIG_PATH: /^\/tmp/,
  NOTES_PAGE_ID: /^[0-9a-f-]{36}$/,
  NOTES_ID: /^\d+$/,
};

for (const [name, value] of Object.entries(VALUES)) {
  test(`the made-up ${name} looks like one`, () => assert.match(dummyFor(name), value));
}

const ASKED: Record<string, { said: string; names: string[] }> = {
  'one in a sentence': { said: 'Error: NOTES_API_KEY environment variable is required', names: ['NOTES_API_KEY'] },
  'one in quotes': { said: 'Please set "NOTES_TOKEN".', names: ['NOTES_TOKEN'] },
  'two in a line': { said: 'NOTES_USER and NOTES_PASSWORD must be set', names: ['NOTES_USER', 'NOTES_PASSWORD'] },
  'one under a heading': { said: 'Missing environment variables:\n  - NOTES_HOST\n', names: ['NOTES_HOST'] },
  'one twice': { said: 'Missing NOTES_KEY\nMissing NOTES_KEY', names: ['NOTES_KEY'] },
  'one of a validator': { said: '{"path":["NOTES_KEY"],"message":"Required"}', names: ['NOTES_KEY'] },
  'an error code': { said: 'Error: cannot find module, ERR_MODULE_NOT_FOUND is set', names: [] },
  'a name without a wish': { said: 'NOTES_KEY ok', names: [] },
  'what would change the loader': { said: 'Missing LD_PRELOAD, NODE_OPTIONS, HTTP_PROXY', names: [] },
  'words in capitals': { said: 'FATAL: configuration REQUIRED', names: [] },
  'a part of a longer word': { said: 'missing xNOTES_KEY and NOTES_KEYx', names: [] },
};

for (const [name, { said, names }] of Object.entries(ASKED)) {
  test(`variables wanted in ${name}: ${names.join(', ') || 'none'}`, () =>
    assert.deepEqual(variablesWanted(said), names));
}

test('at most twelve variables are taken', () => {
  const said = Array.from({ length: 100 }, (_, index) => `Missing NOTES_KEY_${index}`).join('\n');
  assert.equal(variablesWanted(said).length, 12);
});

test('a line of capitals without an end is read in no time', () => {
  // Quadratic work would take minutes here.
  for (const text of ['A_'.repeat(500_000), 'A'.repeat(1_000_000), 'missing '.repeat(100_000)])
    assert.ok(variablesWanted(text).length <= 12);
});
