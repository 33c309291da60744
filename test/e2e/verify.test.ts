import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { EXIT } from '#cli/exit-code.ts';
import { Lock } from '#schema/lock.ts';
import { Verification } from '#schema/verification.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { typed, type Printed } from '#test/cli/typed.ts';
import { localRegistry, type LocalRegistry, type Published } from '#test/crawler/local-registry.ts';

const text = { type: 'string' };
const READ: ToolDefinition = {
  name: 'read_box',
  description: 'Reads a box.',
  inputSchema: { type: 'object', properties: { id: text }, required: ['id'] },
};
const LIST: ToolDefinition = { name: 'list_boxes', description: 'Lists boxes.', inputSchema: { type: 'object' } };
const STACK: ToolDefinition = { name: 'stack_crates', description: 'Stacks crates.' };
const WIDER: ToolDefinition = {
  ...READ,
  inputSchema: { type: 'object', properties: { id: text, command: text }, required: ['id'] },
};

/** A package whose server lists these tools; without tools it leaves at once. */
function server(name: string, version: string, tools: readonly ToolDefinition[] | null): Published {
  const program = `
import { createInterface } from 'node:readline';
const send = (id, result) => process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id, result }) + '\\n');
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method } = JSON.parse(line);
  if (method === 'initialize') {
    const serverInfo = { name: ${JSON.stringify(name)}, version: ${JSON.stringify(version)} };
    send(id, { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo });
  }
  if (method === 'tools/list') send(id, { tools: ${JSON.stringify(tools)} });
});
`;
  return {
    ...{ name, version },
    manifest: { type: 'module', bin: { [name]: 'server.js' } },
    files: { 'server.js': tools === null ? 'process.exit(3);' : program },
  };
}

suite('lock, change, verify', () => {
  let folder: string;
  const registries: LocalRegistry[] = [];
  let registry: LocalRegistry;
  const publish = async (...packages: Published[]): Promise<void> => {
    registry = await localRegistry(packages);
    registries.push(registry);
  };
  const placard = (argv: readonly string[], data = 'data'): Promise<Printed> =>
    typed(folder, [...argv, '--data', join(folder, data), '--concurrency', '1'], {
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, npm_config_registry: registry.url },
    });
  const configure = (...specs: string[]): Promise<void> => {
    const mcpServers = Object.fromEntries(specs.map((spec) => [spec, { command: 'npx', args: ['-y', spec] }]));
    return writeFile(join(folder, 'mcp.json'), JSON.stringify({ mcpServers }));
  };
  const verified = async (argv: readonly string[], data?: string) => {
    const { exitCode, stdout, stderr } = await placard(['verify', '--json', ...argv], data);
    return { exitCode, ...Verification.parse(JSON.parse(stdout || stderr)) };
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placard-verify-'));
    await publish(server('boxes', '1.0.0', [READ, LIST]), server('crates', '1.0.0', [STACK]));
    await configure('boxes', 'crates@1.0.0');
  });
  after(async () => {
    for (const one of registries) await one.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the servers of a client’s file are looked at and locked, and a second time nothing is', async () => {
    const first = await placard(['lock', '--config', 'mcp.json']);
    assert.equal(first.exitCode, EXIT.ok, first.stderr);
    assert.equal(first.stdout, 'Locked 2 servers with 3 tools in placard-lock.json\n');
    const bytes = await readFile(join(folder, 'placard-lock.json'), 'utf8');
    const { servers } = Lock.parse(JSON.parse(bytes));
    assert.deepEqual(
      servers.map(({ name, pinned, seen, package: pkg, tools }) => [name, pinned, seen, pkg?.version, tools.length]),
      [
        ['npm/boxes', false, 'listed', '1.0.0', 2],
        ['npm/crates', true, 'listed', '1.0.0', 1],
      ],
    );
    assert.doesNotMatch(bytes, /20\d\d-\d\d-\d\d|Reads a box/);
    const again = await placard(['lock', '--config', 'mcp.json', '--force']);
    assert.equal(again.stdout, 'placard-lock.json is as it was: 2 servers with 3 tools\n');
    assert.equal(await readFile(join(folder, 'placard-lock.json'), 'utf8'), bytes);
    const full = await placard(['lock', '--config', 'mcp.json', '--definitions', '--lock', 'full.json']);
    assert.equal(full.exitCode, EXIT.ok);
  });

  test('what says what is locked passes', async () => {
    const { exitCode, stdout } = await placard(['verify']);
    assert.equal(exitCode, EXIT.ok);
    assert.equal(
      stdout,
      'npm/boxes 1.0.0: as locked, 2 tools\nnpm/crates 1.0.0: as locked, 1 tool\n2 of 2 servers as locked.\n',
    );
  });

  test('a newest version that says something else fails, with what and where; a pinned one stays', async () => {
    await publish(
      server('boxes', '1.1.0', [
        WIDER,
        { ...LIST, name: 'all_boxes' },
        { name: 'delete_box', description: 'Deletes.' },
      ]),
      server('crates', '2.0.0', []),
      server('crates', '1.0.0', [STACK]),
    );
    const { exitCode, stdout } = await placard(['verify', '--sarif', 'found.sarif']);
    assert.equal(exitCode, EXIT.findings);
    assert.match(stdout, /^npm\/boxes 1\.0\.0 → 1\.1\.0: differs from the lock$/m);
    assert.match(stdout, /^ {2}widens {4}delete_box: added/m);
    assert.match(stdout, /^ {2}\w+ +all_boxes: renamed from list_boxes/m);
    assert.match(stdout, /^ {2}widens {4}read_box: parameters changed/m);
    assert.match(stdout, /^ {12}\/inputSchema\/properties\/command {2}\(widens: /m);
    assert.match(stdout, /^npm\/crates 1\.0\.0: as locked, 1 tool$/m);
    assert.match(stdout, /^1 of 2 servers as locked, 1 different\.$/m);
    const sarif = JSON.parse(await readFile(join(folder, 'found.sarif'), 'utf8'));
    assert.equal(sarif.runs[0].results.length, 3);
  });

  test('offline the catalogue is compared, which has just seen the change', async () => {
    const { exitCode, servers } = await verified(['--offline']);
    assert.equal(exitCode, EXIT.findings);
    assert.deepEqual(
      servers.map(({ server: name, status }) => [name, status]),
      [
        ['npm/boxes', 'different'],
        ['npm/crates', 'same'],
      ],
    );
  });

  test('without a catalogue a lock of digests still fails, and one with definitions says why', async () => {
    const bare = await verified([], 'fresh');
    assert.equal(bare.exitCode, EXIT.findings);
    assert.deepEqual(
      bare.servers[0]?.deviations.map(({ tool, kind, judgement }) => [tool, kind, judgement?.direction]),
      [
        ['all_boxes', 'tool-added', 'widens'],
        ['delete_box', 'tool-added', 'widens'],
        ['list_boxes', 'tool-removed', undefined],
        ['read_box', 'definition-changed', undefined],
      ],
    );
    const full = await verified(['--lock', 'full.json'], 'fresh-too');
    assert.deepEqual(
      full.servers[0]?.deviations.map(({ tool, kind }) => [tool, kind]),
      [
        ['all_boxes', 'tool-renamed'],
        ['delete_box', 'tool-added'],
        ['read_box', 'schema-changed'],
      ],
    );
  });

  test('a server that is used and not locked fails, and one that is locked and not used does not', async () => {
    await configure('crates@1.0.0', 'barrels');
    const { exitCode, servers } = await verified(['--config', 'mcp.json']);
    assert.equal(exitCode, EXIT.findings);
    assert.deepEqual(
      servers.map(({ server: name, status }) => [name, status]),
      [
        ['npm/crates', 'same'],
        ['npm/boxes', 'unused'],
        ['npm/barrels', 'unlocked'],
      ],
    );
    await configure('crates@1.0.0');
    assert.equal((await verified(['--config', 'mcp.json'])).exitCode, EXIT.ok);
  });

  test('a server that no longer starts, or that the registry does not have, is unknown and never passes', async () => {
    await publish(server('boxes', '1.2.0', null));
    const { exitCode, servers } = await verified([], 'gone');
    assert.equal(exitCode, EXIT.findings);
    assert.deepEqual(
      servers.map(({ server: name, status }) => [name, status]),
      [
        ['npm/boxes', 'unknown'],
        ['npm/crates', 'unknown'],
      ],
    );
    const locked = await placard(['lock', 'boxes', '--lock', 'other.json']);
    assert.equal(locked.exitCode, EXIT.findings);
    assert.match(locked.stderr, /^Not locked: npm\/boxes: /m);
    await assert.rejects(readFile(join(folder, 'other.json')));
  });

  test('a package that is published again under the same version fails, though its tools are the same', async () => {
    await publish({ ...server('boxes', '1.0.0', [READ, LIST]), manifest: { type: 'module', bin: 'server.js', x: 1 } });
    await copyFile(join(folder, 'full.json'), join(folder, 'pinned.json'));
    const lock = Lock.parse(JSON.parse(await readFile(join(folder, 'full.json'), 'utf8')));
    const servers = lock.servers.filter(({ name }) => name === 'npm/boxes').map((one) => ({ ...one, pinned: true }));
    await writeFile(join(folder, 'pinned.json'), JSON.stringify({ ...lock, servers }));
    const found = await verified(['--lock', 'pinned.json'], 'republished');
    assert.equal(found.exitCode, EXIT.findings);
    assert.deepEqual(
      found.servers.map(({ status, republished, deviations }) => [status, republished, deviations.length]),
      [['different', true, 0]],
    );
  });
});
