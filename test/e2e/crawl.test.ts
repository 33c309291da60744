import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { startRegistry, type FixturePackage, type FixtureRegistry } from '../registry.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const SERVERS = 6;
const TOOLS = ['list_boxes', 'open_box', 'delete_box'];

/** A whole stdio server in one file: it answers the handshake after a moment, and lists its tools. */
const SERVER = `
import { createInterface } from 'node:readline';
const send = (id, result) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\\n');
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line);
  if (method === 'initialize') {
    const serverInfo = { name: 'boxes', version: '1.0.0' };
    setTimeout(() => send(id, { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo }), 400);
  }
  if (method === 'tools/list') {
    const tool = (name) => ({ name, description: 'Works on a box.', inputSchema: { type: 'object' } });
    send(id, { tools: ${JSON.stringify(TOOLS)}.map(tool) });
  }
});
`;

const packages = Array.from({ length: SERVERS }, (_, index): FixturePackage => {
  const name = `boxes-${index}`;
  return {
    name,
    version: '1.0.0',
    manifest: { type: 'module', bin: { [name]: 'server.js' } },
    files: { 'server.js': SERVER },
  };
});
const specs = packages.map(({ name, version }) => `npm:${name}@${version}`);

let folder: string;
let registry: FixtureRegistry;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-e2e-'));
  registry = await startRegistry(join(folder, 'packages'), packages);
});
after(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts a crawl of all fixture servers, one at a time, with its events as lines of JSON on standard output. */
function startCrawl(data: string): ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> } {
  return spawn(process.execPath, [MAIN, 'crawl', ...specs, '--data', data, '--concurrency', '1', '--json'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, npm_config_registry: registry.url },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** The servers that a crawl says to have finished, until it ends or `enough` of them are there. */
async function finished(crawl: ReturnType<typeof startCrawl>, enough = Infinity): Promise<string[]> {
  const servers: string[] = [];
  for await (const line of createInterface({ input: crawl.stdout })) {
    if (!line.startsWith('{"type":"finished"')) continue;
    servers.push((JSON.parse(line) as { server: string }).server);
    if (servers.length >= enough) break;
  }
  return servers;
}

/** How many observations, and which tools, the catalogue has of each server that was looked at. */
function recorded(data: string): Record<string, { observations: number; tools: string[] }> {
  const db = new Database(join(data, 'catalogue.db'), { readonly: true });
  try {
    assert.equal(db.pragma('integrity_check', { simple: true }), 'ok');
    const Row = z.object({ slug: z.string(), name: z.string(), observations: z.number() });
    const rows = db.prepare(
      'select slug, name, count(*) observations from server join observation on observation.server = slug group by 1, 2',
    );
    const tools = db.prepare('select name from tool where server = ? order by name').pluck();
    return Object.fromEntries(
      rows.all().map((row) => {
        const { slug, name, observations } = Row.parse(row);
        return [name, { observations, tools: z.array(z.string()).parse(tools.all(slug)) }];
      }),
    );
  } finally {
    db.close();
  }
}

test('a crawl that is killed loses and doubles nothing, and the next one does what is missing', async () => {
  const data = join(folder, 'killed');
  const first = startCrawl(data);
  const done = await finished(first, 3);
  first.kill('SIGKILL');
  await once(first, 'exit');

  const second = startCrawl(data);
  const [rest, [exitCode]] = await Promise.all([finished(second), once(second, 'exit')]);
  assert.equal(exitCode, 0);
  // The one that was in flight may have been stored before its line was printed; it is never looked at twice.
  assert.ok(rest.length >= SERVERS - done.length - 1 && rest.length <= SERVERS - done.length);
  assert.deepEqual(
    rest.filter((server) => done.includes(server)),
    [],
  );
  const whole = packages.map(({ name }) => [`npm/${name}`, { observations: 1, tools: [...TOOLS].sort() }]);
  assert.deepEqual(recorded(data), Object.fromEntries(whole));
});

/** The names of the events that a crawl tells, with the server where there is one, from now on. */
async function* events(crawl: ReturnType<typeof startCrawl>): AsyncGenerator<{ type: string; server?: string }> {
  for await (const line of createInterface({ input: crawl.stdout }))
    yield JSON.parse(line) as { type: string; server?: string };
}

test('Ctrl-C finishes what is running, keeps what was recorded and says so with its exit code', async () => {
  const data = join(folder, 'interrupted');
  const crawl = startCrawl(data);
  const told: { type: string; server?: string }[] = [];
  for await (const event of events(crawl)) {
    told.push(event);
    if (event.type === 'started' && told.filter(({ type }) => type === 'started').length === 3) crawl.kill('SIGINT');
  }
  const exitCode = crawl.exitCode ?? (await once(crawl, 'exit'))[0];
  assert.equal(exitCode, 130);
  const started = told.flatMap(({ type, server }) => (type === 'started' && server !== undefined ? [server] : []));
  assert.deepEqual(Object.keys(recorded(data)).toSorted(), started.toSorted());
  assert.equal(started.length, 3);
  assert.equal(told.at(-1)?.type, 'summary');
});

test('a second Ctrl-C ends what is running, and it is not recorded', async () => {
  const data = join(folder, 'interrupted twice');
  const crawl = startCrawl(data);
  const told: { type: string; server?: string }[] = [];
  for await (const event of events(crawl)) {
    told.push(event);
    if (event.type === 'started' && told.filter(({ type }) => type === 'started').length === 2) crawl.kill('SIGINT');
    if (event.type === 'draining') crawl.kill('SIGINT');
  }
  const exitCode = crawl.exitCode ?? (await once(crawl, 'exit'))[0];
  assert.equal(exitCode, 130);
  assert.deepEqual(
    told.filter(({ type }) => type === 'finished' || type === 'dropped').map(({ type }) => type),
    ['finished', 'dropped'],
  );
  assert.equal(Object.keys(recorded(data)).length, 1);
});

test('two crawls of one catalogue at once look at each server once', async () => {
  const data = join(folder, 'shared');
  const crawls = [startCrawl(data), startCrawl(data)];
  const [mine, theirs] = await Promise.all(crawls.map((crawl) => Array.fromAsync(events(crawl))));
  const of = (told: typeof mine): (string | undefined)[] =>
    (told ?? []).filter(({ type }) => type === 'finished').map(({ server }) => server);
  assert.ok(of(mine).length > 0 && of(theirs).length > 0);
  assert.deepEqual(
    [...of(mine), ...of(theirs)].toSorted(),
    packages.map(({ name }) => `npm/${name}`),
  );
  const whole = packages.map(({ name }) => [`npm/${name}`, { observations: 1, tools: [...TOOLS].sort() }]);
  assert.deepEqual(recorded(data), Object.fromEntries(whole));
});
