import assert from 'node:assert/strict';
import { test } from 'node:test';
import { does, earlyCues, inDomain, leads, names, speaksOf, states } from '#classifier/conditions/select.ts';
import type { Features } from '#classifier/reading/features.ts';
import { waysOf, type Need } from '#classifier/rule-needs.ts';
import type { Rule } from '#classifier/rule.ts';
import { RULES } from '#classifier/rules/index.ts';

const [anyRule] = RULES;

const ruleThat = (holds: (features: Features) => boolean): Rule => ({
  ...anyRule,
  id: 'made-up',
  detect: (features) => (holds(features) ? [{ source: features.name, start: 0, end: 1 }] : []),
});

const told = ({ field, key }: Need): string =>
  `${field} ${key === null ? 'anything' : key instanceof RegExp ? String(key) : String(key.value)}`;

/** Each way as its lists of needs. */
const ways = (holds: (features: Features) => boolean): string[] =>
  waysOf(ruleThat(holds)).map((way) => way.map((needs) => needs.map(told).join(' or ')).join(', and '));

for (const [title, holds, expected] of [
  ['a value', (of) => of.sources.includes('actions'), ['sources actions']],
  [
    'one of several values, each a way of its own',
    (of) => states(of, ['delete', 'revoke']),
    ['effects delete', 'effects revoke'],
  ],
  ['a word of a set, all of them one question', (of) => names(of, new Set(['cat', 'dog'])), ['nouns cat or nouns dog']],
  ['a word that is like a pattern', (of) => names(of, /^cats?$/), ['nouns /^cats?$/']],
  [
    'two things one after the other',
    (of) => leads(of, ['read']) && speaksOf(of, 'secret'),
    ['leadEffects read, and nounClasses secret'],
  ],
  [
    'one thing and one of two others',
    (of) => inDomain(of, 'cloud') && (does(of, ['stop']) || names(of, /^nodes?$/)),
    ['domains cloud, and verbs stop or nouns /^nodes?$/'],
  ],
  [
    'no more than two',
    (of) => inDomain(of, 'cloud') && does(of, ['stop']) && names(of, /a/),
    ['domains cloud, and verbs stop'],
  ],
  [
    'what is not empty: after that nothing is known',
    (of) => of.acts.length > 0 && does(of, ['stop']),
    ['acts anything'],
  ],
  [
    'what a map has under a key: after that neither',
    (of) => of.cues.get('dml') !== undefined && does(of, ['stop']),
    ['cues dml'],
  ],
  [
    'a cue that is asked for by has, and so another thing beside it only with what that needs',
    (of) => earlyCues(of, 2, 'dml').length > 0 || (does(of, ['stop']) && names(of, /a/)),
    ['cues dml, and cues dml or verbs stop', 'verbs stop, and nouns /a/'],
  ],
  ['nothing that could be enough', (of) => does(of, ['stop']) && !does(of, ['stop']), []],
  [
    'another thing where it goes on after the first',
    (of) => does(of, ['stop']) && !does(of, ['start']) && names(of, /a/),
    ['verbs stop, and verbs start or nouns /a/'],
  ],
] as const satisfies readonly (readonly [string, (features: Features) => boolean, readonly string[]])[])
  test(`a rule needs ${title}`, () => assert.deepEqual(ways(holds), expected));

test('whether there is a lead is asked by its effect', () =>
  assert.deepEqual(
    ways((of) => leads(of, ['none', 'read'])),
    ['leadEffects none', 'leadEffects read'],
  ));

test('a rule that holds for a tool that says nothing is refused', () =>
  assert.throws(() => ways(() => true), /made-up holds for a tool that says nothing/));

test('of the rules of the list none is without a way', () =>
  assert.deepEqual(
    RULES.filter((rule) => waysOf(rule).length === 0).map(({ id }) => id),
    [],
  ));
