import assert from 'node:assert/strict';
import { test } from 'node:test';
import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { openCatalogue } from '#catalogue/open.ts';
import { PlacardSqliteDialect } from '#catalogue/sqlite/dialect.ts';
import { sqliteMigrations } from '#catalogue/sqlite/migrations.ts';
import { canonicalDefinition, digestOf } from '#schema/tool-definition.ts';
import { day, toolOf } from '../fixtures.ts';
import { emptyFolder } from './folder.ts';

/** A file as a Placard left it that knew migrations up to one. */
async function fileAsOf(path: string, migration: string, rows: string): Promise<void> {
  const file = new Sqlite(path);
  file.pragma(`application_id = ${String(0x504c4344)}`);
  const db = new Kysely<unknown>({ dialect: new PlacardSqliteDialect({ database: file }) });
  const { error } = await new Migrator({ db, provider: sqliteMigrations }).migrateTo(migration);
  assert.equal(error, undefined);
  file.exec(rows);
  await db.destroy();
}

test('what registries said of the end of a server in an older catalogue is shown, but no text that looks like it', async () => {
  await using folder = await emptyFolder();
  const path = folder.file('old.db');
  const server = (slug: string): string =>
    `insert into server (slug, name, title, packages, remotes, sources, first_seen, outcome, observed_at) values ('${slug}', 'test/${slug}', 'T', '[]', '[]', '[]', '${day(1)}', 'listed', '${day(1)}');`;
  const source = (slug: string, id: string, more: object): string =>
    `insert into server_source values ('${slug}', '${id}', '${JSON.stringify({ name: `test/${slug}`, packages: [], remotes: [], ...more, source: id })}', '${day(1)}');`;
  await fileAsOf(
    path,
    '006-change-judgements',
    [
      ...['gone', 'old', 'sly'].map(server),
      source('gone', 'registry', { status: 'deleted' }),
      source('gone', 'registry-acme', { status: 'deprecated' }),
      source('old', 'registry', { status: 'deprecated' }),
      source('sly', 'registry', { description: '"status":"deleted"' }),
    ].join('\n'),
  );
  const catalogue = await openCatalogue(path);
  const shown = async (slug: string) => (await catalogue.server(slug))?.retired;
  assert.deepEqual(await shown('gone'), { status: 'deleted', source: 'registry' });
  assert.deepEqual(await shown('old'), { status: 'deprecated', source: 'registry' });
  assert.equal(await shown('sly'), null);
  assert.deepEqual((await catalogue.serverRef('gone'))?.lifecycle, { status: 'deleted' });
  assert.equal((await catalogue.serverRef('sly'))?.description, '"status":"deleted"');
  await catalogue.close();
});

test('the changes of an older catalogue are kept, those of a first list are told apart, the rest is to be judged', async () => {
  await using folder = await emptyFolder();
  const path = folder.file('old.db');
  const [before, after] = [toolOf('read'), toolOf('read', { description: 'Other.' })];
  const version = (tool: typeof before): string =>
    `insert into tool_version values ('${digestOf(tool)}', '${canonicalDefinition(tool)}');`;
  const change = (tool: string, kind: string, date: string, from: string | null, to: string | null): string =>
    `insert into change (server, tool, kind, observed_at, before, after) values ('npm--files', '${tool}', '${kind}', '${date}', ${from === null ? 'null' : `'${from}'`}, ${to === null ? 'null' : `'${to}'`});`;
  await fileAsOf(
    path,
    '002-search',
    [
      `insert into server (slug, name, title, packages, remotes, sources, first_seen, outcome, observed_at) values ('npm--files', 'npm/files', 'Files', '[]', '[]', '[]', '${day(1)}', 'listed', '${day(2)}');`,
      ...[before, after].map(version),
      change('read', 'tool-added', day(1), null, digestOf(before)),
      change('read', 'description-changed', day(2), digestOf(before), digestOf(after)),
      change('late', 'tool-added', day(2), null, digestOf(after)),
    ].join('\n'),
  );
  const catalogue = await openCatalogue(path);
  const changes = (await catalogue.server('npm--files'))?.changes ?? [];
  assert.deepEqual(
    changes.map(({ tool, kind, first, judgement }) => [tool, kind, first, judgement]),
    [
      ['late', 'tool-added', false, null],
      ['read', 'description-changed', false, null],
      ['read', 'tool-added', true, null],
    ],
  );
  const waiting = await Array.fromAsync(catalogue.unjudged('rules-1'));
  assert.deepEqual(
    waiting.map(({ kind, before: old, after: now }) => [kind, old?.description, now?.description]),
    [
      ['description-changed', before.description, 'Other.'],
      ['tool-added', undefined, 'Other.'],
    ],
  );
  await catalogue.close();
});
