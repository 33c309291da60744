// Has a tool with a description of 50 MB.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

serve(() => ({ tools: [tool('talks', { description: 'd'.repeat(50_000_000) })] }));
