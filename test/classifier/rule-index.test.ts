import assert from 'node:assert/strict';
import { test } from 'node:test';
import { names, opens } from '#classifier/conditions/select.ts';
import { featuresOf, type Features } from '#classifier/reading/features.ts';
import { ruleIndex } from '#classifier/rule-index.ts';
import { RULES } from '#classifier/rules/index.ts';
import type { Rule } from '#classifier/rule.ts';
import { subjectOf } from './tool-table.ts';

const rules: readonly Rule[] = RULES;
const possible = ruleIndex(rules);
const examples = rules.flatMap(({ examples: { match, noMatch } }) => [...match, ...noMatch]);

test('every rule that holds for an example of any rule is among those that can', () => {
  for (const { server = 'npm/example', ...definition } of examples) {
    const features = featuresOf({ definition, server: { name: server } });
    const holding = rules.filter((rule) => rule.detect(features).length > 0).map(({ id }) => id);
    const ids = possible(features).map(({ id }) => id);
    assert.deepEqual(
      holding.filter((id) => !ids.includes(id)),
      [],
      JSON.stringify(definition),
    );
  }
});

test('most rules are not asked about an ordinary definition, and the order stays', () => {
  const features = featuresOf({ definition: { name: 'delete_file' }, server: { name: 'npm/example' } });
  const found = possible(features);
  assert.ok(found.length < rules.length / 3, `${found.length} of ${rules.length} rules`);
  assert.deepEqual(
    found,
    rules.filter((rule) => found.includes(rule)),
  );
});

test('a definition that only says what nobody looks for is put to no rule', () => {
  const definition = {
    name: 'frobnicator',
    description: 'Whatever it is. Nothing is known of it.',
    inputSchema: { type: 'object', properties: { foo: { type: 'string', description: 'Some foo.' } } },
    annotations: { openWorldHint: true },
  };
  assert.deepEqual(
    possible(featuresOf({ definition, server: { name: 'npm/example' } })).map(({ id }) => id),
    [],
  );
});

const [anyRule] = RULES;

const onWords = (id: string, asks: (features: Features) => boolean): Rule => ({
  ...anyRule,
  id,
  detect: (features) => (asks(features) ? [{ source: features.name, start: 0, end: 1 }] : []),
});

const ofWords = ruleIndex([
  onWords('a-pattern', (features) => names(features, /^gizmos?$/)),
  onWords('a-set', (features) => names(features, new Set(['gizmo', 'widget']))),
  onWords('the-opening', (features) => opens(features, new Set(['shiny']))),
  onWords('two-words', (features) => opens(features, new Set(['shiny'])) && names(features, /^files?$/)),
  onWords('a-function', ({ nouns }) => nouns.some((noun) => noun === 'gizmo')),
]);

for (const [tool, asked] of [
  ['| delete_gizmo | |', ['a-pattern', 'a-set', 'a-function']],
  ['| delete_gizmos | |', ['a-pattern', 'a-function']],
  ['| delete_widget | |', ['a-set', 'a-function']],
  ['| delete_file | | Deletes a shiny file.', ['the-opening', 'two-words', 'a-function']],
  ['| delete_book | | Deletes a shiny book.', ['the-opening', 'a-function']],
  ['| gizmo | |', []],
] as const)
  test(`of rules that ask for words, ${asked.length} are asked of ${tool}`, () => {
    const ask = (): string[] => ofWords(featuresOf(subjectOf(tool))).map(({ id }) => id);
    assert.deepEqual(ask(), asked);
    assert.deepEqual(ask(), asked, 'the same once the words are known');
  });
