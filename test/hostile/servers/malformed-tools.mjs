// Lists what is no tool beside one that is.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

const rows = [
  null,
  7,
  'tool',
  [],
  {},
  { name: 3 },
  { name: 'no-schema' },
  { name: 'text-schema', inputSchema: 'object' },
];
const odd = [tool('odd-text', { description: { a: 1 } }), tool('odd-hints', { annotations: 'none' })];
serve(() => ({ tools: [...rows, ...odd, tool('whole')] }));
