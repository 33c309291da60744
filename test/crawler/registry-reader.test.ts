import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Reach } from '#crawler/npm-reach.ts';
import type { Given } from '#crawler/registry-asker.ts';
import type { RegistryReader } from '#crawler/registry-reader.ts';
import { newFolder } from './installed-fixture.ts';
import { readerOf } from './registry-reading.ts';

const signal = new AbortController().signal;
const ABBREVIATED = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*';
const integrityOf = (text: string): string => `sha512-${createHash('sha512').update(text).digest('base64')}`;

/** What the registry answers, by path; a function may answer otherwise each time. */
type Answers = Record<string, { readonly body: string; readonly gzip?: boolean; readonly status?: number }>;
let answers: Answers = {};
let heard: string[] = [];
const registry = createServer((ask, answer) => {
  heard.push(ask.url ?? '');
  const given = answers[ask.url ?? ''];
  if (!given) return void answer.writeHead(404).end('{}');
  const { body, gzip = false, status = 200 } = given;
  answer.writeHead(status, { 'content-type': 'application/json', ...(gzip && { 'content-encoding': 'gzip' }) });
  answer.end(gzip ? gzipSync(body) : body);
});
let url = '';
before(async () => {
  registry.listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const address = registry.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
after(() => {
  registry.close();
  registry.closeAllConnections();
});
beforeEach(() => {
  [answers, heard] = [{}, []];
});

const packument = (name: string, tarball: string, path = `/${name}/-/${name}-1.0.0.tgz`): string =>
  JSON.stringify({
    'dist-tags': { latest: '1.0.0' },
    versions: { '1.0.0': { dist: { tarball: `${url}${path}`, integrity: integrityOf(tarball) } } },
  });

const readerIn = (folder?: string, registries: Reach['registries'] = [{ scope: null, url }]): Promise<RegistryReader> =>
  readerOf({ registries, strictSsl: true }, folder);

async function read(reader: RegistryReader, path: string, accept = '*/*', mayBeGzip = true): Promise<string> {
  const given = await reader.get(`${url}${path}`, { accept, mayBeGzip, signal });
  assert.ok(given);
  return textOf(given);
}
async function textOf({ body, headers }: Given): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
}

for (const gzip of [false, true])
  test(`a packument that comes ${gzip ? 'gzipped' : 'plain'} is asked for once`, async () => {
    const text = packument('notes', 'tarball');
    answers = { '/notes': { body: text, gzip } };
    const reader = await readerIn();
    assert.deepEqual(
      [await read(reader, '/notes', ABBREVIATED), await read(reader, '/notes', ABBREVIATED)],
      [text, text],
    );
    assert.deepEqual(heard, ['/notes']);
  });

const FORMS: Record<string, { readonly asked: readonly string[]; readonly times: number }> = {
  'the short form, then the whole one': { asked: [ABBREVIATED, 'application/json'], times: 2 },
  'the whole form, then the short one': { asked: ['application/json', ABBREVIATED], times: 1 },
  'the whole form twice': { asked: ['application/json', 'application/json'], times: 1 },
  'no form in particular, twice': { asked: ['*/*', '*/*'], times: 2 },
};
for (const [name, { asked, times }] of Object.entries(FORMS))
  test(`the registry is asked ${times === 1 ? 'once' : 'twice'} by who wants ${name}`, async () => {
    answers = { '/notes': { body: packument('notes', 'tarball') } };
    const reader = await readerIn();
    for (const accept of asked) await read(reader, '/notes', accept);
    assert.equal(heard.length, times);
  });

test('who takes no gzip gets a packument from the registry', async () => {
  answers = { '/notes': { body: packument('notes', 'tarball') } };
  const reader = await readerIn();
  for (let time = 0; time < 2; time += 1) await read(reader, '/notes', ABBREVIATED, false);
  assert.equal(heard.length, 2);
});

test('a tarball is downloaded once, even by a crawl that comes later', async () => {
  answers = { '/notes': { body: packument('notes', 'tarball') }, '/notes/-/notes-1.0.0.tgz': { body: 'tarball' } };
  const folder = await newFolder();
  for (const reader of [await readerIn(folder), await readerIn(folder)]) {
    await read(reader, '/notes', ABBREVIATED);
    assert.equal(await read(reader, '/notes/-/notes-1.0.0.tgz'), 'tarball');
  }
  assert.deepEqual(heard, ['/notes', '/notes/-/notes-1.0.0.tgz', '/notes']);
});

test('a tarball comes out of the cache only for what the registry now says is in it', async () => {
  answers = { '/notes': { body: packument('notes', 'tarball') }, '/notes/-/notes-1.0.0.tgz': { body: 'tarball' } };
  const folder = await newFolder();
  const path = '/notes/-/notes-1.0.0.tgz';
  const first = await readerIn(folder);
  await read(first, '/notes', ABBREVIATED);
  await read(first, path);
  answers = { '/notes': { body: packument('notes', 'replaced') }, [path]: { body: 'replaced' } };
  const second = await readerIn(folder);
  await read(second, '/notes', ABBREVIATED);
  assert.equal(await read(second, path), 'replaced');
});

test('a tarball of which nothing was said is handed on and not kept', async () => {
  answers = { '/notes/-/notes-1.0.0.tgz': { body: 'tarball' } };
  const folder = await newFolder();
  const reader = await readerIn(folder);
  for (let time = 0; time < 2; time += 1) await read(reader, '/notes/-/notes-1.0.0.tgz');
  assert.deepEqual([heard.length, await readdir(folder)], [2, []]);
});

test('a package cannot say what is in the tarballs of another', async () => {
  const path = '/notes/-/notes-1.0.0.tgz';
  answers = { '/thief': { body: packument('thief', 'poison', path) }, [path]: { body: 'tarball' } };
  const folder = await newFolder();
  const reader = await readerIn(folder);
  await read(reader, '/thief', ABBREVIATED);
  assert.equal(await read(reader, path), 'tarball');
  assert.deepEqual(await readdir(folder), []);
});

test('an error is handed on and asked for again', async () => {
  answers = { '/notes': { body: '{"error":"busy"}', status: 503 } };
  const reader = await readerIn();
  const given = await reader.get(`${url}/notes`, { accept: ABBREVIATED, mayBeGzip: true, signal });
  assert.equal(given?.status, 503);
  await read(reader, '/notes', ABBREVIATED);
  assert.equal(heard.length, 2);
});

test('what a gzip bomb unpacks to is not kept', async () => {
  answers = { '/bomb': { body: ' '.repeat(2 ** 26 + 1), gzip: true } };
  const reader = await readerIn();
  for (let time = 0; time < 2; time += 1) await reader.packument('bomb', signal);
  assert.equal(heard.length, 2);
});

test('a package is looked up at the registry of its scope', async () => {
  answers = {
    '/own/@acme%2fnotes': { body: packument('notes', 'tarball') },
    '/@other%2fnotes': { body: packument('notes', 'tarball') },
  };
  const registries = [
    { scope: null, url },
    { scope: '@acme', url: `${url}/own/` },
  ];
  const reader = await readerIn(await newFolder(), registries);
  for (const name of ['@acme/notes', '@other/notes']) {
    const found = await reader.packument(name, signal);
    assert.ok(found !== null && found !== 'absent');
    assert.equal(found.latest, '1.0.0');
  }
  assert.deepEqual(heard, ['/own/@acme%2fnotes', '/@other%2fnotes']);
});

test('a registry that has no such package is told from one that cannot be asked', async () => {
  assert.equal(await (await readerIn()).packument('nowhere', signal), 'absent');
  const gone = await readerIn(await newFolder(), [{ scope: null, url: 'http://127.0.0.1:1' }]);
  assert.equal(await gone.packument('notes', signal), null);
});
