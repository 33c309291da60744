import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { test, type TestContext } from 'node:test';
import { z } from 'zod';
import type { Clock } from '#crawler/clock.ts';
import { sourceFetch } from '#crawler/source-fetch.ts';
import { manualClock } from './manual-clock.ts';

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}/`;
}

/** A clock on which every wait is over at once, and that remembers how long each was meant to be. */
function hurried(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  const after: Clock['after'] = (ms, action) => {
    waits.push(ms);
    queueMicrotask(action);
    return () => {};
  };
  return { ...manualClock(), after, waits };
}

const fetchBy = (clock: Clock, signal = new AbortController().signal) =>
  sourceFetch({ clock, signal, userAgent: 'placard/test' });

test('an answer is given whole, and we say who asks', async (t) => {
  const url = await serve(t, (request, response) => response.end(`for ${request.headers['user-agent']}`));
  const answer = await fetchBy(hurried())(url);
  assert.deepEqual([answer.status, await answer.text()], [200, 'for placard/test']);
});

test('a busy registry is asked again, after as long as it wants', async (t) => {
  let asked = 0;
  const url = await serve(t, (_request, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(429, { 'retry-after': '7' }).end();
    else if (asked === 2) response.writeHead(503).end();
    else response.end('here');
  });
  const clock = hurried();
  assert.equal(await (await fetchBy(clock)(url)).text(), 'here');
  assert.deepEqual(clock.waits, [7_000, 2_000]);
});

test('a wait of a day is a wait of a minute, and the fourth answer is final', async (t) => {
  const url = await serve(t, (_request, response) => response.writeHead(503, { 'retry-after': '86400' }).end());
  const clock = hurried();
  assert.equal((await fetchBy(clock)(url)).status, 503);
  assert.deepEqual(clock.waits, [60_000, 60_000, 60_000]);
});

test('a wrong address is not asked twice', async (t) => {
  const url = await serve(t, (_request, response) => response.writeHead(404).end());
  const clock = hurried();
  assert.equal((await fetchBy(clock)(url)).status, 404);
  assert.deepEqual(clock.waits, []);
});

test('a redirect is an answer, not a way', async (t) => {
  const url = await serve(t, (request, response) => {
    if (request.url === '/') response.writeHead(302, { location: '/elsewhere' }).end();
    else response.end('elsewhere');
  });
  const { ok, status } = await fetchBy(hurried())(url);
  assert.deepEqual({ ok, status }, { ok: false, status: 302 });
});

test('an answer without an end is refused', async (t) => {
  const chunk = Buffer.alloc(1024 * 1024);
  const url = await serve(t, (_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more).on('error', () => response.destroy());
    more();
  });
  await assert.rejects(fetchBy(hurried())(url), /larger than 32 MiB/);
});

test('where nobody listens, the error says so', async (t) => {
  const url = await serve(t, (request) => request.socket.destroy());
  await assert.rejects(fetchBy(hurried())(url), /^SourceError: 127\.0\.0\.1:\d+ cannot be reached/);
});

test('a wait ends when the signal is aborted', async (t) => {
  const url = await serve(t, (_request, response) => response.writeHead(503).end());
  const stop = new AbortController();
  const clock: Clock = { ...manualClock(), after: () => (queueMicrotask(() => stop.abort()), () => {}) };
  await assert.rejects(fetchBy(clock, stop.signal)(url), { name: 'AbortError' });
});
