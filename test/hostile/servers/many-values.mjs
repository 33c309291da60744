// Has tools whose schemas are short to write and long to go through, beside one that is as it should be.
import '../inside.mjs';
import { serve, tool } from '../mcp.mjs';

const many = (value) => Array.from({ length: 6_000 }, () => value);
const properties = Object.fromEntries(many(true).map((value, index) => [index, value]));
serve(() => ({
  tools: [
    tool('chooses', { inputSchema: { type: 'object', anyOf: many({}) } }),
    tool('lists', { inputSchema: { type: 'object', properties: { kind: { enum: many(0) } } } }),
    tool('answers', { outputSchema: { type: 'object', properties } }),
    tool('plain', { description: 'Does little.' }),
  ],
}));
