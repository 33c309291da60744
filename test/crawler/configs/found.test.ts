import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#test/property.ts';
import { stringify as toToml } from 'smol-toml';
import { stringify as toYaml } from 'yaml';
import { CLIENTS, placeOf, type Place } from '#crawler/configs/clients.ts';
import { readConfig } from '#crawler/configs/found.ts';
import { chosenSecret, issuedSecret } from './secrets.ts';

function place(id: string): Place {
  const client = CLIENTS.find((one) => one.id === id);
  assert.ok(client, id);
  return { client, scope: 'user', pattern: 'file' };
}

const NOTES = { kind: 'package', spec: { registry: 'npm', identifier: 'notes', version: '1.2.3' } } as const;
const launch = (env: string[] = [], args: string[] = []) => ({ ...NOTES, launch: { args, env } });
const remote = (url: string, transport: string) => ({ kind: 'remote', remote: { url, transport } });

/** One file as each client writes it, with comments where it takes them. */
const FILES: Record<string, { client: string; text: string; found: Record<string, object> }> = {
  'a map with environment': {
    client: 'claude-desktop',
    text: '{"mcpServers": {"notes": {"command": "npx", "args": ["-y", "notes@1.2.3"], "env": {"NOTES_TOKEN": "x"}}}}',
    found: { 'mcpServers.notes': launch(['NOTES_TOKEN']) },
  },
  'the map of each project': {
    client: 'claude-code',
    text: '{"mcpServers": {}, "projects": {"/srv/app": {"mcpServers": {"notes": {"command": "npx", "args": ["notes@1.2.3"]}}}}}',
    found: { 'projects./srv/app.mcpServers.notes': launch() },
  },
  'comments, a trailing comma and a type': {
    client: 'vs-code',
    text: '{ // mine\n "inputs": [],\n "servers": { "web": { "type": "sse", "url": "https://acme.test/feed", }, },\n}',
    found: { 'servers.web': remote('https://acme.test/feed', 'sse') },
  },
  'settings with the key in one word': {
    client: 'vs-code',
    text: '{"mcp.servers": {"notes": {"command": "npx notes@1.2.3"}}}',
    found: { 'mcp.servers.notes': launch() },
  },
  'settings with the key in two': {
    client: 'vs-code',
    text: '{"mcp": {"servers": {"notes": {"command": "npx", "args": ["notes@1.2.3"]}}}}',
    found: { 'mcp.servers.notes': launch() },
  },
  serverUrl: {
    client: 'windsurf',
    text: '{"mcpServers": {"web": {"serverUrl": "https://acme.test/sse"}}}',
    found: { 'mcpServers.web': remote('https://acme.test/sse', 'sse') },
  },
  httpUrl: {
    client: 'gemini-cli',
    text: '{"mcpServers": {"web": {"httpUrl": "https://acme.test/mcp"}}}',
    found: { 'mcpServers.web': remote('https://acme.test/mcp', 'streamable-http') },
  },
  'tables of TOML': {
    client: 'codex',
    text: 'model = "x"\n[mcp_servers.notes]\ncommand = "npx"\nargs = ["notes@1.2.3"]\nenv_vars = ["NOTES_TOKEN"]\n[mcp_servers.notes.env]\nMODE = "y"\n[mcp_servers.web]\nurl = "https://acme.test/mcp"\nbearer_token_env_var = "T"\n',
    found: {
      'mcp_servers.notes': launch(['MODE', 'NOTES_TOKEN']),
      'mcp_servers.web': remote('https://acme.test/mcp', 'streamable-http'),
    },
  },
  'a command in a list': {
    client: 'opencode',
    text: '{"mcp": {"notes": {"type": "local", "command": ["bun", "x", "notes@1.2.3"], "environment": {"MODE": "y"}}, "web": {"type": "remote", "url": "https://acme.test/mcp"}}}',
    found: { 'mcp.notes': launch(['MODE']), 'mcp.web': remote('https://acme.test/mcp', 'streamable-http') },
  },
  'a command in an object': {
    client: 'zed',
    text: '{"context_servers": {"notes": {"command": {"path": "npx", "args": ["notes@1.2.3"], "env": {"MODE": "y"}}}, "flat": {"source": "custom", "command": "uvx", "args": ["files"]}}}',
    found: {
      'context_servers.notes': launch(['MODE']),
      'context_servers.flat': {
        kind: 'package',
        spec: { registry: 'pypi', identifier: 'files', version: null },
        launch: { args: [], env: [] },
      },
    },
  },
  'a list of named servers': {
    client: 'continue-yaml',
    text: 'mcpServers:\n  - name: notes\n    command: npx\n    args: [notes@1.2.3]\n',
    found: { 'mcpServers.notes': launch() },
  },
  'everything one level down': {
    client: 'continue',
    text: '{"experimental": {"modelContextProtocolServers": [{"transport": {"type": "stdio", "command": "npx", "args": ["notes@1.2.3"]}}]}}',
    found: { 'experimental.modelContextProtocolServers.0': launch() },
  },
  'cmd and envs': {
    client: 'goose',
    text: 'extensions:\n  developer:\n    type: builtin\n  notes:\n    type: stdio\n    cmd: npx\n    args: [notes@1.2.3]\n    envs: {MODE: y}\n  web:\n    type: streamable_http\n    uri: https://acme.test/mcp\n',
    found: {
      'extensions.notes': launch(['MODE']),
      'extensions.web': remote('https://acme.test/mcp', 'streamable-http'),
    },
  },
  'an address behind a program that passes it on': {
    client: 'cursor',
    text: '{"mcpServers": {"web": {"command": "npx", "args": ["-y", "mcp-remote", "https://acme.test/mcp", "--header", "Authorization: x"]}}}',
    found: { 'mcpServers.web': remote('https://acme.test/mcp', 'streamable-http') },
  },
};

for (const [name, { client, text, found }] of Object.entries(FILES)) {
  test(`${client}: ${name}`, () => {
    const { servers, problems } = readConfig(text, place(client), 'file');
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.fromEntries(servers.map(({ key, reach }) => [key, reach])), found);
  });
}

test('a file that was named is looked through for every spelling', () => {
  for (const key of ['mcpServers', 'servers', 'mcp_servers', 'context_servers', 'mcp']) {
    const { servers } = readConfig(
      JSON.stringify({ [key]: { notes: { command: 'npx notes' } } }),
      placeOf('a.json'),
      'a.json',
    );
    assert.deepEqual(
      servers.map((one) => one.key),
      [`${key}.notes`],
    );
  }
});

test('query, fragment and credentials of an address are taken off', () => {
  const text = '{"mcpServers": {"web": {"url": "https://ada:pw@acme.test/mcp?api_key=sunshine#x"}}}';
  const [server] = readConfig(text, place('cursor'), 'file').servers;
  assert.deepEqual(server?.reach, remote('https://acme.test/mcp', 'streamable-http'));
});

test('an address with a key in its path is not kept at all', () => {
  const text = '{"mcpServers": {"web": {"url": "https://acme.test/s/4f9c1ae2b7d84c0f9a7e6d5c/mcp"}}}';
  const [server] = readConfig(text, place('cursor'), 'file').servers;
  assert.equal(server?.reach.kind, 'none');
});

const BROKEN: Record<string, { file: string; text: string; line: number }> = {
  'JSON that ends early': {
    file: 'a.json',
    text: '{\n "mcpServers": {\n  "notes": {"env": {"T": "sunshine"}',
    line: 3,
  },
  'TOML with a stray word': { file: 'a.toml', text: '[a]\nb = 1\nsunshine sunshine\n', line: 3 },
  'YAML with a bad indent': { file: 'a.yaml', text: 'a:\n  b: "sunshine\nc: [\n', line: 4 },
  'JSON of 100,000 levels': { file: 'a.json', text: '['.repeat(100_000), line: 1 },
  'YAML of 100,000 levels': { file: 'a.yaml', text: '['.repeat(100_000), line: 1 },
  'TOML of 100,000 levels': { file: 'a.toml', text: `a = ${'['.repeat(100_000)}`, line: 1 },
  'YAML that grows without bound': {
    file: 'a.yaml',
    text: `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`).join('\n')}\n`,
    line: 1,
  },
};

for (const [name, { file, text, line }] of Object.entries(BROKEN)) {
  test(`${name} is a problem with its line, and nothing is quoted`, () => {
    const { servers, problems } = readConfig(text, placeOf(file), file);
    assert.deepEqual(servers, []);
    assert.deepEqual(
      problems.map((one) => [one.file, one.line]),
      [[file, line]],
    );
    assert.ok(!JSON.stringify(problems).includes('sunshine'));
  });
}

for (const text of [
  '',
  '{}',
  '[]',
  'null',
  '3',
  '{"mcpServers": 3}',
  '{"mcpServers": {"a": 3, "b": {}, "c": {"command": ""}}}',
]) {
  test(`\`${text}\` has no servers and no problems`, () => {
    assert.deepEqual(readConfig(text, placeOf('a.json'), 'a.json'), { servers: [], problems: [] });
  });
}

test('a server that is named __proto__ harms nobody', () => {
  const text =
    '{"mcpServers": {"__proto__": {"command": "npx notes"}, "notes": {"command": "npx notes", "env": {"__proto__": "x"}}}}';
  assert.ok(readConfig(text, placeOf('a.json'), 'a.json').servers.some(({ key }) => key === 'mcpServers.notes'));
  assert.equal(Object.hasOwn(Object.prototype, 'command'), false);
});

/** A file with secrets wherever people put them, and the list of those secrets. */
const secretFile = fc
  .record({
    issued: fc.array(issuedSecret, { minLength: 16, maxLength: 16 }),
    chosen: fc.array(chosenSecret, { minLength: 10, maxLength: 10 }),
    flag: fc.constantFrom('--api-key', '--token', '--password', '--githubToken', '--db-connection-string'),
    runner: fc.constantFrom('npx', 'uvx', 'docker', 'node', '/usr/bin/npx'),
  })
  .map(({ issued, chosen, flag, runner }) => {
    const [i, c] = [(n: number) => issued[n] ?? '', (n: number) => chosen[n] ?? ''];
    const start =
      runner === 'docker' ? ['run', '-i', '-e', `TOKEN=${c(0)}`, '-e', i(0), `acme/files:1`] : ['-y', 'notes@1.2.3'];
    const server = (more: object) => ({
      command: runner,
      args: start,
      env: { TOKEN: c(1), [i(1)]: 'x' },
      headers: { Authorization: `Bearer ${i(2)}`, [i(3)]: c(2) },
      note: c(3),
      ...more,
    });
    return {
      secrets: [...issued, ...chosen],
      config: {
        mcpServers: {
          plain: server({
            args: [...start, flag, c(4), `${flag}=${i(4)}`, i(5), `KEY=${c(5)}`, `--url=https://acme.test/?k=${i(6)}`],
          }),
          [`named ${i(7)}`]: server({ args: [i(8), ...start] }),
          path: { url: `https://acme.test/s/${encodeURIComponent(i(9))}/mcp` },
          query: { url: `https://acme.test/mcp?key=${encodeURIComponent(c(6))}#${i(10)}` },
          user: { url: `https://${encodeURIComponent(c(7))}:${encodeURIComponent(i(11))}@acme.test/mcp` },
          remote: { command: 'npx', args: ['mcp-remote', `https://acme.test/${i(12)}`, '--header', `X-Key: ${c(8)}`] },
          package: { command: runner === 'node' ? 'npx' : runner, args: [i(13)] },
          version: { command: 'npx', args: [`notes@${i(14)}`] },
          line: { command: `npx notes ${i(15)} -p ${c(9).replaceAll(' ', '')}` },
        },
      },
    };
  });

test('no secret of a file is in what is found, whichever way the file is written', () => {
  fc.assert(
    fc.property(secretFile, ({ secrets, config }) => {
      const written = { 'a.json': JSON.stringify(config), 'a.toml': toToml(config), 'a.yaml': toYaml(config) };
      for (const [file, text] of Object.entries(written)) {
        const found = readConfig(text, placeOf(file), file);
        assert.equal(found.servers.length, 9, file);
        const shown = JSON.stringify(found);
        for (const secret of secrets)
          for (const form of [
            secret,
            secret.toLowerCase(),
            encodeURIComponent(secret),
            encodeURIComponent(secret).toLowerCase(),
          ])
            assert.ok(!shown.includes(form), `${secret} in ${shown}`);
      }
    }),
    { numRuns: 200 },
  );
});
