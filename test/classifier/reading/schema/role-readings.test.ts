import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ParameterRole } from '#schema/assessment.ts';
import { parametersOf } from '#classifier/reading/schema/parameters.ts';
import { schema } from '../../subject.ts';

type Property = Readonly<Record<string, unknown>>;

/** The role of a parameter among others. */
const roleOf = (name: string, property: Property, beside: Readonly<Record<string, Property>> = {}): unknown =>
  parametersOf(schema({ [name]: property, ...beside })).find((found) => found.name === name)?.role;

/** A test for each of some names, which spaces part, of parameters that are all declared so. */
function testNames(role: ParameterRole | null, property: Property, names: string): void {
  describe(`${JSON.stringify(property)} of ${role ?? 'no role'}`, () => {
    for (const name of names.split(' ')) it(name, () => assert.equal(roleOf(name, property), role));
  });
}

/** A test for each of some words, said in front of what a parameter is for. */
function testWords(role: ParameterRole | null, name: string, words: string, type = 'string'): void {
  describe(`${name} of ${role ?? 'no role'} that says`, () => {
    for (const word of words.split(' '))
      it(word, () => assert.equal(roleOf(name, { type, description: `The ${word} of it` }), role));
  });
}

const text = (description?: string): Property => ({ type: 'string', ...(description ? { description } : {}) });
const number = (description?: string): Property => ({ type: 'number', ...(description ? { description } : {}) });
const flag: Property = { type: 'boolean' };
const object: Property = { type: 'object' };
const texts: Property = { type: 'array', items: { type: 'string' } };

testNames(
  'dry-run',
  flag,
  'dry_run dryrun dryRun simulate simulation validate_only preview what_if plan_only check_only',
);
testNames('dry-run', object, 'dry_run');

testNames(
  'confirm',
  flag,
  'confirm confirmed confirmation force yes skip_confirmation skipConfirmation skip_confirm auto_approve auto_confirm assume_yes acknowledge confirm_token confirm_delete confirm_deletion',
);
testNames('confirm', text(), 'confirm');

testNames(
  'action',
  { type: 'string', enum: ['start', 'stop'] },
  'action operation op command method mode subcommand action_type operation_type action_name operation_name',
);
testNames(null, text(), 'action mode');

const ORDERS = ['cancel', 'retry'];
testNames(
  'action',
  { type: 'string', enum: ORDERS },
  'status new_status state new_state state_event status_event transition',
);
testNames(null, { type: 'array', items: { type: 'object' }, enum: ORDERS }, 'status');
describe('a status that can be set to', () => {
  for (const order of 'cancel retry rerun run start restart stop abort resume'.split(' '))
    it(`${order} is an action`, () =>
      assert.equal(roleOf('status', { type: 'string', enum: ['create', order] }), 'action'));
  for (const options of [['Cancel'], ['cancel', 'red'], ['create', 'delete'], ['cancelled', 'running']])
    it(`${options.join(' or ')} is none`, () =>
      assert.equal(roleOf('status', { type: 'string', enum: options }), null));
  it('a capitalised order is one', () =>
    assert.equal(roleOf('status', { type: 'string', enum: ['Cancel', 'Run'] }), 'action'));
});

const SECRETS =
  'password passwd passphrase passcode secret secret_value api_key apikey private_key keypair mnemonic seed_phrase access_token auth_token bearer_token api_token client_secret secret_key access_key license_key refresh_token session_token bot_token signing_key encryption_key otp totp otp_code mfa_code connection_string authorization';
testNames('secret', text(), `${SECRETS} credential credentials`);
testNames('secret', number(), 'otp');
testNames(null, object, 'password refresh_token');
testNames(null, flag, 'password credentials');
testNames('secret', object, 'credential credentials');
testNames(null, number(), 'token');
testWords(null, 'password', 'name names id ids identifier arn slug path');
testWords(null, 'credential', 'name');
testWords(
  'secret',
  'token',
  'auth authentication authorization authenticate access bearer jwt oauth signed secret credential',
);
testWords('secret', 'jwt', 'signed');
testWords(null, 'token', 'red');
testNames('secret', { type: 'string', format: 'password' }, 'pass');
testNames(null, { type: 'number', format: 'password' }, 'pass');
describe('a token to get at something', () => {
  for (const word of 'page pagination cursor next continue contract'.split(' '))
    it(`is none of a ${word}`, () => assert.equal(roleOf('token', text(`Access token of the ${word}`)), null));
});

const SUMS = 'amount price quantity qty cost fee bid tip notional stop_loss take_profit lamports sats wei';
testNames('amount', number(), `${SUMS} amount_in_cents daily_budget`);
testNames('amount', text(), 'amount qty price price_micros unit_price value_wei');
testNames(
  null,
  number(),
  'page_price max_price min_price minimum_price maximum_price inventory_quantity stock_quantity',
);
testNames(null, text(), 'max_price min_price minimum_price maximum_price quantity cost');
testNames(null, flag, 'amount budget');
testWords(
  null,
  'amount',
  'stock time seconds minutes hours days weeks months milliseconds pixels percent degrees',
  'number',
);
testWords(
  'amount',
  'value',
  'amount price money currency usd dollar dollars cent cents eur euro euros eth wei btc sol lamports usdc usdt paid payment refund spend',
  'number',
);
testNames('amount', number('Euros for all of the days'), 'amount');
testNames('amount', number('What is paid'), 'total balance');
testNames(null, number('What is paid'), 'page_total max_total min_total');
testWords(
  null,
  'budget',
  'tokens token characters time seconds minutes hours days weeks months milliseconds pixels percent degrees',
  'number',
);
testWords('amount', 'size', 'shares contracts lots', 'number');
testNames('amount', number('How many shares'), 'shares contracts lots');
testNames(null, number('Rows of a page'), 'size');
testWords(null, 'amount', 'id ids identifier time days');
describe('a text that is a value', () => {
  for (const beside of ['to', 'recipient'])
    it(`beside ${beside} is an amount`, () => assert.equal(roleOf('value', text(), { [beside]: text() }), 'amount'));
  for (const word of ['wei', 'eth', 'lamports'])
    it(`in ${word} is an amount`, () => assert.equal(roleOf('value', text(`In ${word}`)), 'amount'));
  it('beside a key is none', () => assert.equal(roleOf('value', text(), { key: text() }), null));
});

testNames(
  'sql',
  text(),
  'statement statements ddl sql sql_query soql cypher sql_statement kql cypher_query sparql graphql_query gql migration_sql',
);
testNames(null, object, 'sql');
testWords('sql', 'query', 'sql select cypher insert mutation graphql aql sparql soql ddl');

testNames('command', text(), 'shell bash commands command cmd command_line start_command');
testNames(null, object, 'shell');
testWords('command', 'args', 'command cli flags shell');
testNames('command', text('Flags'), 'args arguments argv');
testNames('command', texts, 'args argv extra_args');
testNames(null, text(), 'extra_args');
describe('a list of args', () => {
  for (const word of 'function script javascript method tool element template'.split(' '))
    it(`is none of a ${word}`, () => assert.equal(roleOf('args', { ...texts, description: `Of the ${word}` }), null));
});
testWords('command', 'input', 'command commands shell stdin terminal tty pty');
testNames(null, text('What to summarise'), 'input');

testNames(
  'code',
  text(),
  'code javascript python source_code js snippet python_code expression_js apex_code apex func js_code program script script_content script_text code_snippet init_script',
);
testNames(null, object, 'code script');
testWords(null, 'code', 'name');
testWords(null, 'script', 'name file filename say says speaks spoken speech voice voiceover narration narrator');
testWords('code', 'start_code', 'execute run python javascript typescript');
testNames(null, text(), 'start_code');
testWords('code', 'expression', 'javascript python evaluate evaluated');
testNames('code', text('(page) => page.title()'), 'function page_function');
testNames(null, text('What it is'), 'function');
testWords('code', 'source', 'code apex javascript python typescript lua');
testNames('code', text('Lua'), 'body');
testNames(null, text('What it is'), 'source body');

testNames('url', { type: 'string', format: 'uri' }, 'callback');
testNames('url', { type: 'string', format: 'url' }, 'callback');
testNames(null, { type: 'number', format: 'uri' }, 'callback');
testNames('url', text(), 'href link website url urls uri uris page_url');
testNames('url', object, 'url link');
testNames(null, number(), 'url link');
testNames(
  'url',
  text('URL to call'),
  'webhook callback endpoint host hostname origin homepage page site source image video audio avatar logo icon thumbnail target server registry proxy links repo repository git remote src feed sitemap',
);
testNames(null, object, 'webhook');
testWords('url', 'webhook', 'url urls http https');
testNames(null, text('What it is'), 'webhook host');
describe('an image by its URL', () => {
  for (const word of 'path file base64 id ids name'.split(' '))
    it(`is none where it may be a ${word}`, () => assert.notEqual(roleOf('image', text(`A ${word} or a URL`)), 'url'));
});

testNames(
  'path',
  text(),
  'path paths filepath filepaths directory directories dir dirs cwd outfile output_file save_to download_to write_to project_root workspace_root repo_root root_dir workdir basedir filename file_name out json_file_path',
);
testNames(null, object, 'path');
testNames(
  null,
  text(),
  'xpath json_path jsonpath url_path api_path endpoint_path route_path node_path instance_path menu_path property_path prop_path field_path header_path query_path element_path',
);
testWords(null, 'path', 'api endpoint route dot dotted xpath jsonpath instance urls hierarchy components');
testNames(null, text('Where in it, $ for all'), 'path');
describe('a path of the API', () => {
  for (const word of 'file files filesystem directory folder local absolute disk'.split(' '))
    it(`is one of a ${word}`, () => assert.equal(roleOf('path', text(`API ${word}`)), 'path'));
});
testNames(null, text('What it is called'), 'workdir filename out');
testNames('path', text('File or directory path to search in'), 'target');
testNames('path', text('Local file'), 'filename file_name file files folder destination outfile output');
testWords('path', 'output', 'path paths file files directory folder local absolute disk saved saving');
describe('a file', () => {
  for (const word of 'content contents base64'.split(' '))
    it(`is none where its ${word} are given`, () => assert.equal(roleOf('file', text(`${word} of the file`)), null));
  for (const word of 'content contents base64 id ids uid'.split(' ')) {
    it(`is none where a ${word} is told`, () =>
      assert.equal(roleOf('file', text(`A saved file with its ${word}`)), null));
    it(`is one where a ${word} of a disk is told`, () =>
      assert.equal(roleOf('file', text(`A file on disk with its ${word}`)), 'path'));
  }
  for (const word of 'path absolute local disk directory'.split(' '))
    it(`is one on its ${word} with an id`, () =>
      assert.equal(roleOf('file', text(`A file, ${word}, with its id`)), 'path'));
});
testNames(
  'path',
  text('Path to it'),
  'source target image images audio video input document output template config root location workspace project project_root repo repository script binary executable program media pdf archive model',
);
testWords('path', 'image', 'path paths filepath');
testNames(null, text('Path of an API'), 'template');
testNames(null, object, 'template');
testNames('path', text('Globs of what to leave out'), 'glob globs pattern patterns');
testWords('path', 'pattern', 'glob globs');
testNames(null, text('What to look for'), 'pattern');

testNames(
  'recipient',
  text(),
  'to cc bcc recipient recipients receiver receivers payee beneficiary to_address to_addresses to_email to_emails to_number to_phone to_user to_user_id to_wallet to_account recipient_ids receiver_address recipient_email recipient_address recipient_id destination_address spender spender_address invitee invitees attendee attendees participants',
);
testNames('recipient', object, 'to email');
testNames(null, number(), 'to email');
testWords(
  null,
  'to',
  'date time datetime timestamp end ends until before range line version commit branch currency unit language',
);
testNames(null, { type: 'string', format: 'date' }, 'to');
testNames(null, { type: 'string', format: 'date-time' }, 'to');
describe('where something goes', () => {
  for (const beside of 'from since start from_date'.split(' ')) {
    it(`is none beside ${beside}`, () => assert.equal(roleOf('to', text(), { [beside]: text() }), null));
    for (const other of 'subject body text message html content cc bcc amount value'.split(' '))
      it(`is one beside ${beside} and ${other}`, () =>
        assert.equal(roleOf('to', text(), { [beside]: text(), [other]: text() }), 'recipient'));
    for (const word of 'recipient recipients email address phone number wallet receiver'.split(' '))
      it(`is a ${word} beside ${beside}`, () =>
        assert.equal(roleOf('to', text(`The ${word}`), { [beside]: text() }), 'recipient'));
  }
});
testNames(
  'recipient',
  text(),
  'email emails email_address email_addresses phone phone_number chat_id room_id conversation_id channel channel_id',
);
testNames(null, text(), 'from_email sender_email author_email owner_email');
testWords('recipient', 'wallet', 'recipient receiver destination receives');
testNames('recipient', text('Of the receiver'), 'address wallet wallet_address');
testNames(null, text('Where it is'), 'address');
it('the address of a recipient is one', () => {
  const found = parametersOf(schema({ recipient: schema({ address: 'string' }) }));
  assert.deepEqual(
    found.map(({ role }) => role),
    ['recipient', 'recipient'],
  );
});

testNames(
  'query',
  text(),
  'q search jql cql filter question prompt topic where filter_by_formula query queries keyword keywords search_term search_text where_clause',
);
testNames('query', object, 'query where');
testNames(null, object, 'q keyword');
testNames(null, number(), 'q where');
testWords('query', 'expr', 'promql logql lucene jql');
testNames('query', text('PromQL'), 'expression expr');
testNames(null, text('What it is'), 'expression');

testNames('id-list', texts, 'ids contactIds uuids uids gids identifiers id keys names');
testNames('id-list', text(), 'ids');
testNames(null, flag, 'ids');
testNames(null, { type: 'array', items: flag }, 'keys');
testNames('id-list', { ...texts, description: 'The ids of jars' }, 'jars');
testNames('id-list', { ...texts, description: 'The gids of jars' }, 'jars');
testNames('id-list', { ...texts, description: 'The uuids of jars' }, 'jars');
testNames(null, text('The ids of jars'), 'jars');
testNames('id', text(), 'id uuid guid gid sid uid iid slug identifier project_id dashboardUid');
testNames('id', text(), 'issue_key project_key ticket_key issue_number pull_number pr_number');
testNames('id', number(), 'id issue_number');
testNames(null, flag, 'id issue_key');
testNames(null, text(), 'colour key keys country_code page_token');
testNames(null, { type: 'string', enum: ['home', 'help'] }, 'link');
testNames(null, { type: 'array', items: { type: 'string', enum: ['src', 'docs'] } }, 'paths');

/** Parameters that only text can be, with what is said of them. */
const ONLY_TEXT: readonly (readonly [name: string, description: string, role: ParameterRole])[] = [
  ['token', 'Signed token', 'secret'],
  ['statement', '', 'sql'],
  ['query', 'SQL', 'sql'],
  ['commands', '', 'command'],
  ['args', 'Flags', 'command'],
  ['input', 'For stdin', 'command'],
  ['program', '', 'code'],
  ['init_script', '', 'code'],
  ['start_code', 'Python', 'code'],
  ['function', 'JavaScript', 'code'],
  ['body', 'Lua', 'code'],
  ['webhook', 'URL', 'url'],
  ['path', '', 'path'],
  ['workdir', '', 'path'],
  ['output', 'Local file', 'path'],
  ['template', 'Path to it', 'path'],
  ['pattern', 'Globs', 'path'],
  ['wallet', 'Of the receiver', 'recipient'],
  ['keyword', '', 'query'],
  ['expr', 'PromQL', 'query'],
];

for (const [name, description, role] of ONLY_TEXT)
  for (const type of ['boolean', 'number', 'integer', 'object'])
    it(`no ${type} called ${name} is of the role ${role}`, () =>
      assert.notEqual(roleOf(name, { type, ...(description ? { description } : {}) }), role));

/** Parameters that only numbers can be. */
const ONLY_NUMBERS: readonly (readonly [name: string, description: string])[] = [
  ['fee', ''],
  ['budget', ''],
  ['total', 'What is paid'],
  ['size', 'How many shares'],
];

for (const [name, description] of ONLY_NUMBERS)
  for (const type of ['boolean', 'string', 'object'])
    it(`no ${type} called ${name} is an amount`, () =>
      assert.notEqual(roleOf(name, { type, ...(description ? { description } : {}) }), 'amount'));

describe('a list of something else than text', () => {
  const numbers: Property = { type: 'array', items: { type: 'number' } };
  const objects: Property = { type: 'array', items: { type: 'object' } };
  it('has no args', () => assert.equal(roleOf('extra_args', numbers), null));
  it('has ids where they are numbers', () => assert.equal(roleOf('ids', numbers), 'id-list'));
  it('has ids where they are objects', () => assert.equal(roleOf('ids', objects), 'id-list'));
  it('has keys where they are numbers', () => assert.equal(roleOf('keys', numbers), 'id-list'));
  it('has keys where they are objects', () => assert.equal(roleOf('keys', objects), 'id-list'));
  it('has none of which only the description tells', () =>
    assert.equal(roleOf('jars', { ...numbers, description: 'The ids of jars' }), null));
});

testNames('amount', { type: 'integer' }, 'fee budget value_wei');
testNames('path', {}, 'path');
testNames('id', object, 'id issue_key');
testNames('confirm', object, 'confirm');
testNames('confirm', number(), 'confirm');
testNames('dry-run', number(), 'dry_run');
testNames('dry-run', text(), 'dry_run');
testNames(null, number('What it is'), 'value total balance');
describe('a file on a disk', () => {
  for (const word of 'content contents base64'.split(' '))
    it(`is none that begins with its ${word}`, () =>
      assert.equal(roleOf('file', text(`${word} of a file on disk`)), null));
});

describe('a choice of what is done', () => {
  for (const type of ['string', 'number', 'boolean', 'object'])
    it(`is an action as ${type}`, () => assert.equal(roleOf('action', { type, enum: ['start', 'stop'] }), 'action'));
  it('is one with one option', () => assert.equal(roleOf('action', { type: 'string', enum: ['start'] }), 'action'));
});

testNames('secret', number(), 'credential');
testNames(null, { type: 'object', format: 'password' }, 'pass');
testNames(null, object, 'amount price value_wei');
testNames(null, { type: 'object', description: 'In wei' }, 'value');
testNames(null, { type: 'boolean', description: 'In wei' }, 'value');
testNames('url', { type: 'object', format: 'uri' }, 'callback');
testNames(null, { type: 'array', items: object }, 'extra_args');
testNames(null, { type: 'array', items: object, description: 'The ids of jars' }, 'jars');
