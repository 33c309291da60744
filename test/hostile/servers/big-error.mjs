// Refuses the handshake with a message of three million characters.
import '../inside.mjs';
import { send, serve } from '../mcp.mjs';

serve(() => undefined, {
  initialize: ({ id }) => send({ id, error: { code: -32000, message: `\u001b[31m${'e'.repeat(3_000_000)}` } }),
});
