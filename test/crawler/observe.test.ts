import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { observe, type ObserveContext } from '#crawler/observe.ts';
import { SandboxError, type Backend, type SandboxJob } from '#crawler/sandbox/backend.ts';
import { Observation, type Outcome } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import { installServer } from './installed-fixture.ts';
import { answeringInstaller, contextOf, refTo, type Answer } from './observing.ts';
import { lists, scriptedProcess, type Line, type ServerSide } from './scripted-process.ts';

/** A backend without processes, that remembers what it was asked to start. */
function scriptedBackend(script: (line: Line, server: ServerSide) => void): Backend & { readonly jobs: SandboxJob[] } {
  const jobs: SandboxJob[] = [];
  return {
    id: 'namespaces',
    seccomp: true,
    jobs,
    start(job) {
      jobs.push(job);
      return scriptedProcess(script);
    },
  };
}

const NOTES = lists([{ name: 'list_notes' }]);
const ok = async (manifest?: object): Promise<Answer> => ({
  ok: true,
  installed: await installServer('paging', manifest),
});
const detailOf = (observation: Observation): string => ('detail' in observation ? observation.detail : '');

async function look(result: Answer, changes: Partial<ObserveContext> = {}, ref: ServerRef = refTo('paging')) {
  const installer = answeringInstaller(result);
  const look = await observe(ref, contextOf(scriptedBackend(NOTES), installer, changes));
  Observation.parse(look.observation);
  return { ...look, installer };
}

test('a server that nobody here can look at is not attempted, and says what it is', async () => {
  const pkg = { registry: 'pypi', identifier: 'notes', version: '1.0' } as const;
  const { observation } = await look(
    await ok(),
    {},
    { name: 'com.example/notes', packages: [pkg], remotes: [], source: 'test' },
  );
  assert.deepEqual([observation.outcome, observation.target], ['not-attempted', { kind: 'package', ...pkg }]);
  assert.match(detailOf(observation), /PyPI/);
});

const DESCRIPTIONS: Record<string, { said: unknown; kept: string | undefined }> = {
  'of itself': { said: 'Keeps notes.', kept: 'Keeps notes.' },
  'at length': { said: 'x'.repeat(2000), kept: 'x'.repeat(1000) },
  'in no words': { said: 7, kept: undefined },
};
for (const [how, { said, kept }] of Object.entries(DESCRIPTIONS)) {
  test(`what a package says ${how} ${kept === undefined ? 'is left out' : 'is in the observation'}`, async () => {
    const { observation } = await look(await ok({ description: said }));
    assert.equal(observation.outcome, 'listed');
    assert.equal(observation.target.kind === 'package' ? observation.target.description : null, kept);
  });
}

for (const outcome of ['install-failed', 'blocked', 'limit-exceeded'] satisfies Outcome[]) {
  test(`an installation that ends as ${outcome} is observed as that`, async () => {
    const { observation, offline } = await look({ ok: false, offline: false, verdict: { outcome, detail: 'Why.' } });
    assert.deepEqual([observation.outcome, detailOf(observation), observation.sandbox], [outcome, 'Why.', null]);
    assert.equal(offline, null);
  });
}

test('a registry out of reach says nothing about the server', async () => {
  const verdict = { outcome: 'not-attempted', detail: 'No registry.' } as const;
  assert.equal((await look({ ok: false, offline: true, verdict })).offline, 'registry');
});

const MANIFESTS: Record<string, { manifest: object; outcome: Outcome; detail: RegExp }> = {
  'has no program': { manifest: { bin: undefined }, outcome: 'launch-failed', detail: /no program/ },
  'names a program that is not there': {
    manifest: { bin: { paging: 'gone.js' } },
    outcome: 'launch-failed',
    detail: /not in the package/,
  },
  'names a program outside': {
    manifest: { bin: '../../../../../../etc/passwd' },
    outcome: 'launch-failed',
    detail: /not in the package/,
  },
  'has several programs': {
    manifest: { bin: { a: 'lines.mjs', b: 'paging.mjs' } },
    outcome: 'needs-config',
    detail: /2 programs/,
  },
  'has a name that is no string': { manifest: { name: 7 }, outcome: 'launch-failed', detail: /package\.json/ },
};

for (const [name, { manifest, outcome, detail }] of Object.entries(MANIFESTS)) {
  test(`a package that ${name} is ${outcome}, and nothing is started`, async () => {
    const backend = scriptedBackend(NOTES);
    const { observation } = await look(await ok(manifest), { backend });
    assert.equal(observation.outcome, outcome);
    assert.match(detailOf(observation), detail);
    assert.deepEqual(backend.jobs, []);
  });
}

test('a package.json that is no JSON is a failed launch, not a failed crawl', async () => {
  const result = await ok();
  assert.ok(result.ok);
  await writeFile(join(result.installed.dir, 'node_modules/paging/package.json'), '{"name":');
  const { observation } = await look(result);
  assert.equal(observation.outcome, 'launch-failed');
});

for (const [kind, head] of Object.entries({ 'a native binary': '\u007fELF', 'a shell script': '#!/bin/sh\n' })) {
  test(`a program that is ${kind} is not started by Node`, async () => {
    const result = await ok();
    assert.ok(result.ok);
    await writeFile(join(result.installed.dir, 'node_modules/paging/paging.mjs'), head);
    const { observation } = await look(result);
    assert.equal(observation.outcome, 'launch-failed');
  });
}

test('a program that is named with its scope has the name that npm gives it', async () => {
  const { observation } = await look(
    await ok({ bin: { '@acme/notes': 'paging.mjs', other: 'lines.mjs' } }),
    {},
    refTo('paging', { bin: 'notes' }),
  );
  assert.deepEqual([observation.outcome, observation.profile.bin], ['listed', 'notes']);
});

test('a program with several names is one program', async () => {
  const { observation } = await look(await ok({ bin: { one: 'paging.mjs', two: 'paging.mjs' } }));
  assert.equal(observation.outcome, 'listed');
});

test('the program that the source names is started, by its file, with the source’s arguments and made-up values', async () => {
  const backend = scriptedBackend(NOTES);
  const ref = refTo('paging', { bin: 'small', args: ['--root', '<dir>'], env: ['NOTES_BASE_URL'] });
  await look(await ok({ bin: { paging: 'silent.mjs', small: 'lines.mjs' } }), { backend }, ref);
  const [job] = backend.jobs;
  assert.equal(job?.entry, 'node_modules/paging/lines.mjs');
  assert.deepEqual(job.args, ['--root', '<dir>']);
  assert.deepEqual(job.env, { NOTES_BASE_URL: 'https://example.invalid' });
});

test('a sandbox that cannot be set up leaves the server unattempted', async () => {
  const broken: Backend = {
    id: 'bubblewrap',
    seccomp: true,
    start() {
      throw new SandboxError('No user namespaces.');
    },
  };
  const { observation } = await look(await ok(), { backend: broken });
  assert.deepEqual([observation.outcome, observation.sandbox], ['not-attempted', null]);
  assert.match(detailOf(observation), /No user namespaces/);
});

test('the integrity that was installed is recorded', async () => {
  const { observation } = await look(await ok());
  assert.equal(observation.target.kind === 'package' && observation.target.integrity, 'sha512-none');
});

test('an installation is let go of afterwards, whatever came of it', async () => {
  assert.equal((await look(await ok())).installer.released.length, 1);
  assert.equal((await look(await ok({ bin: undefined }))).installer.released.length, 1);
});

test('an aborted look rejects, and kills what it started', async () => {
  const stop = new AbortController();
  const backend: Backend = { id: 'namespaces', seccomp: true, start: () => server };
  const server = scriptedProcess(() => stop.abort());
  await assert.rejects(look(await ok(), { backend, signal: stop.signal }), { name: 'AbortError' });
  assert.ok(server.kills > 0);
});
