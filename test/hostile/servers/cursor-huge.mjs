// Gives a cursor of three million characters, to be sent back.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

serve(() => ({ tools: [tool('only')], nextCursor: 'c'.repeat(3_000_000) }));
