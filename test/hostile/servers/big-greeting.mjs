// Introduces itself with megabytes.
import '../inside.mjs';
import { hello, send, serve, tool } from '../mcp.mjs';

const long = 'i'.repeat(1_500_000);
serve(() => ({ tools: [tool('one')] }), {
  initialize: ({ id }) =>
    send({
      id,
      result: { ...hello, instructions: long, serverInfo: { name: long, version: '1' }, protocolVersion: '9' },
    }),
});
