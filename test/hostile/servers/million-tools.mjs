// Lists a million tools in one answer.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

serve(() => ({ tools: Array.from({ length: 1_000_000 }, (_, index) => tool(`tool_${index}`)) }));
