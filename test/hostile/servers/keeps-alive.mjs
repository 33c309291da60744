// Tells of its progress ten times a second and never comes to an end.
import '../inside.mjs';
import { send, serve } from '../mcp.mjs';

serve(() => {
  setInterval(() => send({ method: 'notifications/progress', params: { progressToken: 1, progress: 1 } }), 100);
});
