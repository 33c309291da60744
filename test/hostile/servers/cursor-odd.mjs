// Gives a cursor that is no string.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

serve(() => ({ tools: [tool('only')], nextCursor: { toString: 'x' } }));
