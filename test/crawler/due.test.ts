import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueOf, isDueBy, priorityOf, type Due } from '#crawler/due.ts';
import { FRESH_FOR } from '#crawler/freshness.ts';
import { whyNotAttempted } from '#crawler/not-attempted.ts';
import type { Outcome, Target } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const notes = (version = '1.0.0'): ServerRef => ({
  name: 'npm/notes',
  packages: [{ registry: 'npm', identifier: 'notes', version }],
  remotes: [],
  source: 'test',
});
const last = (
  outcome: Outcome,
  hoursAgo: number,
  target: Target = { kind: 'package', registry: 'npm', identifier: 'notes', version: '1.0.0' },
  failures = outcome === 'timeout' ? 1 : 0,
) => ({
  outcome,
  observedAt: new Date(NOW.getTime() - hoursAgo * 3_600_000).toISOString(),
  target,
  failures,
});

const CASES: Record<
  string,
  { ref?: ServerRef; last: ReturnType<typeof last> | null; due: Pick<Due, 'action' | 'why'> }
> = {
  'a server that was never looked at': { last: null, due: { action: 'look', why: 'new' } },
  'a list of today': { last: last('listed', 2), due: { action: 'skip', why: 'fresh' } },
  'a list of last month': { last: last('listed', 24 * 30), due: { action: 'look', why: 'stale' } },
  'a failure of a minute ago': { last: last('timeout', 0.02), due: { action: 'skip', why: 'waiting' } },
  'a failure of yesterday': { last: last('timeout', 24), due: { action: 'look', why: 'failed' } },
  'a third failure in a row of yesterday morning': {
    last: last('timeout', 15, undefined, 3),
    due: { action: 'skip', why: 'waiting' },
  },
  'a fifth failure in a row of last week': {
    last: last('timeout', 24 * 8, undefined, 5),
    due: { action: 'look', why: 'failed' },
  },
  'another version': { ref: notes('2.0.0'), last: last('listed', 2), due: { action: 'look', why: 'version' } },
  'a list that was only declared': {
    last: last('declared', 2, { kind: 'file', name: 'x' }),
    due: { action: 'look', why: 'declared' },
  },
  'an attempt without a sandbox': { last: last('not-attempted', 2), due: { action: 'look', why: 'not-attempted' } },
  'a server that nobody can run': {
    ref: { ...notes(), packages: [{ registry: 'oci', identifier: 'acme/notes', version: '1' }] },
    last: null,
    due: { action: 'record', why: 'no-runner' },
  },
  'a server at an address': {
    ref: { ...notes(), packages: [], remotes: [{ url: 'https://acme.test/mcp', transport: 'sse' }] },
    last: null,
    due: { action: 'look', why: 'new' },
  },
};
for (const [name, { ref = notes(), last: before, due }] of Object.entries(CASES)) {
  test(`${name}: ${due.action}, ${due.why}`, () => {
    const { action, why } = dueOf(ref, before, NOW, FRESH_FOR);
    assert.deepEqual({ action, why }, due);
  });
}

test('what was recorded as not attempted is not due again', async () => {
  const pkg = { registry: 'pypi', identifier: 'notes', version: '1.0' } as const;
  const ref: ServerRef = { ...notes(), packages: [pkg] };
  const due = (before: ReturnType<typeof last> | null) =>
    isDueBy({ lastAttempt: () => Promise.resolve(before) }, NOW, FRESH_FOR)(ref);
  assert.deepEqual(
    [
      await due(null),
      await due(last('not-attempted', 2, { kind: 'package', ...pkg })),
      await due(last('not-attempted', 2)),
    ],
    [true, false, true],
  );
});

test('what nobody knows comes first, what failed before comes last', () => {
  const whys = ['new', 'declared', 'version', 'not-attempted', 'stale', 'no-runner', 'failed'] as const;
  const priorities = whys.map((why) =>
    priorityOf({ action: 'look', why, failures: 1, from: '', detail: '' } as Exclude<Due, { action: 'skip' }>),
  );
  assert.deepEqual(
    priorities,
    priorities.toSorted((a, b) => b - a),
  );
  assert.equal(new Set(priorities).size, whys.length);
});

const REASONS: Record<string, { ref: Partial<ServerRef>; says: string | null }> = {
  npm: { ref: {}, says: null },
  'npm beside others': {
    ref: { packages: [{ registry: 'pypi', identifier: 'notes', version: '1.0' }, ...notes().packages] },
    says: null,
  },
  PyPI: {
    ref: { packages: [{ registry: 'pypi', identifier: 'notes', version: '1.0' }] },
    says: 'It is a PyPI package (uvx); only npm packages and servers at an address are looked at yet.',
  },
  'an address beside an image': {
    ref: {
      packages: [{ registry: 'oci', identifier: 'acme/notes', version: '1' }],
      remotes: [{ url: 'https://acme.test/mcp', transport: 'sse' }],
    },
    says: null,
  },
  'an image and a bundle': {
    ref: {
      packages: [
        { registry: 'oci', identifier: 'acme/notes', version: '1' },
        { registry: 'mcpb', identifier: 'https://acme.test/notes.mcpb', version: '1' },
      ],
    },
    says: 'It is a container image and an MCP bundle; only npm packages and servers at an address are looked at yet.',
  },
  nothing: { ref: { packages: [] }, says: 'It has neither a package nor an address.' },
};
for (const [name, { ref, says }] of Object.entries(REASONS)) {
  test(`the reason why ${name} is not attempted is exact`, () =>
    assert.equal(whyNotAttempted({ ...notes(), ...ref }), says));
}
