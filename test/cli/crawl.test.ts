import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { openCatalogue } from '#catalogue/open.ts';
import { EXIT, type ExitCode } from '#cli/exit-code.ts';
import { typed, type Printed } from './typed.ts';

let folder: string;
let server: Server;
let address: string;
const asked: string[] = [];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-crawl-'));
  await mkdir(join(folder, '.cursor'));
  await writeFile(
    join(folder, '.cursor/mcp.json'),
    '{"mcpServers": {"files": {"command": "npx", "args": ["@acme/files@0.3.1", "--token", "sunshine"], "env": {"K": "sunshine"}}, "mine": {"command": "./mine"}}}',
  );
  await writeFile(join(folder, 'broken.json'), '{\n"mcpServers": {"a": {"env": {"K": "sunshine"}');
  await writeFile(
    join(folder, 'servers.txt'),
    '# ours\nnotes@2.1.0\npypi:acme-git==1.0\nhttps://acme.test/mcp\nnot one\n',
  );
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const cursor = new URL(request.url ?? '', 'http://x').searchParams.get('cursor');
    if (request.url?.startsWith('/moved')) return void response.writeHead(302, { location: '/v0.1/servers' }).end();
    response.setHeader('content-type', 'application/json');
    const [, looked] = /^\/v0\.1\/servers\/test\.acme%2F([a-z]{1,20})\/versions\/latest/.exec(request.url ?? '') ?? [];
    response.end(JSON.stringify(looked === undefined ? pages[cursor ?? ''] : row(looked)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = z.object({ port: z.number() }).parse(server.address());
  address = `http://127.0.0.1:${at.port}`;
});
after(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const row = (name: string) => ({
  server: {
    name: `test.acme/${name}`,
    version: '1.0.0',
    packages: [{ registryType: 'npm', identifier: name, version: '1.0.0' }],
  },
});
const pages: Record<string, unknown> = {
  '': { servers: [row('files'), row('mail'), { server: { name: '\u001b[31mred' } }], metadata: { nextCursor: 'next' } },
  next: { servers: [row('notes')], metadata: {} },
};

const placard = (...argv: string[]): Promise<Printed> =>
  typed(folder, argv, { env: { HOME: join(folder, 'home') }, now: new Date('2026-11-23T12:00:00Z') });

const Plan = z.object({
  counts: z.record(z.string(), z.number()),
  servers: z.array(
    z.object({ server: z.string(), source: z.string(), action: z.string(), why: z.string(), target: z.string() }),
  ),
  problems: z.array(z.object({ source: z.string(), where: z.string(), problem: z.string() })),
});

async function dryRun(...argv: string[]): Promise<z.infer<typeof Plan> & { names: string[] }> {
  const { exitCode, stdout } = await placard('crawl', '--dry-run', '--json', ...argv);
  assert.equal(exitCode, EXIT.ok);
  const plan = Plan.parse(JSON.parse(stdout));
  return { ...plan, names: plan.servers.map((one) => one.server) };
}

test('a dry run of the starter list starts nothing and leaves no folder', async () => {
  const { counts } = await dryRun();
  assert.ok((counts['look'] ?? 0) >= 45);
  await assert.rejects(access(join(folder, '.placard')));
});

test('a registry is read page by page, and a bad row is told', async () => {
  const { names, problems } = await dryRun('--registry', address);
  assert.deepEqual(names, ['test.acme/files', 'test.acme/mail', 'test.acme/notes']);
  assert.deepEqual(
    problems.map(({ where }) => where),
    ['page 1, row 3'],
  );
});

test('of a registry only what changed since can be asked for, and what was taken back too', async () => {
  asked.length = 0;
  await dryRun('--registry', address, '--since', '7d', '--include-deleted');
  const { searchParams } = new URL(asked[0] ?? '', address);
  assert.equal(searchParams.get('updated_since'), '2026-11-16T12:00:00.000Z');
  assert.equal(searchParams.get('include_deleted'), 'true');
});

test('names of a registry are looked up in the one that is given, and the rest of it is left out', async () => {
  asked.length = 0;
  await writeFile(join(folder, 'named.txt'), 'test.acme/box\n');
  assert.deepEqual((await dryRun('test.acme/mail', '--registry', address)).names, ['test.acme/mail']);
  assert.deepEqual(asked, ['/v0.1/servers/test.acme%2Fmail/versions/latest?include_deleted=true']);
  asked.length = 0;
  const both = await dryRun('--from', 'named.txt', '--registry', address);
  assert.deepEqual(both.names, ['test.acme/box', 'test.acme/files', 'test.acme/mail', 'test.acme/notes']);
});

test('the servers of this folder’s clients are found, and nothing secret is printed', async () => {
  const { names, problems } = await dryRun('--config');
  assert.deepEqual(names, ['npm/@acme/files']);
  assert.match(problems[0]?.where ?? '', /mcpServers\.mine$/);
  const table = await placard('crawl', '--dry-run', '--config');
  assert.doesNotMatch(table.stdout + table.stderr, /sunshine/);
});

test('one file of a client can be named', async () => {
  assert.deepEqual((await dryRun('--config', '.cursor/mcp.json')).names, ['npm/@acme/files']);
});

test('a file that is broken is told with its line, and nothing of it is quoted', async () => {
  const { stderr } = await placard('crawl', '--dry-run', '--config', 'broken.json');
  assert.match(stderr, /broken\.json:2: It is no JSON/);
  assert.doesNotMatch(stderr, /sunshine/);
});

test('a file of servers has one a line, and a bad line costs only itself', async () => {
  const { names, servers, problems } = await dryRun('--from', 'servers.txt');
  assert.deepEqual(names, ['npm/notes', 'pypi/acme-git', 'url/acme.test/mcp']);
  assert.deepEqual(
    servers.map(({ action }) => action),
    ['look', 'record', 'look'],
  );
  assert.deepEqual(
    problems.map(({ where }) => where),
    ['servers.txt:5'],
  );
});

test('a checkout of Docker’s registry is crawled from, and what it declares can be imported', async () => {
  for (const name of ['files', 'mail']) await mkdir(join(folder, 'checkout/servers', name), { recursive: true });
  await writeFile(join(folder, 'checkout/servers/files/server.yaml'), 'image: acme/files:1.4\n');
  await writeFile(
    join(folder, 'checkout/servers/files/tools.json'),
    '[{"name": "read_file", "inputSchema": {"type": "object"}}]',
  );
  await writeFile(join(folder, 'checkout/servers/mail/server.yaml'), 'a: [\n');
  const { names, problems } = await dryRun('--from', 'checkout');
  assert.deepEqual(names, ['docker/files']);
  assert.deepEqual(
    problems.map(({ where }) => where),
    ['servers/mail'],
  );
  const imported = await placard('import', 'checkout', '--data', join(folder, 'imported'));
  assert.deepEqual(imported.exitCode, EXIT.ok);
  assert.equal(imported.stdout, 'docker/files: 1 tool declared, 1 change\n');
  assert.match(imported.stderr, /^docker: servers\/mail: /);
});

test('a folder that is no checkout is refused in words', async () => {
  const { exitCode, stderr } = await placard('crawl', '--dry-run', '--from', '.cursor');
  assert.equal(exitCode, EXIT.failed);
  assert.match(stderr, /\.cursor is no checkout of the Docker MCP registry/);
});

test('several places are read one after the other, and each server is listed once', async () => {
  const { names } = await dryRun('notes@2.1.0', 'https://acme.test/mcp', '--from', 'servers.txt', '--config');
  assert.deepEqual(names, ['npm/notes', 'url/acme.test/mcp', 'pypi/acme-git', 'npm/@acme/files']);
});

test('every option that help names is taken', async () => {
  const { stdout } = await placard('crawl', '--help');
  const flags = [...stdout.matchAll(/^ {2}(--[a-z-]+) {2,}/gm)].flatMap(([, flag]) => flag ?? []);
  assert.ok(flags.includes('--twice') && flags.includes('--force'));
  await dryRun(
    ...flags.filter((flag) => !['--allow-private', '--include-deleted', '--json', '--dry-run'].includes(flag)),
  );
});

test('--only takes patterns, --limit stops reading', async () => {
  assert.deepEqual((await dryRun('--registry', address, '--only', 'test.*/notes', 'mail')).names, [
    'test.acme/mail',
    'test.acme/notes',
  ]);
  asked.length = 0;
  assert.deepEqual((await dryRun('--registry', address, '--limit', '2')).names, ['test.acme/files', 'test.acme/mail']);
  assert.equal(asked.length, 1);
});

test('what is fresh is skipped and does not count for the limit; --force looks again', async () => {
  const data = join(folder, 'data');
  await mkdir(data);
  const catalogue = await openCatalogue(join(data, 'catalogue.db'));
  const pkg = { registry: 'npm', identifier: 'files', version: '1.0.0' } as const;
  await catalogue.record(
    { name: 'test.acme/files', packages: [pkg], remotes: [], source: 'registry' },
    {
      ...{
        outcome: 'listed',
        server: 'test.acme/files',
        observedAt: '2026-11-23T11:00:00.000Z',
        target: { kind: 'package', ...pkg },
      },
      ...{ profile: { args: [], env: [] }, durations: { total: 1 }, sandbox: null, definitions: [], rejected: [] },
    },
  );
  await catalogue.close();
  const { servers } = await dryRun('--registry', address, '--limit', '1', '--data', data);
  assert.deepEqual(
    servers.map(({ server: name, why }) => [name, why]),
    [
      ['test.acme/files', 'fresh'],
      ['test.acme/mail', 'new'],
    ],
  );
  const forced = await dryRun('--registry', address, '--limit', '1', '--data', data, '--force');
  assert.deepEqual(
    forced.servers.map(({ why }) => why),
    ['stale'],
  );
});

test('the table says what, from where and why, and counts', async () => {
  const { stdout, stderr } = await placard('crawl', '--dry-run', '--from', 'servers.txt');
  assert.match(stdout, /^look +npm\/notes +npm notes 2\.1\.0 +never looked at$/m);
  assert.match(
    stdout,
    /^record +pypi\/acme-git .*It is a PyPI package \(uvx\); only npm packages and servers at an address are looked at yet\.$/m,
  );
  assert.match(stdout, /3 servers: 2 to look at, 0 to leave, 1 to be recorded as not attempted\.$/m);
  assert.match(stderr, /^written: servers\.txt:5: Expected a package/m);
});

test('a stranger’s text reaches the terminal only inert', async () => {
  const { stdout, stderr } = await placard('crawl', '--dry-run', '--registry', address);
  assert.ok(!(stdout + stderr).includes('\u001b'));
});

const REFUSED: Record<string, { argv: string[]; exitCode: ExitCode; says: RegExp }> = {
  'an address that is none': { argv: ['--registry', 'nonsense'], exitCode: EXIT.usage, says: /address of a registry/ },
  'what was taken back, of no registry': {
    argv: ['--include-deleted'],
    exitCode: EXIT.usage,
    says: /add --registry, or a name that it has/,
  },
  'a time for one name': {
    argv: ['test.acme/mail', '--registry', '--since', '7d'],
    exitCode: EXIT.usage,
    says: /--since is for all servers of a registry/,
  },
  'a registry to look a name up that is none': {
    argv: ['test.acme/mail', '--registry', 'nonsense'],
    exitCode: EXIT.usage,
    says: /address of a registry/,
  },
  'a time without a registry': { argv: ['--since', '7d'], exitCode: EXIT.usage, says: /add --registry/ },
  'a time that is none': {
    argv: ['--registry', '--since', 'yesterday'],
    exitCode: EXIT.usage,
    says: /--since: Expected a time such as .* got "yesterday"/,
  },
  'a limit of none': { argv: ['--limit', '0'], exitCode: EXIT.usage, says: /--limit: Expected a whole number/ },
  'a file that is not there': {
    argv: ['--from', 'nowhere.txt'],
    exitCode: EXIT.usage,
    says: /nowhere\.txt cannot be read/,
  },
  'a client’s file that is not there': {
    argv: ['--config', 'nowhere.json'],
    exitCode: EXIT.usage,
    says: /nowhere\.json cannot be read/,
  },
  'private addresses of strangers': {
    argv: ['--allow-private', '--registry'],
    exitCode: EXIT.usage,
    says: /together with --config/,
  },
  'an address with a key': {
    argv: ['https://acme.test/mcp?key=sunshine'],
    exitCode: EXIT.usage,
    says: /^(?![^]*sunshine)[^]*without a query/,
  },
};
for (const [what, { argv, exitCode, says }] of Object.entries(REFUSED)) {
  test(`${what} is refused in words`, async () => {
    const result = await placard('crawl', '--dry-run', ...argv);
    assert.match(result.stderr, says);
    assert.deepEqual({ exitCode: result.exitCode, stdout: result.stdout }, { exitCode, stdout: '' });
  });
}

test('a registry that leads elsewhere is not followed', async () => {
  const { exitCode, stderr } = await placard('crawl', '--dry-run', '--registry', `${address}/moved`);
  assert.equal(exitCode, EXIT.failed);
  assert.match(stderr, /^placard: Page 1 of the registry at 127\.0\.0\.1:\d+ could not be read: it answered 302/);
});
