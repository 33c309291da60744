import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CATEGORIES, type Category, type Risk } from '#schema/category.ts';
import {
  cutsOpen,
  likeliest,
  perCategory,
  riskAt,
  probabilitiesOf,
  score,
  sigmoid,
  STEEPNESS,
  weightsOf,
  type RuleWeights,
  type Weights,
} from '#classifier/model.ts';

const only = (values: Partial<Record<Category, number>>): Record<Category, number> => ({
  ...perCategory(() => 0),
  ...values,
});
const adds = (category: Partial<Record<Category, number>>, risk = 0): RuleWeights => ({
  category: only(category),
  risk,
});

const NONE: Weights = {
  categories: only({}),
  risks: only({ Read: 0.1, Write: 1.1, Execute: 1.2, Destructive: 2.1, Financial: 2.2 }),
  cuts: [0.5, 1.5, 2.5],
  temperature: 1,
  rules: new Map([
    ...CATEGORIES.map((category) => [category, adds({ [category]: 2 })] as const),
    ['risky', adds({}, 9)],
    ['half', adds({}, 0.5)],
    ['returns-secrets', adds({})],
    ['reads-anywhere-on-the-host', adds({})],
  ]),
};
const READS: Weights = { ...NONE, categories: only({ Read: 1 }) };

const near = (found: number, wanted: number): void => {
  assert.ok(Math.abs(found - wanted) < 1e-9, `${found} is not ${wanted}`);
};

test('a table has a value for each category, made of its name', () => {
  assert.deepEqual(
    perCategory((category) => `${category}!`),
    Object.fromEntries(CATEGORIES.map((category) => [category, `${category}!`])),
  );
});

describe('what a rule adds', () => {
  for (const category of CATEGORIES)
    test(`makes a tool ${category}`, () => assert.equal(score(READS, [category]).category, category));
  test('is nothing where no weights are fitted', () => {
    assert.deepEqual(weightsOf(NONE, 'unknown'), adds({}));
    assert.deepEqual(score(READS, ['unknown']), score(READS, []));
  });
  test('adds up over all rules that matched', () => {
    const { logits } = score(READS, ['Read', 'Write', 'Write']);
    assert.deepEqual(logits, only({ Read: 3, Write: 4 }));
  });
  test('leaves the weights as they are', () => {
    score(READS, ['Write'], [1, 1, 1, 1, 1]);
    assert.deepEqual(READS.categories, only({ Read: 1 }));
  });
  test('is added to the risk that its category has alone', () => {
    near(score(READS, ['Write']).level, 1.1);
    near(score(READS, ['Write', 'half', 'half']).level, 2.1);
  });
});

describe('what words say', () => {
  test('is added category by category, in their order', () => {
    assert.deepEqual(
      score(NONE, [], [1, 2, 3, 4, 5]).logits,
      only({ Read: 1, Write: 2, Execute: 3, Destructive: 4, Financial: 5 }),
    );
  });
  test('decides before the risk of the category is looked up', () => {
    const { category, level } = score(READS, [], [0, 0, 0, 3, 0]);
    assert.equal(category, 'Destructive');
    near(level, 2.1);
  });
  test('is nothing where there are none', () => assert.deepEqual(score(READS, []).logits, READS.categories));
});

const TIES: readonly (readonly [Partial<Record<Category, number>>, Category])[] = [
  [{}, 'Financial'],
  [{ Financial: -1 }, 'Destructive'],
  [{ Financial: -1, Destructive: -1 }, 'Execute'],
  [{ Financial: -1, Destructive: -1, Execute: -1 }, 'Write'],
  [{ Read: 0.1 }, 'Read'],
  [{ Write: 0.1 }, 'Write'],
  [{ Execute: 0.1 }, 'Execute'],
  [{ Destructive: 0.1 }, 'Destructive'],
  [{ Financial: 0.1 }, 'Financial'],
];

for (const [logits, category] of TIES)
  test(`the likeliest of ${JSON.stringify(logits)} and nothing else is ${category}`, () =>
    assert.equal(likeliest(only(logits)), category));

const OPEN: readonly (readonly [Category, readonly string[], number])[] = [
  ['Read', [], 1],
  ['Read', ['reads-anywhere-on-the-host'], 2],
  ['Read', ['returns-secrets'], 3],
  ['Read', ['reads-anywhere-on-the-host', 'returns-secrets'], 3],
  ['Write', [], 2],
  ['Write', ['makes-public', 'reaches-people-outside'], 2],
  ['Write', ['grants-administration'], 3],
  ['Financial', [], 3],
];

for (const [category, rules, open] of OPEN)
  test(`${category} passes ${open} cuts for ${rules.join(' and ') || 'no rule'}`, () =>
    assert.equal(cutsOpen(category, rules), open));

const BOUNDED: readonly (readonly [what: string, rules: readonly string[], risk: Risk, level: number])[] = [
  ['a reading, for many reasons, is medium at most', ['risky'], 'medium', 1.2],
  ['any file of the host makes it high at most', ['risky', 'reads-anywhere-on-the-host'], 'high', 2.2],
  ['secrets can make it critical', ['risky', 'returns-secrets'], 'critical', 9.1],
  ['a writing, for many reasons, is high at most', ['risky', 'Write'], 'high', 2.2],
  ['members that are let in do not make it critical', ['risky', 'Write', 'administers-users'], 'high', 2.2],
  ['control that is given away makes it critical', ['risky', 'Write', 'grants-administration'], 'critical', 10.1],
];

for (const [what, rules, risk, level] of BOUNDED)
  test(what, () => {
    const found = score(READS, rules);
    assert.equal(found.risk, risk);
    near(found.level, level);
  });

test('a level below the bound stays as it is', () => near(score(READS, ['half']).level, 0.6));

const LEVELS: readonly (readonly [level: number, risk: Risk])[] = [
  [-9, 'low'],
  [0.2, 'low'],
  [0.8, 'medium'],
  [1.2, 'medium'],
  [1.8, 'high'],
  [2.2, 'high'],
  [2.8, 'critical'],
  [99, 'critical'],
];

for (const [level, risk] of LEVELS)
  test(`the risk at level ${level} is ${risk}`, () => assert.equal(riskAt(NONE, level), risk));

test('of two risks that are as likely the higher one counts', () => {
  assert.equal(riskAt({ cuts: [0, 99, 99] }, 0), 'medium');
  assert.equal(riskAt({ cuts: [-99, -99, 0] }, 0), 'critical');
});

test('a risk between two cuts that lie together is never the likeliest', () => {
  assert.equal(riskAt({ cuts: [0, 0.1, 99] }, 0), 'low');
  assert.equal(riskAt({ cuts: [0, 0.1, 99] }, 0.1), 'high');
});

/** What stays of a likelihood beside the room for a lapse, of which each of five categories has a part. */
const besideLapse = (likely: number): number => 0.98 * likely + 0.004;

describe('probabilities', () => {
  test('are parts of one, as the powers of the log-odds are', () => {
    const found = probabilitiesOf(only({ Write: Math.log(2), Execute: Math.log(3) }), 1);
    for (const [category, part] of [
      ['Read', 1],
      ['Write', 2],
      ['Execute', 3],
      ['Destructive', 1],
      ['Financial', 1],
    ] as const)
      near(found[category], besideLapse(part / 8));
  });
  for (const category of CATEGORIES)
    test(`give ${category} what is its own`, () =>
      near(probabilitiesOf(only({ [category]: Math.log(4) }), 1)[category], besideLapse(0.5)));
  test('are nearer to each other the higher the temperature', () =>
    near(probabilitiesOf(only({ Read: 2 * Math.log(4) }), 2).Read, besideLapse(0.5)));
  test('are numbers however large the log-odds, and never quite one', () => {
    near(probabilitiesOf(only({ Destructive: 5000 }), 1).Destructive, 0.984);
    near(
      probabilitiesOf(
        perCategory(() => -5000),
        1,
      ).Read,
      0.2,
    );
  });
  test('of a verdict are by the temperature of its weights', () =>
    assert.deepEqual(
      score({ ...READS, temperature: 3 }, ['Write']).probabilities,
      probabilitiesOf(only({ Read: 1, Write: 2 }), 3),
    ));
});

test('a sigmoid is half at nothing, and as far from one as its other side from zero', () => {
  near(sigmoid(0), 0.5);
  near(sigmoid(Math.log(3)), 0.75);
  near(sigmoid(-Math.log(3)), 0.25);
});

test('a risk becomes the likelier a margin of 0.3 past a cut, at the steepness of all cuts', () =>
  assert.ok(sigmoid(STEEPNESS * 0.3) > 0.75));
