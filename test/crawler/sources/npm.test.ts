import assert from 'node:assert/strict';
import { test } from 'node:test';
import { npm } from '#crawler/sources/npm.ts';
import { contextWith, listAll, testSource } from './source-contract.ts';

const context = contextWith({ notes: '2.1.0', '@acme/files': '0.3.1' });

testSource(npm(['notes', '@acme/files', 'npm:mail@1.2.3']), context);

const SPECS: Record<string, { identifier: string; version: string }> = {
  notes: { identifier: 'notes', version: '2.1.0' },
  'npm:notes': { identifier: 'notes', version: '2.1.0' },
  '@acme/files': { identifier: '@acme/files', version: '0.3.1' },
  'notes@1.0.0': { identifier: 'notes', version: '1.0.0' },
  '@acme/files@0.1.0-beta.2': { identifier: '@acme/files', version: '0.1.0-beta.2' },
  'npm:@acme/files@0.1.0': { identifier: '@acme/files', version: '0.1.0' },
};

for (const [spec, { identifier, version }] of Object.entries(SPECS)) {
  test(`${spec} is ${identifier} ${version}`, async () => {
    const [ref] = await listAll(npm([spec]), context);
    assert.equal(ref?.name, `npm/${identifier}`);
    assert.deepEqual(ref.packages, [{ registry: 'npm', identifier, version }]);
  });
}

for (const spec of [
  '',
  '@',
  'Notes',
  '../notes',
  '-g',
  'notes@^1.0.0',
  'notes@latest',
  'notes@1.0',
  'notes 1.0.0',
  'git+ssh://notes',
]) {
  test(`"${spec}" is refused at once`, () => assert.throws(() => npm([spec]), /^TypeError: Expected an/));
}

test('a package that is not on the registry is an error that names it', async () => {
  await assert.rejects(listAll(npm(['nowhere']), context), /no package `nowhere`/);
});
