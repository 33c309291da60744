// Leaves at once, while a child in another session holds its output for ever.
import { say } from '../inside.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', process.argv[2]], {
  detached: true,
  stdio: 'inherit',
});
await once(child, 'spawn');
child.unref();
say({ holding: true });
