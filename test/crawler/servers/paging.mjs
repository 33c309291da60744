// Lists seven tools in three pages.
import { hello, serve, unknown } from './lines.mjs';

serve((method, { cursor }) => {
  if (method === 'initialize') return hello;
  if (method !== 'tools/list') return unknown(method);
  const start = Number(cursor ?? 0);
  const tools = [0, 1, 2, 3, 4, 5, 6].slice(start, start + 3).map((index) => ({ name: `tool_${index}` }));
  return start + 3 < 7 ? { tools, nextCursor: String(start + 3) } : { tools };
});
