import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textAt, type Source } from '#classifier/reading/words/place.ts';
import {
  all,
  anyName,
  anyOf,
  beside,
  either,
  endsIn,
  endsInBut,
  endsInSum,
  is,
  not,
  opensWith,
  saidIn,
  says,
  saysBefore,
  saysRoot,
  type NameTest,
  type ShapeTest,
} from '#classifier/reading/schema/roles/conditions.ts';
import { shape } from '../parameter-shape.ts';

/** Names that fit, and names that do not, words joined by `_`. */
function testNames(condition: string, { fits, lastWords }: NameTest, some: string, others: string): void {
  describe(condition, () => {
    for (const name of some.split(' '))
      it(`can end as ${name} does`, () => assert.ok(lastWords?.includes(name.split('_').at(-1) ?? '')));
    for (const name of some.split(' ')) it(`fits ${name}`, () => assert.ok(fits(name.split('_'))));
    for (const name of others.split(' ')) it(`does not fit ${name}`, () => assert.ok(!fits(name.split('_'))));
    it('does not fit a name without words', () => assert.ok(!fits([])));
  });
}

testNames('a whole name', is('jar red_lid'), 'jar red_lid', 'lid red jar_red_lid jar_jar lid_red');
testNames(
  'the end of a name',
  endsIn('jar red_lid', 'max old'),
  'jar red_lid blue_jar big_red_lid jar_jar maximum_jar',
  'lid blue_lid jar_blue red_lid_blue max_jar max_blue_jar old_red_lid red_x_lid',
);
testNames('the end of any name', endsIn('jar'), 'jar max_jar', 'jars');
testNames(
  'the end of a name but for what stands before',
  endsInBut('jar red_lid', 'json red'),
  'jar blue_jar json_blue_jar json_jar_jar',
  'json_jar red_jar blue_json_jar red_lid lid',
);
testNames(
  'the end of a sum',
  endsInSum('price lamports', 'max'),
  'price price_micros price_in_cents unit_price_usd lamports in_lamports price_lamports',
  'max_price max_price_micros micros price_red price_red_micros in_cents',
);

describe('the unit of a sum', () => {
  for (const unit of 'in out micros cents minor unit units usd usdc usdt eur gbp eth sol btc sats wei gwei lamports'.split(
    ' ',
  ))
    it(unit, () => assert.ok(endsInSum('price', '').fits(['price', unit])));
});

testNames('any of some names', anyOf(is('jar'), is('lid')), 'jar lid', 'box jar_lid');

describe('whatever a name is', () => {
  it('fits', () => assert.ok(anyName.fits([])));
  it('can end with any word', () => assert.equal(anyName.lastWords, null));
  it('so it can where it is one of two ways', () => assert.equal(anyOf(is('jar'), anyName).lastWords, null));
});

const described = (text: string): Source => ({ pointer: '/inputSchema/properties/x/description', in: 'value', text });

/** Descriptions that fit, and those that do not; none at all never does. */
function testTexts(condition: string, fits: ShapeTest, some: readonly string[], others: readonly string[]): void {
  const ask = (text: string): boolean => fits(shape({ description: described(text) }));
  describe(condition, () => {
    for (const text of some) it(`fits "${text}"`, () => assert.ok(ask(text)));
    for (const text of others) it(`does not fit "${text}"`, () => assert.ok(!ask(text)));
    it('does not fit where there is none', () => assert.ok(!fits(shape())));
  });
}

/** Fills a text so that what follows begins at an index. */
const upTo = (index: number): string => `${'x '.repeat(Math.floor(index / 2))}${index % 2 === 0 ? '' : ' '}`;

testTexts(
  'what a description says',
  says('jar red-lid'),
  ['The jar', 'Lid. JAR.', 'With a red-lid', `${upTo(297)}jar`],
  ['The jars', 'The lid', 'red lid', `${upTo(298)}jar`, `${upTo(301)}jar`, ''],
);

testTexts(
  'what a description opens with',
  opensWith('jar lid'),
  ['Jar', 'The jar', 'A red jar', 'Red. Lid, or box'],
  ['The big red jar', 'The jars', ''],
);

testTexts(
  'what a description says before anything else',
  saysBefore('jar lid', 'box tin'),
  ['The jar', 'The jar of a box', 'A red lid, a tin', 'Jar, lid'],
  ['The box', 'The box of a jar', 'Tin. Lid.', 'Nothing', `${upTo(298)}jar`, ''],
);

testTexts(
  'the root of a document',
  saysRoot,
  ['$', 'All: $', '$.a', 'f($)', '[$]', '$[0]', "'$'", '"$"', '`$`', '$ for all', '$\tfor all', `${upTo(298)}$.`],
  ['$5', '$a', '$$1', '${x}', 'none', '', `${upTo(300)}$.`],
);

describe('where a description says a word', () => {
  const wanted = new Set(['jar', 'lid']);
  it('is the first place', () => {
    const place = saidIn(described('A red Lid of a jar'), wanted);
    assert.deepEqual(place === null ? null : [textAt(place), place.start], ['Lid', 6]);
  });
  it('is in the description', () => {
    const source = described('Jar');
    assert.equal(saidIn(source, wanted)?.source, source);
  });
  it('is nowhere where it says none', () => assert.equal(saidIn(described('A box'), wanted), null));
  it('is nowhere without a description', () => assert.equal(saidIn(null, wanted), null));
  it('is nowhere behind three hundred characters', () =>
    assert.equal(saidIn(described(`${upTo(300)}jar`), wanted), null));
});

describe('what stands beside a parameter', () => {
  const siblings = { jar: { type: 'string' }, lid: undefined };
  const isBeside = (names: string): boolean => beside(names)(shape({ siblings }));
  it('is one of some names', () => assert.ok(isBeside('box jar')));
  it('is a name, whatever its schema', () => assert.ok(isBeside('lid')));
  it('is none of other names', () => assert.ok(!isBeside('box tin')));
  it('is nothing that every object has', () => assert.ok(!isBeside('toString constructor __proto__')));
});

describe('conditions', () => {
  const [yes, no]: ShapeTest[] = [({ isArray }) => isArray, ({ isArray }) => !isArray];
  const list = shape({ isArray: true });
  assert.ok(yes !== undefined && no !== undefined);
  for (const [what, condition, expected] of [
    ['not: one that does not hold', not(no), true],
    ['not: one that holds', not(yes), false],
    ['all: both hold', all(yes, yes), true],
    ['all: the first does not', all(no, yes), false],
    ['all: the last does not', all(yes, no), false],
    ['either: both hold', either(yes, yes), true],
    ['either: the first holds', either(yes, no), true],
    ['either: the last holds', either(no, yes), true],
    ['either: none holds', either(no, no), false],
  ] as const)
    it(what, () => assert.equal(condition(list), expected));
});
