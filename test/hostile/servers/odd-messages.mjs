// Writes everything that is JSON and no message, or a message and no answer, before it answers.
import '../inside.mjs';
import { serve, tool, write } from '../mcp.mjs';

const lines = [
  '[]',
  '[{"jsonrpc":"2.0","id":1,"result":{}}]',
  'null',
  '7',
  '"text"',
  '{}',
  '{"id":{}}',
  '{"id":1e999,"result":{}}',
];
const more = [
  '{"jsonrpc":"2.0","id":"a","result":[]}',
  '{"method":7}',
  '{"id":"a","error":"no"}',
  '\u0000',
  '\uFEFF{}',
  '{"a":',
];
for (const line of [...lines, ...more]) write(`${line}\r\n`);
serve(() => ({ tools: [tool('after')] }));
