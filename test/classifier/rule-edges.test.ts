import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf } from '#classifier/reading/features.ts';
import type { Rule } from '#classifier/rule.ts';
import { RULES } from '#classifier/rules/index.ts';
import { linesIn, subjectOf } from './tool-table.ts';

const rules = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

for (const line of linesIn('rule-edges.txt')) {
  const [, denied, id = '', tool = ''] = /^(no )?(\S+) \|(.*)$/.exec(line) ?? [];
  test(`${tool.trim()} ${denied === undefined ? 'is a case of' : 'is none of'} ${id}`, () => {
    const rule = rules.get(id);
    assert.ok(rule !== undefined, `"${line}" names no rule.`);
    assert.equal(rule.detect(featuresOf(subjectOf(tool))).length > 0, denied === undefined);
  });
}
