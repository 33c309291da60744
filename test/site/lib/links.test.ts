import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outbound } from '../../../site/src/lib/links.ts';

const CASES: readonly (readonly [says: string, address: string | null, href: string | null])[] = [
  ['https is a link', 'https://example.org/a', 'https://example.org/a'],
  ['http is not', 'http://example.org/', null],
  ['a script is not', 'javascript:alert(1)', null],
  ['data is not', 'data:text/html,x', null],
  ['a user is not shown as a host', 'https://example.org@evil.example/', null],
  ['no odd ports', 'https://example.org:8443/', null],
  ['no address', 'not an address', null],
  ['nothing', null, null],
  ['a look-alike shows what it is', 'https://еxample.org/', 'https://xn--xample-2of.org/'],
];

for (const [says, address, href] of CASES) {
  test(`${says}: ${String(address)}`, () => assert.equal(outbound(address)?.href ?? null, href));
}
