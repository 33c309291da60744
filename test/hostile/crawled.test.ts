import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { z } from 'zod';
import type { Installed } from '#crawler/install-cache.ts';
import { isAnswered } from '#schema/observation.ts';
import { backendsHere } from '../crawler/sandbox/backends-here.ts';
import { CASES } from './cases.ts';
import { crawlHostile, installHostile } from './crawl-hostile.ts';

/** What one look may cost the crawler, however much the server writes: a line, its text, what it parses to. */
const GROWTH_MB = 128;
/** No server may keep a crawl longer than its limits add up to. */
const TIMEOUT_MS = 180_000;

let installed: Installed & { readonly root: string };
before(async () => {
  installed = await installHostile();
});
after(() => rm(installed.root, { recursive: true, force: true }));

test('there are sandboxes to look at hostile servers in', () => assert.notEqual(backendsHere.length, 0));

for (const backend of backendsHere) {
  describe(`hostile servers, crawled in ${backend.id}`, () => {
    for (const [index, [name, one]] of Object.entries(CASES).entries()) {
      test(name, { timeout: TIMEOUT_MS }, async (t) => {
        const token = `crawled-${process.pid}-${backend.id}-${index}`;
        const seen = await crawlHostile(backend, installed, one.server, { ...one, token });
        const { observation, grownMb, left } = seen;
        const detail = 'detail' in observation ? observation.detail : '';
        t.diagnostic(
          `${observation.outcome}, ${Math.round(observation.durations.total)} ms, ${Math.round(grownMb)} MiB`,
        );
        assert.ok([one.outcome].flat().includes(observation.outcome), `${observation.outcome}: ${detail}`);
        if (one.detail) assert.match(detail, one.detail);
        if (one.tools)
          assert.deepEqual(isAnswered(observation) && observation.definitions.map((tool) => tool.name), one.tools);
        one.check?.(observation);
        assert.equal(observation.sandbox, backend.id);
        assert.equal(left, 0, 'Something is left of it.');
        assert.ok(grownMb < GROWTH_MB, `The crawler grew by ${grownMb} MiB.`);
      });
    }

    test('a server that takes what it can get has got nothing to tell', { timeout: TIMEOUT_MS }, async () => {
      await using bait = await layBait();
      const args = [bait.secret, String(bait.port)];
      const token = `crawled-${process.pid}-${backend.id}-steals`;
      const { observation } = await crawlHostile(backend, installed, 'steals-and-lists', { args, token });
      assert.ok(isAnswered(observation));
      const got = Object.fromEntries(observation.definitions.map((tool) => [tool.name, tool.description ?? '']));
      const { environment, ...tries } = got;
      for (const [what, came] of Object.entries(tries)) assert.match(came, /^E[A-Z0-9_]+$/, what);
      assert.equal(environment?.replace(' PWD', ''), 'HOME LANG NODE_ENV NO_COLOR PATH PLACARD_HOSTILE TMPDIR');
      assert.equal(bait.visitors(), 0);
    });
  });
}

/** Something to steal, and a door of this machine to come through. */
async function layBait() {
  const folder = await mkdtemp(join(tmpdir(), 'placard-bait-'));
  await chmod(folder, 0o755);
  const secret = join(folder, 'secret');
  await writeFile(secret, 'untouched', { mode: 0o644 });
  let visitors = 0;
  const door = createServer((socket) => {
    visitors += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  return {
    secret,
    port: z.object({ port: z.number() }).parse(door.address()).port,
    visitors: () => visitors,
    async [Symbol.asyncDispose]() {
      door.close();
      await rm(folder, { recursive: true });
    },
  };
}
