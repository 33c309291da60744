/** Paths of our own pages, from slugs (`#schema/slug.ts`), which are safe in a path as they are. */
export const serverHref = (server: string): string => `/servers/${server}/`;
export const toolHref = (server: string, tool: string): string => `/tools/${server}/${tool}/`;
export const ruleHref = (rule: string): string => `/rules/${rule}/`;
/** The policy for a whole server, in one format. */
export const serverPolicyHref = (server: string, format: string): string => `${serverHref(server)}#policy-${format}`;
export const formatHref = (format: string): string => `/formats/#${format}`;
export const signalHref = (signal: string): string => `/signals/${signal}/`;
export const flowHref = (flow: string): string => `/flows/#${flow}`;
export const listHref = (page: number): string => (page === 1 ? '/servers/' : `/servers/page/${page}/`);
export const serverJson = (server: string): string => `/api/v1/servers/${server}.json`;
export const toolJson = (server: string, tool: string): string => `/api/v1/tools/${server}/${tool}.json`;

/** A link that leaves the site, as it may be shown. */
export interface Outbound {
  readonly href: string;
  readonly label: string;
}

/**
 * An address that a source gave, as a link: only https with neither user nor port, in the form that the URL standard
 * gives it (a look-alike host name shows as punycode). Null for all else: it is then not shown as a link.
 */
export function outbound(address: string | null): Outbound | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null;
  return { href: url.href, label: `${url.host}${url.pathname}`.replace(/\/$/, '') };
}
