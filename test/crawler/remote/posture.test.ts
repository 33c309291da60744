import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuthPosture } from '#schema/auth-posture.ts';
import type { RemoteLook } from '#crawler/remote/look.ts';
import { but, lists, scriptedServer, type ScriptedServer, type Turn } from './scripted-server.ts';
import { nameServer, SECRET, standIn } from './stand-in.ts';
import { look } from './visiting.ts';

const secret = await standIn(
  (_request, response) => response.end('{"authorization_servers":["http://x.com"]}'),
  SECRET,
);
const outcomeOf = ({ found }: RemoteLook): string => ('outcome' in found ? found.outcome : 'listed');

/** Refuses everything with one answer. */
const refuses =
  (status: number, headers: Record<string, string> = {}, body = '') =>
  ({ response }: Turn): void =>
    void response.writeHead(status, headers).end(body);
const JSON_TYPE = { 'content-type': 'application/json' };

const CASES: Record<string, { script: (turn: Turn) => unknown; auth: AuthPosture | undefined; outcome: string }> = {
  'lists to everybody': { script: lists([]), auth: { kind: 'none' }, outcome: 'listed' },
  'wants a password': {
    script: refuses(401, { 'www-authenticate': 'Basic realm="notes", charset="UTF-8"' }),
    auth: { kind: 'basic' },
    outcome: 'auth-required',
  },
  'wants a key by its scheme': {
    script: refuses(401, { 'www-authenticate': 'ApiKey' }),
    auth: { kind: 'api-key' },
    outcome: 'auth-required',
  },
  'wants a key by its words': {
    script: refuses(401, JSON_TYPE, '{"error":"Missing API key"}'),
    auth: { kind: 'api-key' },
    outcome: 'auth-required',
  },
  'wants a key and says so with status 400': {
    script: refuses(400, JSON_TYPE, '{"error":"An api_key is required"}'),
    auth: { kind: 'api-key' },
    outcome: 'auth-required',
  },
  'wants a token and says no more': {
    script: refuses(401, { 'www-authenticate': 'Bearer' }),
    auth: { kind: 'unknown' },
    outcome: 'auth-required',
  },
  'wants something': { script: refuses(401), auth: { kind: 'unknown' }, outcome: 'auth-required' },
  'wants scopes without metadata': {
    script: refuses(401, { 'www-authenticate': 'Bearer realm="x", scope="notes.read notes.write"' }),
    auth: { kind: 'oauth', scopes: ['notes.read', 'notes.write'], issuers: [], resource: 'unknown' },
    outcome: 'auth-required',
  },
  'wants money': { script: refuses(402), auth: { kind: 'payment' }, outcome: 'auth-required' },
  'shuts its door': { script: refuses(403), auth: { kind: 'blocked' }, outcome: 'auth-required' },
  'shuts its door with a page': {
    script: refuses(403, { 'content-type': 'text/html' }, '<p>Buy an API key</p>'),
    auth: { kind: 'blocked' },
    outcome: 'auth-required',
  },
  'is a site': {
    script: refuses(200, { 'content-type': 'text/html; charset=utf-8' }, '<h1>Notes</h1>'),
    auth: { kind: 'html' },
    outcome: 'not-mcp',
  },
  'is a site that has no such page': {
    script: refuses(404, { 'content-type': 'text/html' }, '<h1>Gone</h1>'),
    auth: { kind: 'html' },
    outcome: 'not-mcp',
  },
  'has no such path': { script: refuses(404), auth: undefined, outcome: 'not-mcp' },
  'breaks down': { script: refuses(502), auth: undefined, outcome: 'unreachable' },
  'has too much to do': { script: refuses(429), auth: { kind: 'rate-limited' }, outcome: 'unreachable' },
};
for (const [what, { script, auth, outcome }] of Object.entries(CASES))
  test(`a server that ${what} has the posture ${auth?.kind ?? 'of none that is known'}`, async () => {
    const server = await scriptedServer(script);
    const found = await look(server.url('/mcp'));
    assert.deepEqual([outcomeOf(found), found.auth], [outcome, auth]);
  });

test('a server without an address has the posture unreachable', async () => {
  const found = await look('http://gone.example.com/', { reach: nameServer({ 'gone.example.com': [[]] }).reach });
  assert.deepEqual([outcomeOf(found), found.auth], ['unreachable', { kind: 'unreachable' }]);
});

test('a server that lists in part and then wants credentials is partial, with the posture', async () => {
  let page = 0;
  const server = await scriptedServer(
    but('tools/list', (turn) => {
      page += 1;
      if (page === 1) turn.result({ tools: [{ name: 'list_notes' }], nextCursor: 'two' });
      else turn.status(401, { 'www-authenticate': 'Basic realm="more"' });
    }),
  );
  const { found, auth } = await look(server.url());
  assert.ok('answer' in found);
  assert.deepEqual([found.answer.definitions.length, auth], [1, { kind: 'basic' }]);
  assert.match(found.cut ?? '', /status 401/);
});

/** A server with OAuth: what it challenges with, and the documents at its addresses. */
function protectedServer(
  challenge: (url: (path: string) => string) => string | null,
  documents: (url: (path: string) => string) => Record<string, unknown>,
): Promise<ScriptedServer> {
  const made: Promise<ScriptedServer> = scriptedServer(async ({ request, response }) => {
    const { url } = await made;
    const path = request.url ?? '';
    const found = documents(url);
    if (Object.hasOwn(found, path)) return void response.writeHead(200, JSON_TYPE).end(JSON.stringify(found[path]));
    if (path !== '/mcp') return void response.writeHead(404).end();
    const header = challenge(url);
    response.writeHead(401, header === null ? {} : { 'www-authenticate': header }).end();
  });
  return made;
}
const RESOURCE = '/.well-known/oauth-protected-resource';
const ISSUER = '/.well-known/oauth-authorization-server';

interface Metadata {
  readonly challenge: (url: (path: string) => string) => string | null;
  readonly documents: (url: (path: string) => string) => Record<string, unknown>;
  readonly auth: Partial<Extract<AuthPosture, { kind: 'oauth' }>> | { kind: 'unknown' };
  readonly asked: readonly string[];
}
const issuer = (url: (path: string) => string, more: object = {}) => ({ issuer: url(''), ...more });
const METADATA: Record<string, Metadata> = {
  'is named in the challenge': {
    challenge: (url) => `Bearer error="invalid_token", resource_metadata="${url('/where/it/is')}", scope="notes.read"`,
    documents: (url) => ({
      '/where/it/is': { resource: url('/mcp'), authorization_servers: [url('')], scopes_supported: ['a', 'b'] },
      [ISSUER]: issuer(url, { registration_endpoint: url('/register') }),
    }),
    auth: { scopes: ['notes.read'], resource: 'matches', registration: true },
    asked: ['POST /mcp', 'GET /where/it/is', `GET ${ISSUER}`],
  },
  'lies below its path': {
    challenge: () => 'Bearer',
    documents: (url) => ({
      [`${RESOURCE}/mcp`]: { resource: url('/mcp'), authorization_servers: [url('')], scopes_supported: ['a', 'b'] },
      [ISSUER]: issuer(url),
    }),
    auth: { scopes: ['a', 'b'], resource: 'matches', registration: false },
    asked: ['POST /mcp', `GET ${RESOURCE}/mcp`, `GET ${ISSUER}`],
  },
  'lies at the root, and nothing points to it': {
    challenge: () => null,
    documents: (url) => ({ [RESOURCE]: { resource: url(''), authorization_servers: [url('/tenant')] } }),
    auth: { scopes: [], resource: 'matches' },
    asked: [
      'POST /mcp',
      `GET ${RESOURCE}/mcp`,
      `GET ${RESOURCE}`,
      `GET ${ISSUER}/tenant`,
      'GET /.well-known/openid-configuration/tenant',
      'GET /tenant/.well-known/openid-configuration',
    ],
  },
  'is for another server': {
    challenge: () => null,
    documents: (url) => ({
      [`${RESOURCE}/mcp`]: { resource: 'https://bank.example.com/mcp', authorization_servers: [url('')] },
    }),
    auth: { resource: 'differs' },
    asked: ['POST /mcp', `GET ${RESOURCE}/mcp`, `GET ${ISSUER}`, 'GET /.well-known/openid-configuration'],
  },
  'is that of 2025-03-26': {
    challenge: () => null,
    documents: (url) => ({ [ISSUER]: issuer(url, { scopes_supported: ['mcp'] }) }),
    auth: { scopes: ['mcp'], resource: 'unknown', registration: false },
    asked: ['POST /mcp', `GET ${RESOURCE}/mcp`, `GET ${RESOURCE}`, `GET ${ISSUER}`],
  },
  'is said to lie on this machine': {
    challenge: () => `Bearer resource_metadata="http://127.0.0.1:${secret.port}/"`,
    documents: () => ({}),
    auth: { scopes: [], issuers: [], resource: 'unknown' },
    asked: [
      'POST /mcp',
      `GET ${RESOURCE}/mcp`,
      `GET ${RESOURCE}`,
      `GET ${ISSUER}`,
      'GET /.well-known/openid-configuration',
    ],
  },
  'names an issuer on this machine': {
    challenge: () => null,
    documents: (url) => ({
      [`${RESOURCE}/mcp`]: { resource: url('/mcp'), authorization_servers: [`http://127.0.0.1:${secret.port}`] },
    }),
    auth: { issuers: [`127.0.0.1:${secret.port}`], resource: 'matches' },
    asked: ['POST /mcp', `GET ${RESOURCE}/mcp`],
  },
};
for (const [what, { challenge, documents, auth, asked }] of Object.entries(METADATA))
  test(`OAuth whose metadata ${what} is recorded as far as it can be had`, async () => {
    const server = await protectedServer(challenge, documents);
    const found = await look(server.url('/mcp'));
    assert.equal(outcomeOf(found), 'auth-required');
    assert.partialDeepStrictEqual(found.auth, { kind: 'oauth', ...auth });
    assert.deepEqual(server.asked, asked);
    assert.deepEqual(secret.asked, []);
  });

test('metadata is taken in bounded parts, and its words are made visible', async () => {
  const many = Array.from({ length: 1_000 }, (_, index) => `scope-${index}`);
  const server = await protectedServer(
    () => null,
    (url) => ({
      [`${RESOURCE}/mcp`]: {
        resource: url('/mcp'),
        scopes_supported: ['\u001b[31mred', 'x'.repeat(5_000), ...many],
        authorization_servers: Array.from({ length: 30 }, (_, index) => `https://issuer-${index}.invalid`),
      },
    }),
  );
  const { auth } = await look(server.url('/mcp'));
  assert.ok(auth?.kind === 'oauth');
  assert.deepEqual([auth.scopes.length, auth.issuers.length], [50, 10]);
  assert.equal(auth.scopes[0], '<U+001B>[31mred');
  assert.equal(auth.scopes[1]?.length, 200);
});

test('metadata that is huge, deep or no JSON is none', async () => {
  const bodies = ['x'.repeat(300_000), '['.repeat(10_000), '{"resource":'];
  for (const body of bodies) {
    const server = await scriptedServer(({ request, response }) => {
      if (request.method === 'GET') response.writeHead(200, JSON_TYPE).end(body);
      else response.writeHead(401).end();
    });
    assert.deepEqual((await look(server.url('/mcp'))).auth, { kind: 'unknown' });
  }
});
