import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { EXIT } from '#cli/exit-code.ts';
import { typed } from '#test/cli/typed.ts';

let folder: string;
let registry: Server;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-not-found-'));
  registry = createServer((_, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  registry.close();
  await rm(folder, { recursive: true, force: true });
});

test('a name that the registry does not have is told, and the exit code says so', async () => {
  const address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
  const argv = ['crawl', 'test.boxes/none', '--registry', address, '--data', folder];
  const { exitCode, stderr } = await typed(folder, argv, { env: { PATH: process.env['PATH'] ?? '', HOME: folder } });
  assert.match(stderr, /test\.boxes\/none is not on the registry\./);
  assert.equal(exitCode, EXIT.findings);
});
