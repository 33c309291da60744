// What ordinary servers use of the system: threads, WebAssembly, child processes, interfaces, processors, a UNIX socket.
import { createServer } from 'node:net';
import { cpus, freemem, networkInterfaces } from 'node:os';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { say } from './say.mjs';

const workers = Array.from(
  { length: 4 },
  () => new Worker('require("node:worker_threads").parentPort.postMessage(1)', { eval: true }),
);
const answers = await Promise.all(workers.map(async (worker) => (await once(worker, 'message'))[0]));
const memory = new WebAssembly.Memory({ initial: 1 });
const server = createServer().listen('/tmp/socket');
await once(server, 'listening');
server.close();
say({
  workers: answers.length,
  pages: memory.buffer.byteLength / 65536,
  interfaces: Object.keys(networkInterfaces()).filter((name) => name !== 'lo'),
  processors: cpus().length > 0,
  memory: freemem() > 0,
});
