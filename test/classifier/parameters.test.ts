import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parametersOf } from '#classifier/parameters.ts';
import { schema } from './subject.ts';

const text = (description?: string): Record<string, unknown> => ({
  type: 'string',
  ...(description ? { description } : {}),
});

const roles: [string, Record<string, unknown>, string | null][] = [
  ['path', text(), 'path'],
  ['file_path', text(), 'path'],
  ['file', text('Local file to read'), 'path'],
  ['file_id', text(), 'id'],
  ['url', text(), 'url'],
  ['callback', { type: 'string', format: 'uri' }, 'url'],
  ['command', text(), 'command'],
  ['command', { type: 'string', enum: ['start', 'stop'] }, 'action'],
  ['args', text('Command-line arguments of the CLI'), 'command'],
  ['code', text('Python code to execute'), 'code'],
  ['country_code', text('ISO code'), null],
  ['sql', text(), 'sql'],
  ['query', text('SQL to run'), 'sql'],
  ['query', text('Words to search for'), 'query'],
  ['amount', { type: 'number' }, 'amount'],
  ['amount', text(), 'amount'],
  ['page_size', { type: 'integer' }, null],
  ['to', text(), 'recipient'],
  ['recipients', { type: 'array', items: { type: 'string' } }, 'recipient'],
  ['api_key', text(), 'secret'],
  ['page_token', text(), null],
  ['max_tokens', { type: 'integer' }, null],
  ['private_key', text(), 'secret'],
  ['ids', { type: 'array', items: { type: 'string' } }, 'id-list'],
  ['contactIds', { type: 'array', items: { type: 'string' } }, 'id-list'],
  ['project_id', text(), 'id'],
  ['confirm', { type: 'boolean' }, 'confirm'],
  ['force', { type: 'boolean' }, 'confirm'],
  ['skipConfirmation', { type: 'boolean' }, 'confirm'],
  ['dry_run', { type: 'boolean' }, 'dry-run'],
  ['dryRun', { type: 'boolean' }, 'dry-run'],
  ['action', { type: 'string', enum: ['list', 'delete'] }, 'action'],
  ['includePath', { type: 'boolean' }, null],
  ['colour', text(), null],
];

for (const [name, property, role] of roles) {
  test(`${name} ${JSON.stringify(property)} is ${role ?? 'of no role'}`, () => {
    assert.equal(parametersOf(schema({ [name]: property }))[0]?.role ?? null, role);
  });
}

test('parameters inside an object, an array and a union are found, with their pointers', () => {
  const found = parametersOf(
    schema({
      input: schema({ command: 'string' }),
      'a/b~c': { type: 'array', items: schema({ url: 'string' }) },
      either: { anyOf: [schema({ sql: 'string' })] },
    }),
  );
  assert.deepEqual(
    found.filter(({ role }) => role !== null).map(({ role, key }) => [role, key.pointer]),
    [
      ['command', '/inputSchema/properties/input/properties/command'],
      ['url', '/inputSchema/properties/a~1b~0c/items/properties/url'],
      ['sql', '/inputSchema/properties/either/anyOf/0/properties/sql'],
    ],
  );
});

test('depth and number are bounded', () => {
  let deep: Record<string, unknown> = { type: 'string' };
  for (let level = 0; level < 64; level += 1) deep = schema({ inner: deep });
  assert.ok(parametersOf(deep).length <= 8);
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`, 'string']));
  assert.equal(parametersOf(schema(wide)).length, 200);
});

test('a schema that is no schema has no parameters', () => {
  for (const odd of [undefined, {}, { properties: null }, { properties: { a: 7 } }, { properties: [] }]) {
    assert.deepEqual(parametersOf(odd), []);
  }
});
