import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Of IPv6 only this was ever given out for the public Internet. */
const GLOBAL_UNICAST = '2000::/3';
/**
 * What `ipaddr.js` 2.5 counts as public and IANA's special-purpose registries do not, and Azure's wire server: a public
 * address that answers every virtual machine there with its secrets.
 */
const SPECIAL = ['168.63.129.16/32', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].map((range) =>
  ipaddr.parseCIDR(range),
);

/** Whether an address (as sockets and resolvers write it) belongs to the public Internet. What is no address does not. */
export function isPublicAddress(address: string): boolean {
  // Stricter than `ipaddr.isValid`, which takes `127.1` and `0x7f.1` too.
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  // A zone names an interface of this machine.
  if (parsed.kind() === 'ipv6' && (address.includes('%') || !parsed.match(ipaddr.parseCIDR(GLOBAL_UNICAST))))
    return false;
  if (parsed.range() !== 'unicast') return false;
  return !SPECIAL.some(([base, bits]) => base.kind() === parsed.kind() && parsed.match(base, bits));
}

/**
 * Whether an address may be that of a server which a person runs on this machine or network: public, private, loopback.
 * Never link-local, where clouds keep their credentials, and never multicast or what is reserved.
 */
export function isOwnOrPublicAddress(address: string): boolean {
  if (isPublicAddress(address)) return true;
  if (isIP(address) === 0) return false;
  // `::ffff:127.0.0.1` is 127.0.0.1.
  return ['loopback', 'private', 'uniqueLocal', 'carrierGradeNat'].includes(ipaddr.process(address).range());
}
