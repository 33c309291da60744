import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { openMirrors, targetOf } from '#crawler/registry-mirror.ts';
import { readerOf } from './registry-reading.ts';

const BASE = 'https://registry.example/npm/';
const TARGETS: Record<string, string | null> = {
  '/npm/notes': `${BASE}notes`,
  '/npm/@acme%2fnotes': `${BASE}@acme%2fnotes`,
  '/npm/notes/-/notes-1.0.0.tgz?a=1': `${BASE}notes/-/notes-1.0.0.tgz?a=1`,
  '/other': null,
  '/npm/../admin': null,
  '/npm/%2e%2e/admin': null,
  '//elsewhere.example/npm/notes': null,
  'https://elsewhere.example/npm/notes': null,
  '/\\elsewhere.example/npm/notes': null,
};
for (const [path, target] of Object.entries(TARGETS))
  test(`${path} leads to ${target ?? 'nothing'}`, () => assert.equal(targetOf(path, BASE), target));

const heard: string[] = [];
const upstream = createServer((ask, answer) => {
  heard.push(`${ask.method ?? ''} ${ask.url ?? ''} ${ask.headers.authorization ?? ''}`.trim());
  if (ask.url === '/big') answer.end('x'.repeat(100_000));
  else answer.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'a=b' }).end('{}');
});
let url = '';
before(async () => {
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const address = upstream.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
});
after(() => void upstream.close());

async function asked(path: string, method = 'GET', maxBytes = 1e6): Promise<string> {
  await using cleanup = new AsyncDisposableStack();
  const reader = await readerOf({ registries: [{ scope: null, url }], strictSsl: true });
  const [mirror] = await openMirrors(reader, maxBytes, cleanup);
  assert.ok(mirror);
  const { promise, resolve } = Promise.withResolvers<string>();
  const ask = request({ socketPath: mirror.socket, path, method, headers: { authorization: 'Bearer x' } }, (answer) => {
    let length = 0;
    answer.on('data', (chunk: Buffer) => (length += chunk.length));
    answer.on('error', () => resolve('cut off'));
    answer.on('end', () =>
      resolve(`${answer.statusCode ?? 0} ${length} ${Object.keys(answer.headers).sort().join(',')}`),
    );
  });
  ask.on('error', () => resolve('cut off'));
  ask.end();
  return await promise;
}

test('what is read is handed on, without the headers of either side', async () => {
  assert.match(await asked('/notes'), /^200 2 (?!.*cookie).*content-type/);
  assert.equal(heard.at(-1), 'GET /notes');
});

for (const method of ['PUT', 'POST', 'DELETE', 'HEAD'])
  test(`${method} is refused, and the registry does not hear of it`, async () => {
    const before = heard.length;
    assert.match(await asked('/notes', method), /^403 /);
    assert.equal(heard.length, before);
  });

test('more than may be downloaded is cut off', async () => {
  assert.equal(await asked('/big', 'GET', 50_000), 'cut off');
});
