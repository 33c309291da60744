import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf } from '#classifier/reading/features.ts';
import { VERBS } from '#classifier/reading/words/lexicon.ts';
import {
  countedWord,
  indexOf,
  likenessesOf,
  saidWith,
  wordIds,
  wordOdds,
  type WordWeights,
} from '#classifier/reading/words/wording.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

const WORDS: readonly (readonly [text: string, word: string | null])[] = [
  ['sparrows', 'sparrow'],
  ['deletes', 'delete'],
  ['the', null],
  ['within', null],
  // A verb has a meaning even where lists of empty words name it.
  ['get', 'get'],
  ['x', null],
  ['42', null],
  [',', null],
  ['y'.repeat(41), null],
];

for (const [text, word] of WORDS)
  test(`“${text}” is ${word === null ? 'not counted' : `counted as ${word}`}`, () =>
    assert.equal(countedWord(text, VERBS.get(text)), word));

function ids(definition: ToolDefinition): readonly string[] {
  const { wording } = featuresOf({ definition, server: { name: 'npm/acme' } });
  return wording === null ? [] : wordIds(wording);
}

test('words of the name and of the opening have one id, whatever their form, and are named once', () => {
  const found = ids({ name: 'delete_notes', description: 'Deletes a note.' });
  assert.deepEqual(found, ['delete', 'first:delete', 'note']);
});

test('the first word of a name is the first that is not the server’s', () => {
  assert.deepEqual(ids({ name: 'acme_archive_note' }).slice(1), ['archive', 'first:archive', 'note']);
});

test('words of parameters have ids of their own', () => {
  const inputSchema = { type: 'object', properties: { noteId: { type: 'string' } } };
  assert.deepEqual(ids({ name: 'get', inputSchema }).slice(2), ['parameter:note', 'parameter:id']);
});

test('no more than 200 words of parameters count, however long their names are', () => {
  const long = (name: string): string => `${name}${'_zither'.repeat(60)}`;
  const names = ['a', 'b', 'c', 'd'].map(long);
  const inputSchema = {
    type: 'object',
    properties: Object.fromEntries([...names, 'harvest'].map((name) => [name, {}])),
  };
  assert.ok(!ids({ name: 'get', inputSchema }).includes('parameter:harvest'));
});

test('later words of a long opening do not count', () => {
  const found = ids({ name: 'get', description: `Returns ${'old '.repeat(30)}harvest.` });
  assert.ok(found.includes('old') && !found.includes('harvest'));
});

const weights = (words: Readonly<Record<string, readonly number[]>>): WordWeights => new Map(Object.entries(words));
const SAYS = weights({ sow: [-1, 3, 0, 0, 0], look: [0.9, 0, 0, 0, 0], a: [0.1, 0, 0, 0, 0] });

const LIKE: readonly (readonly [what: string, ids: readonly string[], likenesses: readonly string[]])[] = [
  ['a word of writing', ['sow'], ['writing']],
  ['a word of reading', ['look'], ['reading']],
  ['too slight a word', ['a'], []],
  ['words that nobody knows', ['zither'], []],
  ['no words', [], []],
];

for (const [what, words, expected] of LIKE)
  test(`${what}: ${expected.join() || 'like nothing'}`, () =>
    assert.deepEqual(likenessesOf(saidWith(words, SAYS)), expected));

const near = (said: readonly number[] | null, expected: readonly number[]): void => {
  assert.equal(said?.length, expected.length);
  for (const [index, value] of expected.entries())
    assert.ok(Math.abs((said?.[index] ?? NaN) - value) < 1e-9, `${said}`);
};

test('what words say is their sum, a little more than half of it, and speaks for and against', () =>
  near(saidWith(['look'], SAYS), [0.396, -0.099, -0.099, -0.099, -0.099]));

test('however many words there are, they move no category by more than 1.3 log-odds', () => {
  const said = saidWith(['much'], weights({ much: [-20, 20, 0, 0, 0] }));
  near(said, [-1.3, 1.3, 0, 0, 0]);
});

test('a word that comes often counts once', () => {
  const said = (name: string): readonly number[] | null =>
    featuresOf({ definition: { name }, server: { name: 'npm/acme' } }).said;
  assert.deepEqual(said('pdf_pdf_pdf_pdf'), said('pdf'));
});

test('what is shipped knows the plainest words where they stand', () => {
  const odds = wordOdds('delete');
  assert.ok((odds?.stated?.[indexOf('removing')] ?? 0) > 1 && (odds?.stated?.[indexOf('reading')] ?? 0) <= 0);
  assert.ok((odds?.first?.[indexOf('removing')] ?? 0) > 0.5);
  assert.equal(odds?.parameter?.[indexOf('removing')], undefined);
  assert.deepEqual([wordOdds('zither'), wordOdds(null)], [undefined, undefined]);
});
