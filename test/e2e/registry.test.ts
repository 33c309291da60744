import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { run, whatIsWrong, type Typed } from '../scale/crawls.ts';
import { startMcpRegistry, type McpRegistry } from '../scale/mcp-registry.ts';

const SERVERS = 40;
let folder: string;
let registry: McpRegistry;
let typed: Typed;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-registry-'));
  await mkdir(join(folder, 'data'));
  registry = await startMcpRegistry(SERVERS);
  typed = { registry, folder, concurrency: 3 };
});
after(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

test('a registry’s crawl that is stopped in every way ends complete, with nothing double', async () => {
  const drained = await run(typed, { enough: 8, signals: ['SIGINT'] });
  assert.equal(drained.exitCode, 130);
  const killed = await run(typed, { enough: 8, signals: ['SIGKILL'] });
  assert.equal(killed.exitCode, null);
  const stopped = await run(typed, { enough: 5, signals: ['SIGTERM'] });
  assert.equal(stopped.exitCode, 130);
  const rest = await run(typed);
  assert.deepEqual(whatIsWrong(join(folder, 'data/catalogue.db'), registry.servers), []);
  const all = [drained, killed, stopped, rest].flatMap(({ finished }) => finished);
  assert.equal(new Set(all).size, all.length);
  assert.equal(rest.exitCode, 1);
  const again = await run(typed);
  assert.deepEqual([again.finished, again.summary?.recorded, again.summary?.total], [[], 0, SERVERS]);
});
