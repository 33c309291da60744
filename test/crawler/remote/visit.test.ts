import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { failureOf } from '#crawler/remote/failure.ts';
import { DEFAULT_LIMITS } from '#crawler/limits.ts';
import { lists, scriptedServer } from './scripted-server.ts';
import { standIn } from './stand-in.ts';
import { askOnce, look } from './visiting.ts';

const pem = (name: string): string => readFileSync(new URL(`tls/${name}.pem`, import.meta.url), 'utf8');
/** Of our own making, for notes.example.com. */
const certificate = pem('certificate');
const safe = await standIn(
  (_request, response) => response.end('hello'),
  undefined,
  (listener) => createServer({ key: pem('key'), cert: certificate }, listener),
);
const url = (name = 'notes.example.com'): string => `https://${name}:${safe.port}/`;

test('a server is known by its name, not by the address that the name leads to', async () => {
  const found = await look(url(), { ca: certificate });
  assert.equal(found.auth?.kind, undefined);
  assert.match('detail' in found.found ? found.found.detail : '', /status 200/);
});

test('a certificate that nobody vouches for is a posture, and nothing is asked', async () => {
  const before = safe.asked.length;
  const found = await look(url());
  assert.deepEqual(
    [found.auth, 'outcome' in found.found && found.found.outcome],
    [{ kind: 'tls-error' }, 'unreachable'],
  );
  assert.equal(safe.asked.length, before);
});

test('a certificate for another name is refused', async () => {
  const found = await look(url('other.example.com'), { ca: certificate });
  assert.deepEqual(found.auth, { kind: 'tls-error' });
});

test('a redirect from https to plain http is not followed', async () => {
  const plain = await standIn((_request, response) => response.end('hello'));
  const secure = await standIn(
    (_request, response) => response.writeHead(307, { location: plain.url() }).end(),
    undefined,
    (listener) => createServer({ key: pem('key'), cert: certificate }, listener),
  );
  const found = await look(`https://notes.example.com:${secure.port}/`, { ca: certificate });
  assert.equal('outcome' in found.found && found.found.outcome, 'blocked');
  assert.deepEqual(plain.asked, []);
});

test('a server that speaks no TLS is a posture', async () => {
  const plain = await standIn((_request, response) => response.end('hello'));
  const found = await look(`https://notes.example.com:${plain.port}/`);
  assert.deepEqual(found.auth, { kind: 'tls-error' });
});

test('a redirect keeps the method, and gives no session to another origin', async () => {
  const target = await standIn((_request, response) => response.end('hello'));
  const server = await standIn((_request, response) =>
    response.writeHead(301, { location: target.url('/there') }).end(),
  );
  const headers = { 'mcp-session-id': 'session-7', accept: 'text/plain' };
  await askOnce(server.url(), {}, { method: 'POST', headers, body: '{}' });
  const [first] = target.requests;
  assert.deepEqual(
    [first?.method, first?.path, first?.headers['mcp-session-id'], first?.headers.accept],
    ['POST', '/there', undefined, 'text/plain'],
  );
});

test('a connection that fails is told in words, whatever its code', () => {
  const failures = ['ECONNRESET', 'EHOSTUNREACH', 'ENOTFOUND', 'E_NEVER_SEEN'].map((code) => {
    const error = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) });
    return failureOf(error, DEFAULT_LIMITS).verdict;
  });
  assert.deepEqual(new Set(failures.map(({ outcome }) => outcome)), new Set(['unreachable']));
  assert.match(failures[3]?.detail ?? '', /E_NEVER_SEEN/);
});

const NETWORKS: Record<string, { error: object; offline: boolean }> = {
  'no way to an IPv4 address': { error: { code: 'ENETUNREACH', address: '1.1.1.1' }, offline: true },
  'no way to an IPv6 address': { error: { code: 'ENETUNREACH', address: '2606:4700::1111' }, offline: false },
  'no name server': { error: { code: 'ECONNREFUSED', syscall: 'queryA' }, offline: true },
  'nothing that listens': { error: { code: 'ECONNREFUSED', syscall: 'connect', address: '1.1.1.1' }, offline: false },
};
for (const [what, { error, offline }] of Object.entries(NETWORKS))
  test(`${what} is ${offline ? 'a matter of this machine' : 'a matter of the server'}`, () => {
    const failed = new TypeError('fetch failed', { cause: Object.assign(new Error('x'), error) });
    const failure = failureOf(failed, DEFAULT_LIMITS);
    assert.deepEqual([failure.offline ?? false, failure.verdict.outcome], [offline, 'unreachable']);
  });

test('no proxy of the environment is used', async () => {
  const proxy = await standIn((_request, response) => response.end('proxied'), '127.0.0.1');
  const server = await scriptedServer(lists([{ name: 'list_notes' }]));
  const address = `http://127.0.0.1:${proxy.port}`;
  const child = spawn(process.execPath, [fileURLToPath(new URL('look-alone.ts', import.meta.url)), server.url()], {
    env: {
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: address,
      http_proxy: address,
      HTTPS_PROXY: address,
      ALL_PROXY: address,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  assert.equal(code, 0);
  assert.deepEqual([proxy.asked, server.asked.length], [[], 3]);
});
