import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { systemClock } from '#crawler/clock.ts';
import { installCache } from '#crawler/install-cache.ts';
import { createInstaller, type Installer, type InstallerOptions, type InstallResult } from '#crawler/install.ts';
import { DEFAULT_LIMITS, limitsWith } from '#crawler/limits.ts';
import { newestVersionBy } from '#crawler/newest-version.ts';
import { findNpm, type Npm } from '#crawler/npm.ts';
import type { Package } from '#schema/server.ts';
import { newFolder } from './installed-fixture.ts';
import { readerOf } from './registry-reading.ts';
import { integrityOf, localRegistry, type LocalRegistry, type Published } from './local-registry.ts';

const NOTES: Published = {
  name: '@acme/notes',
  version: '1.2.3',
  manifest: {
    bin: { notes: 'server.js' },
    dependencies: { 'note-format': '^2.0.0' },
    scripts: { preinstall: 'echo ran > ran.txt', install: 'echo ran > ran.txt', postinstall: 'echo ran > ran.txt' },
  },
  files: { 'server.js': '#!/usr/bin/env node\n' },
};
const PACKAGES: Published[] = [
  NOTES,
  { name: 'note-format', version: '2.1.0' },
  {
    name: 'wants-git',
    version: '1.0.0',
    manifest: { dependencies: { stranger: 'git+https://127.0.0.1/stranger.git' } },
  },
  { name: 'wants-url', version: '1.0.0', manifest: { dependencies: { stranger: 'http://127.0.0.1:1/stranger.tgz' } } },
  { name: 'wants-file', version: '1.0.0', manifest: { dependencies: { stranger: 'file:../../../stranger.tgz' } } },
  { name: 'wants-folder', version: '1.0.0', manifest: { dependencies: { stranger: 'file:../..' } } },
  { name: 'wants-absent', version: '1.0.0', manifest: { dependencies: { nowhere: '1.0.0' } } },
  { name: 'big', version: '1.0.0', files: { 'big.txt': 'big '.repeat(100_000) } },
];

const signal = new AbortController().signal;
const SECRET = 'registry-token-of-a-person';
let registry: LocalRegistry;
let folder: string;
let npm: Npm;

/** An npm that is configured by a person’s own file, as on a real machine, and by that registry’s address. */
async function npmFor(url: string): Promise<Npm> {
  const home = join(await newFolder(), 'person');
  await mkdir(home);
  await writeFile(
    join(home, '.npmrc'),
    `registry=${url}/\n//${new URL(url).host}/:_authToken=${SECRET}\nignore-scripts=false\n`,
  );
  const env = { PATH: process.env['PATH'], HOME: home, NOTES_SECRET: SECRET };
  await mkdir(join(folder, 'npm'), { recursive: true });
  return findNpm({ env, nodePath: process.execPath, folder: join(folder, 'npm'), clock: systemClock, signal });
}

interface Changes extends Partial<Omit<InstallerOptions, 'npm'>> {
  readonly npm?: Npm;
  readonly folder?: string;
  readonly cacheBytes?: number;
}
const installerWith = ({ cacheBytes = 1e9, npm: other, ...changes }: Changes = {}): Installer => {
  const cache = installCache({
    folder: changes.folder ?? join(folder, 'packages'),
    maxBytes: cacheBytes,
    newId: randomUUID,
  });
  return createInstaller({
    cache,
    npm: () => Promise.resolve(other ?? npm),
    clock: systemClock,
    limits: DEFAULT_LIMITS,
    ...changes,
  });
};
const installedBy = (result: InstallResult) => (result.ok ? result.installed : assert.fail(why(result)));
const npmPackage = (identifier: string, version = '1.0.0', integrity?: string): Package => ({
  ...{ registry: 'npm', identifier, version },
  ...(integrity !== undefined && { integrity }),
});
const why = (result: InstallResult): string =>
  result.ok ? 'installed' : `${result.verdict.outcome}: ${result.verdict.detail}`;

before(async () => {
  folder = await newFolder();
  registry = await localRegistry(PACKAGES);
  npm = await npmFor(registry.url);
});
after(() => registry.close());

test('a package is installed with what it depends on, without running its scripts, and cannot be changed', async () => {
  const result = await installerWith().install(npmPackage('@acme/notes', '1.2.3'), signal);
  assert.ok(result.ok, why(result));
  const { dir, integrity } = result.installed;
  assert.equal(integrity, integrityOf(NOTES));
  const modules = join(dir, 'node_modules');
  assert.deepEqual((await readdir(modules)).toSorted(), ['.bin', '.package-lock.json', '@acme', 'note-format']);
  await assert.rejects(access(join(modules, '@acme/notes/ran.txt')), { code: 'ENOENT' });
  assert.equal((await stat(modules)).mode & 0o777, 0o755);
  // npm makes what a `bin` names executable.
  assert.equal((await stat(join(modules, '@acme/notes/server.js'))).mode & 0o777, 0o555);
  assert.equal((await stat(join(modules, 'note-format/package.json'))).mode & 0o777, 0o444);
  assert.deepEqual(await readdir(join(folder, 'packages/.unfinished')), []);
});

test('a package that is installed is found without asking the registry', async () => {
  const installer = installerWith();
  const first = await installer.install(npmPackage('@acme/notes', '1.2.3'), signal);
  const asked = registry.heard.length;
  const second = await installer.install(npmPackage('@acme/notes', '1.2.3'), signal);
  assert.deepEqual(installedBy(second), installedBy(first));
  assert.equal(registry.heard.length, asked);
});

test('an installation for which there is no room is gone when it is let go, and made again', async () => {
  const installer = installerWith({ folder: join(folder, 'again'), cacheBytes: 0 });
  const first = await installer.install(npmPackage('note-format', '2.1.0'), signal);
  assert.ok(first.ok);
  await access(first.installed.dir);
  await first.release();
  await assert.rejects(access(first.installed.dir), { code: 'ENOENT' });
  const second = await installer.install(npmPackage('note-format', '2.1.0'), signal);
  assert.deepEqual(installedBy(second), first.installed);
});

test('a disk that is full is no package’s fault: it ends the crawl', async () => {
  const full = { code: 228, stdout: '', stderr: 'npm error code ENOSPC\nnpm error syscall write' };
  const installer = installerWith({ folder: join(folder, 'full'), npm: { ...npm, run: () => Promise.resolve(full) } });
  await assert.rejects(installer.install(npmPackage('note-format', '2.1.0'), signal), { code: 'ENOSPC' });
});

const REFUSED: Record<string, { pkg: Package; reason: RegExp }> = {
  'a git dependency': { pkg: npmPackage('wants-git'), reason: /^blocked: / },
  'a dependency by URL': { pkg: npmPackage('wants-url'), reason: /^blocked: / },
  'a dependency by file': { pkg: npmPackage('wants-file'), reason: /^blocked: / },
  'a dependency by folder': { pkg: npmPackage('wants-folder'), reason: /^blocked: / },
  'a dependency that is not on the registry': {
    pkg: npmPackage('wants-absent'),
    reason: /^install-failed: .*not on the registry/,
  },
  'a name that is not on the registry': {
    pkg: npmPackage('nowhere'),
    reason: /^install-failed: .*not on the registry/,
  },
  'a version that is not on the registry': {
    pkg: npmPackage('big', '9.9.9'),
    reason: /^install-failed: .*not on the registry/,
  },
  'another tarball than was listed': {
    pkg: npmPackage('note-format', '2.1.0', 'sha512-other'),
    reason: /^blocked: .*integrity/,
  },
  'a range for a version': { pkg: npmPackage('note-format', '^2.0.0'), reason: /^install-failed: .*name or version/ },
  'a flag for a name': { pkg: npmPackage('--global'), reason: /^install-failed: .*name or version/ },
  'a path for a name': { pkg: npmPackage('../notes'), reason: /^install-failed: .*name or version/ },
};

for (const [name, { pkg, reason }] of Object.entries(REFUSED)) {
  test(`${name} is refused and leaves nothing behind`, async () => {
    const result = await installerWith().install(pkg, signal);
    assert.match(why(result), reason);
    assert.equal(!result.ok && result.offline, false);
    assert.deepEqual(await readdir(join(folder, 'packages/.unfinished')), []);
  });
}

test('a package that is too big is not kept', async () => {
  const result = await installerWith({ limits: limitsWith({ installMb: 0.1 }) }).install(npmPackage('big'), signal);
  assert.match(why(result), /^limit-exceeded: /);
});

test('no token and no secret of this machine’s user goes along', async () => {
  await installerWith({ folder: join(folder, 'secrets') }).install(npmPackage('note-format', '2.1.0'), signal);
  assert.ok(registry.heard.length > 0);
  assert.ok(!JSON.stringify(registry.heard).includes(SECRET));
  assert.ok(registry.heard.every((headers) => headers.authorization === undefined));
});

test('a registry out of reach says so, and nothing of the package', async () => {
  const gone = await localRegistry([]);
  await gone.close();
  const options = { npm: await npmFor(gone.url), folder: join(folder, 'offline') };
  const result = await installerWith(options).install(npmPackage('big'), signal);
  assert.ok(!result.ok);
  assert.deepEqual([result.offline, result.verdict.outcome], [true, 'not-attempted']);
});

test('an npm that has not finished in time is stopped', async () => {
  const result = await installerWith({ limits: limitsWith({ installMs: 1 }) }).install(npmPackage('big'), signal);
  assert.match(why(result), /^timeout: .*after 1 ms/);
});

test('an aborted installation rejects and leaves nothing behind', async () => {
  const stop = new AbortController();
  const aborting: Npm = {
    ...npm,
    run(args, options) {
      setImmediate(() => stop.abort());
      return npm.run(args, options);
    },
  };
  const installer = installerWith({ npm: aborting, folder: join(folder, 'aborted') });
  await assert.rejects(installer.install(npmPackage('big'), stop.signal), { name: 'AbortError' });
  assert.deepEqual(await readdir(join(folder, 'aborted/.unfinished')), []);
});

test('what a killed crawl left half made is cleared away, what another is making is not', async () => {
  const unfinished = join(folder, 'packages/.unfinished');
  // Linux gives no process this id: it is over the highest that can be configured.
  for (const pid of [4_194_305, process.pid]) await mkdir(join(unfinished, `${pid}-test`), { recursive: true });
  await installerWith().install(npmPackage('note-format', '2.1.0'), signal);
  assert.deepEqual(await readdir(unfinished), [`${process.pid}-test`]);
});

test('this npm is told to refuse what is no registry package, and git has no program to run', () => {
  assert.ok(npm.safeFlags.includes('--ignore-scripts'));
  assert.ok(npm.safeFlags.some((flag) => flag.startsWith('--git=/nonexistent')));
  for (const kind of npm.refusesForeign ? ['git', 'remote', 'file', 'directory'] : [])
    assert.ok(npm.safeFlags.includes(`--allow-${kind}=none`));
});

test('an older npm, which cannot refuse them, has the result looked through', async () => {
  const older: Npm = { ...npm, safeFlags: npm.safeFlags.filter((flag) => !flag.startsWith('--allow-')) };
  const installer = installerWith({ npm: older, folder: join(folder, 'older') });
  for (const name of ['wants-git', 'wants-folder'])
    assert.match(why(await installer.install(npmPackage(name), signal)), /^(?:blocked|install-failed): /);
});

test('the newest version of a package is asked of the registry', async () => {
  const newest = newestVersionBy(await readerOf(npm.reach), signal);
  assert.equal(await newest('@acme/notes'), '1.2.3');
  assert.equal(await newest('nowhere'), null);
  assert.equal(await newest('--global'), null);
});

test('a machine without npm is told to install it', async () => {
  const options = { nodePath: '/nowhere/node', folder, clock: systemClock, signal };
  await assert.rejects(findNpm({ ...options, env: { PATH: '/nowhere' } }), /Install Node with npm/);
});

test('the manifest that npm reads has one dependency, at the exact version', async () => {
  const result = await installerWith().install(npmPackage('@acme/notes', '1.2.3'), signal);
  assert.ok(result.ok);
  const manifest: unknown = JSON.parse(await readFile(join(result.installed.dir, 'package.json'), 'utf8'));
  assert.deepEqual(manifest, { private: true, dependencies: { '@acme/notes': '1.2.3' } });
});
