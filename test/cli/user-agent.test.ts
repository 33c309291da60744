import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CommandError } from '#cli/exit-code.ts';
import { userAgent } from '#cli/user-agent.ts';

test('a crawl says what it is, and whom to ask where its owner says so', () => {
  assert.match(userAgent({}), /^placard\/\S+ \(lists the tools of MCP servers\)$/);
  assert.match(userAgent({ PLACARD_CONTACT: 'https://me.example/crawler' }), /; \+https:\/\/me\.example\/crawler\)$/);
});

for (const contact of ['a b', 'x\r\nevil: 1', 'me)', 'é@example.com', 'x'.repeat(201)])
  test(`\`${JSON.stringify(contact).slice(0, 40)}\` is no contact`, () =>
    assert.throws(() => userAgent({ PLACARD_CONTACT: contact }), CommandError));
