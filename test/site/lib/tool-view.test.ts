import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishTool } from '#policy/record.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { toolView } from '../../../site/src/lib/tool-view.ts';
import { assessment, finding, serverRecord, toolRecord } from '../records.ts';

const view = (definition: ToolDefinition, assessed = assessment() as Parameters<typeof toolRecord>[1]) => {
  const record = toolRecord(definition, assessed);
  const server = serverRecord([record, toolRecord({ name: 'list_notes' })]);
  return toolView(publishTool(record, server), server, [record]);
};
const DELETE = { name: 'delete_note', description: 'Deletes a note for good.' };

test('evidence is marked in the description under the number of its finding', () => {
  const { description, findings } = view(
    DELETE,
    assessment({
      findings: [finding('description-says-deleting', 'Deletes', 0), finding('says-irreversible', 'for good', 15)],
    }),
  );
  assert.deepEqual(description, [
    { text: 'Deletes', findings: [1] },
    { text: ' a note ', findings: [] },
    { text: 'for good', findings: [2] },
    { text: '.', findings: [] },
  ]);
  assert.deepEqual(
    findings.map(({ number, claim }) => [number, claim]),
    [
      [1, 'The description opens with deleting or taking away'],
      [2, 'It says that it cannot be undone'],
    ],
  );
});

const EMPTY: readonly (readonly [says: string, description: string | undefined])[] = [
  ['no description', undefined],
  ['an empty description', ''],
  ['a description of space', ' \n\t'],
];
for (const [says, description] of EMPTY) {
  test(`${says} is shown as none`, () => {
    assert.equal(view({ name: 'x', ...(description === undefined ? {} : { description }) }).description, null);
  });
}

test('a tool is not related to itself', () => assert.deepEqual(view(DELETE).related, []));

test('the policy is for this tool, in every format, with what each format does', () => {
  const { rule, tool } = view(DELETE);
  assert.equal(rule.tool, 'delete_note');
  assert.ok(tool.snippets.length >= 4);
  assert.ok(tool.snippets.every(({ does }) => does !== ''));
});

test('a tool that is not classified is not allowed, and its questions say that it is unknown', () => {
  const { rule, questions } = view(DELETE, null);
  assert.notEqual(rule.decision, 'allow');
  const risk = questions.find(({ ask }) => ask.join('').startsWith('How risky'));
  assert.deepEqual(risk?.answer, ['Unknown, which is not the same as safe.']);
});

test('a finding of a rule that is gone is shown by its id', () => {
  const { findings } = view(DELETE, assessment({ findings: [finding('rule-of-the-past', 'note', 10)] }));
  assert.equal(findings[0]?.claim, 'rule-of-the-past');
});
