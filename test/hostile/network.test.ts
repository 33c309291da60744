import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { z } from 'zod';
import { backendsHere } from '../crawler/sandbox/backends-here.ts';
import { runHostile } from './run-hostile.ts';

const REFUSED_HERE = /^(?:ENETUNREACH|EADDRNOTAVAIL|ECONNREFUSED|EAI_AGAIN|ENOTFOUND|ENOENT|EACCES)$/;

/** Doors of this machine: who comes in is counted. */
let visitors = 0;
const folder = await mkdtemp(join(tmpdir(), 'placard-doors-'));
await chmod(folder, 0o777);
const sockets = [join(folder, 'socket'), `\0placard-doors-${process.pid}`];
const doors: Server[] = [];
const open = async (where: { path: string } | { host: string; port: number }): Promise<Server> => {
  const server = createServer((socket) => {
    visitors++;
    socket.destroy();
  }).listen(where);
  await once(server, 'listening');
  doors.push(server);
  return server;
};
const address = (await open({ host: '127.0.0.1', port: 0 })).address();
for (const path of sockets) await open({ path });
const port = typeof address === 'object' ? address?.port : undefined;
after(async () => {
  for (const door of doors) door.close();
  await rm(folder, { recursive: true });
});

for (const backend of backendsHere) {
  describe(`network, ${backend.id}`, () => {
    test('reaches nobody: outside, metadata, loopback, names, UNIX sockets', async () => {
      const { said, complained } = await runHostile(backend, 'network', { args: [JSON.stringify({ port, sockets })] });
      assert.equal(said.length, 2, complained);
      const { interfaces, ...tries } = z.looseObject({ interfaces: z.array(z.string()) }).parse(said[0]);
      assert.deepEqual(interfaces, []);
      const results = { ...tries, ...z.record(z.string(), z.string()).parse(said[1]) };
      for (const [name, result] of Object.entries(results)) assert.match(String(result), REFUSED_HERE, name);
      assert.equal(Object.keys(results).length, 8 + 4 + sockets.length);
      assert.equal(visitors, 0);
    });
  });
}
