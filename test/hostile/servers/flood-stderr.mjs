// Writes diagnostics for ever, and would answer if anybody still asked.
import '../inside.mjs';
import { flood, serve } from '../mcp.mjs';

serve(() => undefined, { initialize: () => undefined });
flood(process.stderr, `${'e'.repeat(1_023)}\n`.repeat(64));
