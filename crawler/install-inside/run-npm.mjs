// Runs inside the sandbox: npm, with each registry on a loopback port that leads to a Unix socket. The first argument is
// JSON, [{"port", "socket"}]; the rest is npm's.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const NPM = '/opt/npm/bin/npm-cli.js';
const [doors, ...args] = process.argv.slice(2);

for (const { port, socket } of JSON.parse(doors)) {
  const server = createServer((inner) => {
    const outer = connect(socket);
    inner.pipe(outer).pipe(inner);
    inner.on('error', () => outer.destroy());
    outer.on('error', () => inner.destroy());
  });
  server.listen(port, '127.0.0.1').unref();
  await once(server, 'listening');
}
process.chdir('/out');
process.argv = [process.argv[0], NPM, ...args];
await import(NPM);
