/** A host as everybody reads it: lower-case, without the dot of a full name, an address in its one canonical form. */
interface Host {
  readonly name: string;
  /** Null where neither a number nor a scheme says it. */
  readonly port: string | null;
  /** Whether that is where the scheme goes anyway. */
  readonly standard: boolean;
}

const MAX_LENGTH = 2048;
/** RFC 3986 narrowed to what every parser reads alike: no user, no encoding in the host, nothing but printable ASCII. */
const ADDRESS =
  /^(?:(https?|wss?):\/\/)?([A-Za-z0-9._-]{1,254}|\[[0-9A-Fa-f:.]{2,45}\])(?::([0-9]{1,5}))?(?:([/?#])([\x21-\x5b\x5d-\x7e]*))?$/i;
const DEFAULT_PORTS: Readonly<Record<string, string>> = { http: '80', ws: '80', https: '443', wss: '443' };
const WILDCARD = '*.';

/**
 * Whether an address (an `http`, `https`, `ws` or `wss` URL, or a bare host) is at one of some hosts: `example.com`,
 * `*.example.com` for everything below it but not itself, `example.com:8443`, `192.0.2.1`, `[2001:db8::1]`. Without a port
 * a host stands for the default ports of the schemes alone. It goes by the text: a listed host may redirect elsewhere, and its name may
 * resolve to any address. Parsers disagree on odd addresses, so what has a user in it, backslashes, white space, encoded or
 * non-ASCII hosts (write the `xn--` form), or an IPv4 address in another form than four decimal numbers is at no host.
 */
export function hostIn(address: string, hosts: readonly string[]): boolean {
  const found = hostOf(address);
  if (found === null) return false;
  return hosts.some((listed) => {
    const below = listed.startsWith(WILDCARD);
    const host = hostOf(asciiHost(below ? listed.slice(WILDCARD.length) : listed));
    if (host === null || !(host.port === null ? found.standard : host.port === found.port)) return false;
    if (!below) return host.name === found.name;
    // An address has nothing below it.
    return isDomain(host.name) && isDomain(found.name) && found.name.endsWith(`.${host.name}`);
  });
}

function hostOf(address: string): Host | null {
  if (address.length > MAX_LENGTH) return null;
  const [, scheme, authority = '', port, delimiter, rest = ''] = ADDRESS.exec(address) ?? [];
  if (authority === '' || (scheme === undefined && delimiter !== undefined)) return null;
  // Some parsers take what stands before an `@` as the user, even behind `?` or `#`.
  if (delimiter !== undefined && delimiter !== '/' && rest.includes('@')) return null;
  const name = authority.toLowerCase().replace(/\.$/, '');
  const parsed = URL.parse(`http://${name}/`);
  if (parsed === null || name === '' || name.split('.').includes('')) return null;
  // `127.1`, `0x7f.0.0.1` and `0177.0.0.1` change when they are read; other ways of writing an IPv6 address are harmless.
  if (!name.startsWith('[') && parsed.hostname !== name) return null;
  const usual = scheme === undefined ? null : (DEFAULT_PORTS[scheme.toLowerCase()] ?? null);
  const given = port === undefined ? usual : String(Number(port));
  return { name: parsed.hostname, port: given, standard: given === usual };
}

/** A listed host that a person wrote in their own script, in its `xn--` form (UTS 46); anything else as it is. */
function asciiHost(listed: string): string {
  if (!/[^\x20-\x7e]/.test(listed) || /[/?#@\\\s]/.test(listed)) return listed;
  return URL.parse(`http://${listed}/`)?.host ?? listed;
}

const isDomain = (name: string): boolean => !name.startsWith('[') && !/^[0-9.]+$/.test(name);
