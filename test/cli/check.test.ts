import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Observation } from '#schema/observation.ts';
import { newFolder } from '../crawler/installed-fixture.ts';
import { typed, type Printed } from './typed.ts';

const SERVERS = fileURLToPath(new URL('../crawler/servers', import.meta.url));
let folder: string;
before(async () => {
  folder = join(await newFolder(), 'servers');
  await cp(SERVERS, folder, { recursive: true });
});

const check = (server: string, ...options: string[]): Promise<Printed> =>
  typed(folder, ['check', ...options, '--', 'node', `./${server}.mjs`]);

interface Case {
  readonly server: string;
  readonly options?: string[];
  readonly exitCode: number;
  readonly says: RegExp[];
}
const CASES: Record<string, Case> = {
  'a server that lists its tools': {
    server: 'wants-variables',
    exitCode: 0,
    says: [/listed, 1 tool\n/, /list_notes {2}Read {2}low/, /with NOTES_API_KEY, NOTES_BASE_URL/, /MiB of memory/],
  },
  'a value that was given': {
    server: 'wants-variables',
    options: ['--env', 'NOTES_API_KEY=x', '--env', 'NOTES_BASE_URL'],
    exitCode: 0,
    says: [/with NOTES_API_KEY, NOTES_BASE_URL/],
  },
  'a server that leaves': { server: 'leaves', exitCode: 1, says: [/launch-failed\n/, /the database cannot be opened/] },
  'a row that is no tool': {
    server: 'malformed',
    exitCode: 1,
    says: [/listed, 2 tools/, /no tool: row 2: name/, /no tool: row 3 \(list_notes\): An earlier tool/],
  },
  'a byte that is no text': {
    server: 'damaged',
    exitCode: 1,
    says: [/listed, 1 tool\n/, /damaged: bytes of its list/],
  },
  'a limit that was set': {
    server: 'paging',
    options: ['--set', 'pages=2'],
    exitCode: 1,
    says: [/partial, \d tool/, /2 pages/],
  },
  'a server that is the same for everyone': {
    server: 'paging',
    options: ['--twice'],
    exitCode: 0,
    says: [/Asked again as Visual Studio Code: the same list/],
  },
  'a server that shows clients something else': {
    server: 'client-aware',
    options: ['--twice'],
    exitCode: 1,
    says: [/unstable-definition/, /appeared: delete_note/, /vanished: help/, /changed: list_notes/],
  },
};

for (const [name, { server, options = [], exitCode, says }] of Object.entries(CASES))
  test(`${name} is told, with exit code ${exitCode}`, async () => {
    const printed = await check(server, ...options);
    for (const words of says) assert.match(printed.stdout, words);
    assert.equal(printed.exitCode, exitCode, printed.stderr);
  });

test('--json prints the observation, and nothing else', async () => {
  const { stdout, stderr } = await check('client-aware', '--json', '--twice');
  const observation = Observation.parse(JSON.parse(stdout));
  assert.equal(observation.outcome, 'listed');
  assert.deepEqual(observation.secondListing?.appeared, ['delete_note']);
  assert.deepEqual(observation.target, { kind: 'package', registry: 'local', identifier: 'servers', version: '0.0.0' });
  assert.ok((observation.usage?.peakMb ?? 0) > 10);
  assert.equal(stderr, '');
});

test('a server is taken for what its package.json says that it is', async () => {
  const own = join(await newFolder(), 'own');
  await cp(SERVERS, own, { recursive: true });
  const toldOf = async (description: string): Promise<string> => {
    await writeFile(join(own, 'package.json'), JSON.stringify({ name: 'own', type: 'module', description }));
    return (await typed(own, ['check', '--', 'node', './wants-variables.mjs'])).stdout;
  };
  assert.match(await toldOf('Keeps notes.'), /list_notes {2}Read {2}low/);
  assert.match(await toldOf('Customers of a CRM.'), /list_notes {2}Read {2}medium/);
});

test('a value that was given is nowhere in the observation', async () => {
  const { stdout } = await check(
    'wants-variables',
    '--json',
    '--env',
    'NOTES_API_KEY=a-secret',
    '--env',
    'NOTES_BASE_URL',
  );
  assert.ok(!stdout.includes('a-secret'));
});

const WRONG: Record<string, string[]> = {
  'no command': ['check'],
  'another runtime': ['check', '--', 'python3', 'server.py'],
  'a variable without a name': ['check', '--env', '=x', '--', 'node', './paging.mjs'],
  'a limit that is none': ['check', '--set', 'pages=lots', '--', 'node', './paging.mjs'],
};
for (const [name, argv] of Object.entries(WRONG))
  test(`${name} is a wrong command line`, async () => assert.equal((await typed(folder, argv)).exitCode, 2));
