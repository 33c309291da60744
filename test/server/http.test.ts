import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureApp } from './fixture-app.ts';
import { answered, day, refOf, toolOf } from '#test/catalogue/fixtures.ts';

const PATHS = [
  '/',
  '/servers/npm--files/',
  '/favicon.svg',
  '/missing',
  '/api/v1/counts',
  '/api/v1/missing',
  '/api/v1/tools?risk=x',
];

for (const path of PATHS)
  test(`${path} has the headers that keep a browser safe`, async () => {
    await using fixture = await fixtureApp();
    const { headers } = await fixture.get(path);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; /);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('x-frame-options'), 'DENY');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.match(headers.get('permissions-policy') ?? '', /camera=\(\)/);
    assert.equal(headers.get('access-control-allow-origin'), path.startsWith('/api/') ? '*' : null);
    assert.equal(headers.get('access-control-allow-credentials'), null);
  });

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])
  for (const path of ['/', '/api/v1/counts', '/api/v1/missing'])
    test(`${method} ${path} is turned away with what is allowed`, async () => {
      await using fixture = await fixtureApp();
      const response = await fixture.app.request(path, { method });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
      const body: unknown = await response.json();
      assert.deepEqual(body, {
        error: { code: 'method-not-allowed', message: 'Placard is only read: use one of GET, HEAD, OPTIONS.' },
      });
    });

test('a browser that asks first is told that any page may read', async () => {
  await using fixture = await fixtureApp();
  const headers = { origin: 'https://other.example', 'access-control-request-method': 'GET' };
  const response = await fixture.app.request('/api/v1/counts', { method: 'OPTIONS', headers });
  assert.equal(response.status, 204);
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
});

for (const path of ['/', '/favicon.svg', '/api/v1/counts', '/api/v1/tools/npm--files/read_file', '/missing'])
  test(`HEAD ${path} answers as GET does, without the body`, async () => {
    await using fixture = await fixtureApp();
    const get = await fixture.get(path);
    const head = await fixture.app.request(path, { method: 'HEAD' });
    assert.equal(head.status, get.status);
    assert.equal(await head.text(), '');
    for (const name of ['content-type', 'etag', 'cache-control'])
      assert.equal(head.headers.get(name), get.headers.get(name));
  });

for (const path of [
  '/',
  '/favicon.svg',
  '/_astro/page.Bx3k_9-z.css',
  '/api/v1/servers.json',
  '/api/v1/counts',
  '/api/v1/search?q=file',
  '/api/v1/openapi.json',
])
  test(`${path} is not sent again to who has it`, async () => {
    await using fixture = await fixtureApp();
    const tag = (await fixture.get(path)).headers.get('etag') ?? '';
    assert.match(tag, /^(?:W\/)?"[\w.-]+"$/);
    for (const header of [tag, `"other", ${tag}`, `W/${tag.replace(/^W\//, '')}`]) {
      const response = await fixture.get(path, { 'if-none-match': header });
      assert.equal(response.status, 304, header);
      assert.equal(await response.text(), '');
      assert.equal(response.headers.get('etag'), tag);
    }
    assert.equal((await fixture.get(path, { 'if-none-match': '"other"' })).status, 200);
  });

test('a change of the catalogue makes every answer of the API new', async () => {
  await using fixture = await fixtureApp();
  const tagOf = async (path: string): Promise<string | null> => (await fixture.get(path)).headers.get('etag');
  const paths = ['/api/v1/counts', '/api/v1/servers', '/api/v1/search?q=file'];
  const before = await Promise.all(paths.map(tagOf));
  assert.equal(new Set(before).size, paths.length);
  assert.deepEqual(await Promise.all(paths.map(tagOf)), before);
  await fixture.catalogue.record(refOf('npm/new'), answered('npm/new', day(2), [toolOf('send_mail')]));
  const after = await Promise.all(paths.map(tagOf));
  assert.ok(after.every((tag, index) => tag !== before[index]));
});

test('a problem has no tag that it could be kept by', async () => {
  await using fixture = await fixtureApp();
  for (const path of ['/api/v1/servers/npm--nobody', '/api/v1/tools?risk=x', '/missing'])
    assert.equal((await fixture.get(path)).headers.get('etag'), null);
});

test('a file beside the pages keeps its own tag, whatever the catalogue does', async () => {
  await using fixture = await fixtureApp();
  const tagOf = async (): Promise<string | null> => (await fixture.get('/api/v1/servers.json')).headers.get('etag');
  const before = await tagOf();
  await fixture.catalogue.record(refOf('npm/new'), answered('npm/new', day(2), [toolOf('send_mail')]));
  assert.equal(await tagOf(), before);
});
