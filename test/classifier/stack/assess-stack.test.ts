import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import type { ServerTool } from '#classifier/stack/assess-server.ts';
import { assessStack } from '#classifier/stack/assess-stack.ts';
import type { Assessment } from '#schema/assessment.ts';
import { subject } from '../subject.ts';

const blank = classify(subject({ name: 'list_things', description: 'Lists things.' }));
const tool = (name: string, more: Partial<Assessment> = {}): ServerTool => ({
  name,
  assessment: { ...blank, ...more },
});
const LIST = tool('list', { risk: 'low' });
const PAGE = tool('page', { risk: 'low', capabilities: ['ingests-untrusted'] });
const REMOVE = tool('remove', { category: 'Destructive', risk: 'high', capabilities: ['deletes'] });
const place = { pointer: '/description', in: 'value', start: 0, end: 1, excerpt: 'x' } as const;
const POISONED = tool('odd', {
  risk: 'low',
  signals: [{ signal: 'hides-from-the-user', confidence: 'high', references: [], evidence: [place] }],
});

test('servers that are harmless alone come to a flow together', () => {
  const web = { server: 'npm--web', tools: [PAGE] };
  const notes = { server: 'npm--notes', tools: [REMOVE] };
  assert.deepEqual([assessStack([web]).flows, assessStack([notes]).flows], [[], []]);
  const both = assessStack([web, notes]);
  assert.deepEqual(
    both.flows.map(({ flow }) => flow),
    ['strangers-can-destroy'],
  );
  assert.equal(both.grade, 'D');
});

test('a poisoned definition of one server grades them all', () =>
  assert.equal(
    assessStack([
      { server: 'npm--web', tools: [LIST] },
      { server: 'npm--odd', tools: [POISONED] },
    ]).grade,
    'F',
  ));

const UNKNOWN: readonly (readonly [what: string, tools: readonly ServerTool[]])[] = [
  ['without tools', []],
  ['with a tool that is not classified', [LIST, { name: 'new', assessment: null }]],
];

for (const [what, tools] of UNKNOWN)
  test(`a server ${what} leaves no grade, and the flows of the others`, () => {
    const known = { server: 'npm--web', tools: [PAGE, REMOVE] };
    const found = assessStack([known, { server: 'npm--new', tools }]);
    assert.equal(found.grade, null);
    assert.deepEqual(
      found.flows.map(({ flow }) => flow),
      ['strangers-can-destroy'],
    );
  });
