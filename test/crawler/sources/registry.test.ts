import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registry, type RegistryOptions } from '#crawler/sources/registry.ts';
import type { ServerRef } from '#schema/server.ts';
import { contextWith, listAll, testSource } from './source-contract.ts';

const BASE = 'https://registry.acme.test';
const OFFICIAL = 'io.modelcontextprotocol.registry/official';

const npm = (identifier: string, version = '1.2.3') => ({
  registryType: 'npm',
  identifier,
  version,
  transport: { type: 'stdio' },
});
const row = (name: string, more: object = {}, meta: object = {}) => ({
  server: { name, version: '1.2.3', description: 'Made up here.', packages: [npm(name.split('/')[1] ?? '')], ...more },
  _meta: { [OFFICIAL]: { status: 'active', isLatest: true, ...meta } },
});
const page = (servers: unknown[], nextCursor?: string | null) => ({
  servers,
  metadata: { count: servers.length, nextCursor },
});

/** The addresses of the pages: the first, then one per cursor. */
const address = (cursor?: string, query = 'limit=100&version=latest') =>
  `${BASE}/v0.1/servers?${query}${cursor === undefined ? '' : `&${new URLSearchParams({ cursor })}`}`;

const names = async (recorded: Record<string, unknown>, options: RegistryOptions = {}) => {
  const context = contextWith({}, recorded);
  const takenBack: string[] = [];
  const onTakenBack = ({ name }: ServerRef): Promise<void> => Promise.resolve(void takenBack.push(name));
  const refs = await listAll(registry({ base: BASE, ...options }), { ...context, onTakenBack });
  return {
    names: refs.map(({ name }) => name),
    ...{ refs, takenBack },
    problems: context.problems.map(({ problem }) => problem),
    fetched: context.fetched,
  };
};

testSource(
  registry({ base: BASE }),
  contextWith(
    {},
    {
      [address()]: page([row('test.acme/files'), row('test.acme/mail')], 'two&more=1'),
      [address('two&more=1')]: page([row('test.acme/notes'), row('test.acme/files')]),
    },
  ),
);

test('every page is read, with each cursor as it was given', async () => {
  const got = await names({
    [address()]: page([row('test.acme/a')], 'x y/+&='),
    [address('x y/+&=')]: page([row('test.acme/b')], null),
  });
  assert.deepEqual(got.names, ['test.acme/a', 'test.acme/b']);
});

const STOPS: Record<
  string,
  { recorded: Record<string, unknown>; options?: RegistryOptions; listed: number; says: RegExp }
> = {
  'a cursor that comes again': {
    recorded: { [address()]: page([row('test.acme/a')], 'c'), [address('c')]: page([row('test.acme/b')], 'c') },
    listed: 2,
    says: /circle/,
  },
  'a page that repeats the one before under a new cursor': {
    recorded: { [address()]: page([row('test.acme/a')], 'c'), [address('c')]: page([row('test.acme/a')], 'd') },
    listed: 1,
    says: /nothing new/,
  },
  'an empty page that says there is more': { recorded: { [address()]: page([], 'c') }, listed: 0, says: /nothing new/ },
  'the most pages': {
    recorded: { [address()]: page([row('test.acme/a')], 'c'), [address('c')]: page([row('test.acme/b')], 'd') },
    options: { mostPages: 2 },
    listed: 2,
    says: /2 pages are the most/,
  },
};
for (const [name, { recorded, options, listed, says }] of Object.entries(STOPS)) {
  test(`${name} ends the list, and says so`, async () => {
    const got = await names(recorded, options);
    assert.equal(got.names.length, listed);
    assert.match(got.problems.at(-1) ?? '', says);
  });
}

test('a server is listed once, in its latest version', async () => {
  const rows = [
    row('test.acme/a', { version: '1.0.0' }, { isLatest: false }),
    row('test.acme/a', { version: '2.0.0', packages: [npm('a', '2.0.0')] }),
  ];
  const got = await names({ [address()]: page([...rows, row('test.acme/a', { version: '1.1.0' })]) });
  assert.deepEqual(
    got.refs.map(({ packages }) => packages[0]?.version),
    ['2.0.0'],
  );
});

test('all versions are listed when they are asked for', async () => {
  const rows = [
    row('test.acme/a', { version: '1.0.0' }, { isLatest: false }),
    row('test.acme/a', { version: '2.0.0' }),
    row('test.acme/a', { version: '2.0.0' }),
  ];
  const got = await names({ [address(undefined, 'limit=100')]: page(rows) }, { versions: 'all' });
  assert.equal(got.names.length, 2);
});

test('deleted servers are left out unless they are asked for, but told; deprecated ones are marked', async () => {
  const rows = page([
    row('test.acme/a', {}, { status: 'deleted' }),
    row('test.acme/b', {}, { status: 'deprecated' }),
    row('test.acme/c'),
    row('test.acme/d', {}, { status: undefined }),
  ]);
  const status = ({ refs }: Awaited<ReturnType<typeof names>>) => refs.map((ref) => [ref.name, ref.lifecycle?.status]);
  const got = await names({ [address()]: rows });
  assert.deepEqual(status(got), [
    ['test.acme/b', 'deprecated'],
    ['test.acme/c', 'active'],
    ['test.acme/d', undefined],
  ]);
  assert.deepEqual(got.takenBack, ['test.acme/a']);
  const all = address(undefined, 'limit=100&version=latest&include_deleted=true');
  const whole = await names({ [all]: rows }, { includeDeleted: true });
  assert.deepEqual([status(whole)[0], whole.takenBack], [['test.acme/a', 'deleted'], []]);
});

test('since when and why is told as far as it can be read', async () => {
  const said = {
    statusChangedAt: '2026-05-01T12:00:00.123456789+02:00',
    statusMessage: `Moved. \uD800${'x'.repeat(900)}`,
  };
  const rows = [
    row('test.acme/a', {}, { status: 'deprecated', ...said }),
    row('test.acme/b', {}, { status: 'deprecated', statusChangedAt: 'in May', statusMessage: 7 }),
    row('test.acme/c', { status: 'deprecated' }, { status: undefined }),
  ];
  const { refs } = await names({ [address()]: page(rows) });
  const [first, ...others] = refs.map(({ lifecycle }) => lifecycle);
  assert.equal(first?.since, '2026-05-01T10:00:00.123Z');
  assert.deepEqual([first.note?.slice(0, 10), first.note?.length], ['Moved. \uFFFDxx', 500]);
  assert.deepEqual(others, [{ status: 'deprecated' }, { status: 'deprecated' }]);
});

test('what changed since a moment is asked for', async () => {
  const query = `limit=100&version=latest&${new URLSearchParams({ updated_since: '2026-11-01T00:00:00Z' })}`;
  const got = await names(
    { [address(undefined, query)]: page([row('test.acme/a')]) },
    { updatedSince: '2026-11-01T00:00:00Z' },
  );
  assert.equal(got.names.length, 1);
});

const BAD_ROWS: Record<string, unknown> = {
  'that is no object': 7,
  'without a server': {},
  'without a name': row('x', { name: undefined }),
  'with a name of ours': row('npm/files'),
  'with a name that climbs': row('../../etc/x'),
  'without anything to reach it by': row('test.acme/a', { packages: [] }),
  'with a package of an unknown kind': row('test.acme/a', {
    packages: [{ registryType: 'cargo', identifier: 'a', version: '1.0.0' }],
  }),
  'with a range for a version': row('test.acme/a', { packages: [npm('a', '^1.0.0')] }),
  'with a package name that npm refuses': row('test.acme/a', { packages: [npm('../a')] }),
  'with an address that is a template': row('test.acme/a', {
    packages: [],
    remotes: [{ type: 'sse', url: 'https://{tenant}.acme.test/sse' }],
  }),
  'with an address of another protocol': row('test.acme/a', {
    packages: [],
    remotes: [{ type: 'sse', url: 'file:///etc/passwd' }],
  }),
  'with credentials in its address': row('test.acme/a', {
    packages: [],
    remotes: [{ type: 'sse', url: 'https://a:b@acme.test/' }],
  }),
};
for (const [name, bad] of Object.entries(BAD_ROWS)) {
  test(`a row ${name} costs only itself and is reported`, async () => {
    const got = await names({ [address()]: page([bad, row('test.acme/good')]) });
    assert.deepEqual(got.names, ['test.acme/good']);
    assert.equal(got.problems.length, 1);
  });
}

test('one bad package costs not the others of its server', async () => {
  const got = await names({ [address()]: page([row('test.acme/a', { packages: [npm('a', 'latest'), npm('b')] })]) });
  assert.deepEqual(got.refs[0]?.packages, [{ registry: 'npm', identifier: 'b', version: '1.2.3' }]);
  assert.equal(got.problems.length, 1);
});

test('packages of other kinds and remotes are listed too', async () => {
  const packages = [
    { registryType: 'pypi', identifier: 'acme-files', version: '0.4' },
    { registryType: 'oci', identifier: 'registry.acme.test/files:1.4' },
    { registryType: 'mcpb', identifier: 'https://acme.test/files.mcpb', fileSha256: 'x' },
  ];
  const remotes = [
    {
      type: 'streamable-http',
      url: 'https://{region}.acme.test/mcp',
      variables: { region: { default: 'eu' } },
      headers: [{ name: 'X', value: 'y' }],
    },
  ];
  const [ref] = (await names({ [address()]: page([row('test.acme/a', { packages, remotes })]) })).refs;
  assert.deepEqual(
    ref?.packages.map(({ registry, version }) => [registry, version]),
    [
      ['pypi', '0.4'],
      ['oci', '1.4'],
      ['mcpb', '1.2.3'],
    ],
  );
  assert.deepEqual(ref?.remotes, [{ url: 'https://eu.acme.test/mcp', transport: 'streamable-http' }]);
  assert.equal(ref.launch, undefined);
});

const ARGUMENTS: Record<string, { input: object; args: string[] }> = {
  'a fixed value': { input: { type: 'positional', value: 'serve' }, args: ['serve'] },
  'a default': { input: { type: 'named', name: '--port', default: '8080' }, args: ['--port', '8080'] },
  'a flag': { input: { type: 'named', name: '--stdio' }, args: ['--stdio'] },
  'a flag that is on': {
    input: { type: 'named', name: '--read-only', format: 'boolean', default: 'true' },
    args: ['--read-only'],
  },
  'a flag that is off': {
    input: { type: 'named', name: '--read-only', format: 'boolean', default: 'false' },
    args: [],
  },
  'a choice that is required': {
    input: { type: 'named', name: '--mode', isRequired: true, choices: ['fast', 'slow'] },
    args: ['--mode', 'fast'],
  },
  'a required value that nobody knows': {
    input: { type: 'named', name: '--team', isRequired: true, description: 'Yours.' },
    args: ['--team', '<blank>'],
  },
  'an optional value that nobody knows': { input: { type: 'positional', valueHint: 'team' }, args: [] },
  'a file': {
    input: { type: 'positional', valueHint: 'folder', format: 'filepath', isRequired: true },
    args: ['<dir>'],
  },
  'a secret with a default': {
    input: { type: 'named', name: '--key', isSecret: true, isRequired: true, default: 'sunshine' },
    args: ['--key', '<blank>'],
  },
  'a default that looks like a key': {
    input: { type: 'positional', default: 'ghp_0123456789abcdefghijklmnop' },
    args: ['<blank>'],
  },
  'a template': {
    input: {
      type: 'positional',
      value: '{host}:{port}/{team}/{key}',
      variables: { host: { value: 'local' }, port: { default: '1' }, key: { isSecret: true, value: 'sunshine' } },
    },
    args: ['local:1/<blank>/<blank>'],
  },
  'a name that is no flag': { input: { type: 'named', name: '; rm -rf /', value: 'x' }, args: [] },
};
for (const [name, { input, args }] of Object.entries(ARGUMENTS)) {
  test(`of the arguments, ${name} becomes \`${args.join(' ')}\``, async () => {
    const packages = [{ ...npm('a'), packageArguments: [input] }];
    const [ref] = (await names({ [address()]: page([row('test.acme/a', { packages })]) })).refs;
    assert.deepEqual(ref?.launch?.args, args);
  });
}

test('of the variables, the names of those without which it does not start are kept', async () => {
  const environmentVariables = [
    { name: 'FILES_TOKEN', isRequired: true, isSecret: true },
    { name: 'MODE', isRequired: true, default: 'fast' },
    { name: 'FIXED', isRequired: true, value: 'x' },
    { name: 'LEVEL' },
    { name: 'NODE_OPTIONS', isRequired: true },
    { name: 'not a name', isRequired: true },
  ];
  const [ref] = (
    await names({ [address()]: page([row('test.acme/a', { packages: [{ ...npm('a'), environmentVariables }] })]) })
  ).refs;
  assert.deepEqual(ref?.launch?.env, ['FILES_TOKEN']);
});

for (const [what, answer] of Object.entries({
  'an error': 503,
  'no JSON': '<html>',
  'something else': { items: [] },
  'no page': 404,
})) {
  test(`${what} instead of a page is an error that names the registry`, async () => {
    await assert.rejects(
      names({ [address()]: page([row('test.acme/a')], 'c'), [address('c')]: answer }),
      /Page 2 of the registry at registry\.acme\.test/,
    );
  });
}

test('nothing more is fetched once the signal is aborted', async () => {
  const stop = new AbortController();
  stop.abort();
  const context = contextWith({}, {});
  await Array.fromAsync(registry({ base: BASE }).list({ ...context, signal: stop.signal }));
  assert.deepEqual(context.fetched, []);
});

test('the official registry is the default, and others have an id of their own', () => {
  assert.deepEqual([registry().id, registry().homepage], ['registry', 'https://registry.modelcontextprotocol.io/']);
  assert.equal(registry({ base: 'http://127.0.0.1:4000/mcp' }).id, 'registry-127-0-0-1-4000');
  assert.equal(registry({ base: 'http://127.0.0.1:4000/mcp' }).homepage, 'http://127.0.0.1:4000/mcp/');
});

for (const base of ['registry', 'file:///etc', 'https://a:b@acme.test', 'https://acme.test/?key=x']) {
  test(`"${base}" is no address of a registry`, () => assert.throws(() => registry({ base }), TypeError));
}
