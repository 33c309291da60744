import type { ParameterRole } from '#schema/assessment.ts';
import { VERBS } from './lexicon.ts';
import { nameWords, placeOf, proseWords, type Word } from './words.ts';
import { pointerStep, type Place, type Source } from './place.ts';

const MAX_DEPTH = 6;
const MAX_PARAMETERS = 200;
const MAX_OPTIONS = 60;
/** Names under which authors wrap all real parameters: a role inside counts as one of the tool itself. */
const DESCRIPTION_LIMIT = 300;

/** One property of an input schema, wherever it is nested. */
export interface Parameter {
  readonly name: string;
  readonly words: readonly string[];
  readonly key: Source;
  readonly description: Source | null;
  readonly type: string | null;
  readonly isArray: boolean;
  /** Allowed values of an enum (strings only), with the place of each. */
  readonly options: readonly { readonly value: string; readonly place: Place }[];
  readonly required: boolean;
  readonly depth: number;
  readonly role: ParameterRole | null;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Every parameter of an input schema in document order, with its role where it has one. Bounded in depth and number. */
export function parametersOf(schema: Json | undefined): Parameter[] {
  const parameters: Parameter[] = [];
  if (schema !== undefined) collect(schema, '/inputSchema', 0, parameters);
  return parameters;
}

function collect(schema: Json, pointer: string, depth: number, into: Parameter[]): void {
  if (depth > MAX_DEPTH || into.length >= MAX_PARAMETERS) return;
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  for (const name of Object.keys(properties)) {
    if (into.length >= MAX_PARAMETERS) return;
    const property = properties[name];
    if (name === '' || !isObject(property)) continue;
    const at = `${pointer}/properties${pointerStep(name)}`;
    into.push(parameterAt(name, property, at, required.includes(name), depth));
    collect(property, at, depth + 1, into);
  }
  if (isObject(schema['items'])) collect(schema['items'], `${pointer}/items`, depth + 1, into);
  for (const branch of ['anyOf', 'oneOf', 'allOf']) {
    const options = schema[branch];
    if (!Array.isArray(options)) continue;
    options.slice(0, 20).forEach((option: unknown, index) => {
      if (isObject(option)) collect(option, `${pointer}/${branch}/${index}`, depth + 1, into);
    });
  }
}

function parameterAt(name: string, property: Json, pointer: string, required: boolean, depth: number): Parameter {
  const described = textOf(property['description']);
  const key: Source = { pointer, in: 'key', text: name };
  const description: Source | null =
    described === null || described === '' ? null : { pointer: `${pointer}/description`, in: 'value', text: described };
  const isArray = property['type'] === 'array';
  const items = isArray && isObject(property['items']) ? property['items'] : null;
  const type = textOf(isArray ? items?.['type'] : property['type']);
  const words = nameWords(name).map((word) => word.text);
  const options = optionsOf(property, pointer);
  const format = textOf(property['format']);
  return {
    name,
    words,
    key,
    description,
    type,
    isArray,
    options,
    required,
    depth,
    role: roleOf(words, description, { type, isArray, format, options }),
  };
}

function optionsOf(property: Json, pointer: string): { value: string; place: Place }[] {
  const options: { value: string; place: Place }[] = [];
  const add = (value: unknown, at: string): void => {
    if (typeof value !== 'string' || value === '' || options.length >= MAX_OPTIONS) return;
    options.push({ value, place: { source: { pointer: at, in: 'value', text: value }, start: 0, end: value.length } });
  };
  const values = property['enum'];
  if (Array.isArray(values)) values.forEach((value, index) => add(value, `${pointer}/enum/${index}`));
  for (const branch of ['anyOf', 'oneOf']) {
    const branches = property[branch];
    if (!Array.isArray(branches)) continue;
    branches.slice(0, MAX_OPTIONS).forEach((option: unknown, index) => {
      if (isObject(option)) add(option['const'], `${pointer}/${branch}/${index}/const`);
    });
  }
  return options;
}

interface Shape {
  readonly type: string | null;
  readonly isArray: boolean;
  readonly format: string | null;
  readonly options: readonly { readonly value: string }[];
}

const has = (words: readonly string[], wanted: string): boolean =>
  wanted.split(' ').some((word) => words.includes(word));
const lastOf = (words: readonly string[]): string => words.at(-1) ?? '';

/** What a parameter is for, from its name first and its description where the name is ambiguous. */
function roleOf(words: readonly string[], description: Source | null, shape: Shape): ParameterRole | null {
  const last = lastOf(words);
  const joined = words.join('_');
  // Only few names are ambiguous: the words of the others' descriptions are never counted.
  let prose: readonly Word[] | undefined;
  const says = (wanted: string): boolean => {
    if (description === null) return false;
    prose ??= proseWords(description.text, DESCRIPTION_LIMIT);
    const said = prose;
    return wanted.split(' ').some((word) => said.some((token) => token.text === word));
  };
  const isText = shape.type === null || shape.type === 'string';
  if (/^(?:dry_?run|simulate|simulation|validate_only|preview|what_if|plan_only|check_only)$/.test(joined))
    return 'dry-run';
  if (
    /^(?:confirm|confirmed|confirmation|force|yes|skip_confirmation|skip_confirm|auto_approve|acknowledge)(?:_token|_delete|_deletion)?$/.test(
      joined,
    )
  )
    return 'confirm';
  if (
    /^(?:action|operation|op|command|method|mode|subcommand|action_type|operation_type)$/.test(joined) &&
    shape.options.length > 1
  )
    return 'action';
  if (shape.type === 'boolean') return null;
  if (
    /(?:^|_)(?:password|passphrase|secret|api_key|apikey|private_key|mnemonic|seed_phrase|access_token|auth_token|bearer_token|client_secret|secret_key|credentials?|refresh_token)$/.test(
      joined,
    )
  )
    return 'secret';
  if (shape.type === 'number' || shape.type === 'integer')
    return /^(?:amount|price|quantity|qty|size|value|lamports|sats|cost|total)$/.test(last) &&
      last !== 'size' &&
      !has(words, 'page max min')
      ? 'amount'
      : idRole(words, shape);
  if (isText && (last === 'amount' || joined === 'value_wei' || last === 'qty')) return 'amount';
  if (isText && /^(?:sql|sql_query|query_sql|raw_sql|soql|cypher|statement|sql_statement|statements|kql)$/.test(joined))
    return 'sql';
  if (isText && last === 'query' && says('sql select cypher insert mutation graphql aql sparql soql ddl')) return 'sql';
  if (
    isText &&
    /^(?:command|cmd|shell|bash|command_line|shell_command|commands|cli_command|terminal_command)$/.test(joined)
  )
    return 'command';
  if (isText && /^(?:args|arguments|argv)$/.test(joined) && says('command cli flags shell')) return 'command';
  if (
    isText &&
    (/^(?:code|script|javascript|python|source_code|js|snippet|python_code|expression_js|apex_code|apex|script_content|func|js_code)$/.test(
      joined,
    ) ||
      (last === 'code' && says('execute run python javascript typescript')) ||
      (last === 'function' && says('javascript')))
  )
    return 'code';
  if (
    shape.format === 'uri' ||
    /^(?:url|urls|uri|href|endpoint_url|webhook_url|link|website)$/.test(joined) ||
    /^(?:url|urls|uri)$/.test(last)
  )
    return 'url';
  if (
    isText &&
    /^(?:path|paths|filepath|filename|file|files|directory|dir|folder|cwd|destination|outfile|output_dir|output_file|output)$/.test(
      last,
    ) &&
    !has(words, 'id ids type xpath') &&
    !has(words, 'json') &&
    (/path|dir|cwd/.test(last) || says('path file directory folder local absolute disk'))
  )
    return 'path';
  if (
    /^(?:to|cc|bcc|recipient|recipients|to_address|to_email|email|emails|email_address|to_number|phone|phone_number|recipient_email|destination_address|chat_id|channel|channel_id|invitee|invitees|attendees)$/.test(
      joined,
    )
  )
    return 'recipient';
  if (
    isText &&
    /^(?:query|q|search|search_query|keyword|keywords|search_term|term|jql|cql|filter|question|prompt|topic)$/.test(
      joined,
    )
  )
    return 'query';
  return idRole(words, shape);
}

function idRole(words: readonly string[], shape: Shape): ParameterRole | null {
  const last = lastOf(words);
  if (last === 'ids' || last === 'uuids' || (shape.isArray && /^(?:id|keys|names)$/.test(last))) return 'id-list';
  return /^(?:id|uuid|guid|gid|sid)$/.test(last) ? 'id' : null;
}

/** Whether an option of an enum names an act: `delete`, `list_items`. */
export const isVerbLike = (value: string): boolean => VERBS.has(nameWords(value)[0]?.text ?? '');

/** Where the name of a parameter stands. */
export const keyPlace = (parameter: Parameter): Place => ({
  source: parameter.key,
  start: 0,
  end: parameter.name.length,
});

/** The place of a word of a parameter's description, if it says one of these. */
export function described(parameter: Parameter, wanted: ReadonlySet<string>): Place | null {
  if (parameter.description === null) return null;
  const word = proseWords(parameter.description.text, DESCRIPTION_LIMIT).find((token) => wanted.has(token.text));
  return word === undefined ? null : placeOf(parameter.description, word);
}
