import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GUIDANCE } from '#classifier/reading/sentence/guidance.ts';

for (const word of ['prompt', 'prompts', 'instructions', 'guidelines', 'guidance', 'checklist'])
  test(`${word}: somebody goes by it`, () => assert.match(word, GUIDANCE));

for (const word of ['instruction', 'promptly', 'system_prompt', 'guide', 'page', 'checklists'])
  test(`${word}: nobody goes by it`, () => assert.doesNotMatch(word, GUIDANCE));
