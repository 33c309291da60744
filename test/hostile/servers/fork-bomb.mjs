// Starts a thousand processes, each of which starts more, and threads.
import { attempt, say } from '../inside.mjs';
import { spawn } from 'node:child_process';
import { Worker } from 'node:worker_threads';

const BOMB = `const { spawn } = require('node:child_process');
  for (let i = 0; i < 20; i++) spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }).on('error', () => {});
  setInterval(() => {}, 1000)`;
let refused = 0;
const counts = { started: 0 };
for (let i = 0; i < 1000; i++) {
  const child = spawn(process.execPath, ['-e', BOMB], { stdio: 'ignore' });
  child.on('error', () => refused++);
  if (child.pid !== undefined) counts.started++;
}
const thread = () => new Worker('setInterval(() => {}, 1000)', { eval: true }).on('error', () => undefined);
const threads = Array.from({ length: 20 }, () => attempt(thread));
setTimeout(() => {
  say({ ...counts, refused, threads: threads.filter((result) => result === 'done').length });
  process.exit(0);
}, 300);
