import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecordings } from '#crawler/import.ts';
import { Observation } from '#schema/observation.ts';
import { ServerRef } from '#schema/server.ts';

const recording = (name = 'npm/@acme/notes', tools: readonly unknown[] = [{ name: 'list_notes' }]) => ({
  server: { name, title: 'Notes', repository: 'https://example.com/notes', version: '1.2.3' },
  observedAt: '2026-11-22',
  tools,
});

test('a recording becomes a declared observation of its server', () => {
  const [imported, ...more] = readRecordings(JSON.stringify(recording(), null, 2), 'notes.json');
  assert.ok(imported?.ok);
  assert.deepEqual(more, []);
  assert.deepEqual(ServerRef.parse(imported.ref), {
    name: 'npm/@acme/notes',
    title: 'Notes',
    repository: 'https://example.com/notes',
    packages: [{ registry: 'npm', identifier: '@acme/notes', version: '1.2.3' }],
    remotes: [],
    source: 'import',
  });
  assert.deepEqual(Observation.parse(imported.observation), {
    outcome: 'declared',
    server: 'npm/@acme/notes',
    observedAt: '2026-11-22T00:00:00.000Z',
    target: { kind: 'file', name: 'notes.json', version: '1.2.3' },
    profile: { args: [], env: [] },
    durations: { total: 0 },
    sandbox: null,
    definitions: [{ name: 'list_notes' }],
    rejected: [],
  });
});

test('JSON Lines hold one recording a line, and a bad line costs only itself', () => {
  const lines = [JSON.stringify(recording('npm/one')), '', '{"server":', JSON.stringify(recording('npm/two')), ''];
  const imported = readRecordings(lines.join('\n'), 'notes.jsonl');
  assert.deepEqual(
    imported.map((one) => (one.ok ? [one.line, one.ref.name] : [one.line, one.problem.slice(0, 15)])),
    [
      [1, 'npm/one'],
      [3, 'This is no JSON'],
      [4, 'npm/two'],
    ],
  );
});

test('tools are checked one by one', () => {
  const tools = [{ name: 'list_notes' }, { name: '' }, 'delete', { name: 'list_notes' }];
  const [imported] = readRecordings(JSON.stringify(recording('npm/notes', tools)), 'notes.json');
  assert.ok(imported?.ok && imported.observation.outcome === 'declared');
  assert.deepEqual(imported.observation.definitions, [{ name: 'list_notes' }]);
  assert.deepEqual(
    imported.observation.rejected.map(({ index }) => index),
    [1, 2, 3],
  );
});

test('a server that is no npm package has no package', () => {
  const [imported] = readRecordings(JSON.stringify(recording('io.github.acme/notes')), 'notes.json');
  assert.deepEqual(imported?.ok && imported.ref.packages, []);
});

const broken = JSON.stringify(recording(), null, 2).replace('"2026-11-22",', '"2026-11-22"');
const BAD: Record<string, { text: string; line: number; problem: RegExp }> = {
  'an empty file': { text: '\n\n', line: 1, problem: /empty/ },
  'a broken file over several lines': { text: broken, line: 9, problem: /no JSON: Expected ',' or '}'/ },
  'no server': { text: '{"observedAt":"2026-11-22","tools":[]}', line: 1, problem: /`server`/ },
  'no date': { text: JSON.stringify({ ...recording(), observedAt: 'yesterday' }), line: 1, problem: /`observedAt`/ },
  'no tools': { text: JSON.stringify({ ...recording(), tools: {} }), line: 1, problem: /`tools`/ },
  'a repository that runs code': {
    text: JSON.stringify({ ...recording(), server: { name: 'npm/notes', repository: 'javascript:alert(1)' } }),
    line: 1,
    problem: /`server.repository`/,
  },
  'a list': { text: '[]', line: 1, problem: /the recording/ },
};

for (const [name, { text, line, problem }] of Object.entries(BAD)) {
  test(`${name} is a problem on line ${line}`, () => {
    const [imported] = readRecordings(text, 'notes.json');
    assert.ok(imported && !imported.ok);
    assert.equal(imported.line, line);
    assert.match(imported.problem, problem);
  });
}
