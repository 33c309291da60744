import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { digestOf, tarballCache, type TarballCache } from '#crawler/tarball-cache.ts';
import { newFolder } from './installed-fixture.ts';

const NOW = new Date('2026-11-26T12:00:00Z');
const cacheIn = (folder: string, maxBytes = 16_000): TarballCache =>
  tarballCache({ folder, maxBytes, newId: randomUUID, now: () => NOW });
const hash = (text: string): string => createHash('sha512').update(text).digest('hex');

/** What arrives, in chunks of so many characters. */
async function* arriving(text: string, size = 100): AsyncGenerator<Buffer> {
  for (let start = 0; start < text.length; start += size)
    yield await Promise.resolve(Buffer.from(text.slice(start, start + size)));
}
async function textOf(body: AsyncIterable<Buffer> | null): Promise<string | null> {
  if (body === null) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
const put = (cache: TarballCache, text: string, digest = hash(text)): Promise<string | null> =>
  textOf(cache.keeping(digest, arriving(text)));
const kept = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name !== '.unfinished').toSorted();

const SHA512 = hash('notes');
const BASE64 = Buffer.from(SHA512, 'hex').toString('base64');
const DIGESTS: Record<string, string | null> = {
  [`sha512-${BASE64}`]: SHA512,
  [`sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk= sha512-${BASE64}`]: SHA512,
  [`sha512-${BASE64}?type=tarball`]: SHA512,
  'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=': null,
  'sha512-../../notes': null,
  [`sha512-${BASE64}AAAA`]: null,
  '': null,
};
for (const [integrity, digest] of Object.entries(DIGESTS))
  test(`the integrity \`${integrity.slice(0, 40)}\` gives ${digest === null ? 'no digest' : 'a digest'}`, () => {
    assert.equal(digestOf(integrity), digest);
  });

test('a tarball is handed on as it came, and found from then on, by other processes too', async () => {
  const folder = await newFolder();
  assert.equal(await put(cacheIn(folder), 'tarball'), 'tarball');
  assert.equal(await textOf(await cacheIn(folder).find(hash('tarball'))), 'tarball');
  assert.deepEqual(await readdir(join(folder, '.unfinished')), []);
});

test('a tarball that is not there is not found', async () => {
  assert.equal(await cacheIn(await newFolder()).find(hash('tarball')), null);
});

test('what has another digest than was said is handed on and not kept', async () => {
  const folder = await newFolder();
  assert.equal(await put(cacheIn(folder), 'other bytes', hash('tarball')), 'other bytes');
  assert.deepEqual(await kept(folder), []);
});

test('what breaks off is not kept, and leaves nothing behind', async () => {
  const folder = await newFolder();
  const breaking = async function* (): AsyncGenerator<Buffer> {
    yield* arriving('tar');
    throw new Error('broken off');
  };
  await assert.rejects(textOf(cacheIn(folder).keeping(hash('tar'), breaking())), /broken off/);
  assert.deepEqual([await kept(folder), await readdir(join(folder, '.unfinished'))], [[], []]);
});

test('what nobody reads to its end is not kept, and leaves nothing behind', async () => {
  const folder = await newFolder();
  for await (const chunk of cacheIn(folder).keeping(hash('tarball'), arriving('tarball', 3))) {
    assert.equal(chunk.length, 3);
    break;
  }
  assert.deepEqual([await kept(folder), await readdir(join(folder, '.unfinished'))], [[], []]);
});

test('a tarball that was damaged on disk is not given to anybody, and is gone', async () => {
  const folder = await newFolder();
  await put(cacheIn(folder), 'tarball');
  await writeFile(join(folder, hash('tarball')), 'tarbell');
  assert.equal(await cacheIn(folder).find(hash('tarball')), null);
  assert.deepEqual(await kept(folder), []);
});

test('what a killed process left half made is cleared away, what another is making is not', async () => {
  const folder = await newFolder();
  const unfinished = join(folder, '.unfinished');
  await mkdir(unfinished);
  // Linux gives no process this id: it is over the highest that can be configured.
  for (const pid of [4_194_305, process.pid]) await writeFile(join(unfinished, `${pid}-test`), '');
  await put(cacheIn(folder), 'tarball');
  assert.deepEqual(await readdir(unfinished), [`${process.pid}-test`]);
});

/** Tarballs of 100 bytes each. */
const tarballs = Array.from({ length: 40 }, (_, index) => String(index).padEnd(100, '.'));

test('never more lies there than may, and the longest unused leave first', async () => {
  const folder = await newFolder();
  const cache = cacheIn(folder, 2_000);
  for (const [index, text] of tarballs.entries()) {
    await put(cache, text);
    const then = new Date(NOW.getTime() - (100 - index) * 60_000);
    await utimes(join(folder, hash(text)), then, then);
    assert.ok((await kept(folder)).length <= 20);
  }
  const isThere = await Promise.all(tarballs.map(async (text) => (await cache.find(hash(text))) !== null));
  assert.deepEqual(
    isThere.slice(0, 20),
    Array.from({ length: 20 }, () => false),
  );
  assert.deepEqual(
    isThere.slice(-18),
    Array.from({ length: 18 }, () => true),
  );
});

test('a folder that somebody made there stays, and counts for nothing', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'mine'));
  const cache = cacheIn(folder, 160);
  for (const text of ['a', 'b', 'c']) await put(cache, text.repeat(10));
  assert.deepEqual((await kept(folder)).length, 4);
});

test('using a tarball makes it the newest', async () => {
  const folder = await newFolder();
  const cache = cacheIn(folder, 1_600);
  const [first = '', second = '', ...others] = tarballs.slice(0, 15);
  for (const [index, text] of [first, second, ...others].entries()) {
    await put(cache, text);
    await utimes(join(folder, hash(text)), new Date(index * 60_000), new Date(index * 60_000));
  }
  await textOf(await cache.find(hash(first)));
  await put(cacheIn(folder, 1_600), 'one more'.padEnd(100, '.'));
  const names = await kept(folder);
  assert.deepEqual([names.includes(hash(first)), names.includes(hash(second))], [true, false]);
});

test('a tarball that takes too great a part of the room is handed on and not kept', async () => {
  const folder = await newFolder();
  const big = 'b'.repeat(1_001);
  assert.equal(await put(cacheIn(folder), big), big);
  assert.deepEqual(await kept(folder), []);
});

test('where there is no room nothing is kept', async () => {
  const folder = await newFolder();
  assert.equal(await put(cacheIn(folder, 0), 'tarball'), 'tarball');
  assert.deepEqual(await kept(folder), []);
});
