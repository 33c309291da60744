import assert from 'node:assert/strict';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { z } from 'zod';
import { backendsHere } from '../crawler/sandbox/backends-here.ts';
import { HOSTILE, runHostile } from './run-hostile.ts';

const Results = z.record(z.string(), z.string());
const NOT_THERE = /^(?:ENOENT|EACCES)$/;
const NOT_WRITABLE = /^(?:ENOENT|EACCES|EROFS|EPERM)$/;

/** Something to steal and somewhere to write, open to everyone on this machine. */
const bait = await mkdtemp(join(tmpdir(), 'placard-bait-'));
await chmod(bait, 0o777);
const secret = join(bait, 'secret');
await writeFile(secret, 'untouched', { mode: 0o666 });
after(() => rm(bait, { recursive: true }));

for (const backend of backendsHere) {
  describe(`files, ${backend.id}`, () => {
    test('finds no file of the machine', async () => {
      const { said, complained } = await runHostile(backend, 'read-home', { args: [secret] });
      const [files, folders, own] = said;
      for (const [path, result] of Object.entries({ ...Results.parse(files), ...Results.parse(folders) })) {
        assert.match(result, NOT_THERE, `${path} ${complained}`);
      }
      // The credentials are made up, and the same for every server.
      const made = ['credentials.json', 'group', 'hosts', 'kubeconfig.json', 'nsswitch.conf', 'passwd'];
      assert.deepEqual(own, [...made, 'u']);
    });

    test('writes nothing outside its own folders', async () => {
      const { said, complained } = await runHostile(backend, 'write-outside', { args: [bait, 'hostile'] });
      assert.equal(said.length, 3, complained);
      for (const [path, result] of said.flatMap((line) => Object.entries(Results.parse(line)))) {
        assert.match(result, NOT_WRITABLE, path);
      }
      assert.deepEqual(await readdir(bait), ['secret']);
      assert.equal(await readFile(secret, 'utf8'), 'untouched');
    });

    test('fills no more than the scratch space', async () => {
      const { said, complained } = await runHostile(backend, 'fill-scratch');
      const [large, filled, many] = said;
      assert.deepEqual(large, { large: { mb: 64, stopped: 'EFBIG' } }, complained);
      assert.deepEqual(filled, {
        '/tmp': { mb: 128, stopped: 'ENOSPC' },
        '/home/u': { mb: 128, stopped: 'ENOSPC' },
        '/dev/shm': { mb: 4, stopped: 'ENOSPC' },
      });
      const { files } = z.object({ files: z.number() }).parse(many);
      // bubblewrap has no option for the number of files: the wall clock bounds them there.
      if (backend.id === 'namespaces') assert.ok(files <= 16_384, `${files} files`);
    });

    test('reaches nothing through links in its package', async () => {
      const packageDir = join(bait, 'package');
      const links = { shadow: '/etc/shadow', root: '/root', up: '../../../../../../..', secret, bait, self: '.' };
      await mkdir(join(packageDir, 'servers'), { recursive: true });
      await mkdir(join(packageDir, 'links'));
      await copyFile(join(HOSTILE, 'inside.mjs'), join(packageDir, 'inside.mjs'));
      await copyFile(join(HOSTILE, 'servers/links.mjs'), join(packageDir, 'servers/links.mjs'));
      for (const [name, to] of Object.entries(links)) await symlink(to, join(packageDir, 'links', name));
      try {
        const { said, complained } = await runHostile(backend, 'links', { packageDir });
        const results = z.record(z.string(), Results).parse(said[0]);
        assert.deepEqual(Object.keys(results).sort(), Object.keys(links).sort(), complained);
        for (const [name, { read = '', list = '', write = '' }] of Object.entries(results)) {
          const isInside = name === 'up' || name === 'self';
          assert.match(read, isInside ? /^EISDIR$/ : NOT_THERE, name);
          assert.match(list, isInside ? /^done$/ : NOT_THERE, name);
          assert.match(write, NOT_WRITABLE, name);
        }
        assert.deepEqual((await readdir(bait)).sort(), ['package', 'secret']);
      } finally {
        await rm(packageDir, { recursive: true });
      }
    });
  });
}
