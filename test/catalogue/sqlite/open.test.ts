import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { openCatalogue } from '#catalogue/open.ts';
import { CatalogueFileError } from '#catalogue/sqlite/file-error.ts';
import { migrationIds } from '#catalogue/sqlite/migrations.ts';
import { answered, day, refOf, toolOf } from '../fixtures.ts';
import { emptyFolder } from './folder.ts';

const record = async (path: string): Promise<void> => {
  const catalogue = await openCatalogue(path);
  await catalogue.record(refOf('npm/files'), answered('npm/files', day(1), [toolOf('read_file')]));
  await catalogue.close();
};

test('what was recorded is there when the file is opened again', async () => {
  await using folder = await emptyFolder();
  await record(folder.file('a.db'));
  const catalogue = await openCatalogue(folder.file('a.db'));
  assert.equal((await catalogue.counts()).tools, 1);
  await catalogue.close();
});

test('the file is Placard’s by its header, in WAL mode, and sound', async () => {
  await using folder = await emptyFolder();
  await record(folder.file('a.db'));
  const file = new Sqlite(folder.file('a.db'));
  assert.equal(file.pragma('application_id', { simple: true }), 0x504c4344);
  assert.equal(file.pragma('journal_mode', { simple: true }), 'wal');
  assert.equal(file.pragma('integrity_check', { simple: true }), 'ok');
  assert.deepEqual(file.pragma('foreign_key_check'), []);
  file.close();
});

test('every migration file is in the list, in order, and no other', async () => {
  const files = await readdir(new URL('../../../catalogue/migrations/', import.meta.url));
  const numbered = files.filter((name) => /^\d{3}-/.test(name)).map((name) => name.replace(/(?:\.sqlite)?\.ts$/, ''));
  assert.deepEqual(numbered.sort(), [...migrationIds]);
});

test('a catalogue of a newer Placard is refused, and keeps what it has', async () => {
  await using folder = await emptyFolder();
  const path = folder.file('a.db');
  await record(path);
  const file = new Sqlite(path);
  file.prepare('insert into kysely_migration values (?, ?)').run('999-teleport', day(1));
  file.pragma('journal_mode = DELETE');
  file.close();
  for (const readonly of [true, false])
    await assert.rejects(openCatalogue(path, { readonly }), (error: unknown) => {
      assert.ok(error instanceof CatalogueFileError);
      assert.match(error.message, /newer Placard \(it has `999-teleport`\)/);
      return true;
    });
  const again = new Sqlite(path, { readonly: true });
  assert.equal(again.prepare('select count(*) from tool').pluck().get(), 1);
  again.close();
});

test('a catalogue of an older Placard is brought up to date, but not by a reader', async () => {
  await using folder = await emptyFolder();
  const path = folder.file('a.db');
  const file = new Sqlite(path);
  file.pragma(`application_id = ${String(0x504c4344)}`);
  file.close();
  await assert.rejects(openCatalogue(path, { readonly: true }), /older Placard/);
  await record(path);
  const catalogue = await openCatalogue(path, { readonly: true });
  assert.equal((await catalogue.counts()).tools, 1);
  await catalogue.close();
});

test('a reader reads, and cannot write', async () => {
  await using folder = await emptyFolder();
  await record(folder.file('a.db'));
  const catalogue = await openCatalogue(folder.file('a.db'), { readonly: true });
  assert.equal((await catalogue.search('read', { limit: 5 })).items.length, 1);
  await assert.rejects(
    catalogue.record(refOf('npm/x'), answered('npm/x', day(1), [])),
    /readonly|query_only|read-only/i,
  );
  await catalogue.close();
});

const unusable: Record<
  string,
  { readonly prepare: (path: string) => Promise<void> | void; readonly readonly?: boolean; readonly message: RegExp }
> = {
  'that is no database': { prepare: (path) => writeFile(path, 'Dear diary, '.repeat(100)), message: /not a database/ },
  'of another program': {
    prepare: (path) => {
      const file = new Sqlite(path);
      file.exec('create table diary (day text)');
      file.close();
    },
    message: /is not a catalogue of Placard/,
  },
  'that is missing, for a reader': { prepare: () => undefined, readonly: true, message: /unable to open/ },
};
for (const [name, { prepare, readonly = false, message }] of Object.entries(unusable))
  test(`a file ${name} is refused with its path`, async () => {
    await using folder = await emptyFolder();
    const path = folder.file('a.db');
    await prepare(path);
    await assert.rejects(openCatalogue(path, { readonly }), (error: unknown) => {
      assert.ok(error instanceof CatalogueFileError);
      assert.match(error.message, message);
      assert.ok(error.message.includes(path));
      return true;
    });
  });

test('a file in a folder that is not there is refused', async () => {
  await using folder = await emptyFolder();
  await assert.rejects(openCatalogue(folder.file('no/where/a.db')), CatalogueFileError);
});
