import assert from 'node:assert/strict';
import { test } from 'node:test';
import { honestCategories, honestRisk, KEPT } from '#classifier/evaluation/constraint.ts';
import { perCategory } from '#classifier/model.ts';
import { RULES } from '#classifier/rules/index.ts';
import type { Rule } from '#classifier/rule.ts';
import { WEIGHTS } from '#classifier/verdict.ts';
import { CATEGORIES } from '#schema/category.ts';

const rules: readonly Rule[] = RULES;

test('a risk weight keeps the direction of its claim and never falls silent', () => {
  assert.deepEqual(
    [honestRisk(-0.4, 1), honestRisk(0.7, 1), honestRisk(0.4, -1), honestRisk(0.3, 0)],
    [KEPT, 0.7, -KEPT, 0.3],
  );
});

test('weights that fit their claim stay as they are', () => {
  const fine = { Read: -1, Write: 0.2, Execute: 0, Destructive: 2, Financial: 0 };
  assert.deepEqual(honestCategories(fine, { Destructive: 1, Read: -1 }), fine);
});

test('what argues against its claim is brought to the least that is kept of it, each moved as little as possible', () => {
  const found = honestCategories({ Read: 0, Write: 2, Execute: 0, Destructive: 1, Financial: 0 }, { Destructive: 1 });
  const [middle, half] = [1.5, KEPT / 2];
  assert.ok(Math.abs(found.Destructive - middle - half) < 1e-6, JSON.stringify(found));
  assert.ok(Math.abs(found.Write - middle + half) < 1e-6, JSON.stringify(found));
});

test('a claim that only denies one category speaks for all others alike', () => {
  const found = honestCategories({ Read: -1, Write: -2, Execute: 2, Destructive: 0, Financial: 0 }, { Read: -1 });
  assert.deepEqual(found, { Read: -1, Write: 0, Execute: 0, Destructive: 0, Financial: 0 });
});

test('no stored weight argues the opposite of its rule', () => {
  for (const { id, prior, moves } of rules.filter((rule) => rule.moves !== 'nothing' && rule.likeness === undefined)) {
    const stored = WEIGHTS.rules.get(id);
    assert.ok(stored, id);
    const claim = prior.category ?? {};
    for (const high of CATEGORIES)
      for (const low of CATEGORIES)
        if ((claim[high] ?? 0) > 0 && (claim[low] ?? 0) <= 0)
          assert.ok(stored.category[high] >= stored.category[low] - 0.011, `${id}: ${high} below ${low}`);
    if (moves !== 'category' && prior.risk !== undefined)
      assert.ok(stored.risk * prior.risk > 0, `${id}: risk ${stored.risk}`);
    if (moves === 'risk')
      assert.deepEqual(
        stored.category,
        perCategory(() => 0),
        id,
      );
  }
});
