import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWrapped, unwrapped, wrapped } from '#gateway/config/entry.ts';
import { rewritten } from '#gateway/config/rewrite.ts';
import type { JsonObject } from '#gateway/message.ts';

const LAUNCHER = { command: 'node', args: ['placard.js'] };
const OPTIONS = ['--policy', '/p.json', '--server', 'files'];

/** Entries as clients spell them. */
const ENTRIES: readonly (readonly [string, JsonObject])[] = [
  ['command and args', { command: 'npx', args: ['-y', 'files', '--', 'x'], env: { TOKEN: 's3cret' } }],
  ['a command alone', { command: '/usr/bin/files' }],
  ['one list (OpenCode)', { type: 'local', command: ['npx', 'files'], enabled: true }],
  ['path and args (Zed)', { command: { path: 'npx', args: ['files'], env: {} }, settings: {} }],
  ['cmd (Goose)', { type: 'stdio', cmd: 'npx', args: ['files'], envs: { A: 'b' } }],
  ['transport (Continue)', { transport: { type: 'stdio', command: 'npx', args: ['files'] } }],
];
for (const [what, entry] of ENTRIES) {
  test(`${what}: in front, in front again with other options, and away`, () => {
    assert.equal(isWrapped(entry), false);
    const once = wrapped(entry, LAUNCHER, ['--policy', '/old.json']);
    assert.ok(once.ok && isWrapped(once.entry));
    const again = wrapped(once.entry, LAUNCHER, OPTIONS);
    assert.deepEqual(again, wrapped(entry, LAUNCHER, OPTIONS));
    assert.ok(again.ok && !JSON.stringify(again.entry).includes('/old.json'));
    assert.deepEqual(unwrapped(again.entry, null), { ok: true, entry });
  });
}

test('a server at an address becomes a program, its secrets staying off the command line', () => {
  const entry = {
    type: 'http',
    url: 'https://example.com/mcp',
    headers: { Authorization: 'Bearer s3cret' },
    tools: ['*'],
  };
  const now = wrapped(entry, LAUNCHER, OPTIONS);
  assert.ok(now.ok);
  assert.deepEqual(now.entry, {
    type: 'stdio',
    command: 'node',
    args: [
      'placard.js',
      'gateway',
      ...OPTIONS,
      '--upstream',
      'https://example.com/mcp',
      '--header-env',
      'Authorization=PLACARD_HEADER_1',
    ],
    env: { PLACARD_HEADER_1: 'Bearer s3cret' },
    tools: ['*'],
  });
  assert.deepEqual(wrapped(now.entry, LAUNCHER, OPTIONS), now);
  assert.deepEqual(unwrapped(now.entry, entry), { ok: true, entry });
  assert.equal(unwrapped(now.entry, null)?.ok, false);
});

const REFUSED: readonly (readonly [string, JsonObject])[] = [
  ['a whole line as the command', { command: 'npx -y files' }],
  ['sign-in that the client does', { url: 'https://example.com/mcp', oauth: {} }],
  ['neither a command nor an address', { disabled: true }],
];
for (const [what, entry] of REFUSED) {
  test(`${what} is left to the user`, () => assert.equal(wrapped(entry, LAUNCHER, OPTIONS).ok, false));
}

const FILES = [
  [
    'json',
    '{\n\t// mine\n\t"mcpServers": {\n\t\t"a": { "command": "x", /* why */ "args": ["y"] },\n\t},\n}\n',
    ['mcpServers', 'a'],
    /\/\/ mine[^]*\/\* why \*\//,
  ],
  ['toml', '# mine\n[mcp_servers.a]\ncommand = "x" # why\nargs = ["y"]\n', ['mcp_servers', 'a'], /# mine[^]*# why/],
  ['yaml', '# mine\nextensions:\n  a:\n    command: x # why\n    args: [y]\n', ['extensions', 'a'], /# mine[^]*# why/],
] as const;
for (const [format, text, path, comments] of FILES) {
  test(`${format}: an entry is changed, and comments stay`, () => {
    const after = rewritten(text, format, [{ path, entry: { command: 'z', args: ['y', '--'] } }]);
    assert.match(after, /z/);
    assert.match(after, comments);
    assert.equal(rewritten(text, format, []), text);
  });
}

test('a list of servers is not changed', () => {
  assert.throws(
    () => rewritten('mcpServers:\n  - name: a\n    command: x\n', 'yaml', [{ path: ['mcpServers', 'a'], entry: {} }]),
    TypeError,
  );
});
