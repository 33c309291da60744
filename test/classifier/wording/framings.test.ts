import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Subject } from '#schema/assessment.ts';
import { classify } from '#classifier/classify.ts';
import { isTopic } from '#classifier/reading/acts/topic.ts';
import { featuresOf } from '#classifier/reading/features.ts';
import { nameWords } from '#classifier/reading/words/words.ts';
import { filled } from './filled.ts';
import { blocksOf, linesIn, toolOf } from '../tool-table.ts';

/** Whether a description has a verb: what only names a thing is a heading behind another. */
const states = (tool: Subject): boolean =>
  featuresOf(tool).acts.some((act) => act.from === 'sentence' && !isTopic(act));

const STATED = blocksOf(2, 'twin-pairs.txt')
  .flat()
  .map(toolOf)
  .filter(({ subject }) => states(subject));

/** The description of a tool in a frame. */
function framed(frame: string, name: string, description: string): string {
  const words = nameWords(name).map(({ text }) => text);
  const last = words.at(-1) ?? '';
  return filled(frame.replaceAll('\\n', '\n'), {
    text: /[.!?]$/.test(description) ? description : `${description}.`,
    name: words.join(' '),
    things: last.endsWith('s') ? last : `${last}s`,
  });
}

/** Whether the last word of a name is a thing, of which there can be many. */
const namesThing = ({ definition: { name } }: Subject): boolean => nameWords(name).at(-1)?.known.verb === undefined;

for (const frame of linesIn('wording/framings.txt'))
  test(`${JSON.stringify(frame)} says nothing of what a tool does`, () => {
    const tools = frame.includes('{Things}') ? STATED.filter(({ subject }) => namesThing(subject)) : STATED;
    const found = tools.flatMap(({ categories, subject: { definition, server } }) => {
      const description = framed(frame, definition.name, definition.description ?? '');
      const { category } = classify({ server, definition: { ...definition, description } });
      return categories.includes(category) ? [] : [{ name: definition.name, description, category, categories }];
    });
    assert.deepEqual(found, []);
  });
