import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { evidenceAt } from '#classifier/evidence.ts';
import { featuresOf } from '#classifier/reading/features.ts';
import { REFERENCES } from '#classifier/references.ts';
import type { Example, Rule } from '#classifier/rule.ts';
import { RULES } from '#classifier/rules/index.ts';
import { SIGNALS } from '#classifier/signals/index.ts';
import { FLOWS } from '#classifier/stack/flows/index.ts';
import { valueAt } from './value-at.ts';

const FOLDER = fileURLToPath(new URL('../../classifier/rules/', import.meta.url));
const rules: readonly Rule[] = RULES;

function evidence(rule: Rule, { server = 'npm/example', ...definition }: Example): ReturnType<typeof evidenceAt> {
  return evidenceAt(rule.detect(featuresOf({ definition, server: { name: server } })));
}

test('the list of rules is the folder, sorted', async () => {
  const files = (await readdir(FOLDER)).filter((file) => file !== 'index.ts');
  assert.deepEqual(
    rules.map(({ id }) => id),
    files.map((file) => file.replace(/\.ts$/, '')).sort(),
  );
});

test('every rule fits a screen: 15 to 60 lines', async () => {
  for (const { id } of rules) {
    const lines = (await readFile(join(FOLDER, `${id}.ts`), 'utf8')).split('\n').length - 1;
    assert.ok(lines >= 15 && lines <= 60, `${id} has ${lines} lines`);
  }
});

test('every rule says what it means, how it can be wrong, and has examples', () => {
  for (const rule of rules) {
    assert.match(rule.id, /^[a-z]+(?:-[a-z]+)+$/, rule.id);
    assert.ok(rule.title.length > 10 && rule.rationale.length > 20 && rule.limits.length > 10, rule.id);
    assert.ok(rule.examples.match.length >= 2 && rule.examples.noMatch.length >= 2, join(rule.id, 'examples'));
  }
});

test('no two rules give the same title, rationale or limits', () => {
  for (const field of ['title', 'rationale', 'limits'] as const) {
    const texts = rules.map((rule) => rule[field]);
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    );
  }
});

test('every rule names what supports its claim, and every reference is named by somebody', () => {
  assert.deepEqual(
    rules.filter(({ references }) => references.length === 0).map(({ id }) => id),
    [],
  );
  const named = new Set<string>([...rules, ...SIGNALS, ...FLOWS].flatMap(({ references }) => references));
  assert.deepEqual(
    Object.keys(REFERENCES).filter((reference) => !named.has(reference)),
    [],
  );
});

for (const rule of rules) {
  test(`${rule.id} matches its examples, with evidence cut from them, and stays silent on the others`, () => {
    for (const example of rule.examples.match) {
      const found = evidence(rule, example);
      assert.ok(found !== null, `no match: ${JSON.stringify(example)}`);
      for (const { pointer, in: place, start, end, excerpt } of found) {
        const text =
          place === 'key'
            ? pointer.split('/').at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~')
            : valueAt(example, pointer);
        assert.ok(typeof text === 'string' && valueAt(example, pointer) !== undefined, pointer);
        assert.equal(text.slice(start, end), excerpt);
      }
    }
    for (const example of rule.examples.noMatch) {
      assert.deepEqual(evidence(rule, example), null, `matches: ${JSON.stringify(example)}`);
    }
  });
}
