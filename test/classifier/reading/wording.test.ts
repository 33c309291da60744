import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf } from '#classifier/reading/features.ts';
import { likenessesOf, pullOf, weighed, type WordWeights } from '#classifier/reading/wording.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

const WORDS: readonly (readonly [text: string, verb: string | undefined, id: string | undefined])[] = [
  ['notes', undefined, 'note'],
  ['deletes', 'delete', 'delete'],
  ['the', undefined, undefined],
  ['within', undefined, undefined],
  // A verb has a meaning even where lists of empty words name it.
  ['get', 'get', 'get'],
  ['x', undefined, undefined],
  ['42', undefined, undefined],
  [',', undefined, undefined],
];

for (const [text, verb, id] of WORDS)
  test(`“${text}” is ${id === undefined ? 'not weighed' : `weighed as ${id}`}`, () =>
    assert.equal(weighed(text, verb)?.stated, id));

const ids = (definition: ToolDefinition): readonly string[] =>
  featuresOf({ definition, server: { name: 'npm/acme' } }).weighed;

test('words of the name and of the opening have one id, whatever their form', () => {
  const found = ids({ name: 'delete_notes', description: 'Deletes a note.' });
  assert.deepEqual(found, ['delete', 'first:delete', 'note', 'delete', 'note']);
});

test('the first word of a name is the first that is not the server’s', () => {
  assert.deepEqual(ids({ name: 'acme_archive_note' }).slice(1), ['archive', 'first:archive', 'note']);
});

test('words of parameters have ids of their own', () => {
  const inputSchema = { type: 'object', properties: { noteId: { type: 'string' } } };
  assert.deepEqual(ids({ name: 'get', inputSchema }).slice(2), ['parameter:note', 'parameter:id']);
});

test('later words of a long opening do not count', () => {
  const found = ids({ name: 'get', description: `Returns ${'old '.repeat(30)}harvest.` });
  assert.ok(found.includes('old') && !found.includes('harvest'));
});

test('where taking away stands among milder acts, no words are counted', () => {
  assert.deepEqual(ids({ name: 'edit_rows', description: 'Creates, updates or deletes rows.' }), []);
  assert.notDeepEqual(ids({ name: 'edit_rows', description: 'Creates and updates rows.' }), []);
  assert.notDeepEqual(ids({ name: 'clear_rows', description: 'Deletes or drops rows.' }), []);
});

const weights = (words: Readonly<Record<string, readonly number[]>>): WordWeights => ({
  start: [1, 0, 0, 0, 0],
  words: new Map(Object.entries(words)),
});
const SAYS = weights({ sow: [-1, 3, 0, 0, 0], reap: [-1, 0, 0, 3, 0], look: [0.9, 0, 0, 0, 0], a: [0.1, 0, 0, 0, 0] });

const LIKE: readonly (readonly [what: string, ids: readonly string[], likenesses: readonly string[]])[] = [
  ['a word of writing', ['sow'], ['writing']],
  ['the same word twice', ['sow', 'sow'], ['writing']],
  ['as much of one as of another', ['sow', 'reap'], []],
  ['a word of reading', ['look'], ['reading']],
  ['too slight a word, though most tools read', ['a'], []],
  ['words that nobody knows', ['zither'], []],
  ['no words', [], []],
];

for (const [what, words, expected] of LIKE)
  test(`${what}: ${expected.join() || 'like nothing'}`, () => assert.deepEqual(likenessesOf(words, SAYS), expected));

test('a word that comes twice counts once', () => {
  const slight = weights({ sow: [0, 0.7, 0, 0, 0], till: [0, 0.7, 0, 0, 0], rake: [0, 0.7, 0, 0, 0] });
  assert.deepEqual(likenessesOf(['sow', 'sow', 'sow'], slight), []);
  assert.deepEqual(likenessesOf(['sow', 'till', 'rake'], slight), ['writing']);
});

test('what is shipped knows the plainest words', () => {
  assert.ok(pullOf('delete', 'removing') > 1 && pullOf('delete', 'reading') <= 0);
  assert.equal(pullOf('zither', 'removing'), 0);
});
