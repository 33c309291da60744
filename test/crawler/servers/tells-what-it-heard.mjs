// Says on its list's first tool which methods it was sent, so that a test can see that no other one ever came.
import { appendFileSync, readFileSync } from 'node:fs';
import { hello, serve, unknown } from './lines.mjs';

const LOG = '/tmp/methods';
process.stdin.on('data', (chunk) => appendFileSync(LOG, chunk));
serve((method) => {
  if (method === 'initialize') return hello;
  if (method !== 'tools/list') return unknown(method);
  const methods = readFileSync(LOG, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).method);
  return { tools: [{ name: 'heard', description: methods.join(' ') }] };
});
