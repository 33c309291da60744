// Reads everything and never answers.
import '../inside.mjs';

process.stdin.resume();
setInterval(() => undefined, 1_000);
