import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { featuresOf, type Features } from '#classifier/reading/features.ts';
import { subject } from './subject.ts';
import { subjectOf } from './tool-table.ts';

type Answer = readonly string[] | string | boolean | null;

/** What is shown, a tool that shows it, as a line of `tool-table.ts` without categories, and what is answered of it. */
export type Case = readonly [what: string, tool: string | ToolDefinition, answer: Answer];

/** A test for each case of a condition, by what is asked of the features of its tool. */
export function testCases(condition: string, ask: (features: Features) => Answer, cases: readonly Case[]): void {
  describe(condition, () => {
    for (const [what, tool, answer] of cases)
      it(what, () =>
        assert.deepEqual(ask(featuresOf(typeof tool === 'string' ? subjectOf(tool) : subject(tool))), answer),
      );
  });
}

/** A case for each of some words, which spaces part. */
export const eachOf = (words: string, caseOf: (word: string) => Case): readonly Case[] => words.split(' ').map(caseOf);
