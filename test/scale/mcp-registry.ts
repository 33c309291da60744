import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localRegistry, type LocalRegistry, type Published } from '../crawler/local-registry.ts';

/** Servers that one package stands for: each is started with arguments of its own, so that each lists other tools. */
const SERVERS_A_PACKAGE = 10;
const PAGE = 100;

/** One server of the registry, and what a crawl must come to. */
export interface Listed {
  readonly name: string;
  readonly outcome: 'listed' | 'crashed' | 'not-attempted';
  readonly tools: readonly string[];
}

export interface McpRegistry {
  /** Address of the registry of servers; `/v0.1/servers` is below it. */
  readonly url: string;
  /** Address of the npm registry that has their packages. */
  readonly npmUrl: string;
  readonly servers: readonly Listed[];
  close(): Promise<void>;
}

/** A stdio server that lists the tools of the name it is given, and leaves when it is asked for them if told to. */
const SERVER = `
import { createInterface } from 'node:readline';
const [, , name, mood] = process.argv;
const send = (id, result) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\\n');
const tool = (verb) => ({ name: verb + '_' + name, description: 'Works on a box.', inputSchema: { type: 'object' } });
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line);
  const serverInfo = { name, version: '1.0.0' };
  if (method === 'initialize') send(id, { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo });
  if (method !== 'tools/list') return;
  if (mood === 'crash') process.exit(7);
  send(id, { tools: ['list', 'open', 'delete'].map(tool) });
});
`;

/**
 * A registry of servers by the MCP Registry API v0.1 and the npm registry behind it, both on this machine's loopback.
 * Of fifty servers one crashes and one has no package that is run. Its pages hold what real ones do: a row of an older
 * version, a row that nobody can read, and one that was on the page before.
 */
export async function startMcpRegistry(count: number): Promise<McpRegistry> {
  const packages = Array.from({ length: Math.ceil(count / SERVERS_A_PACKAGE) }, (_, index) => packageOf(index));
  const npm = await localRegistry(packages);
  const rows = Array.from({ length: count }, (_, index) => rowOf(index));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://registry');
    response.setHeader('content-type', 'application/json');
    if (pathname !== '/v0.1/servers') return void response.writeHead(404).end('{}');
    const start = Number(searchParams.get('cursor')?.replace('after-', '') ?? 0);
    const page = rows.slice(start, start + PAGE);
    const [first] = page;
    const odd = start === 0 ? [] : [rows[start - 1], first && older(first), { server: { name: 7 } }];
    const nextCursor = start + PAGE < rows.length ? `after-${start + PAGE}` : undefined;
    response.end(JSON.stringify({ servers: [...odd, ...page], metadata: { count: page.length, nextCursor } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    npmUrl: npm.url,
    servers: rows.map((_, index) => listedAt(index)),
    close: () => closeBoth(npm, () => server.close()),
  };
}

async function closeBoth(npm: LocalRegistry, closeServer: () => void): Promise<void> {
  closeServer();
  await npm.close();
}

const packageName = (index: number): string => `boxes-${Math.floor(index / SERVERS_A_PACKAGE)}`;
const packageOf = (index: number): Published => ({
  name: `boxes-${index}`,
  version: '1.0.0',
  manifest: { type: 'module', bin: 'server.js' },
  files: { 'server.js': SERVER },
});

const outcomeOf = (index: number): Listed['outcome'] =>
  index % 50 === 17 ? 'crashed' : index % 50 === 33 ? 'not-attempted' : 'listed';

function listedAt(index: number): Listed {
  const outcome = outcomeOf(index);
  const tools = outcome === 'listed' ? ['delete', 'list', 'open'].map((verb) => `${verb}_box${index}`) : [];
  return { name: `test.boxes/box-${index}`, outcome, tools };
}

const rowOf = (index: number) => ({
  server: {
    ...{ name: listedAt(index).name, description: `Box ${index}.`, version: '1.0.0' },
    packages: [
      outcomeOf(index) === 'not-attempted'
        ? { registryType: 'pypi', identifier: `box-${index}`, version: '1.0.0' }
        : {
            ...{ registryType: 'npm', identifier: packageName(index), version: '1.0.0' },
            packageArguments: [`box${index}`, ...(outcomeOf(index) === 'crashed' ? ['crash'] : [])].map((value) => ({
              type: 'positional',
              value,
            })),
          },
    ],
  },
  _meta: { 'io.modelcontextprotocol.registry/official': { status: 'active', isLatest: true } },
});

const older = ({ server }: ReturnType<typeof rowOf>) => ({
  server: { ...server, version: '0.9.0' },
  _meta: { 'io.modelcontextprotocol.registry/official': { status: 'active', isLatest: false } },
});
