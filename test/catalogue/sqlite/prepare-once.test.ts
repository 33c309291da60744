import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { prepareOnce } from '#catalogue/sqlite/prepare-once.ts';
import { emptyFolder } from './folder.ts';

test('a statement is prepared once, until many others were', () => {
  const file = new Sqlite(':memory:');
  const database = prepareOnce(file);
  const first = database.prepare('select 1');
  assert.equal(database.prepare('select 1'), first);
  for (let number = 2; number < 200; number += 1) database.prepare(`select ${String(number)}`);
  assert.equal(database.prepare('select 1'), first);
  for (let number = 1_000; number < 1_200; number += 1) database.prepare(`select ${String(number)}`);
  assert.notEqual(database.prepare('select 1'), first);
  database.close();
});

test('a statement that was kept sees what another process did to its table', async () => {
  await using folder = await emptyFolder();
  const [ours, theirs] = [new Sqlite(folder.file('file.db')), new Sqlite(folder.file('file.db'))];
  ours.exec('create table box (id integer)');
  const database = prepareOnce(ours);
  const all = (): unknown => database.prepare('select * from box').all([]);
  assert.deepEqual(all(), []);
  theirs.exec(`alter table box add column colour text; insert into box values (1, 'red')`);
  assert.deepEqual(all(), [{ id: 1, colour: 'red' }]);
  for (const file of [ours, theirs]) file.close();
});
