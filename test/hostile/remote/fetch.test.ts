import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { failureOf } from '#crawler/remote/failure.ts';
import { DEFAULT_LIMITS, limitsWith, type Limits } from '#crawler/limits.ts';
import { nameServer, SECRET, standIn, type StandIn } from '../../crawler/remote/stand-in.ts';
import { askOnce, textOf, visiting } from '../../crawler/remote/visiting.ts';

/*
 * The guarded fetch against everything that an address, a name, a redirect or a body can be. `secret` is what an attacker
 * wants read: it listens on this machine, and no case may reach it.
 */
const secret = await standIn((_request, response) => response.end('secret'), SECRET);
const open = await standIn((_request, response) => response.end('hello'));

/** Asks, expects to fail, and answers the outcome and the words that an observation would have. */
async function failing(address: string, limits: Partial<Limits> = {}, reach = nameServer().reach) {
  const error: unknown = await askOnce(address, { limits, reach }).then(
    ({ text }) => assert.fail(`It answered ${text.slice(0, 80)}.`),
    (reason: unknown) => reason,
  );
  return failureOf(error, limitsWith(limits)).verdict;
}

test('what is open is answered: the guard lets something through', async () => {
  assert.equal((await askOnce(open.url())).text, 'hello');
});

/** Every spelling of an address that is not public, and of what is none. */
const ADDRESSES = [
  ...[
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    'ftp://127.0.0.1/',
    'data:text/plain,hello',
    'javascript:1',
    'not a url',
  ],
  ...['http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://0/'],
  ...['http://0.0.0.0/', 'http://[::]/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/'],
  ...['http://[::127.0.0.1]/', 'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/', 'http://[fe80::1]/'],
  ...['http://[fd00:ec2::254]/', 'http://169.254.169.254/latest/meta-data/', 'http://168.63.129.16/'],
  ...['http://10.0.0.1/', 'http://192.168.1.1/', 'http://172.16.0.1/', 'http://100.100.100.200/', 'http://224.0.0.1/'],
  ...['http://127。0。0。1/', 'http://１２７.0.0.1/', 'http://127.0.0.1./', 'http://localhost/', 'http://localhost./'],
  ...['http://LOCALHOST/', 'http://metadata.google.internal/', 'http://metadata/', 'http://printer.local/'],
  ...['http://a.localhost/', 'http://router.lan/', 'http://nas.home/', 'http://1.0.0.127.in-addr.arpa/'],
  ...['http://hidden.onion/', 'http://user:pw@notes.example.com/', 'http://user@notes.example.com/'],
];
for (const address of ADDRESSES)
  test(`${address} is refused, and nothing is resolved or asked`, async () => {
    const names = nameServer();
    const at = address.replace(/^(http:\/\/[^/]*[^/\]])\/$/, `$1:${secret.port}/`);
    const verdict = await failing(at, {}, names.reach);
    assert.equal(verdict.outcome, 'blocked', verdict.detail);
    assert.deepEqual([names.lookups, secret.asked], [[], []]);
  });

/** What name servers say to a harmless name. */
const NAMES: Record<string, readonly string[]> = {
  'a loopback address': [SECRET],
  'a public address and a loopback one': ['127.0.0.2', SECRET],
  'a loopback address in the clothes of IPv6': ['::ffff:127.0.0.1'],
  'the address of a cloud’s metadata': ['169.254.169.254'],
  'a private address': ['10.0.0.7'],
  'what is no address': ['localhost'],
};
for (const [what, addresses] of Object.entries(NAMES))
  test(`a name that leads to ${what} is refused`, async () => {
    const names = nameServer({ 'evil.example.com': [addresses] });
    const verdict = await failing(`http://evil.example.com:${secret.port}/`, {}, names.reach);
    assert.equal(verdict.outcome, 'blocked', verdict.detail);
    assert.deepEqual([names.lookups, secret.asked], [['evil.example.com'], []]);
  });

test('a name that leads elsewhere at the second question is dialled where the first one said', async () => {
  const names = nameServer({ 'evil.example.com': [['127.0.0.2'], [SECRET]] });
  const { text } = await askOnce(open.url('/', 'evil.example.com'), { reach: names.reach });
  assert.equal(text, 'hello');
  assert.deepEqual(names.lookups, ['evil.example.com']);
});

test('a new connection asks again, and is refused when the name leads inside by then', async () => {
  const names = nameServer({ 'evil.example.com': [['127.0.0.2'], [SECRET]] });
  const again = await standIn((_request, response) => {
    response.writeHead(307, { location: '/again', connection: 'close' }).end();
  });
  const verdict = await failing(again.url('/', 'evil.example.com'), {}, names.reach);
  assert.equal(verdict.outcome, 'blocked');
  assert.deepEqual(again.asked, ['GET /']);
});

test('a name without an address is unreachable', async () => {
  const verdict = await failing('http://gone.example.com/', {}, nameServer({ 'gone.example.com': [[]] }).reach);
  assert.equal(verdict.outcome, 'unreachable');
});

const REDIRECTS: Record<string, string> = {
  'this machine': `http://127.0.0.1:${secret.port}/`,
  'this machine in other digits': `http://2130706433:${secret.port}/`,
  'this machine by IPv6': `http://[::ffff:127.0.0.1]:${secret.port}/`,
  'a cloud’s metadata': 'http://169.254.169.254/latest/meta-data/iam/',
  'a file': 'file:///etc/passwd',
  'a name that leads inside': `http://inside.example.com:${secret.port}/`,
  'a place with credentials': 'http://me:secret@notes.example.com/',
  'no place at all': 'http://',
};
for (const status of [301, 302, 307, 308])
  for (const [what, location] of Object.entries(REDIRECTS))
    test(`a redirect (${status}) to ${what} is not followed`, async () => {
      const server = await standIn((_request, response) => response.writeHead(status, { location }).end());
      const names = nameServer({ 'inside.example.com': [[SECRET]] });
      const verdict = await failing(server.url(), {}, names.reach);
      assert.equal(verdict.outcome, 'blocked', verdict.detail);
      assert.deepEqual([server.asked, secret.asked], [['GET /'], []]);
    });

test('a circle of redirects ends after three', async () => {
  const server = await standIn((_request, response) => response.writeHead(307, { location: '/round' }).end());
  assert.equal((await failing(server.url())).outcome, 'limit-exceeded');
  assert.equal(server.asked.length, 4);
});

const GIB = 1024 * 1024 * 1024;
const MIB = 1024 * 1024;
/** 1 GiB of zeros in a MiB, made in pieces so that no test holds it whole. */
const bomb = (): Buffer => {
  const member = gzipSync(Buffer.alloc(64 * MIB));
  return Buffer.concat(Array.from({ length: GIB / (64 * MIB) }, () => member));
};

/** Writes for as long as somebody reads. */
const pour = (response: {
  write(chunk: Buffer): boolean;
  once(event: string, go: () => void): unknown;
  destroyed: boolean;
}): void => {
  const piece = Buffer.alloc(64 * 1024, 0x20);
  const go = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', go);
  };
  go();
};

const BODIES: Record<
  string,
  { serve: Parameters<typeof standIn>[0]; limits?: Partial<Limits>; outcome: string; detail: RegExp }
> = {
  'unpacks to a GiB': {
    serve: (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb()),
    outcome: 'limit-exceeded',
    detail: /more than 8388608 bytes when unpacked/,
  },
  'unpacks to a GiB in two layers': {
    serve: (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(bomb())),
    outcome: 'limit-exceeded',
    detail: /more than 8388608 bytes when unpacked/,
  },
  'is packed 2000 times, it says': {
    serve: (_request, response) =>
      response.writeHead(200, { 'content-encoding': Array.from({ length: 2_000 }, () => 'gzip').join(',') }).end('x'),
    outcome: 'not-mcp',
    detail: /cannot be unpacked/,
  },
  'is no gzip, whatever it says': {
    serve: (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
    outcome: 'not-mcp',
    detail: /cannot be unpacked/,
  },
  'never ends': {
    serve: (_request, response) => pour(response.writeHead(200)),
    outcome: 'limit-exceeded',
    detail: /more than 8388608 bytes/,
  },
  'will have a million million bytes, it says': {
    serve: (_request, response) => {
      response.writeHead(200, { 'content-length': '1000000000000' });
      response.write('x');
    },
    outcome: 'limit-exceeded',
    detail: /more than 8388608 bytes/,
  },
  drips: {
    serve: (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    },
    limits: { requestMs: 400 },
    outcome: 'timeout',
    detail: /not whole after 400 ms/,
  },
  'drips longer than a server is looked at': {
    serve: (_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(drip));
    },
    limits: { remoteMs: 400 },
    outcome: 'timeout',
    detail: /not listed its tools after 400 ms/,
  },
  'falls silent': {
    serve: (_request, response) => {
      response.writeHead(200);
      response.write('x');
    },
    limits: { idleMs: 300 },
    outcome: 'timeout',
    detail: /silent for 300 ms/,
  },
  'has no headers': {
    serve: () => undefined,
    limits: { headersMs: 300 },
    outcome: 'timeout',
    detail: /did not begin to answer within 300 ms/,
  },
  'has headers of 60 KB': {
    serve: (_request, response) => response.writeHead(200, { 'x-long': 'x'.repeat(60_000) }).end(),
    outcome: 'limit-exceeded',
    detail: /headers of more than 16384 bytes/,
  },
  'is no HTTP': {
    serve: (request) => void request.socket.end('SSH-2.0-OpenSSH_9.9\r\n'),
    outcome: 'not-mcp',
    detail: /no HTTP/,
  },
  'breaks off': {
    serve: (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('x', () => response.destroy());
    },
    outcome: 'unreachable',
    detail: /closed the connection/,
  },
};
for (const [what, { serve, limits, outcome, detail }] of Object.entries(BODIES))
  test(`an answer that ${what} ends as ${outcome}, in little memory`, async () => {
    const server = await standIn(serve);
    const before = process.memoryUsage().rss;
    const verdict = await failing(server.url(), limits);
    assert.equal(verdict.outcome, outcome, verdict.detail);
    assert.match(verdict.detail, detail);
    // The server of the test writes in the same process: its own buffers count too.
    assert.ok(process.memoryUsage().rss - before < 300 * MIB);
  });

test('a server is not asked more often than its share', async () => {
  const server: StandIn = await standIn((_request, response) => response.end('x'));
  await visiting(async (visit) => {
    for (let time = 0; time < DEFAULT_LIMITS.requests; time += 1)
      await textOf(await visit.ask(server.url(), { method: 'GET' }));
    await assert.rejects(visit.ask(server.url(), { method: 'GET' }), /requests/);
  });
  assert.equal(server.asked.length, DEFAULT_LIMITS.requests);
});
