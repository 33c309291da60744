import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#test/property.ts';
import { isHarmless, isPlainUrl, isSecretName, looksSecret, redactName } from '#crawler/configs/redact.ts';
import { issuedSecret } from './secrets.ts';

test('whatever an issuer makes looks like a secret, alone and within other text', () => {
  fc.assert(
    fc.property(issuedSecret, fc.constantFrom('', 'x=', 'a/b/', 'server '), (secret, before) => {
      assert.ok(looksSecret(before + secret), before + secret);
      assert.ok(!isHarmless(secret), secret);
      assert.ok(!redactName(`my ${secret}`).includes(secret));
    }),
    { numRuns: 500 },
  );
});

const NAMES = [
  ...['@modelcontextprotocol/server-filesystem', 'elasticsearch8', '@azure/mcp', 'kubernetes-mcp-server', 'xai-mcp'],
  ...['@upstash/context7-mcp', 'task-1', '@21st-dev/magic', 'ghcr.io/github/github-mcp-server', 'mcp-server-s3compat'],
  ...[
    'GITHUB_PERSONAL_ACCESS_TOKEN',
    'AWS_ACCESS_KEY_ID',
    'mcp-remote',
    'sk-learn',
    'npm-search',
    'ASIA_REGION',
    'my GitHub server',
  ],
];
for (const name of NAMES) {
  test(`the name "${name}" stays`, () => {
    assert.equal(looksSecret(name), false);
    assert.equal(redactName(name), name);
  });
}

const SECRET_NAMES = [
  ...[
    'token',
    'api-key',
    'apiKey',
    'API_KEY',
    'github-token',
    'githubToken',
    'client_secret',
    'password',
    'pwd',
    'auth',
  ],
  ...[
    'Authorization',
    'x-api-key',
    'db-connection-string',
    'access-key-id',
    'session',
    'header',
    'cookies',
    'dsn',
    'user',
  ],
];
for (const name of SECRET_NAMES) test(`${name} is the name of a secret`, () => assert.ok(isSecretName(name)));
for (const name of ['port', 'transport', 'toolsets', 'monkey', 'tokenizer', 'read-only', 'authors', 'keyboard']) {
  test(`${name} is not the name of a secret`, () => assert.equal(isSecretName(name), false));
}

for (const value of [
  'stdio',
  'read-only',
  'issues,pull-requests',
  '8080',
  'v1.2',
  'true',
  'us-east',
  'https://mcp.acme.test/mcp',
]) {
  test(`the value "${value}" is harmless`, () => assert.ok(isHarmless(value)));
}
const NOT_HARMLESS = [
  ...[
    'hunter2',
    'P4ss',
    'abcdefghijklmnopqrst',
    '123456',
    'a=b',
    'two words',
    'naïve',
    '',
    'x'.repeat(200),
    '${TOKEN}',
  ],
  ...[
    'https://u:p@acme.test/',
    'https://acme.test/?key=x',
    'https://acme.test/#x',
    'postgres://acme.test/db',
    '-----BEGIN',
  ],
];
for (const value of NOT_HARMLESS) {
  test(`the value "${value.slice(0, 40)}" is not known to be harmless`, () => assert.equal(isHarmless(value), false));
}

for (const url of [
  'https://acme.test/api/s/4f9c1ae2b7d84c0f9a7e/mcp',
  'https://k7aQ3xR9bZ2tY.acme.test/mcp',
  'ftp://acme.test/',
  'no',
]) {
  test(`${url} is no plain address`, () => assert.equal(isPlainUrl(url), false));
}
