// One byte of its list is no UTF-8.
import { hello, serve, unknown } from './lines.mjs';

serve((method, _params, id) => {
  if (method === 'initialize') return hello;
  if (method !== 'tools/list') return unknown(method);
  const line = JSON.stringify({
    jsonrpc: '2.0',
    id,
    result: { tools: [{ name: 'list_notes', description: 'caf\u00e9' }] },
  });
  process.stdout.write(Buffer.from(`${line}\n`, 'latin1'));
});
