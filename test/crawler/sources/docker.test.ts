import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readDockerCheckout } from '#crawler/sources/docker-checkout.ts';
import { docker } from '#crawler/sources/docker.ts';
import { Observation } from '#schema/observation.ts';
import { contextWith, testSource } from './source-contract.ts';

const FILES = `name: files
image: acme/files:1.4
type: server
about:
  title: Files
  description: Made up here.
source:
  project: https://code.acme.test/files
  commit: 0123456789abcdef0123456789abcdef01234567
config:
  secrets:
    - name: files.token
      env: FILES_TOKEN
      example: sunshine
  env:
    - name: MODE
      value: '{{files.mode}}'
run:
  command: ['--root', '{{files.root}}', stdio]
`;
const WEB = 'name: web\ntype: remote\nremote:\n  transport_type: sse\n  url: https://acme.test/sse\n';
const TOOLS = [
  {
    name: 'read_file',
    description: 'Reads a file.',
    inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
  },
  {
    name: 'move_file',
    description: 'Moves a file.',
    arguments: [
      { name: 'from', type: 'string', desc: 'Old place.' },
      { name: 'to', type: 'string', optional: true },
    ],
  },
  { description: 'It has no name.' },
];

const root = await mkdtemp(join(tmpdir(), 'placard-docker-'));
after(() => rm(root, { recursive: true, force: true }));
const put = async (name: string, files: Record<string, string>): Promise<void> => {
  await mkdir(join(root, 'servers', name), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, 'servers', name, file), text);
};
await put('files', { 'server.yaml': FILES, 'tools.json': JSON.stringify(TOOLS) });
await utimes(join(root, 'servers/files/tools.json'), 0, Date.parse('2026-07-08T10:00:00Z') / 1000);
await put('web', { 'server.yaml': WEB, 'tools.json': '[]' });
await put('broken', { 'server.yaml': 'a: [\n' });
await put('empty', {});
await put('neither', { 'server.yaml': 'name: neither\n' });
await put('secret', { 'server.yaml': 'remote:\n  url: https://acme.test/mcp?key=sunshine\n' });
await put('BAD NAME', { 'server.yaml': FILES });
await put('link', {});
await symlink(join(root, 'servers/files/server.yaml'), join(root, 'servers/link/server.yaml'));
const checkout = await readDockerCheckout(root);

testSource(docker(checkout), contextWith());

test('a server has its image or its address, and how it is started without what is private', () => {
  const [files, web] = checkout.servers.map(({ ref }) => ref);
  assert.deepEqual(files, {
    name: 'docker/files',
    title: 'Files',
    description: 'Made up here.',
    repository: 'https://code.acme.test/files',
    packages: [{ registry: 'oci', identifier: 'acme/files', version: '1.4' }],
    remotes: [],
    launch: { args: ['--root', '<blank>', 'stdio'], env: ['FILES_TOKEN', 'MODE'] },
    source: 'docker',
  });
  assert.deepEqual(web?.remotes, [{ url: 'https://acme.test/sse', transport: 'sse' }]);
});

test('the tools of an entry are somebody’s word, and marked so', () => {
  const observation = Observation.parse(checkout.servers[0]?.observation);
  assert.ok(observation.outcome === 'declared');
  assert.equal(observation.observedAt, '2026-07-08T10:00:00.000Z');
  assert.deepEqual(observation.target, {
    kind: 'file',
    name: 'docker/mcp-registry servers/files/tools.json',
    version: '0123456789abcdef0123456789abcdef01234567',
  });
  assert.equal(observation.sandbox, null);
  assert.deepEqual(
    observation.definitions.map(({ name }) => name),
    ['read_file', 'move_file'],
  );
  assert.deepEqual(
    observation.rejected.map(({ index }) => index),
    [2],
  );
});

test('Docker’s short form is written out as a schema; a schema stays as it is', () => {
  const { observation } = checkout.servers[0] ?? {};
  assert.ok(observation?.outcome === 'declared');
  const [whole, short] = observation.definitions;
  assert.deepEqual(whole?.inputSchema, TOOLS[0]?.inputSchema);
  assert.deepEqual(short?.inputSchema, {
    type: 'object',
    properties: { from: { type: 'string', description: 'Old place.' }, to: { type: 'string' } },
    required: ['from'],
  });
});

test('an empty list declares nothing', () => assert.equal(checkout.servers[1]?.observation, null));

test('entries that cannot be read cost only themselves, and nothing of them is quoted', () => {
  assert.deepEqual(
    checkout.problems.map(({ where }) => where),
    ['BAD NAME', 'broken', 'empty', 'link', 'neither', 'secret'].map((name) => `servers/${name}`),
  );
  assert.ok(!JSON.stringify(checkout).includes('sunshine'));
});

test('a folder without servers is an error', () =>
  assert.rejects(readDockerCheckout(join(root, 'nowhere')), /^SourceError: .*nowhere is no checkout/));
