// An MCP server for replays: it has the tools that it is told to have, and notes each call that reaches it in a file.
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [log = '', ...names] = process.argv.slice(2);
const tools = names.map((name) => ({
  name,
  description: `Does ${name}.`,
  inputSchema: { type: 'object', properties: {} },
}));

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  const send = (answer) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, ...answer })}\n`);
  if (method === 'initialize') {
    const { protocolVersion } = params;
    send({
      result: { protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'replay', version: '1.0.0' } },
    });
  } else if (method === 'tools/list') send({ result: { tools } });
  else if (method === 'tools/call') {
    appendFileSync(log, `${params.name}\n`);
    send({ result: { content: [{ type: 'text', text: 'Done.' }] } });
  } else if (method === 'ping') send({ result: {} });
  else send({ error: { code: -32601, message: `There is no ${method} here.` } });
});
