import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { Refused, type Reach, type Rules } from './reach.ts';

export interface DialOptions {
  readonly reach: Reach;
  readonly timeoutMs: number;
  /** Certificates that are trusted besides those that Node knows. */
  readonly ca?: string;
}

/**
 * Makes connections to allowed addresses alone. A name is resolved once for each connection, every answer is checked, and
 * the socket dials exactly those addresses, so that a second answer of the name server never matters. Sockets do not look
 * literals up, so these are checked apart; and so is, at the end, where the socket really is.
 */
export function dialler({ reach, timeoutMs, ca }: DialOptions): buildConnector.connector {
  return (target, callback) => {
    const rules = reach(new URL(`${target.protocol}//${target.host ?? target.hostname}`));
    if (isIP(target.hostname) && !rules.mayDial(target.hostname)) return callback(refused(target.hostname), null);
    const connect = buildConnector({
      timeout: timeoutMs,
      allowH2: false,
      autoSelectFamily: true,
      lookup: pinned(rules),
      ...(ca !== undefined && { ca }),
    });
    connect(target, (...[error, socket]) => {
      if (error) return callback(error, null);
      const address = socket.remoteAddress ?? '';
      if (rules.mayDial(address)) return callback(null, socket);
      socket.destroy();
      callback(refused(address), null);
    });
  };
}

/** One answer that is not allowed spoils them all: a name that leads to both sides is up to something. */
const pinned =
  ({ resolve, mayDial }: Rules): LookupFunction =>
  (name, options, callback) => {
    const fail = (error: Error): void => callback(error, '', 0);
    resolve(name).then((addresses) => {
      const found = addresses.map((address) => ({ address, family: isIP(address) }));
      const bad = found.find(({ address }) => !mayDial(address));
      const [first] = found;
      if (bad) fail(refused(bad.address));
      else if (!first) fail(Object.assign(new Error('The name has no address.'), { code: 'ENOTFOUND' }));
      else if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    }, fail);
  };

const refused = (address: string): Refused =>
  new Refused(`Its name leads to ${isIP(address) ? address : 'no address'}, which is not on the public Internet.`);
