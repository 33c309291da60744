/** A value at a JSON Pointer, or that there is none: `undefined` can be neither a JSON value nor trusted as one. */
export type Found = { readonly value: unknown } | null;

/** The names that a JSON Pointer (RFC 6901) goes through. */
export const namesOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What the arguments of a call have at a pointer; own properties only, so that `/__proto__` finds what the caller sent. */
export function lookUp(args: unknown, pointer: string): Found {
  let value = args;
  for (const name of namesOf(pointer)) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return null;
    value = value[name];
  }
  return value === undefined ? null : { value };
}

/** The arguments without what they have at a pointer; the same value where there is nothing. */
export function without(args: unknown, pointer: string): unknown {
  return removed(args, namesOf(pointer));
}

function removed(value: unknown, [name = '', ...rest]: readonly string[]): unknown {
  if (!isObject(value) || !Object.hasOwn(value, name)) return value;
  // fromEntries defines own properties, so an argument that is called "__proto__" stays one.
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key !== name) return [[key, inner] as const];
      return rest.length === 0 ? [] : [[key, removed(inner, rest)] as const];
    }),
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
