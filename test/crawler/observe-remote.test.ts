import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstallResult } from '#crawler/install.ts';
import { observe, type Look } from '#crawler/observe.ts';
import { hostsOn } from '#crawler/remote/hosts.ts';
import { reachOf } from '#crawler/remote/reach.ts';
import type { Reach } from '#crawler/remote/reach.ts';
import type { Backend } from '#crawler/sandbox/backend.ts';
import { systemClock } from '#crawler/clock.ts';
import { Observation } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import { installServer } from './installed-fixture.ts';
import { answeringInstaller, contextOf, refTo } from './observing.ts';
import { lists, scriptedServer } from './remote/scripted-server.ts';
import { nameServer, SECRET, standIn } from './remote/stand-in.ts';
import { lists as listsOverPipe, scriptedProcess } from './scripted-process.ts';

const server = await scriptedServer(lists([{ name: 'list_notes' }]));
const remotes = [{ url: server.url('/mcp'), transport: 'streamable-http' as const }];
const noPackage: ServerRef = { name: 'com.example/notes', packages: [], remotes, source: 'test' };
const withPackage: ServerRef = { ...refTo('paging'), remotes };
const starts = (tools: readonly unknown[]): Backend => ({
  id: 'namespaces',
  seccomp: true,
  start: () => scriptedProcess(listsOverPipe(tools)),
});
const failed: InstallResult = { ok: false, offline: false, verdict: { outcome: 'install-failed', detail: 'No.' } };

async function look(ref: ServerRef, install: InstallResult = failed, reach: Reach = nameServer().reach): Promise<Look> {
  const context = contextOf(starts([{ name: 'from_package' }]), answeringInstaller(install), {
    remotes: { hosts: hostsOn(systemClock, 0), userAgent: 'placard/0', reachOf: () => reach },
  });
  const found = await observe(ref, context);
  Observation.parse(found.observation);
  return found;
}
const namesOf = ({ observation }: Look): string[] =>
  'definitions' in observation ? observation.definitions.map(({ name }) => name) : [];

test('a server without a package is asked at its address', async () => {
  const found = await look(noPackage);
  const { outcome, target, sandbox, auth, durations } = found.observation;
  assert.deepEqual([outcome, namesOf(found), sandbox, auth], ['listed', ['list_notes'], null, { kind: 'none' }]);
  assert.deepEqual(target, { kind: 'remote', ...remotes[0] });
  assert.deepEqual(Object.keys(durations).toSorted(), ['initialize', 'list', 'total']);
});

test('a package that answers is enough: its address is not asked', async () => {
  const before = server.asked.length;
  const found = await look(withPackage, {
    ok: true,
    installed: await installServer('paging'),
    release: async () => {},
  });
  assert.deepEqual(namesOf(found), ['from_package']);
  assert.equal(server.asked.length, before);
});

test('a server whose package does not answer is asked at its address', async () => {
  const found = await look(withPackage);
  assert.deepEqual([namesOf(found), found.observation.target.kind], [['list_notes'], 'remote']);
});

test('of a package and an address that both fail the package is recorded', async () => {
  const found = await look({ ...withPackage, remotes: [{ url: 'http://10.0.0.1/', transport: 'sse' }] });
  assert.deepEqual([found.observation.outcome, found.observation.target.kind], ['install-failed', 'package']);
});

test('a machine without a network says nothing about the server', async () => {
  const lost = Object.assign(new Error('queryA ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'queryA' });
  const rules = nameServer().reach(new URL(server.url()));
  const found = await look(noPackage, failed, () => ({ ...rules, resolve: () => Promise.reject(lost) }));
  assert.equal(found.offline, 'network');
});

const own = await scriptedServer(lists([{ name: 'mine' }]));
const ownUrl = `http://127.0.0.2:${own.port}/mcp`;
const OWN: Record<string, { source: string; allow: boolean; outcome: string }> = {
  'of a client’s file, when its owner says so, is asked': { source: 'config', allow: true, outcome: 'listed' },
  'of a client’s file is not asked without a word of its owner': { source: 'config', allow: false, outcome: 'blocked' },
  'that a registry lists is never asked': { source: 'registry', allow: true, outcome: 'blocked' },
};
for (const [what, { source, allow, outcome }] of Object.entries(OWN))
  test(`an address of this machine ${what}`, async () => {
    const ref: ServerRef = { ...noPackage, source, remotes: [{ url: ownUrl, transport: 'streamable-http' }] };
    const { observation } = await look(ref, failed, reachOf(allow)(ref, { url: ownUrl }));
    assert.equal(observation.outcome, outcome);
  });

test('a server of one’s own that redirects to another place of this machine is not followed', async () => {
  const secret = await standIn((_request, response) => response.end('secret'), SECRET);
  const sly = await standIn((_request, response) =>
    response.writeHead(307, { location: `http://127.0.0.1:${secret.port}/` }).end(),
  );
  const url = `http://127.0.0.2:${sly.port}/`;
  const ref: ServerRef = { ...noPackage, source: 'config', remotes: [{ url, transport: 'streamable-http' }] };
  const { observation } = await look(ref, failed, reachOf(true)(ref, { url }));
  assert.deepEqual([observation.outcome, secret.asked], ['blocked', []]);
});
