import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitsWith, type Limits } from '#crawler/limits.ts';
import { observe } from '#crawler/observe.ts';
import type { Backend } from '#crawler/sandbox/backend.ts';
import { isAnswered, Observation, type Answered } from '#schema/observation.ts';
import type { LaunchHint } from '#schema/server.ts';
import { installServer } from './installed-fixture.ts';
import { answeringInstaller, contextOf, refTo } from './observing.ts';
import { backendsHere } from './sandbox/backends-here.ts';

interface Options {
  readonly limits?: Partial<Limits>;
  readonly launch?: Partial<LaunchHint>;
}

async function look(backend: Backend, server: string, { limits, launch }: Options = {}): Promise<Observation> {
  const installer = answeringInstaller({ ok: true, installed: await installServer(server) });
  const { observation } = await observe(
    refTo(server, launch),
    contextOf(backend, installer, { limits: limitsWith(limits) }),
  );
  // Every observation must be one that the catalogue takes.
  Observation.parse(observation);
  return observation;
}

const answered = (observation: Observation): Answered => {
  assert.ok(isAnswered(observation), 'detail' in observation ? observation.detail : observation.outcome);
  return observation;
};
const names = (observation: Observation): string[] => answered(observation).definitions.map(({ name }) => name);

test('there is a sandbox to run servers in', () => assert.notEqual(backendsHere.length, 0));

for (const backend of backendsHere) {
  const inside = `in ${backend.id}`;

  test(`a server made with the SDK of the handshake era is listed ${inside}`, async () => {
    const observation = answered(await look(backend, 'old-era'));
    assert.equal(observation.outcome, 'listed');
    assert.deepEqual(names(observation), ['list_notes', 'delete_note']);
    assert.equal(observation.era, 'initialize');
    assert.equal(observation.protocolVersion, '2025-11-25');
    assert.equal(observation.instructions, 'Keep notes short.');
    assert.equal(observation.serverInfo?.name, 'notes');
    assert.equal(observation.sandbox, backend.id);
    assert.deepEqual(observation.profile, {
      ...{ node: process.versions.node, bin: 'old-era', start: 'file', args: [], env: [], tries: 1 },
      installedIn: 'host',
    });
    assert.deepEqual(Object.keys(observation.durations).toSorted(), ['initialize', 'install', 'list', 'total']);
  });

  test(`a server of the stateless era is listed ${inside}`, async () => {
    const observation = answered(await look(backend, 'stateless'));
    assert.deepEqual([observation.era, observation.protocolVersion], ['discover', '2026-07-28']);
    assert.deepEqual(names(observation), ['list_notes']);
  });

  test(`all pages of a list are taken ${inside}`, async () => {
    assert.equal(names(await look(backend, 'paging')).length, 7);
  });

  test(`variables that a server insists on get made-up values, and their names are recorded ${inside}`, async () => {
    const observation = await look(backend, 'wants-variables');
    assert.deepEqual(names(observation), ['list_notes']);
    assert.deepEqual(observation.profile.env, ['NOTES_API_KEY', 'NOTES_BASE_URL']);
  });

  test(`a server that never has enough variables needs configuration ${inside}`, async () => {
    const observation = await look(backend, 'wants-too-many-variables');
    assert.equal(observation.outcome, 'needs-config');
    assert.match('detail' in observation ? observation.detail : '', /asks for NOTES_KEY_3/);
    assert.equal(observation.profile.env.filter((name) => name.startsWith('NOTES_KEY_')).length, 3);
  });

  test(`a server that serves HTTP is started with --stdio ${inside}`, async () => {
    const observation = await look(backend, 'stdio-flag', { limits: { httpMs: 500 } });
    assert.deepEqual(names(observation), ['list_notes']);
    assert.deepEqual(observation.profile.args, ['--stdio']);
  });

  test(`an empty list is asked for again through the command’s link ${inside}`, async () => {
    assert.deepEqual(names(await look(backend, 'main-module')), ['list_notes']);
  });

  test(`a server hears nothing but the handshake and tools/list ${inside}`, async () => {
    const [heard] = answered(await look(backend, 'tells-what-it-heard')).definitions;
    assert.equal(heard?.description, 'initialize notifications/initialized tools/list');
  });

  const FAILURES: Record<string, { options?: Options; outcome: string; detail: RegExp }> = {
    silent: { options: { limits: { initializeMs: 500 } }, outcome: 'timeout', detail: /handshake within 500 ms/ },
    'serves-http': { options: { limits: { httpMs: 200 } }, outcome: 'launch-failed', detail: /localhost:\d+\/mcp/ },
    floods: { outcome: 'limit-exceeded', detail: /line of more than/ },
    leaves: { outcome: 'launch-failed', detail: /code 2.*the database cannot be opened/ },
    crashes: { outcome: 'crashed', detail: /It left with code 9/ },
  };
  for (const [server, { options, outcome, detail }] of Object.entries(FAILURES)) {
    test(`a server that ${server} is ${outcome} ${inside}`, async () => {
      const observation = await look(backend, server, options);
      assert.equal(observation.outcome, outcome);
      assert.match('detail' in observation ? observation.detail : '', detail);
    });
  }
}
