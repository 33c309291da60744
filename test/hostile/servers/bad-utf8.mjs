// Has bytes in a description that are no UTF-8: lone, overlong, of surrogates, cut off.
import '../inside.mjs';
import { serve, write } from '../mcp.mjs';

serve(() => undefined, {
  'tools/list'({ id }) {
    const before = `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":{"tools":[{"name":"bytes","description":"a`;
    const bad = Buffer.from([0xff, 0x80, 0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xf0, 0x9f, 0x92]);
    write(Buffer.concat([Buffer.from(before), bad, Buffer.from('z","inputSchema":{"type":"object"}}]}}\n')]));
  },
});
