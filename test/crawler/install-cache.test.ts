import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { access, mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { installCache, type Held, type InstallCache } from '#crawler/install-cache.ts';
import { contentOf } from '#crawler/install-shelf.ts';
import type { Package } from '#schema/server.ts';
import { newFolder } from './installed-fixture.ts';

const pkg = (identifier: string): Package => ({ registry: 'npm', identifier, version: '1.0.0' });
const lockOf = (identifier: string) => ({ packages: { [`node_modules/${identifier}`]: { integrity: 'sha512-abc' } } });
const cacheIn = (folder: string, maxBytes: number): InstallCache =>
  installCache({ folder, maxBytes, newId: randomUUID });

/** Puts a package of 100 bytes into a cache, last used so many minutes ago. */
async function put(cache: InstallCache, identifier: string): Promise<Held> {
  const workshop = await cache.openWorkshop();
  const modules = join(contentOf(workshop), 'node_modules', identifier);
  await mkdir(modules, { recursive: true });
  await writeFile(join(modules, 'package.json'), '{}');
  const lock = lockOf(identifier);
  const held = await cache.add({ workshop, pkg: pkg(identifier), lock, installedIn: 'host', bytes: 100 });
  assert.ok(held);
  return held;
}

/** Makes an installation look as if nobody had used it for so many minutes. */
async function age({ installed }: Held, minutes: number): Promise<void> {
  const then = new Date(Date.now() - minutes * 60_000);
  await utimes(join(dirname(installed.dir), 'users'), then, then);
}

const isThere = ({ installed }: Held): Promise<boolean> =>
  access(installed.dir).then(
    () => true,
    () => false,
  );

test('the installations that were unused for longest leave, as many as are too many', async () => {
  const folder = await newFolder();
  const cache = cacheIn(folder, 1_000);
  const [a, b, c] = [await put(cache, 'a'), await put(cache, 'b'), await put(cache, 'c')];
  for (const held of [a, b, c]) await held.release();
  await Promise.all([age(a, 1), age(b, 30), age(c, 20)]);
  const d = await put(cacheIn(folder, 250), 'd');
  await d.release();
  assert.deepEqual(await Promise.all([a, b, c, d].map(isThere)), [true, false, false, true]);
});

test('using an installation makes it the newest', async () => {
  const folder = await newFolder();
  const cache = cacheIn(folder, 1_000);
  const [a, b] = [await put(cache, 'a'), await put(cache, 'b')];
  for (const held of [a, b]) await held.release().then(() => age(held, held === a ? 60 : 30));
  await (await cache.find(pkg('a')))?.release();
  await (await put(cacheIn(folder, 200), 'c')).release();
  assert.deepEqual(await Promise.all([a, b].map(isThere)), [true, false]);
});

test('what is in use stays, however full it is, and leaves once it is let go', async () => {
  const cache = cacheIn(await newFolder(), 0);
  const [a, b] = [await put(cache, 'a'), await put(cache, 'b')];
  await b.release();
  assert.deepEqual([await isThere(a), await isThere(b)], [true, false]);
  await a.release();
  assert.equal(await isThere(a), false);
});

test('what another process uses stays until that process is gone', async () => {
  const folder = await newFolder();
  await (await put(cacheIn(folder, 1_000), 'a')).release();
  const other = fork(new URL('holds-a-package.ts', import.meta.url), [folder, 'a']);
  const [dir] = (await once(other, 'message')) as [string];
  const full = cacheIn(folder, 0);
  await (await put(full, 'b')).release();
  await access(dir);
  other.kill('SIGKILL');
  await once(other, 'exit');
  await (await put(full, 'b')).release();
  await assert.rejects(access(dir), { code: 'ENOENT' });
});

test('an installation that is being removed is not found', async () => {
  const cache = cacheIn(await newFolder(), 1_000);
  const held = await put(cache, 'a');
  await held.release();
  await writeFile(join(dirname(held.installed.dir), 'removers', `${process.pid}-test`), '');
  assert.equal(await cache.find(pkg('a')), undefined);
});

test('what is damaged is no installation, and is made anew', async () => {
  const folder = await newFolder();
  const cache = cacheIn(folder, 1_000);
  const held = await put(cache, 'a');
  await held.release();
  await writeFile(join(dirname(held.installed.dir), 'about.json'), '{"bytes"');
  assert.equal(await cache.find(pkg('a')), undefined);
  assert.deepEqual((await put(cache, 'a')).installed, held.installed);
  assert.deepEqual(await readdir(join(folder, '.unfinished')), []);
});

test('of many that install the same at once, what the first one put there stays', async () => {
  const cache = cacheIn(await newFolder(), 1_000);
  const puts = Array.from({ length: 8 }, () => put(cache, 'a').then(({ installed }) => stat(installed.dir)));
  const folders = await Promise.all(puts);
  assert.equal(new Set(folders.map(({ ino }) => ino)).size, 1);
});
