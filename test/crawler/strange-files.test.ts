import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { strangeIn } from '#crawler/strange-files.ts';
import { newFolder } from './installed-fixture.ts';

async function folderWith(make: (folder: string) => Promise<void> | void): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'a/b'), { recursive: true });
  await writeFile(join(folder, 'a/b/c.js'), '');
  await make(folder);
  return folder;
}

const FINE: Record<string, (folder: string) => Promise<void> | void> = {
  'files and folders': () => undefined,
  'a link inside': (folder) => symlink('b/c.js', join(folder, 'a/link')),
  'a link to nothing': (folder) => symlink('gone', join(folder, 'a/link')),
};
for (const [name, make] of Object.entries(FINE))
  test(`${name} are what npm leaves`, async () => assert.equal(await strangeIn(await folderWith(make)), null));

const STRANGE: Record<string, (folder: string) => Promise<void> | void> = {
  'a link outside': (folder) => symlink('/etc/passwd', join(folder, 'a/odd')),
  'a link above': (folder) => symlink('../..', join(folder, 'a/odd')),
  'a pipe': (folder) => void execFileSync('mkfifo', [join(folder, 'a/odd')]),
};
for (const [name, make] of Object.entries(STRANGE))
  test(`${name} is strange`, async () => assert.equal(await strangeIn(await folderWith(make)), 'a/odd'));
