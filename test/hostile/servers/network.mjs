// Tries every way out that Node has.
import { say } from '../inside.mjs';
import { createSocket } from 'node:dgram';
import { lookup, Resolver } from 'node:dns/promises';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

const told = JSON.parse(process.argv[2]);
const tries = (options) =>
  new Promise((resolve) => {
    const socket = connect(options);
    const done = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(1000, () => done('timeout'));
    socket.once('connect', () => done('connected'));
    socket.once('error', (error) => done(error.code));
  });
const datagram = (address) =>
  new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.on('error', (error) => resolve(error.code));
    socket.send('x', 53, address, (error) => resolve(error?.code ?? 'sent'));
  });
const resolver = new Resolver({ timeout: 500, tries: 1 });
resolver.setServers(['192.0.2.53']);
const sockets = ['/run/docker.sock', '/var/run/docker.sock', '/run/systemd/private', '/run/dbus/system_bus_socket'];

say({
  outside: await tries({ host: '192.0.2.1', port: 443 }),
  outside6: await tries({ host: '2001:db8::1', port: 443 }),
  metadata: await tries({ host: '169.254.169.254', port: 80 }),
  loopback: await tries({ host: '127.0.0.1', port: told.port }),
  datagram: await datagram('192.0.2.53'),
  name: await lookup('registry.example').then(
    () => 'found',
    (error) => error.code,
  ),
  query: await resolver.resolve4('registry.example').then(
    () => 'found',
    (error) => error.code,
  ),
  fetch: await fetch('http://169.254.169.254/latest/meta-data/').then(
    () => 'fetched',
    (error) => error.cause?.code ?? error.name,
  ),
  interfaces: Object.keys(networkInterfaces()).filter((name) => name !== 'lo'),
});
say(
  Object.fromEntries(
    await Promise.all([...sockets, ...told.sockets].map(async (path) => [path, await tries({ path })])),
  ),
);
process.exit(0);
