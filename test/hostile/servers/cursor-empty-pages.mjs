// Always has one more page, and nothing on any.
import '../inside.mjs';
import { serve } from '../mcp.mjs';

let page = 0;
serve(() => ({ tools: [], nextCursor: `after ${(page += 1)}` }));
