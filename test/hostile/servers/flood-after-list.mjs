// Lists its tools, and floods afterwards.
import '../inside.mjs';
import { flood, send, serve, tool } from '../mcp.mjs';

serve(() => undefined, {
  'tools/list': ({ id }) => {
    send({ id, result: { tools: [tool('one'), tool('two')] } });
    flood(process.stdout, `${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/message' })}\n`.repeat(1_000));
  },
});
