import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSamples, weightsText } from '#classifier/evaluation/samples.ts';
import { perCategory, type Weights } from '#classifier/model.ts';

const line = (more: object = {}): string =>
  JSON.stringify({
    server: 'npm/acme-notes',
    tool: 'list_notes',
    category: 'Read',
    risk: 'low',
    rules: ['name-says-reading'],
    words: ['list', 'note'],
    ...more,
  });

test('a line is a sample, and what else could be said of it is nothing unless it is said', () => {
  const [sample, other] = parseSamples(`${line()}\n\n${line({ also: ['Write'], alsoRisk: ['medium'] })}\n`);
  assert.deepEqual(sample?.sample, {
    rules: ['name-says-reading'],
    words: ['list', 'note'],
    category: 'Read',
    risk: 'low',
    also: [],
    alsoRisk: [],
  });
  assert.deepEqual([other?.sample.also, other?.sample.alsoRisk], [['Write'], ['medium']]);
});

test('tools of one server are of one group, and those of another of another', () => {
  const groups = parseSamples([line(), line({ tool: 'get' }), line({ server: 'npm/other' })].join('\n')).map(
    ({ group }) => group,
  );
  assert.equal(groups[0], groups[1]);
  assert.notEqual(groups[0], groups[2]);
});

const REFUSED: readonly (readonly [what: string, text: string])[] = [
  ['a category that nobody knows', line({ category: 'Cook' })],
  ['text of the tool', line({ description: 'Lists notes.' })],
  ['no JSON', '{'],
];

for (const [what, text] of REFUSED)
  test(`a line with ${what} is refused`, () => assert.throws(() => parseSamples(text)));

const none = perCategory(() => 0);
const WEIGHTS: Weights = {
  categories: { ...none, Read: 1.234, Write: 0 },
  risks: { ...none, Read: 0.504 },
  cuts: [0.5, 1.499, 2.5],
  temperature: 1.2345,
  rules: new Map([
    ['b-rule', { category: { ...none, Write: 0.004, Read: -0.996 }, risk: 0.25 }],
    ['a-rule', { category: none, risk: 0 }],
  ]),
};

test('weights are stored by rule, rounded to two digits, zeros of rules left out, with a new line at the end', () => {
  const text = weightsText(WEIGHTS);
  const stored = JSON.parse(text);
  assert.deepEqual(Object.keys(stored.rules), ['a-rule', 'b-rule']);
  assert.deepEqual(stored.rules, { 'a-rule': {}, 'b-rule': { Read: -1, risk: 0.25 } });
  assert.deepEqual(stored.categories, { ...none, Read: 1.23 });
  assert.deepEqual(stored.risks, { ...none, Read: 0.5 });
  assert.deepEqual(stored.cuts, { 'low|medium': 0.5, 'medium|high': 1.5, 'high|critical': 2.5 });
  assert.equal(stored.temperature, 1.2345);
  assert.ok(text.endsWith('}\n'));
  assert.equal(weightsText({ ...WEIGHTS, rules: new Map([...WEIGHTS.rules].reverse()) }), text);
});
