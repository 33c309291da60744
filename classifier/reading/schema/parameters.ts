import type { ParameterRole } from '#schema/assessment.ts';
import { parameterName, readingsOf, roleOf, type ParameterName } from './parameter-roles.ts';
import { type Place, type Source } from '../words/place.ts';
import { saidIn, type ParameterShape } from './roles/conditions.ts';
import { isObject, textOf, type Json, type Keywords } from './schema-keywords.ts';
import { resolvedSchema, shapeOf, type ReadSchema, type ResolvedSchema, type SchemaAt } from './schema-type.ts';
import { nameWords, type Word } from '../words/words.ts';

const MAX_DEPTH = 6;
const MAX_PARAMETERS = 200;
const MAX_OPTIONS = 60;

/** One property of an input schema, wherever it is nested. */
export interface Parameter {
  readonly name: string;
  readonly named: readonly Word[];
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

/** Every parameter of an input schema in document order, with its role where it has one. Bounded in depth and number. */
export const parametersOf = (schema: Json | undefined): readonly Parameter[] => readParameters(schema).parameters;

/** The same with the JSON Pointer of the first schema that was not looked at for the bounds; null if all were. */
export function readParameters(schema: Json | undefined): Pick<Reading, 'parameters' | 'stoppedAt'> {
  const root = { schema: schema ?? NONE, pointer: '/inputSchema' };
  const reading: Reading = { root, seen: [], parameters: [], stoppedAt: null };
  collect(resolvedSchema(root, root.schema, root.pointer), 0, null, reading);
  return reading;
}

interface Reading {
  readonly root: SchemaAt;
  /** What is referred to more than once is read once. A list, as most schemas refer to nothing and nobody asks for it. */
  readonly seen: Json[];
  readonly parameters: Parameter[];
  stoppedAt: string | null;
}

/** Reads a schema and what it refers to, inside a parameter of a role. */
function collect(from: ResolvedSchema, depth: number, within: ParameterRole | null, into: Reading): void {
  collectOwn(from, depth, within, into);
  const { target } = from;
  if (target !== null && !into.seen.includes(target.schema)) collectOwn(target, depth, within, into);
}

function collectOwn(from: ReadSchema, depth: number, within: ParameterRole | null, into: Reading): void {
  const { schema, pointer, keywords } = from;
  if (isLeaf(keywords)) return;
  if (depth > MAX_DEPTH || into.parameters.length >= MAX_PARAMETERS) {
    if (into.stoppedAt === null && holdsParameters(schema)) into.stoppedAt = pointer;
    return;
  }
  into.seen.push(schema);
  collectProperties(from, depth, within, into);
  const { items, anyOf, oneOf, allOf } = keywords;
  if (isObject(items)) collectPart(items, `${pointer}/items`, depth + 1, within, into);
  if (anyOf === undefined && oneOf === undefined && allOf === undefined) return;
  for (const branch of BRANCHES) {
    const options = keywords[branch];
    if (!Array.isArray(options)) continue;
    options.slice(0, MAX_BRANCHES).forEach((option: unknown, index) => {
      if (isObject(option)) collectPart(option, `${pointer}/${branch}/${index}`, depth + 1, within, into);
    });
    if (options.length > MAX_BRANCHES) into.stoppedAt ??= `${pointer}/${branch}/${MAX_BRANCHES}`;
  }
}

/** Whether a schema has nothing inside: so are most. */
const isLeaf = ({ properties, items, anyOf, oneOf, allOf }: Keywords): boolean =>
  properties === undefined && items === undefined && anyOf === undefined && oneOf === undefined && allOf === undefined;

function collectPart(part: Json, pointer: string, depth: number, within: ParameterRole | null, into: Reading): void {
  collect(resolvedSchema(into.root, part, pointer), depth, within, into);
}

function collectProperties(
  { pointer, keywords }: ReadSchema,
  depth: number,
  within: ParameterRole | null,
  into: Reading,
): void {
  const { properties } = keywords;
  if (!isObject(properties)) return;
  const required = requiredBy(keywords);
  const around = { siblings: properties, within };
  const start = `${pointer}/properties`;
  for (const name in properties) {
    const property = properties[name];
    if (name === '' || !isObject(property)) continue;
    const read = parameterName(name);
    const at = resolvedSchema(into.root, property, start + read.step);
    if (into.parameters.length >= MAX_PARAMETERS) {
      into.stoppedAt ??= at.pointer;
      return;
    }
    const parameter = parameterAt(name, read, at, around, into.root, required.includes(name), depth);
    into.parameters.push(parameter);
    if (at.target !== null || !isLeaf(at.keywords)) collect(at, depth + 1, parameter.role, into);
  }
}

/** Anybody can name many, and every parameter is looked for in them. */
function requiredBy({ required }: Keywords): readonly unknown[] {
  if (!Array.isArray(required)) return NOTHING;
  return required.length > MAX_PARAMETERS ? required.slice(0, MAX_PARAMETERS) : required;
}

/** Whether a schema that is not read has a parameter anywhere. */
function holdsParameters(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.some(holdsParameters);
  if (!isObject(schema)) return false;
  const { properties, items } = schema;
  if (isObject(properties) && Object.keys(properties).length > 0) return true;
  return holdsParameters(items) || BRANCHES.some((branch) => holdsParameters(schema[branch]));
}

const NOTHING: readonly unknown[] = [];
const NONE: Json = {};
const BRANCHES = ['anyOf', 'oneOf', 'allOf'] as const;
const MAX_BRANCHES = 20;

function parameterAt(
  name: string,
  read: ParameterName,
  own: ResolvedSchema,
  around: Pick<ParameterShape, 'siblings' | 'within'>,
  root: SchemaAt,
  required: boolean,
  depth: number,
): Parameter {
  const { target } = own;
  const description = describedAt(own) ?? (target === null ? null : describedAt(target));
  const listed = optionsOf(own);
  const options = listed.length > 0 || target === null ? listed : optionsOf(target);
  const values = shapeOf(root, own);
  const { type, isArray, format } = values;
  const readings = readingsOf(read, values);
  const isChoice = values.isListed || options.length > 0;
  const { siblings, within } = around;
  const role =
    readings.length === 0
      ? null
      : roleOf(readings, { type, isArray, format, isChoice, options, description, siblings, within });
  const key: Source = { pointer: own.pointer, in: 'key', text: name };
  const { named, words } = read;
  return { name, named, words, key, description, type, isArray, options, required, depth, role };
}

function describedAt({ keywords, pointer }: ReadSchema): Source | null {
  const text = textOf(keywords.description);
  return text === null || text === '' ? null : { pointer: `${pointer}/description`, in: 'value', text };
}

type Option = Parameter['options'][number];

const NO_OPTIONS: readonly Option[] = [];

/** The values of an enum, or the constants of a choice of schemas. */
function optionsOf({ keywords, pointer }: ReadSchema): readonly Option[] {
  const { enum: values, anyOf, oneOf } = keywords;
  if (values === undefined && anyOf === undefined && oneOf === undefined) return NO_OPTIONS;
  const options: Option[] = [];
  if (Array.isArray(values))
    for (let index = 0; index < values.length && options.length < MAX_OPTIONS; index += 1)
      addOption(options, values[index], `${pointer}/enum/${index}`);
  for (const branch of CHOICES) {
    const branches = keywords[branch];
    if (!Array.isArray(branches)) continue;
    for (const [index, option] of branches.slice(0, MAX_OPTIONS - options.length).entries())
      if (isObject(option)) addOption(options, option['const'], `${pointer}/${branch}/${index}/const`);
  }
  return options;
}

function addOption(options: Option[], value: unknown, pointer: string): void {
  if (typeof value !== 'string' || value === '') return;
  options.push({ value, place: { source: { pointer, in: 'value', text: value }, start: 0, end: value.length } });
}

const CHOICES = ['anyOf', 'oneOf'] as const;

/** Whether an option of an enum names an act: `delete`, `list_items`. */
export const isVerbLike = (value: string): boolean => nameWords(value)[0]?.known.verb !== undefined;

/** Where the name of a parameter stands. */
export const keyPlace = (parameter: Parameter): Place => ({
  source: parameter.key,
  start: 0,
  end: parameter.name.length,
});

/** The place of a word of a parameter's description, if it says one of these. */
export const described = ({ description }: Parameter, wanted: ReadonlySet<string>): Place | null =>
  saidIn(description, wanted);
