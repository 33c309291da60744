import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChallenges } from '#crawler/remote/challenge.ts';
import { retryAfter } from '#crawler/remote/retry-after.ts';

const read = (header: string) =>
  parseChallenges(header).map(({ scheme, params }) => [scheme, Object.fromEntries(params)]);

const HEADERS: Record<string, unknown[]> = {
  '': [],
  Bearer: [['bearer', {}]],
  'Basic realm="notes"': [['basic', { realm: 'notes' }]],
  'Bearer realm=notes, scope="a b"': [['bearer', { realm: 'notes', scope: 'a b' }]],
  'Bearer Resource_Metadata="https://a/b?c=d,e"': [['bearer', { resource_metadata: 'https://a/b?c=d,e' }]],
  'Bearer error="a \\"b\\"", Basic realm="x", DPoP algs="ES256"': [
    ['bearer', { error: 'a "b"' }],
    ['basic', { realm: 'x' }],
    ['dpop', { algs: 'ES256' }],
  ],
  'Bearer scope = "a"': [['bearer', { scope: 'a' }]],
  'Bearer scope="never closed': [['bearer', { scope: '' }]],
  'realm="without a scheme"': [],
  'Bearer __proto__="x"': [['bearer', Object.fromEntries([['__proto__', 'x']])]],
};
for (const [header, expected] of Object.entries(HEADERS))
  test(`\`${header}\` is read as it is meant`, () => assert.deepEqual(read(header), expected));

test('a header of any length is read in little time', () => {
  for (const piece of ['a ', 'a=', 'a="', '\\"', ' ', ',', '"'])
    assert.ok(parseChallenges(`Bearer ${piece.repeat(1_000_000)}`).length <= 8_192);
});

const NOW = new Date('2026-11-25T12:00:00Z');
const WAITS: Record<string, string | null> = {
  '120': '2026-11-25T12:02:00.000Z',
  '0': '2026-11-25T12:00:00.000Z',
  '999999999': '2026-11-26T12:00:00.000Z',
  '-5': '2026-11-25T12:00:00.000Z',
  'Wed, 25 Nov 2026 13:00:00 GMT': '2026-11-25T13:00:00.000Z',
  'Wed, 25 Nov 2020 13:00:00 GMT': '2026-11-25T12:00:00.000Z',
  soon: null,
  '': null,
};
for (const [header, until] of Object.entries(WAITS))
  test(`\`Retry-After: ${header}\` is ${until ?? 'nothing'}`, () =>
    assert.equal(retryAfter(header, NOW)?.toISOString() ?? null, until));
