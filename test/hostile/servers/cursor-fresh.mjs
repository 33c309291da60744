// Always has one more page, with a tool on it.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

let page = 0;
serve(() => ({ tools: [tool(`tool_${(page += 1)}`)], nextCursor: `after ${page}` }));
