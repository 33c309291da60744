import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { openCatalogue } from '#catalogue/open.ts';
import { answered, day, refOf, toolOf } from '../fixtures.ts';
import { emptyFolder } from './folder.ts';

const WRITER = fileURLToPath(new URL('writer.ts', import.meta.url));

/** Starts a writer; `lines` are what it said so far, without `ready`. */
function startWriter(path: string, name: string, count: number): { child: ChildProcess; lines: AsyncIterable<string> } {
  const child = spawn(process.execPath, [WRITER, path, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  return { child, lines: createInterface({ input: child.stdout }) };
}

/** What must hold of the file whatever happened to its writers. */
function assertSound(path: string): void {
  const file = new Sqlite(path);
  const one = (sql: string): unknown => file.prepare(sql).pluck().get();
  assert.equal(file.pragma('integrity_check', { simple: true }), 'ok');
  assert.deepEqual(file.pragma('foreign_key_check'), []);
  assert.equal(one('select count(*) from (select 1 from observation group by server, digest having count(*) > 1)'), 0);
  assert.equal(
    one('select count(*) from server where tools <> 12 or attempt is null or list is null'),
    0,
    'half a record',
  );
  assert.equal(one('select count(*) from observation'), one('select count(*) from server'));
  assert.equal(one('select count(*) from tool'), one('select 12 * count(*) from server'));
  assert.equal(one('select count(*) from change'), one('select count(*) from tool'));
  assert.equal(
    one(`select count(*) from tool_search where tool_search match 'tool'`),
    one('select count(*) from tool'),
  );
  file.close();
}

test('a writer that is killed at any moment loses nothing that it said it stored, and leaves nothing half done', async () => {
  await using folder = await emptyFolder();
  const path = folder.file('a.db');
  for (const [round, killAfter] of [3, 1, 7, 20].entries()) {
    const { child, lines } = startWriter(path, `round${String(round)}`, 100_000);
    const stored: string[] = [];
    for await (const line of lines) {
      if (line === 'ready') continue;
      stored.push(line);
      if (stored.length === killAfter) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    assert.equal(child.signalCode, 'SIGKILL');
    assert.ok(stored.length >= killAfter);
    assertSound(path);
    const catalogue = await openCatalogue(path);
    for (const number of stored)
      assert.equal((await catalogue.lastAttempt(`npm/round${String(round)}-${number}`))?.outcome, 'listed');
    // Recording again what was in flight or stored already makes no double.
    const server = `npm/round${String(round)}-0`;
    const tools = Array.from({ length: 12 }, (_, index) => toolOf(`tool_${String(index)}`, { title: server }));
    assert.deepEqual(await catalogue.record(refOf(server), answered(server, day(1), tools)), []);
    await catalogue.close();
    assertSound(path);
  }
});

test('two processes make one file and write it at once, and nobody trips or loses anything', async () => {
  await using folder = await emptyFolder();
  const path = folder.file('a.db');
  const writers = ['left', 'right'].map((name) => startWriter(path, name, 60));
  const codes = await Promise.all(
    writers.map(async ({ child, lines }) => {
      for await (const line of lines) assert.match(line, /^(?:ready|\d+)$/);
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    }),
  );
  assert.deepEqual(codes, [0, 0]);
  assertSound(path);
  const catalogue = await openCatalogue(path, { readonly: true });
  assert.deepEqual([(await catalogue.counts()).servers, (await catalogue.counts()).tools], [120, 1_440]);
  await catalogue.close();
});

test('a reader sees what another process writes meanwhile', async () => {
  await using folder = await emptyFolder();
  const path = folder.file('a.db');
  await (await openCatalogue(path)).close();
  const reader = await openCatalogue(path, { readonly: true });
  const { child, lines } = startWriter(path, 'one', 3);
  for await (const line of lines) if (line !== 'ready') assert.ok((await reader.counts()).servers > Number(line));
  if (child.exitCode === null) await once(child, 'exit');
  assert.equal((await reader.counts()).servers, 3);
  await reader.close();
});
