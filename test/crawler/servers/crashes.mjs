// Greets, and crashes when it is asked for its tools.
import { hello, serve } from './lines.mjs';

serve((method) => {
  if (method === 'initialize') return hello;
  process.exit(9);
});
