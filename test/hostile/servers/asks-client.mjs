// Asks its client a thousand times each for everything that a client can give.
import '../inside.mjs';
import { send, serve, tool } from '../mcp.mjs';

const METHODS = ['ping', 'roots/list', 'sampling/createMessage', 'elicitation/create', 'tools/call'];
serve(() => {
  for (let id = 0; id < 1_000; id++) for (const method of METHODS) send({ id: `${method}-${id}`, method, params: {} });
  return { tools: [tool('late')] };
});
