import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { variablesRead } from '#crawler/variables-read.ts';
import { newFolder } from './installed-fixture.ts';

async function packageOf(files: Record<string, string>): Promise<string> {
  const home = await newFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(home, path, '..'), { recursive: true });
    await writeFile(join(home, path), text);
  }
  return home;
}

test('variables for access are found where a package’s own code reads them', async () => {
  const home = await packageOf({
    'dist/a.js': 'const key = process.env.NOTES_API_KEY, url = process.env["NOTES_BASE_URL"];',
    'dist/b.mjs': 'if (env.NOTES_CLIENT_ID) start(process.env.NOTES_API_KEY);',
  });
  assert.deepEqual(await variablesRead(home), ['NOTES_API_KEY', 'NOTES_BASE_URL', 'NOTES_CLIENT_ID']);
});

test('how it runs, other people’s variables and dependencies are left alone', async () => {
  const home = await packageOf({
    'a.js': 'process.env.MCP_TRANSPORT; process.env.NODE_ENV; process.env.HTTPS_PROXY; process.env.POSTHOG_API_KEY;',
    'node_modules/other/a.js': 'process.env.OTHER_API_KEY',
    'notes.md': 'process.env.README_API_KEY',
  });
  assert.deepEqual(await variablesRead(home), []);
});

test('no more than twelve are taken, and a folder that is not there has none', async () => {
  const many = Array.from({ length: 40 }, (_, index) => `process.env.NOTES_${index}_TOKEN;`).join('');
  assert.equal((await variablesRead(await packageOf({ 'a.js': many }))).length, 12);
  assert.deepEqual(await variablesRead('/nowhere'), []);
});
