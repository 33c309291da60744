import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf } from '#classifier/reading/features.ts';
import { textAt } from '#classifier/reading/place.ts';
import { schema, subject } from '../subject.ts';

/** What names say, each as effect and verb; the server is the second cell. */
const names: [string, string, string][] = [
  ['delete_project', 'npm/example', 'delete delete'],
  ['project_delete', 'npm/example', 'delete delete'],
  ['order_cancel', 'npm/example', 'bill cancel'],
  ['cancel_job', 'npm/example', 'job cancel'],
  ['cancel_meeting', 'npm/example', 'shelve cancel'],
  ['transfer_funds', 'npm/example', 'pay transfer'],
  ['garbage_collect', 'npm/example', 'delete garbage_collect'],
  ['note_search', 'npm/example', 'read search'],
  ['posts_search', 'npm/example', 'read search'],
  ['deploy_folder_or_zip', 'npm/example', 'job deploy'],
  ['transfer_ownership', 'npm/example', 'grant transfer'],
  ['transfer_file', 'npm/example', 'update transfer'],
  ['list_orders', 'npm/example', 'read list'],
  ['create_order', 'npm/crypto-exchange', 'pay create'],
  ['create_order_note', 'npm/crypto-exchange', 'create create'],
  ['slack_add_reaction', 'npm/slack-server', 'create add'],
  ['hosting_listOrdersV1', 'npm/hosting', 'read list'],
  ['mail_revokeToken', 'npm/example', 'revoke revoke'],
  ['merge_pull_request', 'npm/example', 'update merge'],
  ['log_out', 'npm/example', 'revoke log_out'],
  ['drain_queue', 'npm/example', 'delete drain'],
  ['drain_node', 'npm/example', 'job drain'],
  ['execute_query', 'npm/postgres-tools', 'run execute'],
  ['execute_query', 'npm/analytics', 'read execute'],
  ['search_emails', 'npm/example', 'read search'],
  ['archive_message', 'npm/example', 'shelve archive'],
  ['deployment_status', 'npm/example', 'read show'],
  ['order_history', 'npm/example', 'read show'],
  ['swap_quote', 'npm/crypto-exchange', 'read swap'],
  ['Payments_Retrieveapayment', 'npm/example', 'read retrieve'],
  ['deletefile', 'npm/example', 'delete delete'],
  ['sendmessage', 'npm/example', 'send send'],
  ['settings', 'npm/example', ''],
  ['unapprove_request', 'npm/example', 'update unapprove'],
  ['resubmit_form', 'npm/example', 'create resubmit'],
  ['unread_messages', 'npm/example', ''],
  ['restore_snapshot', 'npm/example', 'delete restore'],
  ['checkout_branch', 'npm/example', 'update checkout'],
  ['checkout_cart', 'npm/example', 'pay checkout'],
  ['orders_create', 'npm/shop', 'invoice create'],
  ['orders_refunds_create', 'npm/shop', 'pay create'],
  ['charge_start', 'npm/car', 'device charge'],
  ['charge_subscription', 'npm/example', 'pay charge'],
  ['release_notes', 'npm/example', 'read release'],
  ['reply_to_message', 'npm/gmail-kit', 'send reply'],
  ['reply_to_message', 'npm/slack-kit', 'create reply'],
  ['cancel_rich_menu', 'npm/example', 'shelve cancel'],
  ['update_escalation_policy', 'npm/example', 'update update'],
  ['replace_position', 'npm/editor-kit', 'update replace'],
  ['replace_position', 'npm/crypto-exchange', 'pay replace'],
  ['trim_text', 'npm/example', 'read trim'],
  ['reset_stream_key', 'npm/example', 'update reset'],
  ['publish_test_results', 'npm/example', 'create publish'],
  ['logs', 'npm/example', ''],
  ['get_or_create_label', 'npm/example', 'create create'],
  ['find_and_replace', 'npm/example', 'update replace'],
  ['search_and_rank', 'npm/example', 'read search'],
  ['is_playing', 'npm/example', 'read show'],
  ['account_topup_get', 'npm/example', 'read get'],
  ['continue_editing', 'npm/example', 'update edit'],
  ['exchange_token', 'npm/example', 'session exchange'],
  ['exchange_token', 'npm/ethereum', 'pay exchange'],
];

for (const [name, server, expected] of names) {
  test(`the name ${name} of ${server} says: ${expected || 'nothing'}`, () => {
    const [act] = featuresOf(subject({ name }, server)).acts;
    assert.equal(act === undefined ? '' : `${act.effect} ${act.verb}`, expected);
  });
}

test('a word of the name that the description uses as a noun is no verb', () => {
  const { acts } = featuresOf(
    subject({ name: 'runtime_update_status', description: 'Gets the runtime update status.' }),
  );
  assert.deepEqual(
    acts.map(({ verb, from }) => `${verb} ${from}`),
    ['get sentence'],
  );
});

test('after a verb of the name a noun-like word is its object, whatever the description begins with', () => {
  const { acts } = featuresOf(
    subject({ name: 'create_access_list', description: 'Allows a host to access a cluster.' }),
  );
  assert.deepEqual(
    acts.map(({ verb, from }) => `${verb} ${from}`),
    ['create name', 'access sentence'],
  );
});

test('a plural that looks like a verb gives way to the verb that the description begins with', () => {
  const { acts } = featuresOf(subject({ name: 'replies_list', description: 'List replies to a comment.' }));
  assert.deepEqual(
    acts.map(({ verb, from }) => `${verb} ${from}`),
    ['list name', 'list sentence'],
  );
});

test('a name that begins as its server is called keeps the verb that the description opens with', () => {
  const [act] = featuresOf(subject({ name: 'send_email', description: 'Sends an email.' }, 'npm/mcp-send-email')).acts;
  assert.deepEqual([act?.from, act?.verb], ['name', 'send']);
});

/** What descriptions say: every act with effect and source, denied ones with a "not". */
const descriptions: Record<string, string> = {
  'Deletes a project.': 'delete sentence',
  'Tool to delete a project.': 'delete sentence',
  'Allows you to permanently delete a project.': 'delete sentence',
  'This tool lists projects.': 'read sentence',
  'drop_table drops a table.': 'delete sentence',
  'Import/publish measurements into the archive.': 'create sentence, publish sentence',
  'Generates a mesh and imports it into the scene.': 'create sentence, create sentence',
  'Create, update or delete a task.': 'create sentence, update sentence, delete sentence',
  'Searches the list of deployments.': 'read sentence',
  'The deployment list of a project.': 'read sentence',
  'Who is on call.': 'read sentence',
  'Posts of a channel.': 'read sentence',
  'A tool for deployments.': '',
  'The note is deleted.': '',
  'Archive (delete) a record.': 'delete sentence',
  'Lists files. It does not delete them.': 'read sentence, not delete later',
  'Lists files. Never deletes them.': 'read sentence',
  'Lists files. Deletes the cache first.': 'read sentence, delete later',
  'Lists files. Delete old ones with delete_file.': 'read sentence',
  'When you are done, delete the branch. Lists branches.': 'read sentence',
  'Bids on a lot.': 'pay sentence',
  'Bulk update users.': 'update sentence',
  'Check a checkbox.': 'device sentence',
  'Detach a process.': 'session sentence',
  'Continue editing an image.': 'update sentence',
  'Walk the ancestors of a span.': 'read sentence',
  'Get or add comments.': 'create sentence, read actions',
  'Pro — Delete a note.': 'delete sentence',
  '[Admin] Delete a note.': 'delete sentence',
  'Get tips for React Native.': 'read sentence',
  'Gets a routine with exercises and sets by id.': 'read sentence',
  'Get an item (story, comment, post).': 'read sentence',
  'Starts recording.': 'job sentence',
  'Provides comments on a text.': '',
  'Step 1 of 2: searches notes.': 'read sentence',
  'Tagging is only for some. Lists tags.': 'read sentence',
  'Settles a debt by sending money.': 'pay sentence, pay sentence',
  'Ends a rental, charging the card.': 'job sentence, pay sentence',
  'Finds a row by reading the table.': 'read sentence',
  'POST /users': '',
  'Perform crate operations (fetch, update, delete).': 'any sentence, read actions, update actions, delete actions',
  'Simulates pressing a key.': 'device sentence',
  '': '',
};

for (const [description, expected] of Object.entries(descriptions)) {
  test(`the description ${JSON.stringify(description)} says: ${expected || 'nothing'}`, () => {
    const { acts } = featuresOf(subject({ name: 'x', description }));
    assert.equal(
      acts.map(({ effect, from, negated }) => `${negated ? 'not ' : ''}${effect} ${from}`).join(', '),
      expected,
    );
    for (const { place } of acts) assert.equal(description.includes(textAt(place)), true);
  });
}

const action = (...values: string[]): Record<string, unknown> => schema({ action: { type: 'string', enum: values } });

test('the options of an action parameter are acts, with the option as evidence', () => {
  const { acts } = featuresOf(subject({ name: 'notes', inputSchema: action('list', 'delete_all') }));
  assert.deepEqual(
    acts.map(({ effect, place }) => [effect, place.source.pointer, textAt(place)]),
    [
      ['read', '/inputSchema/properties/action/enum/0', 'list'],
      ['delete', '/inputSchema/properties/action/enum/1', 'delete'],
    ],
  );
});

test('options that name states are no acts', () => {
  const { acts } = featuresOf(subject({ name: 'notes', inputSchema: action('open', 'red', 'blue') }));
  assert.deepEqual(acts, []);
});

test('actions that only the description lists count where there is a parameter to choose them by', () => {
  const description = 'Notes. Actions: list, create, purge.';
  const effects = (inputSchema: Record<string, unknown>): string[] =>
    featuresOf(subject({ name: 'notes', description, inputSchema }))
      .acts.filter(({ from }) => from === 'actions')
      .map(({ effect }) => effect);
  assert.deepEqual(effects(schema({ action: 'string' })), ['read', 'create', 'delete']);
  assert.deepEqual(effects(schema({ id: 'string' })), []);
});
