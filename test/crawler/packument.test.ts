import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { packageOf, readPackument } from '#crawler/packument.ts';

const DIGEST = createHash('sha512').update('notes').digest('hex');
const integrity = `sha512-${Buffer.from(DIGEST, 'hex').toString('base64')}`;
const TARBALL = 'https://registry.example/npm/@acme/notes/-/notes-1.0.0.tgz';
const documentOf = (dist: unknown, more: object = {}): string =>
  JSON.stringify({ 'dist-tags': { latest: '1.0.0' }, versions: { '1.0.0': { dist } }, ...more });

const PATHS: Record<string, string> = {
  '/notes': '/notes',
  '/notes/-/notes-1.0.0.tgz': '/notes',
  '/@acme%2fnotes': '/@acme/notes',
  '/@acme%2Fnotes': '/@acme/notes',
  '/@acme/notes/-/notes-1.0.0.tgz?a=/-/b': '/@acme/notes',
};
for (const [path, owner] of Object.entries(PATHS))
  test(`${path} belongs to ${owner}`, () => assert.equal(packageOf(path), owner));

test('a packument tells the newest version, and the digests of its tarballs by their paths', () => {
  assert.deepEqual(readPackument(documentOf({ tarball: TARBALL, integrity }), '/npm/@acme%2fnotes'), {
    latest: '1.0.0',
    digests: new Map([['/npm/@acme/notes/-/notes-1.0.0.tgz', DIGEST]]),
  });
});

const UNUSABLE: Record<string, unknown> = {
  'of another package': { tarball: 'https://registry.example/npm/other/-/other-1.0.0.tgz', integrity },
  'at another path': { tarball: 'https://registry.example/download/notes.tgz', integrity },
  'without an integrity': { tarball: TARBALL },
  'of a weak integrity': { tarball: TARBALL, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
  'at no address': { tarball: 'notes', integrity },
  'that is no tarball': 'none',
};
for (const [name, dist] of Object.entries(UNUSABLE))
  test(`a tarball ${name} has no digest, and costs only itself`, () => {
    const text = documentOf(dist, { versions: { a: { dist }, b: { dist: { tarball: TARBALL, integrity } } } });
    assert.equal(readPackument(text, '/npm/@acme/notes')?.digests.size, 1);
  });

for (const [name, text] of Object.entries({ html: '<p>', 'an error': '{"error":"not found"}', nothing: '' }))
  test(`${name} is no packument`, () => assert.equal(readPackument(text, '/notes'), null));

test('a package without a newest version has none', () => {
  assert.equal(readPackument(documentOf({}, { 'dist-tags': {} }), '/notes')?.latest, null);
});
