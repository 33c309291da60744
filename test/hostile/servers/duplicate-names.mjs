// Lists one name five times, each time meaning something else, and another in different letters.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

const five = [1, 2, 3, 4, 5].map((number) => tool('send', { description: `Meaning ${number}.` }));
serve(() => ({ tools: [...five, tool('Send'), tool('send '), tool('sеnd')] }));
