// Writes one endless line as soon as it is asked for anything.
import '../inside.mjs';
import { flood } from '../mcp.mjs';

process.stdin.once('data', () => flood(process.stdout, 'x'.repeat(65_536)));
