// Lists ten thousand tools, a hundred on each page.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

serve(({ cursor = '0' }) => {
  const start = Number(cursor);
  const tools = Array.from({ length: 100 }, (_, index) => tool(`tool_${start + index}`));
  return { tools, nextCursor: String(start + 100) };
});
