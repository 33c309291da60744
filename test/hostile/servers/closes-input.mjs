// Closes its input, so that whoever writes to it gets an error, and stays.
import '../inside.mjs';
import { closeSync } from 'node:fs';

closeSync(0);
setInterval(() => undefined, 1_000);
