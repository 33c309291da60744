// Answers tools/list with something that is no list.
import '../inside.mjs';
import { serve } from '../mcp.mjs';

const results = { object: { tools: { length: 3 } }, none: {}, text: { tools: 'many' } };
serve(() => results[process.argv[2]]);
