import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { findLocalProgram } from '#crawler/local-program.ts';
import { newFolder } from './installed-fixture.ts';

let root: string;
before(async () => {
  root = await newFolder();
  await mkdir(join(root, 'project/dist'), { recursive: true });
  await mkdir(join(root, 'loose'));
  await writeFile(join(root, 'project/package.json'), '{"name": "@acme/notes", "version": "2.0.0"}');
  for (const file of ['project/dist/index.js', 'project/server', 'loose/server.mjs', 'package.json'])
    await writeFile(join(root, file), file.endsWith('server') ? '#!/usr/bin/env node\n' : '{}');
  await writeFile(join(root, 'project/run.sh'), '#!/bin/sh\n');
  await writeFile(join(root, 'project/tool'), '\u007fELF');
  await writeFile(join(root, 'project/notes.txt'), 'Notes.');
  await symlink('project', join(root, 'link'));
});

const find = (words: string[], folder?: string) =>
  findLocalProgram({ words, cwd: root, home: root, ...(folder !== undefined && { folder }) });

interface Found {
  readonly dir: string;
  readonly file: string;
  readonly args?: string[];
  readonly nodeFlags?: string[];
}
const FOUND: Record<string, { words: string[]; folder?: string; found: Found }> = {
  'a program of Node': {
    words: ['node', 'project/dist/index.js', '--stdio'],
    found: { dir: 'project', file: 'dist/index.js', args: ['--stdio'] },
  },
  'flags of Node': {
    words: ['node', '--no-warnings', '--import=./x.mjs', 'project/dist/index.js'],
    found: { dir: 'project', file: 'dist/index.js', nodeFlags: ['--no-warnings', '--import=./x.mjs'] },
  },
  'Node by its path': { words: ['/usr/bin/node', 'project/server'], found: { dir: 'project', file: 'server' } },
  'a script alone': {
    words: ['./project/dist/index.js', 'a'],
    found: { dir: 'project', file: 'dist/index.js', args: ['a'] },
  },
  'a script with a first line for Node': { words: ['./project/server'], found: { dir: 'project', file: 'server' } },
  'a link to it': { words: ['node', 'link/server'], found: { dir: 'project', file: 'server' } },
  // The package.json above it lies in the home folder, which is never shown.
  'a script without a package': { words: ['node', 'loose/server.mjs'], found: { dir: 'loose', file: 'server.mjs' } },
  'a folder that is named': {
    words: ['node', 'project/server'],
    folder: '.',
    found: { dir: '', file: 'project/server' },
  },
};

for (const [name, { words, folder, found }] of Object.entries(FOUND))
  test(`${name} is found`, async () => {
    const { program, args } = await find(words, folder);
    assert.deepEqual(
      { dir: program.dir, file: program.entries[0].file, args, nodeFlags: program.nodeFlags },
      { args: [], nodeFlags: undefined, ...found, dir: join(root, found.dir) },
    );
  });

test('the package.json says what it is', async () => {
  const { name, version } = await find(['node', 'project/server']);
  assert.deepEqual([name, version], ['@acme/notes', '2.0.0']);
});

const REFUSED: Record<string, { words: string[]; folder?: string; why: RegExp }> = {
  nothing: { words: [], why: /Say which command/ },
  'Node alone': { words: ['node'], why: /names no program/ },
  'Node with a program on its command line': { words: ['node', '-e', 'x'], why: /starts no server/ },
  'a flag whose value stands apart': { words: ['node', '-r', 'x', 'project/server'], why: /`-r=VALUE`/ },
  'a file that is not there': { words: ['node', 'gone.js'], why: /no file `gone\.js`/ },
  'a folder': { words: ['node', 'project'], why: /no file `project`/ },
  npx: { words: ['npx', '-y', '@acme/notes'], why: /placard crawl @acme\/notes/ },
  'another runtime': { words: ['python3', 'server.py'], why: /cannot be started.*Node can be checked/ },
  'a shell script': { words: ['./project/run.sh'], why: /other than Node/ },
  'a native program': { words: ['node', 'project/tool'], why: /native binary/ },
  'a text': { words: ['./project/notes.txt'], why: /no script for Node/ },
  'a folder that does not hold it': { words: ['node', 'project/server'], folder: 'loose', why: /is not in the folder/ },
  'a folder that is not there': { words: ['node', 'project/server'], folder: 'gone', why: /no folder `gone`/ },
};

for (const [name, { words, folder, why }] of Object.entries(REFUSED))
  test(`${name} is refused, and why`, () =>
    assert.rejects(find(words, folder), { name: 'LocalProgramError', message: why }));
