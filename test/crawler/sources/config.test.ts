import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf } from '#crawler/configs/clients.ts';
import { readConfig } from '#crawler/configs/found.ts';
import { config } from '#crawler/sources/config.ts';
import { contextWith, listAll, testSource } from './source-contract.ts';

const FILE = JSON.stringify({
  mcpServers: {
    files: {
      command: 'npx',
      args: ['-y', '@acme/files@0.3.1', '--root', '/home/ada', '--token', 'sunshine'],
      env: { FILES_KEY: 'x' },
    },
    notes: { command: 'npx', args: ['notes'] },
    again: { command: 'npx', args: ['notes@1.0.0'] },
    git: { command: 'uvx', args: ['acme-git'] },
    box: { command: 'docker', args: ['run', 'acme/box:1.4'] },
    web: { url: 'https://acme.test/mcp' },
    mine: { command: 'node', args: ['/home/ada/server.js'] },
    gone: { command: 'npx', args: ['gone'] },
  },
});
const found = () => config(readConfig(FILE, placeOf('mcp.json'), 'mcp.json').servers);
const context = () => contextWith({ notes: '2.1.0' });

testSource(found(), context());

test('each kind of server gets the name that other sources give it too', async () => {
  const refs = await listAll(found(), context());
  assert.deepEqual(
    refs.map(({ name, packages: [pkg], remotes: [remote] }) => [name, pkg?.version ?? remote?.url]),
    [
      ['npm/@acme/files', '0.3.1'],
      ['npm/notes', '2.1.0'],
      ['pypi/acme-git', 'latest'],
      ['oci/acme/box', '1.4'],
      ['url/acme.test/mcp', 'https://acme.test/mcp'],
    ],
  );
});

test('a server is started as its file says, without what is private', async () => {
  const [files] = await listAll(found(), context());
  assert.deepEqual(files?.launch, { args: ['--root', '<dir>', '--token', '<blank>'], env: ['FILES_KEY'] });
});

test('what cannot be listed is reported with its place', async () => {
  const where = context();
  await listAll(found(), where);
  assert.deepEqual(
    where.problems.map((one) => one.where),
    ['mcp.json mcpServers.mine', 'mcp.json mcpServers.gone'],
  );
});
