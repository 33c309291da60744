// Does not leave: neither when asked nor when its input ends.
import { say } from '../inside.mjs';

const POLITE = ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR2', 'SIGPIPE'];
for (const name of POLITE) process.on(name, () => undefined);
process.stdin.resume();
setInterval(() => undefined, 1000);
say({ ignoring: POLITE.length });
