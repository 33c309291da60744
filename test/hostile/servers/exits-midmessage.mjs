// Leaves in the middle of a message: of the handshake's or of the list's.
import '../inside.mjs';
import { hello, send, serve } from '../mcp.mjs';

const leave = ({ id }) =>
  process.stdout.write(`{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"tools":[{"na`, () => process.exit(3));
const early = process.argv[2] === 'early';
serve(() => undefined, {
  initialize: (message) => (early ? leave(message) : send({ id: message.id, result: hello })),
  'tools/list': leave,
});
