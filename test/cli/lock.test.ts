import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openCatalogue } from '#catalogue/open.ts';
import { EXIT, type ExitCode } from '#cli/exit-code.ts';
import { Lock } from '#schema/lock.ts';
import { Verification } from '#schema/verification.ts';
import { answered, day, failed, refOf, toolOf } from '#test/catalogue/fixtures.ts';
import { typed, type Printed } from './typed.ts';

const BOXES = refOf('npm/boxes', {
  packages: [{ registry: 'npm', identifier: 'boxes', version: '1.0.0' }],
  launch: { args: ['--stdio'], env: ['BOX_TOKEN'] },
});
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-lock-'));
  const catalogue = await openCatalogue(join(folder, 'catalogue.db'));
  await catalogue.record(BOXES, answered(BOXES.name, day(1), [toolOf('write\u202Ebox'), toolOf('read_box')]));
  await catalogue.record(refOf('npm/silent'), answered('npm/silent', day(1), [toolOf('once')]));
  await catalogue.record(refOf('npm/silent'), failed('npm/silent', day(2), 'timeout'));
  await catalogue.record(refOf('npm/half'), answered('npm/half', day(1), [toolOf('some')], 'partial'));
  await catalogue.record(refOf('npm/declared'), answered('npm/declared', day(1), [toolOf('told')], 'declared'));
  await catalogue.close();
  const mcpServers = {
    boxes: { command: 'npx', args: ['boxes'] },
    mine: { command: './mine', env: { K: 'sunshine' } },
  };
  await writeFile(join(folder, 'mcp.json'), JSON.stringify({ mcpServers }));
  await placard('lock', 'npm/boxes', '--offline', '--definitions', '--lock', 'good.json');
});
after(() => rm(folder, { recursive: true, force: true }));

const placard = (...argv: string[]): Promise<Printed> =>
  typed(folder, [...argv, '--data', folder], { env: { HOME: folder, PATH: '' } });
const read = async (file: string): Promise<string> => readFile(join(folder, file), 'utf8');

test('a lock from the catalogue has digests, how the server is started, and nothing but ASCII', async () => {
  const { exitCode, stdout } = await placard('lock', 'npm/boxes', '--offline');
  assert.deepEqual([exitCode, stdout], [EXIT.ok, 'Locked 1 server with 2 tools in placard-lock.json\n']);
  const text = await read('placard-lock.json');
  assert.match(text, /^[\x20-\x7e\n]*$/);
  const [server] = Lock.parse(JSON.parse(text)).servers;
  assert.deepEqual(server?.launch, { args: ['--stdio'], env: ['BOX_TOKEN'] });
  assert.deepEqual(
    server.tools.map(({ name, definition }) => [name, definition]),
    [
      ['read_box', undefined],
      ['write\u202Ebox', undefined],
    ],
  );
});

test('what the catalogue has only a part of, or no answer from, is not locked, and is told', async () => {
  const argv = ['npm/boxes', 'npm/silent', 'npm/half', 'nobody', '--offline', '--lock', 'part.json'];
  const { exitCode, stderr } = await placard('lock', ...argv);
  assert.equal(exitCode, EXIT.findings);
  assert.match(stderr, /^Not locked: npm\/silent: timeout: no answer within 20 s$/m);
  assert.match(stderr, /^Not locked: npm\/half: partial: the second page did not come$/m);
  assert.match(stderr, /^Not locked: npm\/nobody: The catalogue does not know it/m);
  assert.equal(Lock.parse(JSON.parse(await read('part.json'))).servers.length, 1);
});

test('what was only declared is locked as such', async () => {
  await placard('lock', 'npm/declared', '--offline', '--lock', 'declared.json');
  assert.equal(Lock.parse(JSON.parse(await read('declared.json'))).servers[0]?.seen, 'declared');
});

test('a program of this machine in a client’s file cannot be locked, and nothing secret is said', async () => {
  const { exitCode, stderr, stdout } = await placard(
    'lock',
    '--config',
    'mcp.json',
    '--offline',
    '--lock',
    'config.json',
  );
  assert.equal(exitCode, EXIT.findings);
  assert.match(stderr, /^Not locked: .*mcp\.json mcpServers\.mine: /m);
  assert.doesNotMatch(stderr + stdout + (await read('config.json')), /sunshine/);
});

test('--json says what was locked and what was not', async () => {
  const { stdout } = await placard('lock', 'npm/boxes', 'npm/silent', '--offline', '--json', '--lock', 'json.json');
  assert.deepEqual(JSON.parse(stdout), {
    ...{ file: 'json.json', written: true, servers: 1, tools: 2 },
    notLocked: [{ server: 'npm/silent', reason: 'timeout: no answer within 20 s' }],
  });
});

test('--schema prints a JSON Schema that a lock fits, and little else does', async () => {
  const { exitCode, stdout } = await placard('lock', '--schema');
  assert.equal(exitCode, EXIT.ok);
  const validate = addFormats.default(new Ajv.default({ strict: false })).compile(JSON.parse(stdout));
  const good = JSON.parse(await read('good.json'));
  assert.equal(validate(good), true, JSON.stringify(validate.errors));
  assert.equal(validate({ ...good, lockfileVersion: 9 }), false);
});

test('offline, a lock is compared with what the catalogue has', async () => {
  const { exitCode, stdout } = await placard('verify', '--offline', '--lock', 'good.json');
  assert.deepEqual([exitCode, stdout], [EXIT.ok, 'npm/boxes 1.0.0: as locked, 2 tools\n1 of 1 server as locked.\n']);
});

test('a server that its registry has deprecated is told by lock, and by verify, which passes it', async () => {
  const server = { ...refOf('npm/old', { source: 'registry', lifecycle: { status: 'deprecated', note: 'Old.' } }) };
  const catalogue = await openCatalogue(join(folder, 'catalogue.db'));
  await catalogue.record(server, answered('npm/old', day(1), [toolOf('read_box')]));
  await catalogue.close();
  const locked = await placard('lock', 'npm/old', '--offline', '--lock', 'old.json');
  assert.match(locked.stderr, /^npm\/old: deprecated by its registry \(registry\): Old\.$/m);
  const verified = await placard('verify', '--offline', '--lock', 'old.json');
  assert.equal(verified.exitCode, EXIT.ok);
  assert.match(verified.stdout, /: as locked, 1 tool\n {2}It is deprecated by its registry \(registry\): Old\.$/m);
  const { stdout } = await placard('verify', '--offline', '--lock', 'old.json', '--json');
  assert.equal(Verification.parse(JSON.parse(stdout)).servers[0]?.retired?.status, 'deprecated');
});

test('a server that the catalogue no longer has an answer from is never as locked', async () => {
  const lock = JSON.parse(await read('good.json'));
  const [server] = lock.servers;
  await writeFile(
    join(folder, 'silent.json'),
    JSON.stringify({ ...lock, servers: [{ ...server, name: 'npm/silent' }] }),
  );
  const { exitCode, stdout } = await placard('verify', '--offline', '--lock', 'silent.json');
  assert.equal(exitCode, EXIT.findings);
  assert.match(
    stdout,
    /^npm\/silent 1\.0\.0: could not be looked at, so it is unknown: timeout: no answer within 20 s$/m,
  );
});

test('with a client’s file, what is used and not locked fails', async () => {
  const { exitCode, stdout } = await placard(
    'verify',
    '--offline',
    '--lock',
    'good.json',
    '--config',
    'mcp.json',
    '--json',
  );
  assert.equal(exitCode, EXIT.findings);
  const { passed, servers } = Verification.parse(JSON.parse(stdout));
  assert.equal(passed, false);
  assert.deepEqual(
    servers.map(({ status }) => status),
    ['same', 'unlocked'],
  );
});

const REFUSED: Record<string, { argv: string[]; exitCode: ExitCode; says: RegExp }> = {
  'a lock that is not there': {
    argv: ['verify', '--lock', 'nowhere.json'],
    exitCode: EXIT.usage,
    says: /nowhere\.json cannot be read: there is no such file\. Make a lock with "placard lock"/,
  },
  'a lock that is no JSON': { argv: ['verify', '--lock', 'text'], exitCode: EXIT.usage, says: /text is no JSON/ },
  'a lock that is another file': {
    argv: ['verify', '--lock', 'mcp.json'],
    exitCode: EXIT.usage,
    says: /mcp\.json is no lock of Placard: lockfileVersion/,
  },
  'a lock with a definition that somebody changed': {
    argv: ['verify', '--lock', 'forged.json'],
    exitCode: EXIT.usage,
    says: /the definition of read_box of npm\/boxes is not the one of its digest/,
  },
  'two documents on standard output': {
    argv: ['verify', '--lock', 'good.json', '--json', '--sarif'],
    exitCode: EXIT.usage,
    says: /give --sarif a file/,
  },
  'a spec that is none': {
    argv: ['lock', 'not a name', '--offline'],
    exitCode: EXIT.usage,
    says: /Expected a package/,
  },
  'a version that is not exact': {
    argv: ['lock', 'boxes@latest', '--offline'],
    exitCode: EXIT.usage,
    says: /Expected an exact version/,
  },
  'a client’s file that is not there': {
    argv: ['lock', '--config', 'nowhere.json', '--offline'],
    exitCode: EXIT.usage,
    says: /nowhere\.json cannot be read/,
  },
  'a place that cannot be written': {
    argv: ['lock', 'npm/boxes', '--offline', '--lock', 'no/such/folder.json'],
    exitCode: EXIT.failed,
    says: /folder\.json cannot be written/,
  },
  'nothing to lock': {
    argv: ['lock', '--offline'],
    exitCode: EXIT.findings,
    says: /Nothing was locked, so nothing was written/,
  },
};
for (const [what, { argv, exitCode, says }] of Object.entries(REFUSED))
  test(`${what} is refused in words`, async () => {
    await writeFile(join(folder, 'text'), 'Dear diary');
    const forged = JSON.parse(await read('good.json'));
    forged.servers[0].tools[0].definition.description = 'Forged.';
    await writeFile(join(folder, 'forged.json'), JSON.stringify(forged));
    const result = await placard(...argv);
    assert.match(result.stderr, says);
    assert.deepEqual({ exitCode: result.exitCode, stdout: result.stdout }, { exitCode, stdout: '' });
  });
