import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { once } from 'node:events';
import { test } from 'node:test';
import { Hono } from 'hono';
import { listen } from '#server/listen.ts';

const app = new Hono().get('/', (context) => context.text('here'));

/** Takes a port that is free now. */
async function taken(): Promise<Server & AsyncDisposable> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(server, { [Symbol.asyncDispose]: async () => void (await once(server.close(), 'close')) });
}

const portOf = (server: Server): number => {
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return address.port;
};

test('an app is served where the address says', async () => {
  const { url, close } = await listen(app, { port: 0 });
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal(await (await fetch(url)).text(), 'here');
  await close();
  await assert.rejects(fetch(url));
});

test('a port that is in use is passed over', async () => {
  await using other = await taken();
  const { url, close } = await listen(app, { port: portOf(other) });
  const port = Number(new URL(url).port);
  assert.ok(port > portOf(other) && port < portOf(other) + 20);
  await close();
});

test('an address that is not this machine’s is refused with what to do', async () => {
  await assert.rejects(listen(app, { port: 0, host: '192.0.2.1' }), /Cannot listen on 192\.0\.2\.1.*Choose others/);
});

test('the last port that there is has no next one', async () => {
  const last = createServer().listen(65_535, '127.0.0.1');
  await once(last, 'listening');
  await assert.rejects(listen(app, { port: 65_535 }), /ports 65535 to 65535 are all in use/);
  last.close();
});

test('closing lets a request in flight end', async () => {
  const { promise: started, resolve: start } = Promise.withResolvers<void>();
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
  const slow = new Hono().get('/', async (context) => {
    start();
    await finished;
    return context.text('done');
  });
  const { url, close } = await listen(slow, { port: 0 });
  const response = fetch(url);
  await started;
  const closed = close();
  finish();
  assert.equal(await (await response).text(), 'done');
  await closed;
});

test('an address for everybody is shown as one that can be opened', async () => {
  const { url, close } = await listen(app, { port: 0, host: '0.0.0.0' });
  assert.match(url, /^http:\/\/127\.0\.0\.1:/);
  await close();
});
