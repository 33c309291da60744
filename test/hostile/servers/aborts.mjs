// Ends like a program that reads where it must not.
import '../inside.mjs';
import { serve } from '../mcp.mjs';

serve(() => process.abort());
