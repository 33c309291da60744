import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSamples, renewed, samplesText, weightsText } from '#classifier/evaluation/samples.ts';
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

test('what was read anew stands in the place of what was stored of the same tool, and the rest stays', () => {
  const stored = parseSamples([line(), line({ tool: 'get_note' })].join('\n'));
  const fresh = parseSamples([line({ rules: ['calls-by-get'] }), line({ server: 'npm/other' })].join('\n'));
  assert.deepEqual(
    renewed(stored, fresh).map(({ server, tool, sample: { rules } }) => [server, tool, ...rules]),
    [
      ['npm/acme-notes', 'get_note', 'name-says-reading'],
      ['npm/acme-notes', 'list_notes', 'calls-by-get'],
      ['npm/other', 'list_notes', 'name-says-reading'],
    ],
  );
});

test('samples are stored sorted, with the words of at least four servers, and read again as they were', () => {
  const servers = ['npm/d', 'npm/b', 'npm/a', 'npm/c'].map((server) => line({ server, words: ['list'] }));
  const samples = parseSamples(
    [...servers, line({ server: 'npm/b', tool: 'x', also: ['Write'], words: ['odd'] })].join('\n'),
  );
  const text = samplesText(samples);
  assert.deepEqual(
    parseSamples(text).map(({ server, tool, sample: { words } }) => [server, tool, ...words]),
    [
      ['npm/a', 'list_notes', 'list'],
      ['npm/b', 'list_notes', 'list'],
      ['npm/b', 'x'],
      ['npm/c', 'list_notes', 'list'],
      ['npm/d', 'list_notes', 'list'],
    ],
  );
  assert.equal(samplesText(parseSamples(text)), text);
});
