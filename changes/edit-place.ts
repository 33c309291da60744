/** Where in a definition an edit lies, as JSON Schema reads its path (2020-12, and what older drafts call otherwise). */
export interface EditPlace {
  /** The field of the definition: `inputSchema`, `annotations` … */
  readonly field: string;
  /** JSON Pointer of the schema whose keyword was edited; where the field is no schema, of the field. */
  readonly owner: string;
  /** The keyword; where the field is no schema, the key in it. Empty: all of it. */
  readonly keyword: string;
  /** What was added to or taken from a keyword that holds schemas by name or in a list: `properties`, `anyOf`. */
  readonly member: string | null;
  /** Whether the edit is further down in the keyword's value: an option of `enum`. */
  readonly inside: boolean;
  /** Whether the schema says what must not be, or when something else holds: more taken there is less taken by the tool. */
  readonly negated: boolean;
}

/** Keywords whose value maps names to schemas. */
export const NAMES: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'],
]);
/** Keywords whose value is a list of schemas. */
export const LISTS: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
/** Keywords whose value is a schema; `items` may also be a list of them (draft 2019-09 and before). */
const SINGLE: ReadonlySet<string> = new Set([
  ...['items', 'additionalItems', 'unevaluatedItems', 'contains', 'additionalProperties', 'unevaluatedProperties'],
  ...['propertyNames', 'not', 'if', 'then', 'else'],
]);
const SCHEMAS: ReadonlySet<string> = new Set(['inputSchema', 'outputSchema']);

/** Reads a path from the root of a definition. A property may be called `enum`: only its place tells what a word is. */
export function placeOf(path: readonly string[]): EditPlace {
  const [field = '', ...rest] = path;
  return SCHEMAS.has(field)
    ? { field, ...schemaPlace([field], rest, false) }
    : {
        field,
        owner: pointerOf([field]),
        keyword: rest[0] ?? '',
        member: null,
        inside: rest.length > 1,
        negated: false,
      };
}

function schemaPlace(owner: readonly string[], path: readonly string[], negated: boolean): Omit<EditPlace, 'field'> {
  const [keyword = '', next, ...rest] = path;
  const here = { owner: pointerOf(owner), keyword, member: null, inside: false, negated };
  if (next === undefined) return here;
  if (NAMES.has(keyword) || LISTS.has(keyword))
    return rest.length === 0 ? { ...here, member: next } : schemaPlace([...owner, keyword, next], rest, negated);
  if (SINGLE.has(keyword))
    return schemaPlace([...owner, keyword], [next, ...rest], negated || keyword === 'not' || keyword === 'if');
  return { ...here, inside: true };
}

/** A JSON Pointer (RFC 6901). */
export const pointerOf = (path: readonly string[]): string =>
  path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
