/*
 * Crawls every server of the starter list from cold: installs them from the npm registry, runs them in the sandbox, and
 * expects at least 95 % of them to be listed. Needs a network and some minutes, so no unit-test pattern matches its name:
 *
 *     node --test test/real/starter.real.ts
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { systemClock } from '#crawler/clock.ts';
import { crawl } from '#crawler/crawl.ts';
import { DEFAULT_LIMITS } from '#crawler/limits.ts';
import { installCache } from '#crawler/install-cache.ts';
import { createInstaller } from '#crawler/install.ts';
import { newestVersionBy } from '#crawler/newest-version.ts';
import { ownerOf } from '#crawler/owner.ts';
import { findNpm } from '#crawler/npm.ts';
import { registryReader } from '#crawler/registry-reader.ts';
import { chooseBackend } from '#crawler/sandbox/choose.ts';
import { hostsOn } from '#crawler/remote/hosts.ts';
import { reachOf } from '#crawler/remote/reach.ts';
import { starter } from '#crawler/sources/index.ts';
import { tarballCache } from '#crawler/tarball-cache.ts';
import { Observation } from '#schema/observation.ts';

const MINUTE = 60_000;
const SHARE = 0.95;

test('at least 95 % of the starter servers are listed from cold', { timeout: 20 * MINUTE }, async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'placard-real-'));
  t.after(() => rm(root, { recursive: true, force: true }));
  const folder = join(root, 'npm');
  await mkdir(folder);
  const { signal } = t;
  const node = { path: process.execPath, version: process.versions.node };
  const choice = await chooseBackend(node.path);
  assert.ok(choice.ok, choice.ok ? '' : choice.reason);
  const npm = await findNpm({ env: process.env, nodePath: node.path, folder, clock: systemClock, signal });
  const tarballs = tarballCache({
    folder: join(root, 'tarballs'),
    maxBytes: 0,
    newId: randomUUID,
    now: systemClock.now,
  });
  const reader = registryReader({ reach: npm.reach, tarballs });
  const cache = installCache({ folder: join(root, 'packages'), maxBytes: 0, newId: randomUUID });
  const observations: Observation[] = [];
  const { ms } = await crawl({
    ...{ sources: [starter], sourceContext: { newestVersion: newestVersionBy(reader, signal), fetch, signal } },
    store: {
      lastAttempt: () => Promise.resolve(null),
      claim: () => Promise.resolve(true),
      relist: () => Promise.resolve(false),
      sweepClaims: () => Promise.resolve(),
      release: () => Promise.resolve(),
      record(_ref, observation) {
        observations.push(Observation.parse(observation));
        return Promise.resolve([]);
      },
    },
    installer: createInstaller({ cache, npm: () => Promise.resolve(npm), clock: systemClock, limits: DEFAULT_LIMITS }),
    ...{ backend: choice.backend, clock: systemClock, limits: DEFAULT_LIMITS, newId: randomUUID },
    ...{ client: { name: 'placard', version: '0' }, node, concurrency: 2, signal },
    remotes: { hosts: hostsOn(systemClock), userAgent: 'placard/0', reachOf: reachOf(false) },
    owner: ownerOf('here', process.pid, randomUUID),
  });
  const listed = observations.filter(({ outcome }) => outcome === 'listed');
  const tools = listed.reduce((sum, one) => sum + ('definitions' in one ? one.definitions.length : 0), 0);
  t.diagnostic(`${listed.length} of ${observations.length} listed, ${tools} tools, ${Math.round(ms / 1_000)} s`);
  for (const one of observations)
    if (one.outcome !== 'listed') t.diagnostic(`${one.server}: ${one.outcome}. ${'detail' in one ? one.detail : ''}`);
  assert.ok(listed.length >= SHARE * observations.length);
});
