// Closes its output and stays.
import '../inside.mjs';
import { closeSync } from 'node:fs';

closeSync(1);
setInterval(() => undefined, 1_000);
