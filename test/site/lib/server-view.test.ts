import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishServer } from '#policy/record.ts';
import { MOST_CHANGES } from '#schema/record.ts';
import { serverView } from '../../../site/src/lib/server-view.ts';
import { worstWords } from '../../../site/src/lib/server-words.ts';
import { assessment, finding, serverRecord, toolRecord } from '../records.ts';

test('every tool has a reason, and one that is not classified says so', () => {
  const known = toolRecord(
    { name: 'delete_note', description: 'Deletes a note.' },
    assessment({ findings: [finding('description-says-deleting', 'Deletes', 0)] }),
  );
  const unknown = toolRecord({ name: 'new_tool' }, null);
  const { tools } = serverView(publishServer(serverRecord([known, unknown]), [known, unknown]), [known, unknown]);
  assert.match(tools[0]?.why ?? '', /^Takes something away, high risk: .*“Deletes”/);
  assert.equal(tools[1]?.why, 'Not classified: unknown, not safe.');
});

test('the attempt that brought the tools is told apart only where a later one failed', () => {
  const at = (observedAt: string, outcome: string) => ({ outcome, observedAt });
  const same = serverRecord([]);
  const later = serverRecord([], {
    observation: at('2026-11-22T09:30:00.000Z', 'timeout'),
    answered: at('2026-11-20T09:30:00.000Z', 'listed'),
  });
  assert.equal(serverView(publishServer(same, []), []).answered, null);
  assert.equal(serverView(publishServer(later, []), []).answered?.outcome, 'Listed');
});

test('of a record that is full the oldest observation is told as cut, and no other', () => {
  const tool = toolRecord({ name: 'kept' });
  const [change] = tool.changes;
  assert.ok(change);
  const cuts = (count: number): (readonly [number, boolean])[] => {
    const changes = Array.from({ length: count }, (_, index) => ({
      ...change,
      tool: `tool_${String(index)}`,
      observedAt: index < 50 ? '2026-11-21T09:30:00.000Z' : '2026-11-20T09:30:00.000Z',
    }));
    const view = serverView(publishServer(serverRecord([tool], { changes }), [tool]), [tool]);
    return view.changes.map(({ tools, more, isCut }) => [tools.length + more, isCut]);
  };
  assert.deepEqual(cuts(MOST_CHANGES), [
    [50, false],
    [150, true],
  ]);
  assert.deepEqual(cuts(MOST_CHANGES - 1), [
    [50, false],
    [149, false],
  ]);
});

test('changes of one observation are told together, and only tools with a page are led to', () => {
  const tool = toolRecord({ name: 'kept' });
  const change = (name: string, observedAt: string) =>
    ({
      ...tool.changes[0],
      tool: name,
      observedAt,
      kind: 'tool-added',
      server: tool.server,
      before: null,
      after: 'x',
      first: false,
      judgement: null,
    }) as const;
  const changes = [
    change('kept', '2026-11-20T09:30:00.000Z'),
    change('gone', '2026-11-20T09:30:00.000Z'),
    change('kept', '2026-11-21T09:30:00.000Z'),
  ];
  const view = serverView(publishServer(serverRecord([tool], { changes }), [tool]), [tool]);
  assert.deepEqual(
    view.changes.map(({ observedAt, tools }) => [
      observedAt.slice(0, 10),
      ...tools.map(({ name, slug }) => `${name}:${String(slug)}`),
    ]),
    [
      ['2026-11-21', 'kept:kept'],
      ['2026-11-20', 'gone:null', 'kept:kept'],
    ],
  );
});

test('where the server is listed, and what starts it, is told as text', () => {
  const server = serverRecord([], {
    sources: ['starter', 'registry'],
    packages: [{ registry: 'npm', identifier: '@scope/name', version: '1.2.3' }],
    remotes: [{ url: 'https://example.org/mcp', transport: 'sse' }],
  });
  assert.deepEqual(
    serverView(publishServer(server, []), []).known.map(({ label, text }) => `${label}: ${text}`),
    [
      'Listed by: starter, registry',
      'First seen: 20 November 2026, 09:30 UTC',
      'Package: npm @scope/name 1.2.3',
      'Address: https://example.org/mcp (sse)',
    ],
  );
});

test('who says that a server is at its end is among what is known of it', () => {
  const server = serverRecord([], { retired: { status: 'deleted', source: 'registry-acme' } });
  const { known } = serverView(publishServer(server, []), []);
  assert.deepEqual(
    known.map(({ label, text }) => `${label}: ${text}`).filter((fact) => fact.startsWith('Taken back')),
    ['Taken back by: registry-acme'],
  );
});

const WORST: readonly (readonly [
  says: string,
  byRisk: Partial<Record<string, number>>,
  tools: number,
  outcome: string,
  words: string,
])[] = [
  ['the two worst levels', { critical: 2, high: 0, medium: 3, low: 9 }, 14, 'listed', '2 critical, 3 medium'],
  ['nothing classified', {}, 4, 'listed', 'Not classified yet'],
  ['never answered', {}, 0, 'timeout', 'No answer in time: unknown, not safe'],
  ['an outcome of a newer version', {}, 0, 'teleported', 'Ended in an unknown way: unknown, not safe'],
  ['an outcome that is a name of objects', {}, 0, 'constructor', 'Ended in an unknown way: unknown, not safe'],
];
for (const [says, byRisk, tools, outcome, words] of WORST) {
  test(`${says}: ${words}`, () => {
    const all = { low: 0, medium: 0, high: 0, critical: 0, ...byRisk };
    assert.equal(worstWords({ byRisk: all, tools, outcome }), words);
  });
}
