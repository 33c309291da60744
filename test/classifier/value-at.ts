/** The value at a JSON Pointer (RFC 6901) into a definition; undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, step) => {
      if (typeof value !== 'object' || value === null) return undefined;
      return Object.getOwnPropertyDescriptor(value, step)?.value;
    }, document);
}
