import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  comparePlaces,
  evidenceOf,
  isSameSource,
  pointerStep,
  textAfter,
  textAt,
  textInFront,
  type Place,
  type Source,
} from '#classifier/reading/words/place.ts';
import { proseWords } from '#classifier/reading/words/words.ts';

const TEXT = `Ｄeletes all jars, ${'and more '.repeat(10)}`;
const sourceAt = (pointer: string, where: Source['in'] = 'value'): Source => ({ pointer, in: where, text: TEXT });
const placeAt = (pointer: string, start = 0, end = 7, where: Source['in'] = 'value'): Place => ({
  source: sourceAt(pointer, where),
  start,
  end,
});

describe('the text of a place', () => {
  it('is cut from its source as it is written', () => assert.equal(textAt(placeAt('/description')), 'Ｄeletes'));
  it('is without what stands at its end', () => assert.equal(textAt(placeAt('/description', 8, 11)), 'all'));
  it('is followed by forty code units', () => assert.equal(textAfter(placeAt('/description')), TEXT.slice(7, 47)));
  it('has what there is in front of it', () => assert.equal(textInFront(placeAt('/x', 8, 11)), 'Ｄeletes '));
  it('is followed by what there is', () => assert.equal(textAfter(placeAt('/x', 0, TEXT.length - 5)), 'more '));
});

describe('the longest part of a string that is read', () => {
  for (const text of ['a ', ' a'])
    it(`ends at 20,000 of "${text}"`, () => assert.equal(proseWords(text.repeat(10_001)).length, 10_000));
});

describe('a step of a JSON Pointer', () => {
  for (const [key, step] of [
    ['path', '/path'],
    ['', '/'],
    ['a/b', '/a~1b'],
    ['a~b', '/a~0b'],
    ['a/b/c~d~e', '/a~1b~1c~0d~0e'],
    ['~1', '/~01'],
    ['a b"\\', '/a b"\\'],
  ] as const)
    it(`is ${step} of "${key}"`, () => assert.equal(pointerStep(key), step));
});

describe('a source', () => {
  it('is the same at the same pointer', () =>
    assert.ok(isSameSource(sourceAt('/title'), { ...sourceAt('/title'), text: 'x' })));
  it('is another at another pointer', () => assert.ok(!isSameSource(sourceAt('/title'), sourceAt('/name'))));
  it('is another as a key', () => assert.ok(!isSameSource(sourceAt('/a'), sourceAt('/a', 'key'))));
});

describe('places as a reader meets them', () => {
  const inOrder: readonly Place[] = [
    placeAt('/name'),
    placeAt('/title'),
    placeAt('/description', 0, 7),
    placeAt('/description', 0, 3),
    placeAt('/description', 8, 11),
    placeAt('/annotations/title'),
    placeAt('/inputSchema/properties/a', 0, 7, 'key'),
    placeAt('/inputSchema/properties/a', 0, 7),
    placeAt('/inputSchema/properties/b'),
  ];
  for (const [index, place] of inOrder.entries())
    for (const [other, next] of inOrder.entries())
      it(`${index} stands ${index < other ? 'before' : index > other ? 'behind' : 'with'} ${other}`, () =>
        assert.equal(Math.sign(comparePlaces(place, next)), Math.sign(index - other)));
  it('are those of one source, whatever its text', () => {
    const [a, b] = [placeAt('/name', 1), placeAt('/name', 1)];
    assert.equal(comparePlaces(a, { ...b, source: { ...b.source, text: 'x' } }), 0);
  });
});

describe('evidence', () => {
  it('is what is written at a place, and where that is', () =>
    assert.deepEqual(evidenceOf(placeAt('/title', 8, 11, 'key')), {
      pointer: '/title',
      in: 'key',
      start: 8,
      end: 11,
      excerpt: 'all',
    }));
});
