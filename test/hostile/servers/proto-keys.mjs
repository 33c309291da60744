// Names keys and parameters like the innards of JavaScript's objects.
import '../inside.mjs';
import { serve, write } from '../mcp.mjs';

serve(() => undefined, {
  'tools/list'({ id }) {
    const properties = '{"__proto__":{"type":"string","polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    const tools = ['__proto__', 'constructor', 'toString'].map(
      (name) =>
        `{"name":"${name}","__proto__":{"polluted":true},"inputSchema":{"type":"object","properties":${properties}}}`,
    );
    write(
      `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"__proto__":{"polluted":true},"result":{"__proto__":{"polluted":true},"tools":[${tools.join(',')}]}}\n`,
    );
  },
});
