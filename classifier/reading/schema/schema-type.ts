import { followReference } from '#schema/follow-reference.ts';
import { pointerStep } from '../words/place.ts';
import { isObject, keywordsAsked, keywordsOf, textOf, type Json, type Keywords } from './schema-keywords.ts';

/** A schema and its JSON Pointer in the definition. */
export interface SchemaAt {
  readonly schema: Json;
  readonly pointer: string;
}

/** The same with what it says. */
export interface ReadSchema extends SchemaAt {
  readonly keywords: Keywords;
}

/** The same with what it refers to inside its root (`#/$defs/note`), through a few steps; null: nothing, or nowhere. */
export interface ResolvedSchema extends ReadSchema {
  readonly target: ReadSchema | null;
}

export function resolvedSchema(root: SchemaAt, schema: Json, pointer: string): ResolvedSchema {
  const keywords = keywordsOf(schema);
  return { schema, pointer, keywords, target: targetOf(root, keywords) };
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

function targetOf(root: SchemaAt, { $ref }: Keywords): ReadSchema | null {
  if ($ref === undefined) return null;
  const { schema, path } = followReference(root.schema, $ref, referenceOf) ?? NOWHERE;
  if (!isObject(schema)) return null;
  return { schema, pointer: root.pointer + path.map(pointerStep).join(''), keywords: keywordsAsked(schema) };
}

const NOWHERE = { schema: null, path: [] };
const referenceOf = (schema: unknown): unknown => (isObject(schema) ? schema['$ref'] : undefined);

/** The shape of a schema's values, through references, and by its first alternative that is not null. */
export function shapeOf(root: SchemaAt, { keywords, target }: ResolvedSchema): ValueShape {
  const own = chosen(root, followed(keywords, target));
  const isArray = typeOf(own) === 'array';
  const items = isArray && isObject(own.items) ? chosen(root, deciding(root, own.items)) : null;
  const value = isArray ? items : own;
  return {
    type: value === null ? null : typeOf(value),
    isArray,
    format: textOf(own.format) ?? textOf(items?.format),
    isListed: Array.isArray(own.enum) || Array.isArray(items?.enum),
  };
}

/** The schema that decides a type: of a choice the first branch that is not null. */
function chosen(root: SchemaAt, schema: Keywords): Keywords {
  let own = schema;
  for (let depth = 0; depth < MAX_NESTED && own.type === undefined; depth += 1) {
    const branches = own.anyOf ?? own.oneOf;
    const first = Array.isArray(branches) ? firstOf(root, branches) : undefined;
    if (first === undefined) break;
    own = first;
  }
  return own;
}

/** How many choices inside each other, and branches of each, are looked at: anybody can make them many. */
const MAX_NESTED = 3;
const MAX_OPTIONS = 4;

function firstOf(root: SchemaAt, branches: readonly unknown[]): Keywords | undefined {
  for (const branch of branches.slice(0, MAX_OPTIONS)) {
    if (!isObject(branch)) continue;
    const option = deciding(root, branch);
    if (typeOf(option) !== 'null') return option;
  }
  return undefined;
}

function deciding(root: SchemaAt, schema: Json): Keywords {
  const keywords = keywordsAsked(schema);
  return followed(keywords, targetOf(root, keywords));
}

/** What stands beside a reference is a description or a default, unless it says a type itself. */
const followed = (keywords: Keywords, target: ReadSchema | null): Keywords =>
  target === null || keywords.type !== undefined ? keywords : target.keywords;

function typeOf({ type }: Keywords): string | null {
  if (typeof type === 'string') return type;
  if (!Array.isArray(type)) return null;
  const types: readonly unknown[] = type;
  return textOf(types.find((name) => name !== 'null') ?? types[0]);
}
