import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startAddresses, type Addresses } from './addresses.ts';
import { boxes, isOwn, outcomeOf, toolsOf, type Box } from './boxes.ts';
import { startMcpRegistry, type McpRegistry } from './mcp-registry.ts';

/** One server, by the name that a crawl gives it, and what a crawl must come to. */
export interface Listed {
  readonly name: string;
  readonly outcome: ReturnType<typeof outcomeOf>;
  readonly tools: readonly string[];
}

/** All servers of a crawl on this machine's loopback: those of a registry, and those of a client's own file. */
export interface Fleet {
  readonly registry: McpRegistry;
  readonly addresses: Addresses;
  /** The client's file, in the folder where the crawl is typed. */
  readonly config: string;
  readonly servers: readonly Listed[];
  /** How many of the servers at an address are asked for their tools: all but those that want a login. */
  readonly listings: number;
}

/** Where a stranger says that there is a server of his: at a host of the person's own, whom the crawl may ask. */
export const STRANGERS_PATH = '/stranger';

export async function startFleet(count: number, folder: string): Promise<Fleet> {
  const all = boxes(count);
  const own = all.filter(isOwn);
  const addresses = await startAddresses(own);
  const [anybodys = ''] = addresses.urls.values();
  const registry = await startMcpRegistry(
    all.filter((box) => !isOwn(box)),
    new URL(STRANGERS_PATH, anybodys).href,
  );
  const config = 'mcp.json';
  const mcpServers = Object.fromEntries(own.map((box) => [box.word, { type: 'http', url: addresses.urls.get(box) }]));
  await writeFile(join(folder, config), JSON.stringify({ mcpServers }));
  const nameOf = (box: Box): string => {
    const url = addresses.urls.get(box);
    return url === undefined ? registry.nameOf(box) : url.replace('http://', 'url/');
  };
  return {
    ...{ registry, addresses, config },
    servers: all.map((box) => listed(nameOf(box), box)),
    listings: own.filter(({ kind }) => kind !== 'login-address').length,
  };
}

function listed(name: string, box: Box): Listed {
  const outcome = outcomeOf(box);
  return { name, outcome, tools: outcome === 'listed' ? toolsOf(box).map((tool) => tool.name) : [] };
}
