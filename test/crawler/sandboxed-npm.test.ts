import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { systemClock } from '#crawler/clock.ts';
import { installCache } from '#crawler/install-cache.ts';
import { createInstaller, type InstallResult } from '#crawler/install.ts';
import { DEFAULT_LIMITS } from '#crawler/limits.ts';
import { findNpm, type Npm } from '#crawler/npm.ts';
import { sandboxedNpm } from '#crawler/sandboxed-npm.ts';
import { backendsHere } from './sandbox/backends-here.ts';
import { newFolder } from './installed-fixture.ts';
import { readerOf } from './registry-reading.ts';
import { integrityOf, localRegistry, type LocalRegistry, type Published } from './local-registry.ts';

const NOTES: Published = {
  name: '@acme/notes',
  version: '1.2.3',
  manifest: { bin: { notes: 'server.js' }, dependencies: { 'note-format': '^2.0.0' } },
  files: { 'server.js': '#!/usr/bin/env node\n' },
};
const PACKAGES: Published[] = [
  NOTES,
  { name: 'note-format', version: '2.1.0' },
  { name: 'wants-git', version: '1.0.0', manifest: { dependencies: { other: 'git+https://127.0.0.1/other.git' } } },
  { name: 'wants-url', version: '1.0.0', manifest: { dependencies: { other: 'http://127.0.0.1:1/other.tgz' } } },
];

const signal = new AbortController().signal;
let registry: LocalRegistry;
let folder: string;
let npm: Npm;

before(async () => {
  folder = await newFolder();
  registry = await localRegistry(PACKAGES);
  await mkdir(join(folder, 'npm'));
  const env = { PATH: process.env['PATH'], HOME: folder, npm_config_registry: `${registry.url}/` };
  npm = await findNpm({ env, nodePath: process.execPath, folder: join(folder, 'npm'), clock: systemClock, signal });
});
after(() => registry.close());

for (const backend of backendsHere) {
  const inside = `in ${backend.id}`;
  const nodePath = process.execPath;
  const choose = async (limits = DEFAULT_LIMITS, of = npm) => {
    const reader = await readerOf(npm.reach, join(folder, 'tarballs', backend.id));
    return sandboxedNpm({ ...{ npm: of, reader, backend, nodePath, clock: systemClock }, limits, signal });
  };
  const install = async (identifier: string, version: string, place = 'packages'): Promise<InstallResult> => {
    const { npm: chosen, whyOnHost } = await choose();
    assert.equal(whyOnHost, null);
    const cache = installCache({ folder: join(folder, place, backend.id), maxBytes: 1e9, newId: randomUUID });
    const installer = createInstaller({
      cache,
      npm: () => Promise.resolve(chosen),
      clock: systemClock,
      limits: DEFAULT_LIMITS,
    });
    return installer.install({ registry: 'npm', identifier, version }, signal);
  };

  test(`a package and what it depends on are installed ${inside}, and it is told where`, async () => {
    const result = await install('@acme/notes', '1.2.3');
    assert.ok(result.ok, result.ok ? '' : result.verdict.detail);
    assert.equal(result.installed.integrity, integrityOf(NOTES));
    assert.equal(result.installed.installedIn, 'sandbox');
  });

  test(`what another installation ${inside} downloaded is not downloaded again`, async () => {
    await install('note-format', '2.1.0');
    const before = registry.asked.length;
    await install('@acme/notes', '1.2.3', 'again');
    const tarballs = registry.asked.slice(before).filter((path) => path.endsWith('.tgz'));
    assert.deepEqual(
      tarballs.filter((path) => !path.startsWith('/@acme/notes/')),
      [],
    );
  });

  for (const name of ['wants-git', 'wants-url'])
    test(`${name} is refused ${inside}`, async () => {
      const result = await install(name, '1.0.0');
      assert.match(result.ok ? 'installed' : result.verdict.outcome, /^(?:blocked|install-failed)$/);
    });

  test(`a package that is not on the registry is told as that ${inside}`, async () => {
    const result = await install('nowhere', '1.0.0');
    assert.match(result.ok ? '' : result.verdict.detail, /not on the registry/);
  });

  test(`an npm that does not start ${inside} is run on the machine, and it is told why`, async () => {
    const { npm: chosen, whyOnHost } = await choose(DEFAULT_LIMITS, { ...npm, folder: join(folder, 'npm') });
    assert.equal(chosen.runsIn, 'host');
    assert.match(whyOnHost ?? '', /does not start/);
  });
}
