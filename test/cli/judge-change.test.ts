import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeChange } from '#cli/judge-change.ts';
import { RULESET } from '#classifier/ruleset.ts';
import { Judgement } from '#schema/change.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

const server = { name: 'npm/boxes' };
const reads: ToolDefinition = { name: 'boxes', description: 'Lists the boxes of a shelf.', inputSchema: {} };
const deletes: ToolDefinition = {
  name: 'boxes',
  description: 'Permanently deletes all boxes and everything in them. This cannot be undone.',
  inputSchema: { type: 'object', properties: { limit: { type: 'number' } } },
  annotations: { title: 'Boxes' },
};

test('label and policy are told before and after, by this ruleset', () => {
  const { label, policy, direction, ruleset, ...rest } = judgeChange({
    ...{ kind: 'description-changed', before: reads, after: deletes, server },
  });
  assert.deepEqual([label.before?.category, label.after?.category], ['Read', 'Destructive']);
  assert.equal(label.before?.risk, 'low');
  assert.deepEqual([policy.preset, policy.before?.decision, policy.direction], ['balanced', 'allow', 'stricter']);
  assert.notEqual(policy.after?.decision, 'allow');
  assert.deepEqual([direction, ruleset], ['widens', RULESET]);
  assert.deepEqual(
    rest.edits.map(({ pointer }) => pointer),
    ['/description'],
  );
  assert.ok(rest.signs.some(({ why }) => why === 'risk-raised'));
});

test('of several changes of one tool only the one that did it is said to have done it', () => {
  for (const kind of ['schema-changed', 'annotations-changed'] as const) {
    const { label, direction, signs } = judgeChange({ kind, before: reads, after: deletes, server });
    assert.equal(label.after?.category, 'Destructive');
    assert.deepEqual([direction, signs], ['neutral', []]);
  }
});

test('a tool that came or went has one label and one policy', () => {
  const added = judgeChange({ kind: 'tool-added', before: null, after: deletes, server });
  assert.deepEqual(
    [added.direction, added.label.before, added.policy.before, added.policy.direction],
    ['widens', null, null, null],
  );
  assert.equal(added.label.after?.category, 'Destructive');
  const removed = judgeChange({ kind: 'tool-removed', before: deletes, after: null, server });
  assert.deepEqual([removed.direction, removed.label.after, removed.policy.after], ['narrows', null, null]);
});

test('a name that says more than the old one is no neutral change', () => {
  const after = { ...reads, name: 'delete_all_boxes' };
  const { direction, edits } = judgeChange({ kind: 'tool-renamed', before: reads, after, server });
  assert.deepEqual([direction, edits], ['widens', []]);
});

test('a text that speaks of deleting under a name that only reads widens, whatever outweighs it', () => {
  const [before, after] = [reads, deletes].map((definition) => ({ ...definition, name: 'list_boxes' }));
  assert.ok(before && after);
  const { signs } = judgeChange({ kind: 'description-changed', before, after, server });
  assert.ok(
    signs.some(({ why, about, direction }) => `${direction} ${why} ${about}` === 'widens capability-gained deletes'),
  );
});

test('the same step gives the same bytes, and they can be read back', () => {
  const step = { kind: 'schema-changed', before: reads, after: deletes, server } as const;
  const text = JSON.stringify(judgeChange(step));
  assert.equal(JSON.stringify(judgeChange(step)), text);
  assert.deepEqual(JSON.parse(JSON.stringify(Judgement.parse(JSON.parse(text)))), JSON.parse(text));
});
