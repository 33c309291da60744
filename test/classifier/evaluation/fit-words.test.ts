import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitWords, vocabularyOf, withWording, wordsText } from '#classifier/evaluation/fit-words.ts';
import type { Sample } from '#classifier/evaluation/fit.ts';

interface Row {
  readonly group: string;
  readonly sample: Sample;
}

const row = (group: string, words: readonly string[], category: Sample['category']): Row => ({
  group,
  sample: { rules: ['name-says-managing'], words, category, risk: 'low' },
});

const servers = (count: number): string[] => Array.from({ length: count }, (_, index) => `server-${index}`);
const ROWS: readonly Row[] = servers(30).flatMap((group) => [
  row(group, ['look', 'note'], 'Read'),
  row(group, ['sow', 'note'], 'Write'),
  row(group, ['reap', 'note'], 'Destructive'),
]);

test('only words that four servers use are fitted', () => {
  const rows = [...servers(4).map((group) => row(group, ['sow'], 'Write')), row('other', ['till', 'till'], 'Write')];
  assert.deepEqual(vocabularyOf(rows), ['sow']);
  const one = Array.from({ length: 9 }, () => row('one', ['till'], 'Write'));
  assert.deepEqual(vocabularyOf(one), []);
});

test('words say what the tools do that have them, and what all have says nothing', () => {
  const words = fitWords(ROWS);
  const [read = 0, write = 0, , remove = 0] = words.get('sow') ?? [];
  assert.ok(write > 1 && read < 0 && remove < 0);
  assert.equal(words.get('note'), undefined);
});

test('the same rows give the same text, sorted', () => {
  const text = wordsText(fitWords(ROWS));
  assert.equal(wordsText(fitWords(ROWS)), text);
  assert.deepEqual(Object.keys(JSON.parse(text).words), ['look', 'reap', 'sow']);
});

test('a tool is judged by words that nothing of its server taught', () => {
  // Only one server sows to read.
  const odd = Array.from({ length: 40 }, () => row('odd', ['sow'], 'Read'));
  const said = withWording([...ROWS, ...odd], 5).at(-1)?.sample.said ?? [];
  assert.equal(said.indexOf(Math.max(...said)), 1, 'it is taken for writing');
});

test('nothing of a row changes but what its words say', () => {
  const [first] = withWording(ROWS);
  const { said, ...others } = first?.sample ?? {};
  assert.deepEqual(others, ROWS[0]?.sample);
  assert.ok((said?.[0] ?? 0) > 0);
});
