import { serverSlug, toolSlug } from '#schema/slug.ts';
import { shortLine } from './visible.ts';

const LIMIT = 80;

/** A name where it tells its slug by itself, else its first characters and the slug: titles must tell pages apart. */
function telling(name: string, slug: string, plain: boolean): string {
  return plain ? name : `${shortLine(name, LIMIT)} (${slug})`;
}

const isPlainServer = (name: string): boolean => serverSlug(name) === name.replaceAll('/@', '/').replaceAll('/', '--');

/** Title of a server's page, unique as its slug is. */
export const serverTitle = (server: { readonly name: string; readonly title: string; readonly slug: string }): string =>
  `${shortLine(server.title, LIMIT)}: ${telling(server.name, server.slug, isPlainServer(server.name))} | Placard`;

/** Title of a tool's page, unique as its two slugs are. */
export const toolTitle = (
  tool: { readonly name: string; readonly slug: string },
  server: { readonly name: string; readonly slug: string },
): string =>
  `${telling(tool.name, tool.slug, toolSlug(tool.name) === tool.name)} on ${telling(server.name, server.slug, isPlainServer(server.name))} | Placard`;
