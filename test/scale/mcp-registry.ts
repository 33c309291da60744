import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localRegistry, type LocalRegistry, type Published } from '../crawler/local-registry.ts';
import { toolsOf, type Box } from './boxes.ts';

/** Servers that one package stands for: each is started with arguments of its own, so that each lists other tools. */
const SERVERS_A_PACKAGE = 10;
const PAGE = 100;

export interface McpRegistry {
  /** Address of the registry of servers; `/v0.1/servers` is below it. */
  readonly url: string;
  /** Address of the npm registry that has their packages. */
  readonly npmUrl: string;
  /** The name that it has a box under. */
  readonly nameOf: (box: Box) => string;
  close(): Promise<void>;
}

/** A stdio server that lists the tools that it is given by their names, and leaves when it is asked for them if told to. */
const SERVER = `
import { createInterface } from 'node:readline';
const [, , tools, mood] = process.argv;
const send = (id, result) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\\n');
const tool = (name) => ({ name, description: 'Works on a box.', inputSchema: { type: 'object' } });
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line);
  const serverInfo = { name: 'boxes', version: '1.0.0' };
  if (method === 'initialize') send(id, { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo });
  if (method !== 'tools/list') return;
  if (mood === 'crash') process.exit(7);
  send(id, { tools: tools.split(',').map(tool) });
});
`;

/**
 * A registry of servers by the MCP Registry API v0.1 and the npm registry behind it, both on this machine's loopback. Its
 * pages hold what real ones do: a row of an older version, a row that nobody can read, and one that was on the page
 * before. What has a private address has `privateUrl`.
 */
export async function startMcpRegistry(boxes: readonly Box[], privateUrl: string): Promise<McpRegistry> {
  const packages = Array.from({ length: Math.ceil(boxes.length / SERVERS_A_PACKAGE) }, (_, index) => packageOf(index));
  const npm = await localRegistry(packages);
  const rows = boxes.map((box, index) => rowOf(box, reachedBy(box, index, privateUrl)));
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
    nameOf,
    close: () => closeBoth(npm, () => server.close()),
  };
}

async function closeBoth(npm: LocalRegistry, closeServer: () => void): Promise<void> {
  closeServer();
  await npm.close();
}

const nameOf = ({ word }: Box): string => `test.boxes/${word}`;
const packageName = (index: number): string => `boxes-${Math.floor(index / SERVERS_A_PACKAGE)}`;
const packageOf = (index: number): Published => ({
  name: `boxes-${index}`,
  version: '1.0.0',
  manifest: { type: 'module', bin: 'server.js' },
  files: { 'server.js': SERVER },
});

/** The part of a box's row that says how it is reached. */
function reachedBy(box: Box, index: number, privateUrl: string): object {
  if (box.kind === 'private-address') return { remotes: [{ type: 'streamable-http', url: privateUrl }] };
  if (box.kind === 'foreign-package')
    return { packages: [{ registryType: 'pypi', identifier: box.word, version: '1.0.0' }] };
  const names = toolsOf(box).map(({ name }) => name);
  const args = [names.join(','), ...(box.kind === 'crashing-package' ? ['crash'] : [])];
  const packageArguments = args.map((value) => ({ type: 'positional', value }));
  return { packages: [{ registryType: 'npm', identifier: packageName(index), version: '1.0.0', packageArguments }] };
}

const rowOf = (box: Box, reached: object) => ({
  server: { name: nameOf(box), description: `The ${box.word}.`, version: '1.0.0', ...reached },
  _meta: { 'io.modelcontextprotocol.registry/official': { status: 'active', isLatest: true } },
});

const older = ({ server }: ReturnType<typeof rowOf>) => ({
  server: { ...server, version: '0.9.0' },
  _meta: { 'io.modelcontextprotocol.registry/official': { status: 'active', isLatest: false } },
});
