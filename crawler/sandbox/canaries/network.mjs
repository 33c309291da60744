import { createSocket } from 'node:dgram';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { report, told } from './report.mjs';

const PATIENCE_MS = 300;
const METADATA = '169.254.169.254';

/** Only a refusal by this side counts as none: silence means that a packet went out. */
const tries = (options, name) =>
  new Promise((resolve) => {
    const socket = connect(options);
    const done = (escape) => {
      socket.destroy();
      resolve(escape);
    };
    socket.setTimeout(PATIENCE_MS, () => done(`It sent packets to ${name}.`));
    socket.once('connect', () => done(`It connected to ${name}.`));
    socket.once('error', () => done(null));
  });

const sendsDatagram = (address, name) =>
  new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.on('error', () => resolve(null));
    socket.send('canary', 53, address, (error) => resolve(error ? null : `It sent a datagram to ${name}.`));
  });

const others = Object.keys(networkInterfaces()).filter((name) => name !== 'lo');
report([
  ...(
    await Promise.all([
      tries({ host: '127.0.0.1', port: told.port }, "the machine's loopback"),
      tries({ host: METADATA, port: 80 }, 'the metadata address'),
      tries({ host: '192.0.2.1', port: 443 }, 'an outside address'),
      ...told.sockets.map((path) => tries({ path }, 'a UNIX socket of the machine')),
      sendsDatagram(METADATA, 'the metadata address'),
    ])
  ).filter((escape) => escape !== null),
  ...others.map((name) => `It sees the interface ${name}.`),
]);
