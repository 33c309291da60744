// Uses every processor for ever, with a child and threads.
import { say } from '../inside.mjs';
import { spawn } from 'node:child_process';
import { Worker } from 'node:worker_threads';

const SPIN = 'for (;;);';
for (let i = 0; i < 3; i++) new Worker(SPIN, { eval: true });
spawn(process.execPath, ['-e', SPIN, 'spinning-child'], { detached: true, stdio: 'ignore' }).unref();
process.stdout.write('', () => {
  say({ spinning: true });
  setTimeout(() => {
    for (;;);
  }, 50);
});
