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
  const { definition, findings } = view(
    DELETE,
    assessment({
      findings: [finding('description-says-deleting', 'Deletes', 0), finding('says-irreversible', 'for good', 15)],
    }),
  );
  assert.deepEqual(definition.description, [
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
    assert.equal(
      view({ name: 'x', ...(description === undefined ? {} : { description }) }).definition.description,
      null,
    );
  });
}

const at = (pointer: string, place: 'key' | 'value', excerpt: string) =>
  finding('x', 'y', 0, { evidence: [{ pointer, in: place, start: 0, end: excerpt.length, excerpt }] });
const WHOLE: ToolDefinition = {
  name: 'purge',
  description: 'Purges.',
  annotations: { destructiveHint: true },
  inputSchema: {
    properties: { force: { type: 'boolean', description: 'Skips questions.', enum: [true], title: 'Force' } },
  },
};
const PLACES: readonly (readonly [says: string, evidence: ReturnType<typeof at>, open: boolean])[] = [
  ['the name', at('/name', 'value', 'purge'), false],
  ['the description', at('/description', 'value', 'Purges'), false],
  ['an annotation', at('/annotations/destructiveHint', 'key', 'destructiveHint'), false],
  ['the name of a parameter', at('/inputSchema/properties/force', 'key', 'force'), false],
  ['the description of a parameter', at('/inputSchema/properties/force/description', 'value', 'Skips'), false],
  ['another part of the schema', at('/inputSchema/properties/force/title', 'value', 'Force'), true],
];
for (const [says, evidence, open] of PLACES) {
  test(`evidence in ${says} is marked, ${open ? 'so the JSON is open' : 'and the JSON may be folded'}`, () => {
    const { definition, parameters } = view(WHOLE, assessment({ findings: [evidence] }));
    const marked = [definition.name, definition.description, definition.annotations, definition.json]
      .concat(parameters.rows.flatMap(({ name, said }) => [name, said]))
      .flatMap((text) => text ?? [])
      .filter(({ findings }) => findings.includes(1));
    assert.equal(definition.open, open);
    assert.deepEqual(new Set(marked.map(({ text }) => text)), new Set([evidence.evidence[0].excerpt]));
    assert.equal(marked.length, open ? 1 : 2);
  });
}

test('a tool is not related to itself', () => assert.deepEqual(view(DELETE).related, []));

test('the policy is for this tool, with what each format does', () => {
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

test('when it was seen and what identifies it is told', () => {
  const record = toolRecord(DELETE);
  const { facts } = view(DELETE);
  assert.deepEqual(
    facts.map(({ label, text }) => `${label}: ${text}`),
    [
      'Looked at: 20 November 2026, 09:30 UTC',
      'First seen: 20 November 2026, 09:30 UTC',
      'Last seen: 20 November 2026, 09:30 UTC',
      'Last changed: 20 November 2026, 09:30 UTC',
      `SHA-256 of the definition: ${record.digest}`,
      'Ruleset: fixture',
    ],
  );
});
