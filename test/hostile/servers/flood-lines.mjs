// Writes short lines that are no protocol, for ever.
import '../inside.mjs';
import { flood } from '../mcp.mjs';

flood(process.stdout, 'debug\n'.repeat(10_000));
