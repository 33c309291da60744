import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Act } from '#classifier/reading/acts/act.ts';
import type { Features } from '#classifier/reading/features.ts';
import { thingsIn } from '#classifier/reading/words/nouns.ts';
import type { Source } from '#classifier/reading/words/place.ts';
import { asks, isTopic, topicOf } from '#classifier/reading/acts/topic.ts';
import { sentencesIn } from '#classifier/reading/words/words.ts';
import { eachOf, testCases } from '../../cases.ts';

const source: Source = { pointer: '/description', in: 'value', text: 'the orders of a shop' };
const things = thingsIn(source, sentencesIn(source.text).flat().slice(1, 2));
const place = { source, start: 4, end: 10 };

describe('what only names a thing', () => {
  for (const from of ['name', 'title', 'sentence'] as const)
    it(`has it shown, as its ${from} says`, () => {
      const { form, ...act } = topicOf(from, things, place);
      assert.deepEqual(act, {
        effect: 'read',
        verb: 'show',
        things,
        origin: [],
        from,
        place,
        quantifier: null,
        negated: false,
      });
      assert.deepEqual(form, { lemma: 'show', effect: 'read', senses: undefined, nounish: false, form: 'base' });
    });
});

const topics = ({ acts }: Features): readonly string[] =>
  acts.filter((act) => isTopic(act)).map(({ from, verb }) => `${from} ${verb}`);

testCases('a topic', topics, [
  ['is a thing that is named', '| x | | The orders of a customer.', ['sentence show']],
  ['is one in a name', '| order_history | |', ['name show']],
  ['is one beside what else is done', '| x | | The orders of a shop. It erases a jar.', ['sentence show']],
  ['is nothing that a later sentence has changed', '| x | | Shows orders of a shop. Updates them.', []],
  ['is nothing that is shown by a verb', '| show_orders | | Shows the orders of a customer.', []],
  ['is nothing that another verb is done to', '| x | | Gets the orders of a customer.', []],
]);

/** Whether the first act is a question. */
const isAsked = ({ acts: [act] }: Features): boolean => act !== undefined && asks(act);

testCases('a question', isAsked, [
  ...eachOf('who which what how where why whether', (word) => [
    `is asked by "${word}"`,
    `| x | | ${word} is on call.`,
    true,
  ]),
  ['is asked in capitals', '| x | | WHO is on call.', true],
  ['is none of a thing', '| x | | The orders of a customer.', false],
  ['is none of a verb', '| x | | Gets what is on call.', false],
]);

describe('the words of a question', () => {
  const askedAt = (text: string, start: number, end: number): boolean => {
    const act: Act = topicOf('sentence', [], { source: { ...source, text }, start, end });
    return asks(act);
  };
  for (const word of 'who whom which what how where when why whether'.split(' '))
    it(`may be "${word}"`, () => assert.ok(askedAt(word, 0, word.length)));
  it('are those of the place, whatever stands around', () => assert.ok(askedAt('Tells who it is', 6, 9)));
  it('are none where they go on', () => assert.ok(!askedAt('whole days', 0, 5)));
  it('are none where something stands before', () => assert.ok(!askedAt('somehow', 0, 7)));
});
