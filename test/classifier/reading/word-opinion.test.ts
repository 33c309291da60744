import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf } from '#classifier/reading/features.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

const read = (definition: ToolDefinition): ReturnType<typeof featuresOf> =>
  featuresOf({ definition, server: { name: 'npm/acme' } });

test('words that speak for something are a likeness, and each says how far', () => {
  const { said, likenesses, tellingWords } = read({ name: 'delete_notes', description: 'Deletes notes.' });
  assert.deepEqual(likenesses, ['removing']);
  assert.ok(said !== null && Math.max(...said) === said[3]);
  assert.ok(tellingWords.some(({ word }) => word.text === 'delete'));
});

test('where taking away stands among milder acts, no words are counted', () => {
  const { wording, said } = read({ name: 'edit_rows', description: 'Creates, updates or deletes rows.' });
  assert.deepEqual([wording, said], [null, null]);
  assert.notEqual(read({ name: 'edit_rows', description: 'Creates and updates rows.' }).wording, null);
  assert.notEqual(read({ name: 'clear_rows', description: 'Deletes or drops rows.' }).wording, null);
});

const UNKNOWING: readonly (readonly [what: string, definition: ToolDefinition])[] = [
  ['a method is stated', { name: 'delete_note', description: 'POST /notes/archive' }],
  [
    'a caller chooses the action',
    {
      name: 'delete_or_list',
      description: 'Works on notes.',
      inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'delete'] } } },
    },
  ],
  [
    'a verb does something else than by itself',
    {
      name: 'append_suffix',
      description: 'Appends a suffix to a text.',
      inputSchema: { type: 'object', properties: { text: { type: 'string' } } },
    },
  ],
];

for (const [what, definition] of UNKNOWING)
  test(`where ${what}, words are counted, and say nothing`, () => {
    const { wording, said, likenesses } = read(definition);
    assert.notEqual(wording, null);
    assert.deepEqual([said, likenesses], [null, []]);
  });
