import { isIP } from 'node:net';
import type { Remote, ServerRef } from '#schema/server.ts';
import { ID as CONFIG } from '../sources/config.ts';
import { isOwnOrPublicAddress, isPublicAddress } from './address.ts';
import { nameServers, thisMachine, type Resolve } from './resolve.ts';

/** What may be asked at one origin. */
export interface Rules {
  readonly schemes: readonly string[];
  /** null: any. */
  readonly ports: readonly number[] | null;
  /** Whether names may be ones that the public name system does not have. */
  readonly localNames: boolean;
  readonly resolve: Resolve;
  readonly mayDial: (address: string) => boolean;
}

/** Which rules hold for a URL. It is asked again for every hop, and for every connection. */
export type Reach = (url: URL) => Rules;

/** Something that is not asked at all. The message says what and why, in words that are ours. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const PUBLIC: Rules = {
  schemes: ['https:'],
  ports: [443, 8443],
  localNames: false,
  resolve: nameServers(),
  mayDial: isPublicAddress,
};
const OWN: Rules = {
  schemes: ['https:', 'http:'],
  ports: null,
  localNames: true,
  resolve: thisMachine,
  mayDial: isOwnOrPublicAddress,
};

/** The public Internet over https and nothing else: for every address that a stranger may have written. */
export const publicReach: Reach = () => PUBLIC;

/** One origin that a person has in their own client's file may be theirs; wherever it leads is as for everybody else. */
export function ownReach(address: string): Reach {
  const { origin } = new URL(address);
  return (url) => (url.origin === origin ? OWN : PUBLIC);
}

/** Only for a server of a person's own client may its address be a private one, and only if that person says so. */
export const reachOf =
  (allowPrivate: boolean) =>
  ({ source }: Pick<ServerRef, 'source'>, { url }: Pick<Remote, 'url'>): Reach =>
    allowPrivate && source === CONFIG ? ownReach(url) : publicReach;

/** Names that no public server has: special-use names (RFC 6761, RFC 6762, RFC 8375) and what networks use within. */
const LOCAL_NAME =
  /(?:^|\.)(?:local|localhost|internal|intranet|lan|home|corp|private|arpa|test|invalid|example|onion|alt)$/;

/**
 * Reads an address and says whether it may be asked, before anything is resolved: scheme, port, credentials, name and
 * every spelling of an address (WHATWG's parser turns `0x7f.1`, `2130706433` and full-width digits into 127.0.0.1).
 * Answers it without its fragment; throws `Refused`.
 */
export function checkUrl(text: string, reach: Reach): URL {
  const url = URL.parse(text);
  if (!url) throw new Refused('Its address is no URL.');
  const rules = reach(url);
  if (!rules.schemes.includes(url.protocol))
    throw new Refused(
      url.protocol === 'http:'
        ? 'Its address is plain http: what it says could be changed on the way.'
        : `Its address begins with ${url.protocol.slice(0, 20)}, which is not asked.`,
    );
  if (url.username || url.password) throw new Refused('Its address has credentials in it.');
  const port = portOf(url);
  if (rules.ports && !rules.ports.includes(port))
    throw new Refused(`Its address has port ${port}, which is not asked.`);
  const host = hostOf(url);
  if (isIP(host)) {
    if (!rules.mayDial(host)) throw new Refused(`Its address is ${host}, which is not on the public Internet.`);
  } else if (!rules.localNames && (!host.includes('.') || LOCAL_NAME.test(host)))
    throw new Refused('Its address has a name that is not on the public Internet.');
  url.hash = '';
  return url;
}

/** The host as resolvers and sockets want it: without brackets and without the dot of the root. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'http:' ? 80 : 443));
