import { nameOf } from '#crawler/sources/exact.ts';
import { serverSlug } from '#schema/slug.ts';
import { configServers } from './config-servers.ts';
import type { Io } from './io.ts';

/** Where clients keep their servers; what follows is the name, which may have dots in it. */
const TABLE = /^.*?(?:mcp\.servers|mcpServers|mcp_servers|context_servers|servers|extensions|mcp)\./;

/** What the servers of clients' files are called there, by slug; the first name of one that has several. */
export async function configKeys(config: true | string, io: Io): Promise<ReadonlyMap<string, string>> {
  const { servers } = await configServers(config, io);
  const keys = new Map<string, string>();
  for (const { key, reach } of servers) {
    if (reach.kind === 'none') continue;
    const slug = serverSlug(nameOf(reach));
    if (!keys.has(slug)) keys.set(slug, key.replace(TABLE, ''));
  }
  return keys;
}
