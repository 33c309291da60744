import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parametersOf } from '#classifier/reading/parameters.ts';
import { schema } from '../subject.ts';

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
  ['file', text('The contents of the file'), null],
  ['folder', text('The folder ID in which the note is kept'), null],
  ['fileName', text('File name when saving'), 'path'],
  ['json_path', text(), null],
  ['json_file_path', text(), 'path'],
  ['path', text('API endpoint path such as /users'), null],
  ['path', text('Path to the API description file'), 'path'],
  ['instancePath', text('Dot notation'), null],
  ['include', { type: 'array', items: { type: 'string' } }, null],
  ['paths', { type: 'array', items: { type: 'string' } }, 'path'],
  ['paths', { type: 'array', items: { type: 'string', enum: ['src', 'docs'] } }, null],
  ['path', { type: ['null', 'string'] }, 'path'],
  ['path', { anyOf: [{ type: 'null' }, { type: 'string' }] }, 'path'],
  ['paths', { anyOf: [{ anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }] }] }, 'path'],
  ['project_root', text(), 'path'],
  ['file_name', text('What is saved is called so'), 'path'],
  ['amount', { anyOf: [{ type: 'number' }, { type: 'null' }] }, 'amount'],
  ['link', { type: 'string', enum: ['home', 'help'] }, null],
  ['webhook', text('URL that is called when the job ends'), 'url'],
  ['webhook', text('Name of the webhook'), null],
  ['image', text('Base64 data or a URL'), null],
  ['image', text('URL of the picture'), 'url'],
  ['start_command', text(), 'command'],
  ['args', { type: 'array', items: { type: 'string' } }, 'command'],
  ['args', { type: 'array', items: { type: 'string' }, description: 'Passed to the function' }, null],
  ['function', text('(page) => page.title()'), 'code'],
  ['source', text('New source code'), 'code'],
  ['source', text('Where the row comes from'), null],
  ['script', text('Name of the script in package.json'), null],
  ['input', text('Bytes for the PTY'), 'command'],
  ['script', text('What the avatar says, spoken in the chosen voice'), null],
  ['where', text('Clause without the keyword'), 'query'],
  ['expression', text('PromQL'), 'query'],
  ['unit_price', text(), 'amount'],
  ['price', text('ID of the price'), null],
  ['amount_in_cents', { type: 'integer' }, 'amount'],
  ['price_micros', text(), 'amount'],
  ['max_price', { type: 'number' }, null],
  ['stock_quantity', { type: 'integer' }, null],
  ['total', { type: 'integer', description: 'How many pages there are' }, null],
  ['total', { type: 'number', description: 'What is refunded, in euros' }, 'amount'],
  ['size', { type: 'number', description: 'Size in shares' }, 'amount'],
  ['size', { type: 'number', description: 'Rows of a page' }, null],
  ['token', text('Signed token (JWT)'), 'secret'],
  ['token', text('Token of the next page'), null],
  ['pass', { type: 'string', format: 'password' }, 'secret'],
  ['secret', text('Name of the secret'), null],
  ['to', text('End of the range'), null],
  ['to', { type: 'string', format: 'date' }, null],
  ['filename', text(), 'path'],
  ['filename', text('What the attachment is called'), null],
  ['project_root', text('Path to the project'), 'path'],
  ['script', text('Path to the script file'), 'path'],
  ['init_script', text(), 'code'],
  ['path', text('Where in the document, $ for all of it'), null],
  ['patterns', { type: 'array', items: { type: 'string' }, description: 'Globs of what to leave out' }, 'path'],
  ['migration_sql', text(), 'sql'],
  ['input', text('Text for the stdin of the process'), 'command'],
  ['input', text('What to summarise'), null],
  ['amount', { type: 'number', description: 'Amount of time to add, in days' }, null],
  ['amount', { type: 'number', description: 'Euros for all of the days' }, 'amount'],
  ['daily_budget', { type: 'integer' }, 'amount'],
  ['budget', { type: 'integer', description: 'How many tokens the answer may have' }, null],
  ['otp', text(), 'secret'],
  ['refresh_token', { type: 'object', description: 'How tokens are renewed' }, null],
  ['credentials', { type: 'object' }, 'secret'],
  ['wallet', text('Wallet of the recipient'), 'recipient'],
  ['identifiers', { type: 'array', items: { type: 'string' } }, 'id-list'],
  ['issue_key', text(), 'id'],
  ['dashboardUid', text(), 'id'],
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

const referring = {
  type: 'object',
  properties: { note: { $ref: '#/$defs/note' }, target: { $ref: '#/$defs/place', description: 'Where it goes' } },
  $defs: {
    note: schema({ file_path: 'string', parent: { $ref: '#/$defs/note' } }),
    place: { type: 'string', format: 'uri' },
  },
};

test('what a schema refers to is read once, where it stands', () => {
  assert.deepEqual(
    parametersOf(referring).map(({ role, key, depth }) => [key.pointer, role, depth]),
    [
      ['/inputSchema/properties/note', null, 0],
      ['/inputSchema/$defs/note/properties/file_path', 'path', 1],
      ['/inputSchema/$defs/note/properties/parent', null, 1],
      ['/inputSchema/properties/target', 'url', 0],
    ],
  );
});

for (const reference of ['#/$defs/loop', '#/$defs/none', '#/__proto__', '#', 'https://example.com/schema.json', 7]) {
  test(`a reference to ${reference} ends`, () => {
    const looping = { ...schema({ path: { $ref: reference } }), $defs: { loop: { $ref: '#/$defs/loop' } } };
    assert.deepEqual(
      parametersOf(looping).map(({ name }) => name),
      ['path'],
    );
  });
}

test('references that multiply are read once each', () => {
  const branches = Array.from({ length: 20 }, () => ({ $ref: '#/$defs/node' }));
  const bushy = { type: 'object', anyOf: branches, $defs: { node: { ...schema({ url: 'string' }), anyOf: branches } } };
  assert.equal(parametersOf(bushy).length, 1);
});

test('what is referred to costs the same however many keys it has', () => {
  const large = new Proxy(schema({ url: 'string' }), {
    ownKeys: () => {
      throw new Error('All keys were gone through.');
    },
  });
  const many = { ...schema({ a: { $ref: '#/$defs/large' }, b: { $ref: '#/$defs/large' } }), $defs: { large } };
  assert.deepEqual(
    parametersOf(many).map(({ name }) => name),
    ['a', 'url', 'b'],
  );
});

test('the value of a payment is an amount, the value of anything else is none', () => {
  const role = (properties: Record<string, string>): unknown =>
    parametersOf(schema(properties)).find(({ name }) => name === 'value')?.role;
  assert.equal(role({ to: 'string', value: 'string' }), 'amount');
  assert.equal(role({ key: 'string', value: 'string' }), null);
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
