// Answers the handshake, and tools/list in an hour.
import '../inside.mjs';
import { send, serve } from '../mcp.mjs';

serve(() => undefined, {
  'tools/list': ({ id }) => setTimeout(() => send({ id, result: { tools: [] } }), 3_600_000),
});
