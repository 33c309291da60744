import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import weights from '#data/classifier/weights.json' with { type: 'json' };
import type { Rule } from '#classifier/rule.ts';
import { RULES } from '#classifier/rules/index.ts';
import { fitWords, withWording, wordsText } from '#classifier/evaluation/fit-words.ts';
import { parseSamples, weightsFor, weightsText } from '#classifier/evaluation/samples.ts';
import { WEIGHTS } from '#classifier/verdict.ts';

test('there are weights for every rule that moves something and is not about wording, and for nothing else, in order', () => {
  const rules: readonly Rule[] = RULES;
  assert.deepEqual(
    Object.keys(weights.rules),
    rules.filter(({ moves, likeness }) => moves !== 'nothing' && likeness === undefined).map(({ id }) => id),
  );
});

test('weights are readable: two digits, and every rule moves something', () => {
  for (const [rule, stored] of Object.entries(weights.rules)) {
    const values = Object.values(stored);
    assert.ok(
      values.some((value) => value !== 0),
      `${rule} moves nothing`,
    );
    for (const value of values) assert.equal(Math.round(value * 100) / 100, value, rule);
  }
});

test('risk grows from Read to Financial, and the cuts are in order', () => {
  const { Read, Write, Destructive, Financial } = WEIGHTS.risks;
  assert.ok(Read < Write && Write < Destructive && Destructive < Financial);
  const [low, medium, high] = WEIGHTS.cuts;
  assert.ok(low < medium && medium < high);
});

const data = (name: string): Promise<string> =>
  readFile(new URL(`../../data/classifier/${name}`, import.meta.url), 'utf8');

test('the weights are what the stored samples give, byte for byte; else run scripts/fit-weights.ts', async () => {
  assert.equal(
    weightsText(weightsFor(withWording(parseSamples(await data('samples.jsonl'))))),
    await data('weights.json'),
  );
});

test('the words are what the stored samples give, byte for byte; else run scripts/fit-weights.ts', async () => {
  assert.equal(wordsText(fitWords(parseSamples(await data('samples.jsonl')))), await data('words.json'));
});

test('samples name only rules that exist', async () => {
  const known = new Set<string>(RULES.map(({ id }) => id));
  const used = new Set(parseSamples(await data('samples.jsonl')).flatMap(({ sample }) => sample.rules));
  assert.deepEqual(
    [...used].filter((rule) => !known.has(rule)),
    [],
  );
});
