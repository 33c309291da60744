/*
 * A registry of 1,500 servers and a client's file with 500 more at addresses of this machine, crawled for real: `--dry-run`
 * first, then stopped three times, once by kill -9, then to the end by two crawls at once. Needs no network; twenty minutes
 * on a quiet machine. Not part of `npm test`:
 *
 *     npx node --test test/scale/registry.scale.ts
 *
 * `PLACARD_SCALE=400` takes fewer servers.
 */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { z } from 'zod';
import { isRunning } from '#crawler/sandbox/canaries.ts';
import { run, start, whatIsWrong, type Came, type Typed } from './crawls.ts';
import { startFleet } from './fleet.ts';

const SERVERS = Number(process.env['PLACARD_SCALE'] ?? 2000);
const CONCURRENCY = 2;
const TIMEOUT_MS = 90 * 60_000;
/** What the sandboxed process of every fixture server has among its arguments. */
const FIXTURE = 'node_modules/boxes-';
const Plan = z.object({ counts: z.object({ look: z.number(), skip: z.number(), record: z.number() }) });

test(
  `${SERVERS} servers of packages and at addresses are crawled whole, however often the crawl is stopped`,
  { timeout: TIMEOUT_MS },
  async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'placard-scale-'));
    await mkdir(join(folder, 'data'));
    const fleet = await startFleet(SERVERS, folder);
    t.after(async () => {
      await fleet.registry.close();
      await rm(folder, { recursive: true, force: true });
    });
    const typed: Typed = { fleet, folder, concurrency: CONCURRENCY };
    const unattempted = fleet.servers.filter(({ outcome }) => outcome === 'not-attempted').length;

    assert.deepEqual(await dryRun(typed, t), { look: SERVERS - unattempted, skip: 0, record: unattempted });

    const tenth = Math.ceil(SERVERS / 10);
    const legs: Came[] = [];
    const leg = async (name: string, signals: readonly NodeJS.Signals[], exitCode: number | null): Promise<void> => {
      const came = await run(typed, { enough: 2 * tenth, signals });
      tell(t, name, came);
      assert.equal(came.exitCode, exitCode);
      // The kernel needs a moment to end what belonged to a killed process.
      await delay(1_000);
      assert.equal(await isRunning(FIXTURE), false, `A server outlived its crawl after ${name}.`);
      legs.push(came);
    };
    await leg('Ctrl-C', ['SIGINT'], 130);
    await leg('kill -9', ['SIGKILL'], null);
    await leg('Ctrl-C twice', ['SIGINT', 'SIGINT'], 130);

    const both = await Promise.all([run(typed), run(typed)]);
    for (const came of both) tell(t, 'one of two at once', came);
    assert.deepEqual(whatIsWrong(join(folder, 'data/catalogue.db'), fleet, { lost: 2 * CONCURRENCY }), []);
    const all = [...legs, ...both].flatMap(({ finished }) => finished);
    assert.equal(new Set(all).size, all.length, 'A server was looked at twice.');
    const unfinished = await readdir(join(folder, 'data/cache/packages/.unfinished')).catch(() => []);
    assert.deepEqual(unfinished, []);

    const again = await run(typed);
    tell(t, 'again', again);
    assert.deepEqual([again.finished.length, again.summary?.recorded, again.summary?.total], [0, 0, SERVERS]);
    assert.deepEqual(await dryRun(typed, t), { look: 0, skip: SERVERS, record: 0 });
  },
);

async function dryRun(typed: Typed, t: TestContext): Promise<z.infer<typeof Plan>['counts']> {
  const began = performance.now();
  const { stdout } = start(typed, '--dry-run');
  if (!stdout) throw new Error('Expected a pipe.');
  const { counts } = Plan.parse(await json(stdout));
  t.diagnostic(`dry run: ${JSON.stringify(counts)} in ${seconds(performance.now() - began)}`);
  return counts;
}

function tell(t: TestContext, name: string, { finished, summary, ms }: Came): void {
  const skipped = summary ? `, skipped ${JSON.stringify(summary.skipped)}` : '';
  t.diagnostic(`${name}: ${finished.length} servers in ${seconds(ms)}${skipped}`);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
