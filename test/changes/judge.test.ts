import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type Judged } from '#changes/judge.ts';
import { WHY, type WhyId } from '#changes/why.ts';
import { classify } from '#classifier/classify.ts';
import { Judgement, type Change, type Direction } from '#schema/change.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';

/** The definition as the classifier sees its parameters; its labels are left out, so that only edits are judged. */
function judged(definition: ToolDefinition): Judged {
  const { parameters } = classify({ definition, server: { name: 'npm/boxes' } });
  return { definition, assessment: { category: 'Write', risk: 'medium', capabilities: [], parameters }, signals: [] };
}

const tool = (more: Partial<ToolDefinition>): ToolDefinition => ({
  name: 'update_box',
  description: 'Updates.',
  ...more,
});
const takes = (properties: object, more: object = {}): Partial<ToolDefinition> => ({
  inputSchema: { type: 'object', properties, ...more },
});
const one = (schema: object): Partial<ToolDefinition> => takes({ box: schema });
const hint = (annotations: Record<string, unknown>): Partial<ToolDefinition> => ({ annotations });
const text = { type: 'string' };

type Case = readonly [
  before: Partial<ToolDefinition>,
  after: Partial<ToolDefinition>,
  direction: Direction,
  ...found: (WhyId | null)[],
];

/** What the schemas were and are → the direction, and what was found in each edit. */
const SCHEMAS: Record<string, Case> = {
  'nothing but the order of keys': [takes({ a: text, b: text }), takes({ b: text, a: text }), 'neutral'],
  'another description of a parameter': [one(text), one({ ...text, description: 'A box.' }), 'neutral', null],
  'another $schema': [
    takes({}, { $schema: 'http://json-schema.org/draft-07/schema#' }),
    takes({}, { $schema: 'https://json-schema.org/draft/2020-12/schema' }),
    'neutral',
    null,
  ],
  'a schema where there was none': [{}, takes({}), 'neutral', null],
  'an ordinary parameter more': [one(text), takes({ box: text, colour: text }), 'neutral', null],
  'an ordinary required parameter more': [
    one(text),
    takes({ box: text, colour: text }, { required: ['colour'] }),
    'neutral',
    null,
    null,
  ],
  'an ordinary parameter less': [takes({ box: text, colour: text }), one(text), 'neutral', null],
  'a command more': [one(text), takes({ box: text, command: text }), 'widens', 'parameter-with-power-added'],
  'a required path more': [
    one(text),
    takes({ box: text, file_path: text }, { required: ['file_path'] }),
    'widens',
    'parameter-with-power-added',
    null,
  ],
  'an address more': [one(text), takes({ box: text, url: text }), 'widens', 'parameter-with-power-added'],
  'code more': [one(text), takes({ box: text, code: text }), 'widens', 'parameter-with-power-added'],
  'a recipient more': [one(text), takes({ box: text, recipient: text }), 'widens', 'parameter-with-power-added'],
  'an amount more': [
    one(text),
    takes({ box: text, amount: { type: 'number' } }),
    'widens',
    'parameter-with-power-added',
  ],
  'a secret more': [one(text), takes({ box: text, api_key: text }), 'widens', 'parameter-with-power-added'],
  'ids for many at once': [
    one(text),
    takes({ box: text, ids: { type: 'array', items: text } }),
    'widens',
    'parameter-with-power-added',
  ],
  'a command hidden in an object': [
    one(text),
    takes({ box: text, options: { type: 'object', properties: { command: text } } }),
    'widens',
    'parameter-with-power-added',
  ],
  'a command less': [takes({ box: text, command: text }), one(text), 'narrows', 'parameter-with-power-removed'],
  'a command that every call must give': [
    takes({ box: text, command: text }),
    takes({ box: text, command: text }, { required: ['command'] }),
    'widens',
    'power-became-required',
  ],
  'an ordinary parameter that must be given': [
    one(text),
    takes({ box: text }, { required: ['box'] }),
    'narrows',
    'became-required',
  ],
  'a parameter that may be left out': [
    takes({ box: text }, { required: ['box'] }),
    takes({ box: text }, { required: [] }),
    'widens',
    'became-optional',
  ],
  'a required parameter that is gone': [
    takes({ box: text, colour: text }, { required: ['colour'] }),
    one(text),
    'neutral',
    null,
    null,
  ],
  'a confirmation that every call must give': [
    one(text),
    takes({ box: text, confirm: { type: 'boolean' } }, { required: ['confirm'] }),
    'narrows',
    'asks-for-confirmation',
    'asks-for-confirmation',
  ],
  'a confirmation that is gone': [
    takes({ box: text, confirm: { type: 'boolean' } }, { required: ['confirm'] }),
    one(text),
    'widens',
    'confirmation-removed',
    null,
  ],
  'a confirmation that may be left out': [
    takes({ confirm: { type: 'boolean' } }, { required: ['confirm'] }),
    takes({ confirm: { type: 'boolean' } }),
    'widens',
    'confirmation-removed',
  ],
  'a way to skip a confirmation': [
    one(text),
    takes({ box: text, force: { type: 'boolean' } }),
    'widens',
    'skips-a-confirmation',
  ],
  'a way to skip a confirmation that is gone': [
    takes({ box: text, force: { type: 'boolean' } }),
    one(text),
    'narrows',
    'constraint-added',
  ],
  'no rehearsal any more': [takes({ dry_run: { type: 'boolean' } }), takes({}), 'widens', 'rehearsal-removed'],
  'a rehearsal': [takes({}), takes({ dry_run: { type: 'boolean' } }), 'neutral', null],
  'a rehearsal that is no longer the default': [
    takes({ dry_run: { type: 'boolean', default: true } }),
    takes({ dry_run: { type: 'boolean', default: false } }),
    'widens',
    'careful-default-removed',
  ],
  'a rehearsal that is the default now': [
    takes({ dry_run: { type: 'boolean' } }),
    takes({ dry_run: { type: 'boolean', default: true } }),
    'narrows',
    'careful-default-added',
  ],
  'another default of an ordinary parameter': [
    one({ ...text, default: 'red' }),
    one({ ...text, default: 'blue' }),
    'neutral',
    null,
  ],
  'an action more': [
    takes({ action: { type: 'string', enum: ['list', 'get'] } }),
    takes({ action: { type: 'string', enum: ['get', 'list', 'delete'] } }),
    'widens',
    'action-added',
  ],
  'an action less': [
    takes({ action: { type: 'string', enum: ['list', 'get', 'delete'] } }),
    takes({ action: { type: 'string', enum: ['list', 'get'] } }),
    'narrows',
    'action-removed',
  ],
  'one action for another': [
    takes({ action: { type: 'string', enum: ['list', 'get'] } }),
    takes({ action: { type: 'string', enum: ['list', 'delete'] } }),
    'widens',
    'action-added',
    'action-removed',
  ],
  'an option more': [one({ enum: ['s', 'm'] }), one({ enum: ['s', 'm', 'l'] }), 'widens', 'option-added'],
  'an option less': [one({ enum: ['s', 'm'] }), one({ enum: ['s'] }), 'narrows', 'option-removed'],
  'options in another order': [one({ enum: ['s', 'm'] }), one({ enum: ['m', 's'] }), 'neutral', null],
  'any value instead of some': [one({ ...text, enum: ['s'] }), one(text), 'widens', 'options-opened'],
  'some values instead of any': [one(text), one({ ...text, enum: ['s'] }), 'narrows', 'options-closed'],
  'another constant': [one({ const: 1 }), one({ const: 2 }), 'widens', 'option-added'],
  'one more type': [one(text), one({ type: ['string', 'null'] }), 'widens', 'type-added'],
  'one type less': [one({ type: ['string', 'null'] }), one(text), 'narrows', 'type-removed'],
  'any number instead of an integer': [one({ type: 'integer' }), one({ type: 'number' }), 'widens', 'type-added'],
  'an integer instead of any number': [one({ type: 'number' }), one({ type: 'integer' }), 'narrows', 'type-removed'],
  'no type any more': [one(text), one({}), 'widens', 'type-added'],
  'the type of the whole input': [{ inputSchema: {} }, { inputSchema: { type: 'object' } }, 'neutral', null],
  'a higher maximum': [one({ maximum: 5 }), one({ maximum: 9 }), 'widens', 'bound-loosened'],
  'a lower maximum': [one({ maximum: 9 }), one({ maximum: 5 }), 'narrows', 'bound-tightened'],
  'no maximum any more': [one({ maximum: 9 }), one({}), 'widens', 'bound-loosened'],
  'a lower minimum': [one({ minimum: 1 }), one({ minimum: 0 }), 'widens', 'bound-loosened'],
  'a longer text': [one({ maxLength: 10 }), one({ maxLength: 99 }), 'widens', 'bound-loosened'],
  'fewer items': [one({ maxItems: 10 }), one({ maxItems: 2 }), 'narrows', 'bound-tightened'],
  'what every integer is bounded by': [
    one({ type: 'integer' }),
    one({ type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }),
    'neutral',
    null,
    null,
  ],
  'a bound that is a flag': [
    one({ minimum: 0, exclusiveMinimum: true }),
    one({ minimum: 0 }),
    'widens',
    'bound-loosened',
  ],
  'a bound that is no number': [one({ maximum: 'nine' }), one({ maximum: null }), 'neutral', null],
  'no pattern any more': [one({ pattern: '^a$' }), one({}), 'widens', 'constraint-removed'],
  'a pattern': [one({}), one({ pattern: '^a$' }), 'narrows', 'constraint-added'],
  'another pattern': [one({ pattern: '^a$' }), one({ pattern: '^[ab]$' }), 'widens', 'constraint-changed'],
  'a constraint that constrains nothing': [one({}), one({ uniqueItems: false }), 'neutral', null],
  'less that must not be': [
    one({ not: { enum: ['a', 'b'] } }),
    one({ not: { enum: ['a'] } }),
    'widens',
    'constraint-changed',
  ],
  'an alternative more': [
    one({ anyOf: [text] }),
    one({ anyOf: [{ type: 'null' }, text] }),
    'widens',
    'alternative-added',
  ],
  'an alternative less': [
    one({ oneOf: [text, { type: 'null' }] }),
    one({ oneOf: [text] }),
    'narrows',
    'alternative-removed',
  ],
  'alternatives in another order': [
    one({ anyOf: [text, { type: 'null' }] }),
    one({ anyOf: [{ type: 'null' }, text] }),
    'neutral',
    null,
  ],
  'an alternative that takes more': [
    one({ anyOf: [{ type: 'null' }, { maximum: 1 }] }),
    one({ anyOf: [{ maximum: 2 }, { type: 'null' }] }),
    'widens',
    'bound-loosened',
  ],
  'one more of all': [one({ allOf: [text] }), one({ allOf: [text, { maxLength: 3 }] }), 'narrows', 'constraint-added'],
  'no alternatives any more': [one({ anyOf: [text] }), one({}), 'widens', 'schema-removed'],
  'nothing unnamed, in other words': [takes({}), takes({}, { additionalProperties: false }), 'neutral', null],
  'anything unnamed': [
    takes({}, { additionalProperties: false }),
    takes({}, { additionalProperties: true }),
    'widens',
    'opened-to-unnamed',
  ],
  'nothing unnamed any more': [
    takes({}, { additionalProperties: {} }),
    takes({}, { additionalProperties: false }),
    'narrows',
    'closed-to-unnamed',
  ],
  'items that are described': [one({ type: 'array' }), one({ type: 'array', items: text }), 'narrows', 'schema-added'],
  'a reference to elsewhere': [
    one({ $ref: '#/$defs/box' }),
    one({ $ref: 'https://example.test/box.json' }),
    'widens',
    'reference-changed',
  ],
  'parameters that are called as keywords are': [
    takes({ enum: text, required: text, properties: text }),
    takes({ enum: { ...text, description: 'x' }, required: text, properties: text, type: text }),
    'neutral',
    null,
    null,
  ],
  'names that mean something to JavaScript': [
    one(text),
    {
      inputSchema: JSON.parse('{"type":"object","properties":{"box":{"type":"string"},"__proto__":{"type":"string"}}}'),
    },
    'neutral',
    null,
  ],
  'what a tool answers with': [
    { outputSchema: { properties: { a: { enum: ['x'] } } } },
    { outputSchema: { properties: { a: { enum: ['x', 'y'] }, command: text } } },
    'neutral',
    null,
    null,
  ],
};

const HINTS: Record<string, Case> = {
  'a claim to only read': [{}, hint({ readOnlyHint: true }), 'widens', 'claims-read-only'],
  'a hint that flips to only reading': [
    hint({ readOnlyHint: false }),
    hint({ readOnlyHint: true }),
    'widens',
    'claims-read-only',
  ],
  'no claim to only read any more': [hint({ readOnlyHint: true }), {}, 'narrows', 'no-longer-claims-read-only'],
  'what holds anyway': [{}, hint({ readOnlyHint: false, destructiveHint: true }), 'neutral', null, null],
  'a claim to destroy nothing': [
    hint({ destructiveHint: true }),
    hint({ destructiveHint: false }),
    'widens',
    'claims-no-destruction',
  ],
  'the first claim to destroy nothing': [{}, hint({ destructiveHint: false }), 'widens', 'claims-no-destruction'],
  'it may destroy': [hint({ destructiveHint: false }), hint({}), 'narrows', 'admits-destruction'],
  'a closed world': [{}, hint({ openWorldHint: false }), 'widens', 'claims-closed-world'],
  'an open world': [hint({ openWorldHint: false }), hint({ openWorldHint: true }), 'narrows', 'admits-open-world'],
  'a title among the hints': [hint({ title: 'A' }), hint({ title: 'B' }), 'neutral', null],
  'a hint nobody lets more through for': [{}, hint({ idempotentHint: true }), 'neutral', null],
  'a hint that is no truth value': [hint({ category: 'x' }), hint({ category: { deep: [1] } }), 'neutral', null],
  'no hints instead of empty ones': [hint({}), {}, 'neutral', null],
};

for (const [kind, cases] of [
  ['schema-changed', SCHEMAS],
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
  const covered = new Set([...Object.values(SCHEMAS), ...Object.values(HINTS)].flatMap(([, , , ...found]) => found));
  const ofWholes = /^(?:tool|risk|effect|capability|attack)-/;
  const missing = Object.keys(WHY).filter((id) => !ofWholes.test(id) && !covered.has(id as WhyId));
  assert.deepEqual(missing, []);
});

const said = (more: Partial<Judged['assessment']>, signals: string[] = []): Judged => {
  const plain = judged(tool({}));
  return { ...plain, assessment: { ...plain.assessment, ...more }, signals };
};

/** What is said of the definition before and after → the direction, and what it means. */
const SIGNS: Record<string, readonly [before: Judged, after: Judged, direction: Direction, ...signs: string[]]> = {
  'a higher risk': [said({ risk: 'low' }), said({ risk: 'critical' }), 'widens', 'risk-raised low → critical'],
  'a lower risk': [said({ risk: 'high' }), said({ risk: 'medium' }), 'narrows', 'risk-lowered high → medium'],
  'a graver kind of effect': [
    said({ category: 'Read' }),
    said({ category: 'Destructive' }),
    'widens',
    'effect-worse Read → Destructive',
  ],
  'a milder kind of effect': [
    said({ category: 'Execute' }),
    said({ category: 'Write' }),
    'narrows',
    'effect-milder Execute → Write',
  ],
  'a milder effect of higher risk': [
    said({ category: 'Execute', risk: 'low' }),
    said({ category: 'Read', risk: 'high' }),
    'widens',
    'risk-raised low → high',
    'effect-milder Execute → Read',
  ],
  'one thing more that it can do': [
    said({ capabilities: ['bulk'] }),
    said({ capabilities: ['bulk', 'network-egress'] }),
    'widens',
    'capability-gained network-egress',
  ],
  'one thing less that it can do': [
    said({ capabilities: ['deletes'] }),
    said({ capabilities: [] }),
    'narrows',
    'capability-lost deletes',
  ],
  'a text that attacks': [said({}), said({}, ['hides-text']), 'widens', 'attack-signal-appeared hides-text'],
  'a text that attacks no more': [said({}, ['hides-text']), said({}), 'narrows', 'attack-signal-gone hides-text'],
};
for (const [what, [before, after, direction, ...signs]] of Object.entries(SIGNS))
  test(`${what}: ${direction}`, () => {
    const judgement = judge('description-changed', before, after);
    assert.deepEqual(
      judgement.signs.map(({ why, about }) => `${why} ${about}`),
      signs,
    );
    assert.equal(judgement.direction, direction);
  });

const WHOLE: readonly (readonly [Change['kind'], Judged | null, Judged | null, Direction, string[]])[] = [
  ['tool-added', null, said({}), 'widens', ['tool-added']],
  ['tool-removed', said({}), null, 'narrows', ['tool-removed']],
  ['tool-renamed', said({}), said({}), 'neutral', []],
];
for (const [kind, before, after, direction, signs] of WHOLE)
  test(`${kind}: ${direction}`, () => {
    const judgement = judge(kind, before, after);
    assert.equal(judgement.direction, direction);
    assert.deepEqual(
      judgement.signs.map(({ why }) => why),
      signs,
    );
    assert.deepEqual(judgement.edits, []);
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
