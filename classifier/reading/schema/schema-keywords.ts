export type Json = Readonly<Record<string, unknown>>;

/** The keywords of a schema that are read, each as it is given; undefined where it is not. */
export interface Keywords {
  readonly $ref: unknown;
  readonly type: unknown;
  readonly description: unknown;
  readonly format: unknown;
  readonly enum: unknown;
  readonly properties: unknown;
  readonly required: unknown;
  readonly items: unknown;
  readonly anyOf: unknown;
  readonly oneOf: unknown;
  readonly allOf: unknown;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads a schema in one pass over its keys: most have two or three, and to ask for each keyword takes a dozen questions. */
export function keywordsOf(schema: Json): Keywords {
  const found: { -readonly [K in keyof Keywords]: unknown } = {
    $ref: undefined,
    type: undefined,
    description: undefined,
    format: undefined,
    enum: undefined,
    properties: undefined,
    required: undefined,
    items: undefined,
    anyOf: undefined,
    oneOf: undefined,
    allOf: undefined,
  };
  for (const key in schema) {
    const value = schema[key];
    switch (key) {
      case 'type':
        found.type = value;
        break;
      case 'description':
        found.description = value;
        break;
      case 'format':
        found.format = value;
        break;
      case 'enum':
        found.enum = value;
        break;
      case 'properties':
        found.properties = value;
        break;
      case 'required':
        found.required = value;
        break;
      case 'items':
        found.items = value;
        break;
      case 'anyOf':
        found.anyOf = value;
        break;
      case 'oneOf':
        found.oneOf = value;
        break;
      case 'allOf':
        found.allOf = value;
        break;
      case '$ref':
        found.$ref = value;
        break;
    }
  }
  return found;
}

/** The same by asking for each keyword: many can refer to one schema, and nobody bounds how many keys that has. */
export const keywordsAsked = (schema: Json): Keywords => ({
  $ref: schema['$ref'],
  type: schema['type'],
  description: schema['description'],
  format: schema['format'],
  enum: schema['enum'],
  properties: schema['properties'],
  required: schema['required'],
  items: schema['items'],
  anyOf: schema['anyOf'],
  oneOf: schema['oneOf'],
  allOf: schema['allOf'],
});
