// Lists its tools, ignores every signal and the end of its input, and keeps children that do the same.
import '../inside.mjs';
import { spawn } from 'node:child_process';
import { serve, tool } from '../mcp.mjs';

const STAY = `for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(name, () => {}); setInterval(() => {}, 1000)`;
for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGPIPE']) process.on(name, () => undefined);
for (let i = 0; i < 3; i++)
  spawn(process.execPath, ['-e', STAY, process.argv[2] ?? ''], { detached: true, stdio: 'inherit' }).unref();
setInterval(() => undefined, 1_000);
serve(() => ({ tools: [tool('stays')] }));
