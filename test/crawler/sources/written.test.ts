import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWritten, readWrittenFile, written } from '#crawler/sources/written.ts';
import type { ServerRef } from '#schema/server.ts';
import { contextWith, listAll, testSource } from './source-contract.ts';

const FILE = `\uFEFF# servers of ours
@acme/files@0.3.1

npm:notes   # the newest
notes
pypi:acme-git==1.2.3
oci:acme/box:1.4
https://acme.test/mcp # a remote one
test.acme/mail
not a package
notes@^1.0.0
`;
const context = contextWith(
  { notes: '2.1.0' },
  {
    'https://registry.modelcontextprotocol.io/v0.1/servers/test.acme%2Fmail/versions/latest?include_deleted=true': {
      server: {
        ...{ name: 'test.acme/mail', version: '1.2.0', title: 'Mail' },
        packages: [{ registryType: 'npm', identifier: '@acme/mail', version: '1.2.0' }],
      },
    },
    'https://registry.modelcontextprotocol.io/v0.1/servers/test.acme%2Fgone/versions/latest?include_deleted=true': 404,
    'https://registry.modelcontextprotocol.io/v0.1/servers/test.acme%2Fodd/versions/latest?include_deleted=true':
      '<html>',
  },
);
const { wanted, problems } = readWrittenFile(FILE, 'servers.txt');

testSource(written(wanted), context);

test('each line is one server, comments and repetitions aside', async () => {
  assert.deepEqual(
    (await listAll(written(wanted), context)).map(({ name }) => name),
    ['npm/@acme/files', 'npm/notes', 'pypi/acme-git', 'oci/acme/box', 'url/acme.test/mcp', 'test.acme/mail'],
  );
});

test('a line that cannot be read costs only itself, and is told with its number', () => {
  assert.deepEqual(
    problems.map(({ line }) => line),
    [10, 11],
  );
});

test('a name of the MCP Registry stands for the newest that it has there', async () => {
  const [, , , , , mail] = await listAll(written(wanted), context);
  assert.deepEqual([mail?.title, mail?.packages[0]?.version, mail?.source], ['Mail', '1.2.0', 'written']);
});

test('a name that the MCP Registry does not have is told, and an answer that is none ends the list', async () => {
  const one = (text: string) => {
    const read = readWritten(text, 'here');
    assert.ok(read.ok);
    return written([read.wanted]);
  };
  assert.deepEqual(await listAll(one('test.acme/gone'), context), []);
  assert.match(context.problems.at(-1)?.problem ?? '', /test\.acme\/gone is not on the registry/);
  await assert.rejects(
    listAll(one('test.acme/odd'), context),
    /registry\.modelcontextprotocol\.io could not be asked for test\.acme\/odd/,
  );
});

const OTHER = 'https://registry.acme.test/api';
const box = (status: string) => ({
  server: {
    name: 'test.acme/box',
    version: '3.0.0',
    packages: [{ registryType: 'npm', identifier: 'box', version: '3.0.0' }],
  },
  _meta: { 'io.modelcontextprotocol.registry/official': { status, statusMessage: 'Moved.' } },
});
const asked = (status: string) =>
  contextWith({}, { [`${OTHER}/v0.1/servers/test.acme%2Fbox/versions/latest?include_deleted=true`]: box(status) });
const byName = [{ where: 'here', kind: 'registered', name: 'test.acme/box' }] as const;

test('a name is looked up in the registry that is given, and nowhere else', async () => {
  const context = asked('active');
  const [ref] = await listAll(written(byName, { registry: OTHER }), context);
  assert.deepEqual([ref?.packages[0]?.version, ref?.source], ['3.0.0', 'written']);
  assert.deepEqual(ref?.lifecycle, { status: 'active', note: 'Moved.', registry: 'registry-registry-acme-test' });
  assert.equal(context.fetched.length, 1);
  assert.throws(() => written(byName, { registry: 'ftp://acme.test' }), TypeError);
});

test('a name that the registry took back is told with the reason, and listed only when it is asked for', async () => {
  const context = asked('deleted');
  const takenBack: string[] = [];
  const onTakenBack = ({ name }: ServerRef): Promise<void> => Promise.resolve(void takenBack.push(name));
  assert.deepEqual(await listAll(written(byName, { registry: OTHER }), { ...context, onTakenBack }), []);
  assert.match(context.problems[0]?.problem ?? '', /^test\.acme\/box was taken back by its registry: Moved\.$/);
  assert.deepEqual(takenBack, ['test.acme/box']);
  const [ref] = await listAll(written(byName, { registry: OTHER, includeDeleted: true }), context);
  assert.equal(ref?.lifecycle?.status, 'deleted');
});

test('a file with Windows’ line ends reads the same', () => {
  assert.equal(readWrittenFile(FILE.replaceAll('\n', '\r\n'), 'servers.txt').wanted.length, wanted.length);
});

const REFUSED = [
  ...['https://ada:pw@acme.test/mcp', 'https://acme.test/mcp?key=sunshine', 'ftp://acme.test/', 'https://'],
  ...[
    'https://acme.test/4f9c1ae2b7d84c0f9a7e6d5c/mcp',
    '../files',
    'notes@latest',
    'notes@1.0',
    'pypi:a>=1',
    'oci:Not An Image',
  ],
  'ghp_0123456789abcdefghijklmnopqrstuvwxyz01',
];
for (const text of REFUSED) {
  test(`"${text}" is refused, and no key is quoted`, () => {
    const read = readWritten(text, 'here');
    assert.equal(read.ok, false);
    assert.doesNotMatch(read.ok ? '' : read.problem, /sunshine|pw@|4f9c1a|ghp_0/);
  });
}

test('an address that ends in /sse speaks the older transport', async () => {
  const read = readWritten('https://acme.test/sse', 'here');
  assert.ok(read.ok);
  const [ref] = await listAll(written([read.wanted]), context);
  assert.deepEqual(ref?.remotes, [{ url: 'https://acme.test/sse', transport: 'sse' }]);
});
