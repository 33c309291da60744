import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { report, told } from './report.mjs';

// The machine looks for the token among its processes once this one has ended.
const WAIT = 'setTimeout(() => undefined, 5000)';
const START = `require('node:child_process')
  .spawn(process.execPath, ['-e', '${WAIT}', process.argv[1]], { detached: true, stdio: 'ignore' }).unref()`;

const middle = spawn(process.execPath, ['-e', START, told.token], { detached: true, stdio: 'ignore' });
const [code] = await once(middle, 'exit');
report(code === 0 ? [] : ['It could not start a process of its own.']);
