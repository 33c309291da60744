import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '#changes/judge.ts';
import { WHY, type WhyId } from '#changes/why.ts';
import { Judgement } from '#schema/change.ts';
import { judged, one, takes, tool, type Case } from './cases/case.ts';
import { HINTS } from './cases/hints.ts';
import { PARAMETERS } from './cases/parameters.ts';
import { VALUES } from './cases/values.ts';

for (const [kind, cases] of [
  ['schema-changed', PARAMETERS],
  ['schema-changed', VALUES],
  ['annotations-changed', HINTS],
] as const)
  for (const [what, [before, after, direction, ...found]] of Object.entries(cases))
    test(`${what}: ${direction}`, () => {
      const judgement = judge(kind, judged(tool(before)), judged(tool(after)));
      assert.deepEqual(
        judgement.edits.map(({ why }) => why),
        found,
        JSON.stringify(judgement.edits, null, 1),
      );
      assert.equal(judgement.direction, direction);
      assert.deepEqual(judgement.signs, []);
    });

test('every judgement of an edit has a case', () => {
  const covered = new Set(
    [PARAMETERS, VALUES, HINTS].flatMap(Object.values<Case>).flatMap(([, , , ...found]) => found),
  );
  const ofWholes = /^(?:tool|risk|effect|capability|attack)-/;
  const missing = Object.keys(WHY).filter((id) => !ofWholes.test(id) && !covered.has(id as WhyId));
  assert.deepEqual(missing, []);
});

test('an edit has its place, and what it was and is, as JSON', () => {
  const { edits } = judge(
    'schema-changed',
    judged(tool(takes({ 'a/b~c': { enum: ['x'] } }))),
    judged(tool(takes({ 'a/b~c': { enum: ['x', 'y'] } }))),
  );
  assert.deepEqual(edits, [
    {
      pointer: '/inputSchema/properties/a~1b~0c/enum/1',
      before: null,
      after: '"y"',
      direction: 'widens',
      why: 'option-added',
      delta: edits[0]?.delta,
    },
  ]);
});

test('a long text is cut to where it differs', () => {
  const start = 'a'.repeat(5_000);
  const { edits } = judge(
    'description-changed',
    judged(tool({ description: `${start}old${start}` })),
    judged(tool({ description: `${start}new${start}` })),
  );
  assert.match(edits[0]?.before ?? '', /^…a{40}olda{157}…$/);
  assert.match(edits[0]?.after ?? '', /^…a{40}newa{157}…$/);
});

test('what widens comes first, and very many edits are counted', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p${index}`, { maximum: 1 }]));
  const loose = Object.fromEntries(Object.keys(many).map((name) => [name, { maximum: name === 'p299' ? 2 : 0 }]));
  const judgement = judge('schema-changed', judged(tool(takes(many))), judged(tool(takes(loose))));
  assert.equal(judgement.edits.length + judgement.moreEdits, 300);
  assert.equal(judgement.edits[0]?.pointer, '/inputSchema/properties/p299/maximum');
  assert.equal(judgement.direction, 'widens');
  Judgement.shape.edits.parse(judgement.edits);
});

test('a definition that is made to be slow to compare is not', () => {
  const deep = (end: string): object => {
    let schema: object = { const: end };
    for (let depth = 0; depth < 90; depth += 1) schema = { anyOf: [schema, { const: 'x'.repeat(2_000) }] };
    return schema;
  };
  const judgement = judge('schema-changed', judged(tool(one(deep('a')))), judged(tool(one(deep('b')))));
  assert.equal(judgement.edits.length, 1);
});
