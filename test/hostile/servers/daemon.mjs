// Leaves a process behind: forks twice, in a session of its own, with every signal ignored.
import { say } from '../inside.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const [, , token] = process.argv;
const STAY = `for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => {});
  setInterval(() => {}, 1000)`;
const FORK = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(STAY)}, process.argv[1]],
  { detached: true, stdio: 'ignore' }).unref()`;
await once(spawn(process.execPath, ['-e', FORK, token], { detached: true, stdio: 'ignore' }), 'exit');
say({ daemon: 'started' });
