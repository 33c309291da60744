import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitePath } from '#server/site-path.ts';
import { fixtureApp } from './fixture-app.ts';

const FILES: Record<string, readonly [type: string, text: string, cache: RegExp]> = {
  '/': ['text/html; charset=utf-8', '<h1>Home</h1>', /no-cache/],
  '/index.html': ['text/html; charset=utf-8', '<h1>Home</h1>', /no-cache/],
  '/?q=x': ['text/html; charset=utf-8', '<h1>Home</h1>', /no-cache/],
  '/servers/npm--files/': ['text/html; charset=utf-8', '<h1>Files</h1>', /no-cache/],
  '/_astro/page.Bx3k_9-z.css': ['text/css; charset=utf-8', 'h1 { color: red }', /immutable/],
  '/favicon.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', /no-cache/],
  '/api/v1/servers.json': ['application/json', '{"items":[]}', /no-cache/],
  '/odd.thing': ['application/octet-stream', 'bytes', /no-cache/],
};

for (const [path, [type, text, cache]] of Object.entries(FILES))
  test(`${path} is sent as ${type}`, async () => {
    await using fixture = await fixtureApp();
    const response = await fixture.get(path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), type);
    assert.equal(response.headers.get('content-length'), String(text.length));
    assert.match(response.headers.get('cache-control') ?? '', cache);
    assert.equal(await response.text(), text);
  });

test('a folder without its slash leads to the one with it, and keeps the query', async () => {
  await using fixture = await fixtureApp();
  const response = await fixture.get('/servers/npm--files?q=1');
  assert.equal(response.status, 308);
  assert.equal(response.headers.get('location'), '/servers/npm--files/?q=1');
});

/** Ways to ask for what is outside of the site, hidden in it, or no file at all. */
const OUTSIDE = [
  ...[
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
  ],
  ...[
    '/servers/../../secret.txt',
    '/servers/..%2f..%2fsecret.txt',
    '/.%2e/secret.txt',
    '/....//secret.txt',
    '//secret.txt',
  ],
  ...[
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/servers%5c..%5c..%5csecret.txt',
    '/C:/secret.txt',
    '/%00',
    '/index.html%00.png',
  ],
  ...[
    '/.placard-build',
    '/%2eplacard-build',
    '/servers/.',
    '/servers//npm--files/',
    '/%',
    '/%zz',
    '/%c0%ae%c0%ae/secret.txt',
  ],
  ...[
    '/%252e%252e/secret.txt',
    '/..%252fsecret.txt',
    '/servers',
    '/servers/',
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(20)}`,
  ],
  ...[
    '/%e2%80%ae',
    '/~root/',
    '//evil.example/',
    '/favicon.svg/',
    '/favicon.svg/x',
    '/index.html/',
    '/file:///etc/passwd',
  ],
];

for (const path of OUTSIDE)
  test(`${path.slice(0, 60)} is not there`, async () => {
    await using fixture = await fixtureApp();
    const response = await fixture.app.fetch(new Request(`http://localhost:4680${path}`));
    const text = await response.text();
    assert.doesNotMatch(text, /out of reach|stamp|root:/);
    assert.equal(response.status, 404, text);
    assert.equal(text, '<h1>Not here</h1>');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.deepEqual(fixture.reported, []);
  });

test('only plain paths name a file, whatever they are written as', () => {
  const cases: Record<string, string | null> = {
    '/': '',
    '/a/b.html': 'a/b.html',
    '/a/': 'a',
    '/%61': 'a',
    a: null,
    '/a//b': null,
    '/..': null,
    '/a/..': null,
    '/a\\b': null,
    '/.well-known/x': null,
    '/a%2fb': 'a/b',
    '/-x': '-x',
    '/a\0': null,
    '/ä': null,
  };
  assert.deepEqual(
    Object.keys(cases).map((path) => [path, sitePath(path)]),
    Object.entries(cases),
  );
});

test('without a built site the API answers, and a page says that there is nothing', async () => {
  await using fixture = await fixtureApp({ site: false });
  assert.equal((await fixture.get('/api/v1/counts')).status, 200);
  const home = await fixture.get('/');
  assert.equal(home.status, 404);
  assert.deepEqual(await home.json(), { error: { code: 'not-found', message: 'There is nothing at this address.' } });
});
