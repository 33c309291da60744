import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviationsOf, type Remembered } from '#changes/deviations.ts';
import { lockOf } from '#changes/lock.ts';
import { Lock, type LockedServer } from '#schema/lock.ts';
import { digestOf, type ToolDefinition } from '#schema/tool-definition.ts';
import { toolOf } from '#test/catalogue/fixtures.ts';

const kept = (definition: ToolDefinition) => ({ name: definition.name, digest: digestOf(definition), definition });
const lost = (definition: ToolDefinition): Remembered => ({ ...kept(definition), definition: null });
const a = toolOf('a');
const b = toolOf('b');
const other = { ...a, description: 'Other.' };

const CASES: Record<string, readonly [locked: Remembered[], now: ToolDefinition[], found: string[]]> = {
  'the same list': [[kept(a), lost(b)], [b, a], []],
  'a tool that differs': [[kept(a)], [other], ['a description-changed']],
  'a tool that differs from what is lost': [[lost(a)], [other], ['a definition-changed']],
  'a tool that is gone': [[kept(a)], [], ['a tool-removed']],
  'a lost tool that is gone': [[lost(a)], [], ['a tool-removed']],
  'a tool more': [[kept(a)], [a, b], ['b tool-added']],
  'a tool renamed': [[kept(a)], [{ ...a, name: 'z' }], ['z tool-renamed from a']],
  'a lost tool renamed, which nobody can tell': [[lost(a)], [{ ...a, name: 'z' }], ['a tool-removed', 'z tool-added']],
};
for (const [what, [locked, now, found]] of Object.entries(CASES))
  test(`${what}: ${found.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(
      deviationsOf(locked, now.map(kept)).map(
        ({ tool, kind, renamedFrom }) => `${tool} ${kind}${renamedFrom === undefined ? '' : ` from ${renamedFrom}`}`,
      ),
      found,
    );
  });

test('a deviation has the two definitions that there are', () => {
  const [renamed] = deviationsOf([kept(a)], [kept({ ...a, name: 'z' })]);
  assert.deepEqual([renamed?.from, renamed?.to?.name], [a, 'z']);
});

const server = (name: string, ...tools: string[]): LockedServer => ({
  ...{ name, pinned: false, seen: 'listed' },
  tools: tools.map((tool) => ({ name: tool, digest: '0'.repeat(64) })),
});

test('a lock has the same bytes whatever order its servers and tools come in', () => {
  const one = lockOf([server('npm/b', 'y', 'x'), server('npm/a', 'B', 'a')]);
  assert.equal(JSON.stringify(one), JSON.stringify(lockOf([server('npm/a', 'a', 'B'), server('npm/b', 'x', 'y')])));
  assert.deepEqual(
    one.servers.map(({ name, tools }) => [name, ...tools.map((tool) => tool.name)]),
    [
      ['npm/a', 'B', 'a'],
      ['npm/b', 'x', 'y'],
    ],
  );
});

test('a lock with a name twice, out of order, or with anything else in it, is none', () => {
  assert.throws(() => lockOf([server('npm/a'), server('npm/a')]));
  for (const bad of [
    { lockfileVersion: 2, servers: [] },
    { lockfileVersion: 1, servers: [server('npm/b'), server('npm/a')] },
    { lockfileVersion: 1, servers: [server('npm/a', 'x', 'x')] },
    { lockfileVersion: 1, servers: [], extra: 1 },
    { lockfileVersion: 1, servers: [{ ...server('npm/a'), tools: [{ name: 'x', digest: 'short' }] }] },
  ])
    assert.equal(Lock.safeParse(bad).success, false, JSON.stringify(bad));
});
