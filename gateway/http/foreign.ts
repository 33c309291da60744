import type { IncomingHttpHeaders } from 'node:http';

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);

/**
 * Whether a request may come from a page of some other site (DNS rebinding): one that names a host that is not this machine
 * where only this machine is listened to, or a page from elsewhere.
 */
export function isForeign(headers: IncomingHttpHeaders, listeningOn: string): boolean {
  const bound = listeningOn.includes(':') ? `[${listeningOn}]` : listeningOn;
  const host = URL.parse(`http://${headers.host ?? ''}/`)?.hostname ?? '';
  if (isLoopback(bound) && !isLoopback(host)) return true;
  if (headers.origin === undefined) return false;
  return !isLoopback(URL.parse(headers.origin)?.hostname ?? '');
}
