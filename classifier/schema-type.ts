import { pointerStep } from './place.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A schema and its JSON Pointer in the definition. */
export interface SchemaAt {
  readonly schema: Json;
  readonly pointer: string;
}

/** What values a schema takes. */
export interface ValueShape {
  /** Of the items, for an array; of several types, the first that is not null. */
  readonly type: string | null;
  readonly isArray: boolean;
  readonly format: string | null;
  /** Whether it lists the values, or those of its items. */
  readonly isListed: boolean;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** How many references in a row are followed. */
const MAX_HOPS = 5;

/** What a schema refers to inside its root (`#/$defs/note`), through a few steps; null: nothing, or nowhere. */
export function referred(root: SchemaAt, schema: Json): SchemaAt | null {
  let found: SchemaAt | null = null;
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const reference = (found?.schema ?? schema)['$ref'];
    if (typeof reference !== 'string') break;
    const next = at(root, reference);
    if (next === null) return null;
    found = next;
  }
  return found;
}

const MAX_REFERENCE = 200;

function at(root: SchemaAt, reference: string): SchemaAt | null {
  if (!reference.startsWith('#/') || reference.length > MAX_REFERENCE) return null;
  let value: unknown = root.schema;
  let pointer = root.pointer;
  for (const step of reference.slice(2).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = Reflect.get(value, key);
    pointer += pointerStep(key);
  }
  return isObject(value) ? { schema: value, pointer } : null;
}

/** The shape of a schema's values, through references, and by its first alternative that is not null. */
export function shapeOf(root: SchemaAt, schema: Json): ValueShape {
  const own = chosen(root, schema);
  const isArray = typeOf(own) === 'array';
  const items = isArray && isObject(own['items']) ? chosen(root, own['items']) : null;
  const value = isArray ? items : own;
  return {
    type: value === null ? null : typeOf(value),
    isArray,
    format: textOf(own['format']) ?? textOf(items?.['format']),
    isListed: Array.isArray(own['enum']) || Array.isArray(items?.['enum']),
  };
}

/** The schema that decides a type: what a reference leads to, and of a choice the first branch that is not null. */
function chosen(root: SchemaAt, schema: Json): Json {
  let own = followed(root, schema);
  for (let depth = 0; depth < MAX_NESTED && own['type'] === undefined; depth += 1) {
    const branches = own['anyOf'] ?? own['oneOf'];
    if (!Array.isArray(branches)) break;
    const options = branches.slice(0, MAX_OPTIONS).filter(isObject);
    const first = options.map((option) => followed(root, option)).find((option) => typeOf(option) !== 'null');
    if (first === undefined) break;
    own = first;
  }
  return own;
}

/** How many choices inside each other, and branches of each, are looked at: anybody can make them many. */
const MAX_NESTED = 3;
const MAX_OPTIONS = 4;

/** What stands beside a reference is a description or a default, unless it says a type itself. */
const followed = (root: SchemaAt, schema: Json): Json =>
  schema['$ref'] === undefined || schema['type'] !== undefined ? schema : (referred(root, schema)?.schema ?? schema);

function typeOf({ type }: Json): string | null {
  if (typeof type === 'string') return type;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return textOf(types.find((name) => name !== 'null') ?? types[0]);
}
