// Stops itself where a process can, and does nothing where it cannot.
import '../inside.mjs';

process.stdin.resume();
process.kill(process.pid, 'SIGSTOP');
setInterval(() => undefined, 1_000);
