import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { configPlaces, placeOf } from '#crawler/configs/clients.ts';
import { findConfigs } from '#crawler/configs/find.ts';

const NOTES = '{"mcpServers": {"notes": {"command": "npx notes@1.2.3"}}}';

let root: string;
before(async () => void (root = await mkdtemp(join(tmpdir(), 'placard-configs-'))));
after(() => rm(root, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

test('the files of a person and of a project are found, and patterns are followed', async () => {
  const home = join(root, 'home');
  const project = join(root, 'app');
  await write(join(home, '.cursor/mcp.json'), NOTES);
  await write(join(home, '.claude/plugins/cache/acme/kit/1.0/.mcp.json'), NOTES);
  await write(join(home, '.config/JetBrains/Idea2026.1/mcp.json'), NOTES);
  await write(join(project, '.mcp.json'), NOTES);
  await write(
    join(project, '.continue/mcpServers/notes.yaml'),
    'mcpServers:\n  - name: notes\n    command: npx notes\n',
  );
  const { servers, problems } = await findConfigs(configPlaces({ platform: 'linux', home, env: {} }, project), project);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    servers.map(({ client, file }) => `${client} ${file.slice(root.length)}`),
    [
      'claude-code /home/.claude/plugins/cache/acme/kit/1.0/.mcp.json',
      'claude-code /app/.mcp.json',
      'continue-yaml /app/.continue/mcpServers/notes.yaml',
      'cursor /home/.cursor/mcp.json',
      'jetbrains /home/.config/JetBrains/Idea2026.1/mcp.json',
    ],
  );
});

test('a link of a project that leads out of it is not read; one that stays is', async () => {
  const project = join(root, 'linked');
  await write(join(root, 'outside.json'), NOTES);
  await write(join(project, 'shared/mcp.json'), NOTES);
  await mkdir(join(project, '.cursor'));
  await symlink(join(root, 'outside.json'), join(project, '.mcp.json'));
  await symlink('../shared/mcp.json', join(project, '.cursor/mcp.json'));
  const places = configPlaces({ platform: 'linux', home: join(root, 'nobody'), env: {} }, project);
  const { servers, problems } = await findConfigs(places, project);
  assert.deepEqual(
    servers.map(({ client }) => client),
    ['cursor'],
  );
  assert.match(problems[0]?.problem ?? '', /leads out of the project/);
});

test('a folder, a pipe and a file of 33 MiB in a file’s place are problems', async () => {
  const folder = join(root, 'odd.json');
  const pipe = join(root, 'pipe.json');
  const large = join(root, 'large.json');
  await mkdir(folder);
  await promisify(execFile)('mkfifo', [pipe]);
  await writeFile(large, NOTES);
  await truncate(large, 33 * 1024 * 1024);
  for (const file of [folder, pipe, large]) {
    const { servers, problems } = await findConfigs([placeOf(file)], null);
    assert.deepEqual(servers, []);
    assert.equal(problems.length, 1, file);
  }
});

test('files that are not there are no problem', async () => {
  const places = configPlaces({ platform: 'linux', home: join(root, 'nobody'), env: {} }, null);
  const { servers, problems } = await findConfigs(
    places.filter(({ pattern }) => pattern.startsWith(root)),
    null,
  );
  assert.deepEqual({ servers, problems }, { servers: [], problems: [] });
});
