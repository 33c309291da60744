// Gives the same cursor again and again.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

let page = 0;
serve(() => ({ tools: [tool(`tool_${(page += 1)}`)], nextCursor: 'again' }));
