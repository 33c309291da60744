// Has tools whose description, title, or number of parameters is too long, beside one that is as it should be.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

const properties = Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`p${index}`, { type: 'string' }]));
serve(() => ({
  tools: [
    tool('talks', { description: 'd'.repeat(100_000) }),
    tool('titled', { title: 't'.repeat(5_000) }),
    tool('asks', { inputSchema: { type: 'object', properties } }),
    tool('plain', { description: 'Does little.' }),
  ],
}));
