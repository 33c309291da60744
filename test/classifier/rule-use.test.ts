import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { CATEGORIES, RISKS, type Risk } from '#schema/category.ts';
import { perCategory } from '#classifier/model.ts';
import type { Rule } from '#classifier/rule.ts';
import { RULES } from '#classifier/rules/index.ts';
import { withWording } from '#classifier/evaluation/fit-words.ts';
import type { Sample } from '#classifier/evaluation/fit.ts';
import { parseSamples } from '#classifier/evaluation/samples.ts';
import { likenessesOf, type Likeness } from '#classifier/reading/words/wording.ts';

const rules: readonly Rule[] = RULES;
const samples = withWording(
  parseSamples(await readFile(new URL('../../data/classifier/samples.jsonl', import.meta.url), 'utf8')),
).map(({ sample }) => sample);

/** Rules that match no labelled tool, and why they stay. */
const UNSEEN: Readonly<Record<string, string>> = {
  'calls-by-delete':
    'HTTP says what DELETE means, whoever labels it; of 3,621 tools with annotations it matches one, rightly.',
  'changes-where-money-goes':
    'No server whose labels were kept pays out; of drawn tools whose servers were not kept it matches one, a bank account that is added: rated high.',
  'exports-a-private-key': 'The categories and risks that labels follow name it critical; no server at hand offers it.',
  'merges-for-good':
    'Of labelled tools whose servers were not kept it matches three, which merge requests and tickets: each is rated high.',
  'moves-in-a-game':
    'No server whose labels were kept plays a game; of five such tools that came later readers rate four low, the fifth medium.',
  'moves-machinery':
    'Of labelled tools none turns a key, a valve or a spindle; of seven that somebody made up without knowing the rule each was rated high.',
  'reaches-administration':
    'Labels follow a ruling that calls such requests critical; of drawn tools whose servers were not kept it matches three, each rated so.',
  'runs-without-a-network':
    'Labels follow a ruling that tells such a sandbox from others; no server at hand says of its own that it reaches nothing.',
  'starts-a-given-server':
    'Of labelled tools whose servers were not kept it matches one, which grades a server that it starts: rated critical.',
};

const likenessOf: ReadonlyMap<string, Likeness | undefined> = new Map(rules.map(({ id, likeness }) => [id, likeness]));

const isMatched = (id: string, { rules: ids, said = null }: Sample): boolean => {
  const likeness = likenessOf.get(id);
  return likeness === undefined ? ids.includes(id) : likenessesOf(said).includes(likeness);
};
const matched = (id: string): typeof samples => samples.filter((sample) => isMatched(id, sample));

test('every rule matches a labelled tool, or says why it stays', () => {
  assert.deepEqual(
    rules.filter(({ id }) => matched(id).length === 0).map(({ id }) => id),
    Object.keys(UNSEEN),
  );
});

test('no two rules match the same labelled tools: one of them would say nothing', () => {
  const owners = new Map<string, string[]>();
  for (const { id } of rules) {
    const tools = samples.flatMap((sample, index) => (isMatched(id, sample) ? [index] : [])).join();
    if (tools !== '') owners.set(tools, [...(owners.get(tools) ?? []), id]);
  }
  assert.deepEqual(
    [...owners.values()].filter((ids) => ids.length > 1),
    [],
  );
});

const level = ({ risk }: { readonly risk: Risk }): number => RISKS.indexOf(risk);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const usual = perCategory((name) => mean(samples.filter(({ category }) => category === name).map(level)));

for (const { id, prior } of rules.filter(({ references }) => references.includes('data/labelled-tools'))) {
  test(`${id} claims what holds for most of the labelled tools that it matches`, () => {
    const tools = matched(id);
    assert.ok(tools.length >= 2, `${tools.length} labelled tools support nothing`);
    const claimed = CATEGORIES.filter((category) => (prior.category?.[category] ?? 0) > 0);
    if (claimed.length > 0) {
      const held = tools.filter(({ category, also = [] }) =>
        [category, ...also].some((name) => claimed.includes(name)),
      );
      assert.ok(held.length > tools.length / 2, `${held.length} of ${tools.length} are ${claimed.join(' or ')}`);
    }
    if (prior.risk !== undefined) {
      const above = mean(tools.map((tool) => level(tool) - usual[tool.category]));
      assert.ok(
        above * prior.risk > 0,
        `their risk is ${above.toFixed(2)} levels above what is usual for their categories`,
      );
    }
  });
}
