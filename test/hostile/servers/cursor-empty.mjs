// Gives an empty cursor, which leads to the first page.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

serve(() => ({ tools: [tool('only')], nextCursor: '' }));
