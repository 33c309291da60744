import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { EXIT } from '#cli/exit-code.ts';
import { typed, type Printed } from './typed.ts';

let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'placard-explain-'))));
after(() => rm(folder, { recursive: true, force: true }));

/** Writes a file and explains it. */
async function explain(content: unknown, ...argv: string[]): Promise<Printed> {
  await writeFile(join(folder, 'tool.json'), JSON.stringify(content));
  return typed(folder, ['explain', 'tool.json', ...argv]);
}

const deleting = { name: 'delete_project', description: 'Deletes a project.' };

test('a definition is labelled with its findings, their evidence, and what would have changed it', async () => {
  const { exitCode, stdout } = await explain(deleting);
  assert.equal(exitCode, EXIT.ok);
  assert.match(stdout, /^delete_project: Destructive, critical/);
  assert.match(stdout, /\+ removes-a-container .*“project” \/name/);
  assert.match(stdout, /Without removes-a-container: Destructive, high/);
});

test('every action of a tool has its own line', async () => {
  const inputSchema = { type: 'object', properties: { action: { type: 'string', enum: ['list', 'delete'] } } };
  const { stdout } = await explain({ name: 'manage_projects', inputSchema });
  assert.match(stdout, /action list: Read, low/);
  assert.match(stdout, /action delete: Destructive, critical/);
});

test('attack signals are shown with invisible characters made visible', async () => {
  const { stdout } = await explain({ name: 'add', description: 'Adds \u202enumbers.' });
  assert.match(stdout, /Attack signal \(high\) turns-text-around: .*\/description/);
  assert.ok(!stdout.includes('\u202e'));
});

test('one tool of a recording can be chosen; a name that is not there is a finding', async () => {
  const recording = { server: { name: 'npm/x' }, tools: [deleting, { name: 'list_projects' }] };
  const one = await explain(recording, 'list_projects', '--json');
  assert.equal(z.object({ name: z.string() }).parse(JSON.parse(one.stdout)).name, 'list_projects');
  assert.equal((await explain(recording, 'nowhere')).exitCode, EXIT.findings);
});

test('a definition can be piped in, and what is piped in is named where it is wrong', async () => {
  const { exitCode, stdout } = await typed(folder, ['explain', '-'], { piped: JSON.stringify(deleting) });
  assert.equal(exitCode, EXIT.ok);
  assert.match(stdout, /^delete_project: Destructive, critical/);
  for (const piped of ['{"name":', undefined]) {
    const wrong = await typed(folder, ['explain', '-'], piped === undefined ? {} : { piped });
    assert.equal(wrong.exitCode, EXIT.usage);
    assert.match(wrong.stderr, /Standard input is no JSON/);
  }
});
