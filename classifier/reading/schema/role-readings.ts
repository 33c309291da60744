import type { ParameterRole } from '#schema/assessment.ts';
import { VERBS } from '../words/lexicon.ts';
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
  says,
  saysBefore,
  saysRoot,
  type NameTest,
  type ShapeTest,
} from './role-conditions.ts';

/** What the type of a parameter (of its items, for an array) makes it: without a type it is text. */
export type ParameterKind = 'flag' | 'number' | 'text' | 'other';

/** One way in which a parameter shows its role. */
export interface Reading {
  readonly role: ParameterRole;
  readonly kinds: readonly ParameterKind[];
  readonly name: NameTest;
  /** What it needs that few parameters have, and without which nothing else is asked: a format, or to be a list. */
  readonly needs?: 'format' | 'list';
  /** What must hold beside the name, where the name is ambiguous. */
  readonly where?: ShapeTest;
}

export function kindOf(type: string | null): ParameterKind {
  if (type === null || type === 'string') return 'text';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'flag' : 'other';
}

const ANY: readonly ParameterKind[] = ['flag', 'number', 'text', 'other'];
const NO_FLAG: readonly ParameterKind[] = ['number', 'text', 'other'];
const NO_NUMBER: readonly ParameterKind[] = ['text', 'other'];
const TEXT: readonly ParameterKind[] = ['text'];
const NUMBER: readonly ParameterKind[] = ['number'];

/** `Cancel`, `Retry` and `Run` are no states that something is in, but what is done to it. */
const isOrder = ({ value }: { readonly value: string }): boolean => VERBS.get(value.toLowerCase())?.form === 'base';
const isToRun = ({ value }: { readonly value: string }): boolean =>
  /^(?:cancel|retry|rerun|run|start|restart|stop|abort|resume)$/i.test(value);

const isNamed = opensWith('name names id ids identifier arn slug path');
const SAYS_FILE = says('path paths file files directory folder local absolute disk saved saving');
const MONEY =
  'price money currency usd dollar dollars cent cents eur euro euros eth wei btc sol lamports usdc usdt paid payment refund spend';
const SAYS_MONEY = says(`amount ${MONEY}`);

/** What an amount of something else than money is counted in. */
const MEASURES = 'time seconds minutes hours days weeks months milliseconds pixels percent degrees';

/** Text where a file lies, and not what is in it or the key of something that a product calls a file or folder. */
const isWhereAFileLies = all(
  SAYS_FILE,
  not(opensWith('content contents base64')),
  either(says('path absolute local disk directory'), not(says('content contents base64 id ids uid'))),
);

/** Paths of other things than files: of an interface, of a document, of a tree of objects. */
const NO_FILE = 'json url api endpoint route node instance menu property prop field header query element';
const isElsewhere = all(
  either(says('api endpoint route dot dotted xpath jsonpath instance urls hierarchy components'), saysRoot),
  not(says('file files filesystem directory folder local absolute disk')),
);

/** A moment, a line or a currency that something goes up to. */
const isAnEnd = either(
  says('date time datetime timestamp end ends until before range line version commit branch currency unit language'),
  ({ format }) => format === 'date' || format === 'date-time',
);
const isOfARange = all(
  beside('from since start from_date'),
  not(beside('subject body text message html content cc bcc amount value')),
  not(says('recipient recipients email address phone number wallet receiver')),
);

/** Names of what is only ever addressed; other names of a person or a place have to be seen in their tool. */
export const ONLY_ADDRESSED: NameTest = anyOf(
  is('to to_user_id'),
  endsIn(
    'cc bcc recipient recipients receiver receivers payee beneficiary to_address to_addresses to_email to_emails to_number to_phone to_user to_wallet to_account recipient_ids receiver_address recipient_email recipient_address recipient_id destination_address spender spender_address invitee invitees attendee attendees participants',
  ),
);

/** All readings; of those that a parameter's name allows, the first that fits its type and description decides. */
export const READINGS: readonly Reading[] = [
  {
    role: 'dry-run',
    kinds: ANY,
    name: is('dry_run dryrun simulate simulation validate_only preview what_if plan_only check_only'),
  },
  {
    role: 'confirm',
    kinds: ANY,
    name: is(
      'confirm confirmed confirmation force yes skip_confirmation skip_confirm auto_approve auto_confirm assume_yes acknowledge'
        .split(' ')
        .flatMap((word) => [word, `${word}_token`, `${word}_delete`, `${word}_deletion`])
        .join(' '),
    ),
  },
  {
    role: 'action',
    kinds: ANY,
    name: is(
      'action operation op command method mode subcommand action_type operation_type action_name operation_name',
    ),
    where: ({ options }) => options.length > 0,
  },
  {
    role: 'action',
    kinds: TEXT,
    name: is('status new_status state new_state state_event status_event transition'),
    where: ({ options }) => options.length > 1 && options.every(isOrder) && options.some(isToRun),
  },
  {
    role: 'secret',
    kinds: ['text', 'number'],
    name: endsIn(
      'password passwd passphrase passcode secret secret_value api_key apikey private_key keypair mnemonic seed_phrase access_token auth_token bearer_token api_token secret_key access_key license_key refresh_token session_token bot_token signing_key encryption_key otp totp otp_code mfa_code connection_string authorization',
    ),
    where: not(isNamed),
  },
  { role: 'secret', kinds: NO_FLAG, name: endsIn('credential credentials'), where: not(isNamed) },
  {
    role: 'secret',
    kinds: TEXT,
    name: endsIn('token jwt'),
    where: all(
      says('auth authentication authorization authenticate access bearer jwt oauth signed secret credential'),
      not(says('page pagination cursor next continue contract')),
    ),
  },
  { role: 'secret', kinds: TEXT, name: anyName, needs: 'format', where: ({ format }) => format === 'password' },
  {
    role: 'amount',
    kinds: NUMBER,
    name: endsInSum(
      'amount price quantity qty cost fee bid tip notional stop_loss take_profit lamports sats wei',
      'page max min minimum maximum inventory stock',
    ),
    where: either(says(MONEY), not(says(`stock ${MEASURES}`))),
  },
  { role: 'amount', kinds: NUMBER, name: endsIn('budget'), where: not(says(`tokens token characters ${MEASURES}`)) },
  { role: 'amount', kinds: NUMBER, name: endsIn('value total balance', 'page max min'), where: SAYS_MONEY },
  { role: 'amount', kinds: NUMBER, name: endsIn('size shares contracts lots'), where: says('shares contracts lots') },
  {
    role: 'amount',
    kinds: TEXT,
    name: endsInSum('amount qty price', 'max min minimum maximum'),
    where: not(says(`id ids identifier ${MEASURES}`)),
  },
  { role: 'amount', kinds: TEXT, name: is('value_wei') },
  { role: 'amount', kinds: TEXT, name: is('value'), where: either(beside('to recipient'), says('wei eth lamports')) },
  {
    role: 'sql',
    kinds: TEXT,
    name: anyOf(
      is('statement statements ddl'),
      endsIn(
        'sql sqls sql_list sql_query sql_queries sql_statements sql_text sql_string soql cypher sql_statement kql cypher_query sparql graphql_query gql',
      ),
    ),
  },
  {
    role: 'sql',
    kinds: TEXT,
    name: endsIn('query'),
    where: says('sql select cypher insert mutation graphql aql sparql soql ddl'),
  },
  {
    role: 'command',
    kinds: TEXT,
    name: anyOf(is('shell bash commands'), endsIn('command cmd command_line')),
  },
  { role: 'command', kinds: TEXT, name: is('args arguments argv'), where: says('command cli flags shell') },
  {
    role: 'command',
    kinds: TEXT,
    name: endsIn('args argv'),
    needs: 'list',
    where: not(says('function script javascript method tool element template')),
  },
  { role: 'command', kinds: TEXT, name: is('input'), where: says('command commands shell stdin terminal tty pty') },
  {
    role: 'code',
    kinds: TEXT,
    name: is(
      'code javascript python source_code js snippet python_code expression_js apex_code apex func js_code program cell_source cell_code strategy_code',
    ),
    where: not(isNamed),
  },
  {
    role: 'code',
    kinds: TEXT,
    name: endsIn('script script_content script_text code_snippet'),
    // A script for an actor is spoken.
    where: not(either(isNamed, says('file filename says say speaks spoken speech voice voiceover narration narrator'))),
  },
  { role: 'code', kinds: TEXT, name: endsIn('code'), where: says('execute run python javascript typescript') },
  {
    role: 'code',
    kinds: TEXT,
    name: endsIn('function expression'),
    where: either(
      says('javascript python evaluate evaluated'),
      ({ description }) => description?.text.includes('=>') === true,
    ),
  },
  { role: 'code', kinds: TEXT, name: is('source body'), where: says('code apex javascript python typescript lua') },
  {
    role: 'url',
    kinds: NO_NUMBER,
    name: anyName,
    needs: 'format',
    where: ({ format }) => format === 'uri' || format === 'url',
  },
  { role: 'url', kinds: NO_NUMBER, name: is('href link website') },
  { role: 'url', kinds: NO_NUMBER, name: endsIn('url urls uri uris') },
  {
    role: 'url',
    kinds: TEXT,
    name: endsIn(
      'webhook callback endpoint host hostname origin homepage page site source image video audio avatar logo icon thumbnail target server registry proxy links repo repository git remote src feed sitemap',
    ),
    where: saysBefore('url urls http https', 'path file base64 id ids name'),
  },
  {
    role: 'path',
    kinds: TEXT,
    name: endsInBut(
      'path paths filepath filepaths directory directories dir dirs cwd outfile output_file output_pattern output_template output_prefix save_to download_to write_to project_root workspace_root repo_root',
      NO_FILE,
    ),
    where: not(isElsewhere),
  },
  {
    role: 'path',
    kinds: TEXT,
    name: anyOf(is('out'), endsIn('workdir basedir filename file_name')),
    where: ({ description }) => description === null,
  },
  {
    role: 'path',
    kinds: TEXT,
    name: endsIn('filename file_name file files folder destination output'),
    where: isWhereAFileLies,
  },
  {
    role: 'path',
    kinds: TEXT,
    name: endsIn(
      'source target image images audio video input document template config root location workspace project repo repository script binary executable program media pdf archive model',
    ),
    where: all(opensWith('path paths filepath'), not(isElsewhere)),
  },
  {
    role: 'path',
    kinds: TEXT,
    name: endsIn('target'),
    where: all(opensWith('file directory folder'), isWhereAFileLies),
  },
  { role: 'path', kinds: TEXT, name: endsIn('glob globs pattern patterns'), where: says('glob globs') },
  {
    role: 'recipient',
    kinds: NO_NUMBER,
    name: ONLY_ADDRESSED,
    where: not(either(isAnEnd, isOfARange)),
  },
  {
    role: 'recipient',
    kinds: NO_NUMBER,
    name: endsIn(
      'email emails email_address email_addresses phone phone_number chat_id room_id conversation_id channel channel_id',
      'from sender author owner',
    ),
  },
  {
    role: 'recipient',
    kinds: TEXT,
    name: is('address wallet wallet_address'),
    where: either(({ within }) => within === 'recipient', says('recipient receiver destination receives')),
  },
  {
    role: 'query',
    kinds: TEXT,
    name: anyOf(
      is('q search jql cql filter question prompt topic where filter_by_formula'),
      endsIn('query queries keyword keywords search_term search_text where_clause'),
    ),
  },
  { role: 'query', kinds: ['other'], name: is('query where') },
  { role: 'query', kinds: TEXT, name: endsIn('expression expr'), where: says('promql logql lucene jql') },
  { role: 'id-list', kinds: NO_FLAG, name: endsIn('ids uuids uids gids identifiers') },
  { role: 'id-list', kinds: NO_FLAG, name: endsIn('id keys names'), needs: 'list' },
  { role: 'id-list', kinds: TEXT, name: anyName, needs: 'list', where: says('ids gids uuids') },
  { role: 'id', kinds: NO_FLAG, name: endsIn('id uuid guid gid sid uid iid slug identifier') },
  { role: 'id', kinds: NO_FLAG, name: is('issue_key project_key ticket_key issue_number pull_number pr_number') },
];
