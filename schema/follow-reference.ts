/** A part of a JSON Schema, and the keys that lead to it. */
export interface Referred {
  readonly schema: unknown;
  readonly path: readonly string[];
}

/** How many references in a row are followed, and how long one may be: anybody can make them many and long. */
const MAX_HOPS = 5;
const MAX_LENGTH = 200;

/**
 * What a reference inside a JSON Schema (`#/$defs/note`) comes to: the part that it names or, where that refers to another,
 * what the last of a few names. Null for what is no reference, and where one of them leads out of the schema or nowhere.
 */
export function followReference(
  root: unknown,
  reference: unknown,
  referenceOf: (schema: unknown) => unknown,
): Referred | null {
  let found: Referred | null = null;
  let next = reference;
  for (let hop = 0; hop < MAX_HOPS && typeof next === 'string'; hop += 1) {
    found = partAt(root, next);
    if (found === null) return null;
    next = referenceOf(found.schema);
  }
  return found;
}

function partAt(root: unknown, reference: string): Referred | null {
  if (!reference.startsWith('#/') || reference.length > MAX_LENGTH) return null;
  const steps = reference.slice(2).split('/');
  const path = reference.includes('~') ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps;
  let schema = root;
  for (const key of path) {
    if (typeof schema !== 'object' || schema === null || !Object.hasOwn(schema, key)) return null;
    schema = (schema as Readonly<Record<string, unknown>>)[key];
  }
  return { schema, path };
}
