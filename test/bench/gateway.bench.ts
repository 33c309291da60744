/**
 * What a proxy adds to a call: the median time of one call after another, and calls per second with sixteen at once, through
 * the gateway, through two other proxies of the npm registry, and through none, interleaved in one run so that other load
 * hits all alike. Client and server are the SDK 1.x. The other proxies are installed into node_modules/.cache when they are
 * not there. Run: node test/bench/gateway.bench.ts [rounds] [topology]
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const OTHERS = { 'mcp-proxy': '6.7.19', supergateway: '4.0.0' };
const CALLS = 40;
const AT_ONCE = 16;
const BURST = 320;
const rounds = Number(process.argv[2] ?? 10);

const root = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = join(root, 'test/gateway/servers/one-era.ts');
const MAIN = join(root, 'cli/main.ts');
const CACHE = join(root, 'node_modules/.cache/placard-bench');
const NODE = process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'placard-bench-'));
const children: ChildProcess[] = [];

function installOthers(): void {
  if (existsSync(join(CACHE, 'node_modules/supergateway'))) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{"private":true}');
  const specs = Object.entries(OTHERS).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...specs], {
    cwd: CACHE,
    stdio: 'inherit',
  });
}

const policy = (name: string, tools: object[]): string => {
  const file = join(folder, `${name}.json`);
  writeFileSync(
    file,
    JSON.stringify({ version: '1', server: name, serverKey: name, preset: null, default: 'allow', tools, others: [] }),
  );
  return file;
};
const open = policy('open', []);
const counted = policy('counted', [
  {
    tool: 'echo',
    decision: 'allow',
    limits: [{ max: 1_000_000, window: 'minute' }],
    conditions: [{ argument: '/text', op: 'starts_with', value: 'x' }],
  },
]);
const gateway = (file: string, ...more: string[]): string[] => [
  MAIN,
  'gateway',
  '--policy',
  file,
  '--counters',
  join(folder, 'counters'),
  '--audit',
  join(folder, 'audit'),
  ...more,
];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts something that will listen, and answers its address when it does. */
async function listening(args: (port: number) => string[]): Promise<string> {
  const port = await freePort();
  children.push(spawn(NODE, args(port), { stdio: 'ignore' }));
  const url = `http://127.0.0.1:${port}/mcp`;
  for (let tries = 0; tries < 400; tries += 1) {
    const isThere = await fetch(url, { method: 'GET' }).then(
      () => true,
      () => false,
    );
    if (isThere) return url;
    await wait(100);
  }
  throw new Error(`Nothing listens on ${port}.`);
}

async function client(to: readonly string[] | string): Promise<Client> {
  const one = new Client({ name: 'bench', version: '1.0.0' }, { capabilities: {} });
  await one.connect(
    (typeof to === 'string'
      ? new StreamableHTTPClientTransport(new URL(to))
      : new StdioClientTransport({ command: NODE, args: [...to], stderr: 'ignore' })) as never,
  );
  return one;
}

installOthers();
const other = (name: string, file: string): string => join(CACHE, 'node_modules', name, file);
const mcpProxy = other('mcp-proxy', 'dist/bin/mcp-proxy.mjs');
const supergateway = other('supergateway', 'dist/index.js');
const http = await listening((port) => [SERVER, String(port)]);

/** Ways from client to server by topology, the first without any proxy. */
const WAYS: Readonly<Record<string, Readonly<Record<string, () => Promise<Client>>>>> = {
  'stdio to stdio': {
    'no proxy': () => client([SERVER]),
    'placard gateway': () => client([...gateway(open), '--', NODE, SERVER]),
    'placard gateway, a condition and a limit': () => client([...gateway(counted), '--', NODE, SERVER]),
  },
  'stdio to HTTP': {
    'no proxy (HTTP)': () => client(http),
    'placard gateway': () => client([...gateway(open), '--upstream', http]),
    supergateway: () =>
      client([supergateway, '--streamableHttp', http, '--outputTransport', 'stdio', '--logLevel', 'none']),
  },
  'HTTP to stdio': {
    'no proxy (stdio)': () => client([SERVER]),
    'placard gateway': async () =>
      client(await listening((port) => [...gateway(open), '--listen', String(port), '--', NODE, SERVER])),
    'mcp-proxy': async () =>
      client(
        await listening((port) => [
          mcpProxy,
          '--port',
          String(port),
          '--host',
          '127.0.0.1',
          '--server',
          'stream',
          '--',
          NODE,
          SERVER,
        ]),
      ),
    supergateway: async () =>
      client(
        await listening((port) => [
          supergateway,
          '--stdio',
          `${NODE} ${SERVER}`,
          '--outputTransport',
          'streamableHttp',
          '--stateful',
          '--port',
          String(port),
          '--logLevel',
          'none',
        ]),
      ),
  },
  'HTTP to HTTP': {
    'no proxy': () => client(http),
    'placard gateway': async () =>
      client(await listening((port) => [...gateway(open), '--listen', String(port), '--upstream', http])),
  },
};

const call = (one: Client): Promise<unknown> => one.callTool({ name: 'echo', arguments: { text: 'x'.repeat(200) } });
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

for (const [topology, ways] of Object.entries(WAYS)) {
  if (process.argv[3] && topology !== process.argv[3]) continue;
  const clients = new Map<string, Client>();
  for (const [name, connect] of Object.entries(ways)) clients.set(name, await connect());
  const times = new Map<string, number[]>();
  const rates = new Map<string, number[]>();
  for (const [name, one] of clients) {
    for (let warm = 0; warm < CALLS; warm += 1) await call(one);
    times.set(name, []);
    rates.set(name, []);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, one] of clients) {
      for (let turn = 0; turn < CALLS; turn += 1) {
        const before = performance.now();
        await call(one);
        times.get(name)?.push(performance.now() - before);
      }
      const before = performance.now();
      const worker = async (): Promise<void> => {
        for (let turn = 0; turn < BURST / AT_ONCE; turn += 1) await call(one);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      rates.get(name)?.push((BURST / (performance.now() - before)) * 1000);
    }
  }
  const [[first = '']] = [[...clients.keys()]];
  const [base, baseRate] = [median(times.get(first) ?? []), median(rates.get(first) ?? [])];
  console.log(
    `\n${topology}`.padEnd(46),
    'median'.padStart(9),
    'added'.padStart(10),
    'ratio'.padStart(7),
    'calls/s'.padStart(9),
    'ratio'.padStart(7),
  );
  for (const name of clients.keys()) {
    const [middle, rate] = [median(times.get(name) ?? []), median(rates.get(name) ?? [])];
    console.log(
      `  ${name}`.padEnd(45),
      `${middle.toFixed(2)} ms`.padStart(9),
      `${(middle - base).toFixed(2)} ms`.padStart(10),
      (middle / base).toFixed(2).padStart(7),
      rate.toFixed(0).padStart(9),
      (rate / baseRate).toFixed(2).padStart(7),
    );
  }
  for (const one of clients.values()) await one.close();
}
for (const child of children) child.kill('SIGKILL');
rmSync(folder, { recursive: true });
process.exit(0);
