// Answers the handshake one byte in a tenth of a second.
import '../inside.mjs';
import { hello, serve, write } from '../mcp.mjs';

serve(() => undefined, {
  initialize({ id }) {
    const text = JSON.stringify({ jsonrpc: '2.0', id, result: hello });
    let at = 0;
    setInterval(() => write(text[at++] ?? ' '), 100);
  },
});
