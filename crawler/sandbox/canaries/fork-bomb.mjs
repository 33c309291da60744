import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { report, told } from './report.mjs';

/** Long enough to be counted together, short enough to be harmless where nothing ends them. */
const WAIT = 'setTimeout(() => undefined, 5000)';

const children = [];
let isRefused = false;
while (children.length < told.processes && !isRefused) {
  const child = spawn(process.execPath, ['-e', WAIT], { stdio: 'ignore' });
  isRefused = child.pid === undefined;
  if (isRefused) await once(child, 'error');
  else children.push(child);
}
const escapes = isRefused ? [] : [`It started ${children.length} processes.`];
if (children.length === 0) escapes.push('It could not start even one process.');
for (const child of children) child.kill('SIGKILL');
report(escapes);
