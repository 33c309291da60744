import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommand } from '#crawler/configs/command.ts';

const npm = (identifier: string, version: string | null = null) => ({ registry: 'npm', identifier, version });
const pypi = (identifier: string, version: string | null = null) => ({ registry: 'pypi', identifier, version });
const oci = (identifier: string, version: string | null = null) => ({ registry: 'oci', identifier, version });
const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

const PACKAGES: Record<string, { spec: object; args?: string[]; bin?: string; env?: string[] }> = {
  'npx -y @acme/files@1.2.3 --root x': { spec: npm('@acme/files', '1.2.3'), args: ['--root', 'x'] },
  'npx notes': { spec: npm('notes') },
  'npx notes@latest': { spec: npm('notes') },
  'npx notes@^1.0.0': { spec: npm('notes') },
  'npx --yes --package=@acme/kit files --root x': { spec: npm('@acme/kit'), bin: 'files', args: ['--root', 'x'] },
  'npx -p @acme/kit@2.0.0 files': { spec: npm('@acme/kit', '2.0.0'), bin: 'files' },
  '/opt/node/bin/npx -y notes': { spec: npm('notes') },
  'C:\\node\\npx.cmd -y notes': { spec: npm('notes') },
  'cmd /c npx -y notes': { spec: npm('notes') },
  'env DEBUG=1 npx -y notes': { spec: npm('notes') },
  'npm exec -y -- notes --stdio': { spec: npm('notes'), args: ['--stdio'] },
  'pnpm dlx notes': { spec: npm('notes') },
  'yarn dlx notes': { spec: npm('notes') },
  'bunx notes': { spec: npm('notes') },
  'bun x notes serve': { spec: npm('notes'), args: ['serve'] },
  'uvx mcp_server.git==1.2.3 --repo x': { spec: pypi('mcp-server-git', '1.2.3'), args: ['--repo', 'x'] },
  'uvx notes[cli]@0.4': { spec: pypi('notes', '0.4') },
  'uvx notes>=1.0': { spec: pypi('notes') },
  'uvx --python 3.12 --from notes-kit==2.0 notes': { spec: pypi('notes-kit', '2.0'), bin: 'notes' },
  'uv tool run notes': { spec: pypi('notes') },
  'pipx run --spec notes==1.0 notes-server': { spec: pypi('notes', '1.0'), bin: 'notes-server' },
  'docker run -i --rm -e TOKEN acme/files:1.4 stdio': {
    spec: oci('acme/files', '1.4'),
    args: ['stdio'],
    env: ['TOKEN'],
  },
  'docker run --env=TOKEN=x --env MODE=y -v /a:/b acme/files': { spec: oci('acme/files'), env: ['TOKEN', 'MODE'] },
  'docker run -eTOKEN=x registry.acme.test:5000/files:2': {
    spec: oci('registry.acme.test:5000/files', '2'),
    env: ['TOKEN'],
  },
  [`podman run acme/files@${DIGEST}`]: { spec: oci('acme/files', DIGEST) },
};

for (const [line, { spec, args = [], bin, env = [] }] of Object.entries(PACKAGES)) {
  test(`\`${line.slice(0, 70)}\` runs a package`, () => {
    const [command = '', ...rest] = line.split(' ');
    const expected = { kind: 'package', spec, ...(bin !== undefined && { bin }), args, env };
    assert.deepEqual(readCommand(command, rest), expected);
    assert.deepEqual(readCommand(line, []), expected, 'the same in one string');
  });
}

const LOCAL = [
  ...['node /srv/server.js', 'python -m notes', './server', 'uv run server.py', 'docker mcp gateway run', ''],
  ...['npx ./server', 'npx github:acme/files', 'npx git+ssh://acme.test/files.git', 'npx https://acme.test/files.tgz'],
  ...['npx', 'npx -y', 'uvx --from git+https://acme.test/files files', 'npx -c notes'],
  'npx sk-0123456789abcdefghijklmnopqrstuv',
];
for (const line of LOCAL) {
  test(`\`${line}\` runs nothing that a registry has, and the reason does not quote it`, () => {
    const [command = '', ...args] = line.split(' ');
    const started = readCommand(command, args);
    assert.equal(started.kind, 'local');
    for (const arg of args.filter((one) => one.length > 6)) assert.ok(!started.reason.includes(arg));
  });
}
