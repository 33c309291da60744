import type { ParameterRole } from '#schema/assessment.ts';
import { memo } from './memo.ts';
import type { Place, Source } from './place.ts';
import { nameWords, placeOf, proseWords } from './words.ts';

/** What the type of a parameter (of its items, for an array) makes it: without a type it is text. */
type ParameterKind = 'flag' | 'number' | 'text' | 'other';

/** What a role is told from beside the name. */
export interface ParameterShape {
  readonly type: string | null;
  readonly isArray: boolean;
  readonly format: string | null;
  /** The values that it allows; none where it does not say. */
  readonly options: readonly unknown[];
  readonly description: Source | null;
}

/** What the name of a parameter says, whatever its type. */
export interface ParameterName {
  readonly words: readonly string[];
  /** The ways to read it, in order. */
  readonly readings: readonly Reading[];
}

/** One way in which a parameter shows its role. */
interface Reading {
  readonly role: ParameterRole;
  readonly kinds: readonly ParameterKind[];
  readonly name: (words: readonly string[]) => boolean;
  /** What must hold beside the name, where the name is ambiguous. */
  readonly where?: (shape: ParameterShape) => boolean;
}

const ANY: readonly ParameterKind[] = ['flag', 'number', 'text', 'other'];
const NO_FLAG: readonly ParameterKind[] = ['number', 'text', 'other'];
const NO_NUMBER: readonly ParameterKind[] = ['text', 'other'];
const TEXT: readonly ParameterKind[] = ['text'];
const NUMBER: readonly ParameterKind[] = ['number'];

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The whole name, its words joined by `_`. */
function is(names: string): Reading['name'] {
  const wanted = listed(names);
  return (words) => wanted.has(words.join('_'));
}

/** The last word of the name, or the last two joined by `_`; with none of some words before. */
function endsIn(names: string, without = ''): Reading['name'] {
  const [wanted, unwanted] = [listed(names), listed(without)];
  return (words) =>
    (wanted.has(words.at(-1) ?? '') || wanted.has(words.slice(-2).join('_'))) &&
    !words.some((word) => unwanted.has(word));
}

function says(text: string): (shape: ParameterShape) => boolean {
  const wanted = listed(text);
  return ({ description }) => saidIn(description, wanted) !== null;
}

const NO_FILE = 'id ids type xpath json';

/** All readings; of those that a parameter's name allows, the first that fits its type and description decides. */
const READINGS: readonly Reading[] = [
  {
    role: 'dry-run',
    kinds: ANY,
    name: is('dry_run dryrun simulate simulation validate_only preview what_if plan_only check_only'),
  },
  {
    role: 'confirm',
    kinds: ANY,
    name: is(
      'confirm confirmed confirmation force yes skip_confirmation skip_confirm auto_approve acknowledge'
        .split(' ')
        .flatMap((word) => [word, `${word}_token`, `${word}_delete`, `${word}_deletion`])
        .join(' '),
    ),
  },
  {
    role: 'action',
    kinds: ANY,
    name: is('action operation op command method mode subcommand action_type operation_type'),
    where: ({ options }) => options.length > 1,
  },
  {
    role: 'secret',
    kinds: NO_FLAG,
    name: endsIn(
      'password passphrase secret api_key apikey private_key mnemonic seed_phrase access_token auth_token bearer_token client_secret secret_key credential credentials refresh_token',
    ),
  },
  {
    role: 'amount',
    kinds: NUMBER,
    name: endsIn('amount price quantity qty value lamports sats cost total', 'page max min'),
  },
  { role: 'amount', kinds: TEXT, name: endsIn('amount qty') },
  { role: 'amount', kinds: TEXT, name: is('value_wei') },
  {
    role: 'sql',
    kinds: TEXT,
    name: is('sql sql_query query_sql raw_sql soql cypher statement sql_statement statements kql'),
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
    name: is('command cmd shell bash command_line shell_command commands cli_command terminal_command'),
  },
  { role: 'command', kinds: TEXT, name: is('args arguments argv'), where: says('command cli flags shell') },
  {
    role: 'code',
    kinds: TEXT,
    name: is(
      'code script javascript python source_code js snippet python_code expression_js apex_code apex script_content func js_code',
    ),
  },
  { role: 'code', kinds: TEXT, name: endsIn('code'), where: says('execute run python javascript typescript') },
  { role: 'code', kinds: TEXT, name: endsIn('function'), where: says('javascript') },
  { role: 'url', kinds: NO_NUMBER, name: () => true, where: ({ format }) => format === 'uri' },
  { role: 'url', kinds: NO_NUMBER, name: is('href link website') },
  { role: 'url', kinds: NO_NUMBER, name: endsIn('url urls uri') },
  {
    role: 'path',
    kinds: TEXT,
    name: endsIn('path paths filepath directory dir cwd outfile output_file save_to download_to write_to', NO_FILE),
  },
  {
    role: 'path',
    kinds: TEXT,
    name: endsIn('filename file files folder destination outfile output', NO_FILE),
    where: says('path file directory folder local absolute disk'),
  },
  {
    role: 'recipient',
    kinds: NO_NUMBER,
    name: is(
      'to cc bcc recipient recipients to_address to_email email emails email_address to_number phone phone_number recipient_email destination_address chat_id channel channel_id invitee invitees attendees',
    ),
  },
  {
    role: 'query',
    kinds: TEXT,
    name: is('query q search search_query keyword keywords search_term term jql cql filter question prompt topic'),
  },
  { role: 'id-list', kinds: NO_FLAG, name: endsIn('ids uuids') },
  { role: 'id-list', kinds: NO_FLAG, name: endsIn('id keys names'), where: ({ isArray }) => isArray },
  { role: 'id', kinds: NO_FLAG, name: endsIn('id uuid guid gid sid') },
];

/** Names come again in most tools of a server, and many in most servers. */
const REMEMBERED = 5000;

/** Words and readings of a parameter's name. */
export const parameterName: (name: string) => ParameterName = memo(REMEMBERED, (name) => {
  const words = nameWords(name).map(({ text }) => text);
  return { words, readings: READINGS.filter((reading) => reading.name(words)) };
});

/** What a parameter is for: by its name first, by type and description where the name is ambiguous. */
export function roleOf({ readings }: ParameterName, shape: ParameterShape): ParameterRole | null {
  const kind = kindOf(shape.type);
  for (const { role, kinds, where } of readings)
    if (kinds.includes(kind) && (where === undefined || where(shape))) return role;
  return null;
}

function kindOf(type: string | null): ParameterKind {
  if (type === null || type === 'string') return 'text';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'flag' : 'other';
}

const DESCRIPTION_LIMIT = 300;

/** The place of the first of some words in the beginning of a parameter's description, if it says one. */
export function saidIn(description: Source | null, wanted: ReadonlySet<string>): Place | null {
  if (description === null) return null;
  const word = proseWords(description.text, DESCRIPTION_LIMIT).find(({ text }) => wanted.has(text));
  return word === undefined ? null : placeOf(description, word);
}
