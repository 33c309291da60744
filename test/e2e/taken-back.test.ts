import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openCatalogue } from '#catalogue/open.ts';
import { EXIT } from '#cli/exit-code.ts';
import { serverSlug } from '#schema/slug.ts';
import { typed, type Printed } from '#test/cli/typed.ts';

/** What the registry says of each server's life. None of their packages is run, so that a crawl is quick. */
let says: Record<string, string>;
let folder: string;
let registry: Server;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-taken-back-'));
  registry = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://registry');
    // As the official one does: what was taken back is listed to whoever asks for it, or for what changed.
    const all = searchParams.has('include_deleted') || searchParams.has('updated_since');
    const rows = Object.entries(says).filter(([, status]) => all || status !== 'deleted');
    response.end(JSON.stringify({ servers: rows.map(([name, status]) => rowOf(name, status)), metadata: {} }));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  registry.close();
  await rm(folder, { recursive: true, force: true });
});

const rowOf = (name: string, status: string) => ({
  server: {
    ...{ name, version: '1.0.0', description: 'Made up.' },
    packages: [{ registryType: 'pypi', identifier: 'boxes', version: '1.0.0' }],
  },
  _meta: {
    'io.modelcontextprotocol.registry/official': {
      ...{ status, isLatest: true },
      ...(status !== 'active' && { statusChangedAt: '2026-05-01T00:00:00Z', statusMessage: 'Moved.' }),
    },
  },
});

const crawl = (...more: string[]): Promise<Printed> => {
  const address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
  const argv = ['crawl', '--registry', address, '--data', folder, ...more];
  return typed(folder, argv, { env: { PATH: process.env['PATH'] ?? '', HOME: folder } });
};
async function shown(): Promise<Record<string, string | null>> {
  const catalogue = await openCatalogue(join(folder, 'catalogue.db'), { readonly: true });
  const { items } = await catalogue.servers({ limit: 10 });
  await catalogue.close();
  return Object.fromEntries(items.map(({ name, retired }) => [name, retired?.status ?? null]));
}

test('what a registry deprecates and takes back is shown from the crawl on that hears of it, and no longer once it is back', async () => {
  says = { 'test.boxes/a': 'active', 'test.boxes/b': 'active' };
  await crawl();
  assert.deepEqual(await shown(), { 'test.boxes/a': null, 'test.boxes/b': null });

  says = { 'test.boxes/a': 'deleted', 'test.boxes/b': 'deprecated', 'test.boxes/never-seen': 'deleted' };
  const plain = await crawl();
  assert.match(plain.stdout, /^1 server: none looked at/m);
  assert.match(plain.stdout, /^Newly deprecated by their registry: test\.boxes\/b\.$/m);
  assert.deepEqual(await shown(), { 'test.boxes/a': null, 'test.boxes/b': 'deprecated' });

  const since = await crawl('--since', '7d');
  assert.match(since.stdout, /^1 server: none looked at/m);
  assert.match(since.stdout, /^Newly taken back by their registry: test\.boxes\/a\.$/m);
  assert.deepEqual(await shown(), { 'test.boxes/a': 'deleted', 'test.boxes/b': 'deprecated' });

  const all = await crawl('--include-deleted');
  assert.match(all.stderr, /test\.boxes\/never-seen \(deleted\): not-attempted/);
  assert.equal((await shown())['test.boxes/never-seen'], 'deleted');

  says = { 'test.boxes/a': 'active', 'test.boxes/b': 'active' };
  assert.match((await crawl()).stdout, /^Back in use at their registry: test\.boxes\/a, test\.boxes\/b\.$/m);
  assert.deepEqual(await shown(), {
    'test.boxes/a': null,
    'test.boxes/b': null,
    'test.boxes/never-seen': 'deleted',
  });
});

test('a policy for a server that was taken back is printed with a warning', async () => {
  const slug = serverSlug('test.boxes/never-seen');
  const { exitCode, stderr } = await typed(folder, ['policy', slug, '--data', folder]);
  assert.equal(exitCode, EXIT.ok);
  assert.match(stderr, /^test\.boxes\/never-seen: taken back by its registry \(registry-.*\) on 2026-05-01: Moved\.$/m);
});
