import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { automatonOf } from '#classifier/signals/automaton.ts';
import { SIGNALS } from '#classifier/signals/index.ts';
import type { SignalRule } from '#classifier/signals/signal.ts';
import { patternsIn } from '../pattern-literals.ts';

/** Stands for text that a pattern leaves open. */
const OPEN = '\0';
const MOST = 20_000;

const join = (starts: readonly string[], ends: readonly string[], isSettled: (text: string) => boolean): string[] => [
  ...new Set(starts.flatMap((start) => ends.map((end) => start + end)).filter((text) => !isSettled(text))),
];

/** Every way to match, as text with gaps, but for those that are settled. */
function ways(alternatives: readonly AST.Alternative[], isSettled: (text: string) => boolean): string[] {
  return alternatives.flatMap(({ elements }) => {
    let found = [''];
    for (const element of elements) {
      found = join(found, waysOf(element, isSettled), isSettled);
      assert.ok(found.length < MOST, 'too many ways to match');
    }
    return found;
  });
}

function waysOf(element: AST.Element, isSettled: (text: string) => boolean): string[] {
  if (element.type === 'Character') return [String.fromCodePoint(element.value).toLowerCase()];
  if (element.type === 'Assertion') return [''];
  if (element.type === 'Group' || element.type === 'CapturingGroup') return ways(element.alternatives, isSettled);
  if (element.type !== 'Quantifier') return [OPEN];
  if (element.max > 1) return [OPEN];
  return [...waysOf(element.element, isSettled), ...(element.min === 0 ? [''] : [])];
}

const needs = (source: string, flags: string, anchors: readonly string[]): boolean => {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, flags.includes('u'));
  return ways(alternatives, (text) => anchors.some((anchor) => text.includes(anchor))).length === 0;
};

for (const { id, anchors, reads } of SIGNALS as readonly SignalRule[]) {
  test(`nothing shows ${id} without one of its anchors`, async () => {
    if (reads === 'odd' || reads === 'long') {
      assert.deepEqual(anchors, []);
      return;
    }
    const file = new URL(`../../classifier/signals/${id}.ts`, import.meta.url);
    const { patterns } = patternsIn(id, await readFile(file, 'utf8'));
    assert.ok(patterns.some(({ source, flags }) => needs(source, flags, anchors)));
  });
}

test('a pattern with a way around its anchors is told', () => {
  assert.ok(needs('(?:ignore|forget) (?:all )?rules?', '', ['ignore', 'forget']));
  assert.ok(needs('hid(?:e|den) (?:it )?away', 'i', ['hide ', 'hidden ']));
  assert.ok(!needs('(?:ignore|forget|drop) (?:all )?rules?', '', ['ignore', 'forget']));
  assert.ok(!needs('(?:ignore )?rules', '', ['ignore']));
  assert.ok(!needs('[ij]gnore', '', ['ignore']));
});

test('the automaton finds overlapping strings, whatever their case, and anything odd', () => {
  const { bitsIn } = automatonOf(
    ['he', 'she', 'hers', 'a b'].map((text, index) => ({ text, bit: 1 << index })),
    1 << 4,
  );
  assert.equal(bitsIn('uSHErs'), 0b111);
  assert.equal(bitsIn('h\u200be'), 0b10000);
  assert.equal(bitsIn('a  a b\n'), 0b1000);
  assert.equal(bitsIn('hxe s\the'), 0b1);
  assert.equal(bitsIn(''), 0);
  assert.throws(() => automatonOf([{ text: 'é', bit: 1 }], 2), /cannot be looked for/);
  assert.throws(() => automatonOf([{ text: 'a'.repeat(30_000), bit: 1 }], 2), /too many/);
});
