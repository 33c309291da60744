import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeRefs } from '#catalogue/merge.ts';
import type { Package } from '#schema/server.ts';
import { refOf } from './fixtures.ts';

const NAME = 'npm/files';
const old: Package = { registry: 'npm', identifier: 'files', version: '1.0.0' };
const current: Package = { ...old, version: '2.0.0' };

test('the source that was heard last gives the words, another one what it lacks', () => {
  const merged = mergeRefs(
    [refOf(NAME, { title: 'New' }), refOf(NAME, { title: 'Old', description: 'Files.', source: 'registry' })],
    null,
  );
  assert.equal(merged.title, 'New');
  assert.equal(merged.description, 'Files.');
  assert.deepEqual(merged.sources, ['registry', 'starter']);
});

test('a server without a title has its name, and an empty title is none', () => {
  assert.equal(mergeRefs([refOf(NAME)], null).title, NAME);
  assert.equal(mergeRefs([refOf(NAME, { title: '' })], null).title, NAME);
});

test('of two versions of a package the one of the source that was heard last stands', () => {
  const merged = mergeRefs([refOf(NAME, { packages: [current] }), refOf(NAME, { packages: [old] })], null);
  assert.deepEqual(merged.packages, [current]);
});

test('an address that two sources give is one', () => {
  const remote = { url: 'https://files.example/mcp', transport: 'sse' } as const;
  const merged = mergeRefs([refOf(NAME, { remotes: [remote] }), refOf(NAME, { remotes: [remote] })], null);
  assert.deepEqual(merged.remotes, [remote]);
});

test('of two ends of a life the one that says more stands, with the source that says it', () => {
  const refs = (['active', 'deprecated', 'deleted', 'deleted'] as const).map((status, index) =>
    refOf(NAME, { lifecycle: { status }, source: `registry-${index}` }),
  );
  assert.deepEqual(mergeRefs(refs, null).retired, { status: 'deleted', source: 'registry-2' });
  assert.deepEqual(mergeRefs(refs.slice(0, 2), null).retired, { status: 'deprecated', source: 'registry-1' });
  assert.equal(mergeRefs(refs.slice(0, 1), null).retired, null);
});

test('of two words of one registry the one that was heard last stands, also where a name was looked up there', () => {
  const asked = refOf(NAME, { lifecycle: { status: 'active', registry: 'registry' }, source: 'written' });
  const listed = refOf(NAME, { lifecycle: { status: 'deleted' }, source: 'registry' });
  assert.equal(mergeRefs([asked, listed], null).retired, null);
  assert.deepEqual(mergeRefs([listed, asked], null).retired, { status: 'deleted', source: 'registry' });
});

test('the integrity of the version that was looked at is known, of another one it is not', () => {
  const target = { kind: 'package', ...old, integrity: 'sha512-x' } as const;
  assert.deepEqual(mergeRefs([refOf(NAME, { packages: [old] })], target).packages, [{ ...old, integrity: 'sha512-x' }]);
  assert.deepEqual(mergeRefs([refOf(NAME, { packages: [current] })], target).packages, [current]);
});

test('what the package says of itself describes a server that no source describes', () => {
  const listed = { kind: 'package', ...old, description: 'Keeps notes.' } as const;
  assert.equal(mergeRefs([refOf(NAME)], null, listed).description, 'Keeps notes.');
  assert.equal(mergeRefs([refOf(NAME, { description: 'Files.' })], null, listed).description, 'Files.');
});
