// One row of its list is no tool, and one says a name again.
import { hello, serve, unknown } from './lines.mjs';

serve((method) => {
  if (method === 'initialize') return hello;
  if (method !== 'tools/list') return unknown(method);
  return {
    tools: [{ name: 'list_notes' }, { name: 7 }, { name: 'list_notes' }, { name: 'delete_note', inputSchema: {} }],
  };
});
