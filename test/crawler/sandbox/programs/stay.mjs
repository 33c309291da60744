// Keeps 64 MiB and two children, says so, and stays.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { say } from './say.mjs';

const kept = Buffer.alloc(64 * 2 ** 20, 1);
const wait = ['-e', 'setInterval(() => undefined, 1000)', process.argv[2] ?? ''];
for (const detached of [false, true]) await once(spawn('node', wait, { detached, stdio: 'ignore' }), 'spawn');
say({ kept: kept.length });
setInterval(() => undefined, 1000);
