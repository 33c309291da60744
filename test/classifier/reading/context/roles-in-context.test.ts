import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf } from '#classifier/reading/features.ts';
import { schema, subject } from '../../subject.ts';

type Properties = Parameters<typeof schema>[0];

/** The roles of the parameters of a tool that its name describes, in order. */
const roles = (name: string, properties: Properties, server?: string): unknown[] =>
  featuresOf(subject({ name, inputSchema: schema(properties) }, server)).parameters.map(({ role }) => role);

const CASES: readonly (readonly [name: string, properties: Properties, roles: readonly unknown[]])[] = [
  ['send_email', { to: 'string', cc: 'string' }, ['recipient', 'recipient']],
  ['create_draft', { to: 'string' }, ['recipient']],
  ['search_mail', { to: 'string' }, [null]],
  ['delete_relation', { from: 'string', to: 'string' }, [null, null]],
  ['transfer', { from: 'string', to: 'string', amount: 'number' }, [null, 'recipient', 'amount']],
  ['invite_user', { email: 'string' }, ['recipient']],
  ['update_contact', { email: 'string', phone: 'string' }, [null, null]],
  ['update_contact', { email: { type: 'string', description: 'Where receipts are sent' } }, ['recipient']],
  ['get_contact', { email: 'string' }, [null]],
  [
    'update_contact',
    { to_email: 'string', to_emails: 'string', to_phone: 'string', recipient_email: 'string' },
    ['recipient', 'recipient', 'recipient', 'recipient'],
  ],
  ['send_message', { channel_id: 'string' }, ['recipient']],
  ['add_message', { channel_id: 'string' }, ['recipient']],
  ['list_messages', { channel_id: 'string' }, ['id']],
  ['delete_channel', { channel: 'string' }, [null]],
  ['create_event', { attendees: { type: 'array', items: schema({ email: 'string' }) } }, ['recipient', 'recipient']],
  ['find_free_time', { attendees: { type: 'array', items: schema({ email: 'string' }) } }, [null, null]],
  ['move_file', { source: 'string', destination: 'string' }, ['path', 'path']],
  ['rename_note', { from: 'string', to: 'string' }, ['path', 'path']],
  ['list_notes', { from: 'string', to: 'string' }, [null, null]],
  ['plan_route', { source: 'string', destination: 'string' }, [null, null]],
  ['execute_code', { code: 'string' }, ['code']],
  ['get_airport', { code: 'string' }, [null]],
  ['run_query', { query: 'string' }, ['query']],
  ['execute_sql_query', { query: 'string' }, ['sql']],
  ['run_query', { query: { type: 'string', description: 'Keywords to search for' } }, ['query']],
  ['evaluate', { expression: 'string', frame_id: 'string' }, ['code', 'id']],
  ['evaluate', { expression: 'string' }, [null]],
  ['call_contract', { abi: 'string', args: { type: 'array', items: { type: 'string' } } }, [null, null]],
  ['run_vba', { code: { type: 'string', description: 'VBA of a macro' } }, ['code']],
  ['run_project', { code: { type: 'string', description: 'Project code' } }, [null]],
  ['attack_endpoint', { code: { type: 'string', description: 'Source code to analyze' } }, [null]],
  ['attack_endpoint', { code: { type: 'string', description: 'Python code to run' } }, ['code']],
  ['create_filter', { to: 'string' }, [null]],
  ['create_secret', { name: 'string', value: 'string' }, [null, 'secret']],
  ['create_option', { name: 'string', value: 'string' }, [null, null]],
  ['create_coupon', { code: { type: 'string', description: 'What customers type' } }, [null]],
];

for (const [name, properties, expected] of CASES) {
  test(`${name} ${JSON.stringify(properties)}: ${expected.join(', ')}`, () => {
    assert.deepEqual(roles(name, properties), expected);
  });
}

test('a query that is run on a database is a statement, and one that is searched for is none', () => {
  assert.deepEqual(roles('execute_query', { query: 'string' }, 'npm/mysql-mcp'), ['sql']);
  assert.deepEqual(roles('search_notes', { query: 'string' }, 'npm/mysql-mcp'), ['query']);
});
