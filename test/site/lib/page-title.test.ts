import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverSlug, toolSlug } from '#schema/slug.ts';
import { serverTitle, toolTitle } from '../../../site/src/lib/page-title.ts';

const tool = (name: string, server = 'npm/fixture') =>
  toolTitle({ name, slug: toolSlug(name) }, { name: server, slug: serverSlug(server) });

test('plain names stand as they are', () => {
  assert.equal(tool('delete_note'), 'delete_note on npm/fixture | Placard');
  assert.equal(
    serverTitle({ name: 'npm/@scope/notes', title: 'Notes', slug: serverSlug('npm/@scope/notes') }),
    'Notes: npm/@scope/notes | Placard',
  );
});

test('odd names are told apart by their slugs', () => {
  const names = ['A', 'a', 'a\u200B', ' ', '\n', 'x'.repeat(200), 'x'.repeat(300), 'a on npm/fixture | Placard'];
  assert.equal(new Set(names.map((name) => tool(name))).size, names.length);
});
