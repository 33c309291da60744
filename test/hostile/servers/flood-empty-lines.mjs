// Writes nothing but line ends, for ever.
import '../inside.mjs';
import { flood } from '../mcp.mjs';

flood(process.stdout, '\n'.repeat(65_536));
