import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { run, whatIsWrong, type Typed } from '../scale/crawls.ts';
import { startFleet, type Fleet } from '../scale/fleet.ts';

const SERVERS = 40;
const CONCURRENCY = 3;
let folder: string;
let fleet: Fleet;
let typed: Typed;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-registry-'));
  await mkdir(join(folder, 'data'));
  fleet = await startFleet(SERVERS, folder);
  typed = { fleet, folder, concurrency: CONCURRENCY };
});
after(async () => {
  await fleet.registry.close();
  await rm(folder, { recursive: true, force: true });
});

test('a crawl of packages and addresses that is stopped, or loses another one beside it, ends complete, with nothing double', async () => {
  const drained = await run(typed, { enough: 8, signals: ['SIGINT'] });
  assert.equal(drained.exitCode, 130);
  const stopped = await run(typed, { enough: 5, signals: ['SIGTERM'] });
  assert.equal(stopped.exitCode, 130);
  const killed = run(typed, { enough: 2, signals: ['SIGKILL'] });
  const rest = await run(typed);
  assert.equal((await killed).exitCode, null);
  // It does what the one that was killed had taken, but only the next one forgets what that had taken and finished.
  const again = await run(typed);
  assert.deepEqual([again.finished, again.summary?.recorded, again.summary?.total], [[], 0, SERVERS]);
  assert.deepEqual(whatIsWrong(join(folder, 'data/catalogue.db'), fleet, { lost: 2 * CONCURRENCY }), []);
  const all = [drained, stopped, await killed, rest].flatMap(({ finished }) => finished);
  assert.equal(new Set(all).size, all.length);
});
