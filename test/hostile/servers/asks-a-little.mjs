// Asks its client for everything once, and lists what it was answered.
import '../inside.mjs';
import { createInterface } from 'node:readline';
import { hello, send, tool } from '../mcp.mjs';

const METHODS = ['ping', 'roots/list', 'sampling/createMessage', 'elicitation/create', 'tools/call'];
const answers = {};
let waiting;
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, result, error } = JSON.parse(line);
  if (method === 'initialize') send({ id, result: hello });
  if (method === 'tools/list') {
    waiting = id;
    for (const asked of METHODS) send({ id: asked, method: asked, params: { name: 'x', arguments: {} } });
  }
  if (method === undefined) answers[id] = error ? error.code : result;
  if (Object.keys(answers).length === METHODS.length)
    send({ id: waiting, result: { tools: [tool('heard', { description: JSON.stringify(answers) })] } });
});
