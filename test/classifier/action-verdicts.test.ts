import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionDefinition } from '#classifier/action-subject.ts';
import { classify } from '#classifier/classify.ts';
import { featuresOf } from '#classifier/reading/features.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { schema, subject } from './subject.ts';
import { valueAt } from './value-at.ts';

const verdicts = (definition: ToolDefinition, server?: string): string[] =>
  (classify(subject(definition, server)).actions ?? []).map(
    ({ action, category, risk }) => `${action} ${category} ${risk}`,
  );
const choose = (key: string, ...values: string[]): Record<string, unknown> =>
  schema({ [key]: { type: 'string', enum: values }, sql: 'string' });

for (const key of ['action', 'operation', 'method', 'command']) {
  test(`each option of "${key}" is judged alone`, () => {
    assert.deepEqual(
      verdicts({
        name: 'manage_projects',
        description: 'Manage projects.',
        inputSchema: choose(key, 'list', 'create', 'delete'),
      }),
      ['list Read low', 'create Write medium', 'delete Destructive critical'],
    );
  });
}

test('an action that runs what it is given is no reading, even beside one that is', () => {
  const found = verdicts({ name: 'database', inputSchema: choose('action', 'query', 'list_tables') });
  assert.deepEqual(found, ['query Execute high', 'list_tables Read low']);
});

const SHARED: readonly (readonly [Record<string, string | Record<string, unknown>>, string])[] = [
  [{ path: 'string' }, 'read Read medium'],
  [{ path: { type: 'string', description: 'Where to write (only for "write")' } }, 'read Read low'],
  [{ path: { type: 'string', description: 'Used by "read" and "write"' } }, 'read Read medium'],
];

for (const [properties, verdict] of SHARED) {
  test(`an action that reads is judged by the path that it shares: ${JSON.stringify(properties)}`, () => {
    const action = { type: 'string', enum: ['read', 'write', 'list'] };
    const found = verdicts({ name: 'manage_files', inputSchema: schema({ action, content: 'string', ...properties }) });
    assert.equal(found[0], verdict);
    assert.equal(found[2], 'list Read low');
  });
}

test('an action that reads something else is not judged by the path of the others', () => {
  const action = { type: 'string', enum: ['read_console', 'write_file'] };
  const found = verdicts({ name: 'editor', inputSchema: schema({ action, path: 'string' }) });
  assert.equal(found[0], 'read_console Read low');
});

test('an action that fetches takes the address that it shares, and no other parameter', () => {
  const action = { type: 'string', enum: ['fetch_page', 'list_bookmarks'] };
  const browse = subject({ name: 'browse', inputSchema: schema({ action, url: 'string', folder_path: 'string' }) });
  const features = featuresOf(browse);
  const taken = features.choices.map(
    (choice) => actionDefinition(browse, features, choice).inputSchema?.['properties'],
  );
  assert.deepEqual(taken, [{ url: { type: 'string' } }, undefined]);
});

test('what the tool works on counts for its actions: a label is not a project', () => {
  const inputSchema = choose('action', 'list', 'delete');
  assert.deepEqual(verdicts({ name: 'manage_labels', inputSchema }), ['list Read low', 'delete Destructive medium']);
});

test('the line that describes an action counts for it alone', () => {
  const description = 'Pages.\n- list: Lists pages.\n- delete: Moves a page to the trash. It can be restored.';
  const found = verdicts({ name: 'pages', description, inputSchema: choose('action', 'list', 'delete') });
  assert.deepEqual(found[0], 'list Read low');
  assert.match(found[1] ?? '', /medium$/);
});

test('variants that differ in a constant have their own parameters', () => {
  const variant = (value: string, more: Record<string, string>): Record<string, unknown> =>
    schema({ action: { const: value }, ...more });
  const definition = {
    name: 'terminal',
    inputSchema: {
      type: 'object',
      oneOf: [variant('list', { id: 'string' }), variant('run', { command: 'string' })],
    },
  };
  const [list, run] = verdicts(definition);
  assert.equal(list, 'list Read low');
  assert.match(run ?? '', /^run Execute (?:high|critical)$/);
  for (const { pointer, action } of classify(subject(definition)).actions ?? [])
    assert.equal(valueAt(definition, pointer), action);
});

test('actions that only words name are judged too, at the parameter that takes them', () => {
  const description = 'Notes. Actions: list, create, purge (all of them).';
  const definition = { name: 'notes', description, inputSchema: schema({ action: 'string' }) };
  const found = classify(subject(definition)).actions ?? [];
  assert.deepEqual(
    found.map(({ action, category }) => `${action} ${category}`),
    ['list Read', 'create Write', 'purge Destructive'],
  );
  assert.deepEqual([...new Set(found.map(({ pointer }) => pointer))], ['/inputSchema/properties/action']);
});

test('constants that differ from variant to variant count for the whole tool', () => {
  const variant = (value: string): Record<string, unknown> => schema({ action: { const: value } });
  const { category } = classify(
    subject({ name: 'lots', inputSchema: { type: 'object', anyOf: [variant('list'), variant('purge')] } }),
  );
  assert.equal(category, 'Destructive');
});

test('an action whose word says nothing gets the verdict of the tool', () => {
  const definition = { name: 'manage_projects', inputSchema: choose('action', 'list', 'delete', 'frobnicate') };
  const { category, risk, actions } = classify(subject(definition));
  const last = actions?.at(-1);
  assert.deepEqual([last?.category, last?.risk], [category, risk]);
});

const named = (value: string, definition: ToolDefinition): string | undefined =>
  verdicts(definition).find((verdict) => verdict.startsWith(`${value} `));

test('what the tool works on is no verb of an action that says nothing', () => {
  const inputSchema = choose('action', 'get', 'list', 'exists');
  const definition = { name: 'execute_query', description: 'Runs SELECT queries only.', inputSchema };
  const { category, risk } = classify(subject(definition));
  assert.equal(named('exists', definition), `exists ${category} ${risk}`);
});

test('an action that is a noun of information reads, whatever the others do', () => {
  const definition = { name: 'manage_rules', inputSchema: choose('action', 'list', 'delete', 'versions', 'status') };
  assert.equal(named('versions', definition), 'versions Read low');
  assert.equal(named('status', definition), 'status Read low');
});

test('a search of other actions, or what the schema says is for them, makes no deletion one of many', () => {
  const inputSchema = schema({
    action: { type: 'string', enum: ['search', 'get', 'delete'] },
    note_id: 'string',
    filter: 'string',
    ids: { type: 'array', description: 'Which notes (required for "search")' },
  });
  assert.equal(named('delete', { name: 'notes', inputSchema }), 'delete Destructive high');
});

const ABOUT: readonly ToolDefinition[] = [
  { name: 'check_permissions', inputSchema: choose('operation', 'read', 'delete') },
  {
    name: 'cascade',
    description: 'Simulates what a statement does.',
    inputSchema: choose('operation', 'delete', 'drop'),
  },
  { name: 'create_request', inputSchema: choose('method', 'GET', 'POST', 'DELETE', 'COPY') },
];
for (const definition of ABOUT)
  test(`${definition.name} only speaks about its options`, () => assert.deepEqual(verdicts(definition), []));

test('among words that only a description names, a heading is no action', () => {
  const description = 'Edges. Actions: create_edge, list, split.\nQUERY:\n- get: Gets one.';
  const found = verdicts({ name: 'edges', description, inputSchema: schema({ action: 'string' }) });
  assert.deepEqual(
    found.map((verdict) => verdict.split(' ')[0]),
    ['create_edge', 'list', 'split', 'get'],
  );
});

test('options that are no acts, and tools without actions, have no verdicts', () => {
  assert.equal(classify(subject({ name: 'x', inputSchema: choose('action', 'red', 'blue') })).actions, undefined);
  assert.equal(classify(subject({ name: 'list_notes', inputSchema: schema({ id: 'string' }) })).actions, undefined);
});

test('hostile choices stay bounded', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `delete_${index}`);
  const { actions } = classify(subject({ name: 'x', inputSchema: choose('action', ...many) }));
  assert.ok((actions?.length ?? 0) <= 60);
  const odd: unknown = JSON.parse(
    '{"oneOf":[null,7,{"properties":{"action":{"const":"__proto__"}}},{"properties":[]}]}',
  );
  assert.doesNotThrow(() => classify(subject({ name: 'x', inputSchema: Object(odd) })));
});
