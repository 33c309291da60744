// Describes its tool otherwise each time that it is started.
import '../inside.mjs';
import { randomUUID } from 'node:crypto';
import { serve, tool } from '../mcp.mjs';

serve(() => ({ tools: [tool('add', { description: `Adds two numbers. ${randomUUID()}` })] }));
