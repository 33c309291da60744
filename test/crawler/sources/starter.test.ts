import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS, starter, StarterList } from '#crawler/sources/starter.ts';
import starterServers from '#data/starter-servers.json' with { type: 'json' };
import { contextWith, testSource } from './source-contract.ts';

testSource(starter, contextWith());

const { servers } = StarterList.parse(starterServers);

test('the starter list has at least 45 servers', () => assert.ok(servers.length >= 45));

test('every kind of product has a server', () => {
  assert.deepEqual([...new Set(servers.map(({ kind }) => kind))].toSorted(), [...KINDS].toSorted());
});

test('no two servers have the same title', () => {
  assert.equal(new Set(servers.map(({ title }) => title)).size, servers.length);
});

test('the list is sorted by package, without the scope’s sign', () => {
  const names = servers.map((server) => server.package.replace(/^@/, ''));
  assert.deepEqual(names, names.toSorted());
});

const WRONG: Record<string, object> = {
  'a range instead of a version': { package: 'notes', version: '^1.0.0', title: 'Notes', kind: 'files' },
  'a package that npm refuses': { package: '../notes', version: '1.0.0', title: 'Notes', kind: 'files' },
  'a kind that nobody knows': { package: 'notes', version: '1.0.0', title: 'Notes', kind: 'misc' },
  'a value beside a variable’s name': {
    package: 'notes',
    version: '1.0.0',
    title: 'Notes',
    kind: 'files',
    env: ['KEY=1'],
  },
  'a key that nobody reads': { package: 'notes', version: '1.0.0', title: 'Notes', kind: 'files', tools: 3 },
};

for (const [name, server] of Object.entries(WRONG)) {
  test(`a starter list with ${name} is refused`, () => {
    assert.equal(StarterList.safeParse({ servers: [server] }).success, false);
  });
}
