/*
 * Where metadata lies, in the order in which the protocol wants it looked for ("Authorization Server Discovery",
 * 2025-11-25). Pure.
 */

/** Metadata of a protected resource (RFC 9728, section 3.1): below its own path, then at the root. */
export function resourceMetadataUrls(address: URL): readonly string[] {
  const base = `${address.origin}/.well-known/oauth-protected-resource`;
  const path = pathOf(address);
  return path === '' ? [base] : [base + path, base];
}

/** Metadata of an authorization server (RFC 8414, section 3.1, and OpenID Connect Discovery 1.0, section 4). */
export function issuerMetadataUrls(issuer: URL): readonly string[] {
  const { origin } = issuer;
  const path = pathOf(issuer);
  const first = `${origin}/.well-known/oauth-authorization-server${path}`;
  const inserted = `${origin}/.well-known/openid-configuration${path}`;
  return path === '' ? [first, inserted] : [first, inserted, `${origin}${path}/.well-known/openid-configuration`];
}

const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');
