// Sends ten million notifications before it lists its tools.
import '../inside.mjs';
import { flood, serve, tool } from '../mcp.mjs';

serve(() => {
  const line = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/tools/list_changed' });
  flood(process.stdout, `${line}\n`.repeat(1_000));
  return { tools: [tool('late')] };
});
