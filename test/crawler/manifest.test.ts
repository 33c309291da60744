import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readManifest, type Manifest } from '#crawler/manifest.ts';
import { newFolder } from './installed-fixture.ts';

const FILES: Record<string, { text: string; read: Manifest | null }> = {
  'of a server': {
    text: '{ "name": "notes", "version": "1.0.0", "description": "Keeps notes.", "bin": { "notes": "notes.mjs" }, "scripts": {} }',
    read: { name: 'notes', version: '1.0.0', description: 'Keeps notes.', bin: { notes: 'notes.mjs' } },
  },
  'with a byte order mark': { text: '\ufeff{ "name": "notes" }', read: { name: 'notes' } },
  'with a description that is no text': { text: '{ "name": "notes", "description": ["x"] }', read: { name: 'notes' } },
  'with programs that npm could not link': { text: '{ "name": "notes", "bin": [1] }', read: null },
  'that is no JSON': { text: 'notes', read: null },
  'that is no object': { text: '[]', read: null },
};
for (const [what, { text, read }] of Object.entries(FILES)) {
  test(`a package.json ${what} ${read === null ? 'cannot be read' : 'is read'}`, async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'package.json'), text);
    const found = await readManifest(folder);
    assert.deepEqual(found && JSON.parse(JSON.stringify(found)), read);
  });
}

test('where there is no package.json, none is read', async () => {
  assert.equal(await readManifest(await newFolder()), null);
});

test('a package.json that is a link to another file is not followed', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'elsewhere.json'), '{ "name": "notes" }');
  await symlink('elsewhere.json', join(folder, 'package.json'));
  assert.equal(await readManifest(folder), null);
});
