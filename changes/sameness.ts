import { sha256 } from '#schema/tool-definition.ts';

/** Tells whether two JSON values are the same, whatever the order of keys. Remembers, so that a deep value is read once. */
export type Sameness = (value: unknown) => string;

/** Gives equal values one text and others another, each object read once however often it is asked for. */
export function samenessOf(): Sameness {
  const known = new WeakMap<object, string>();
  const text = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
    const found = known.get(value);
    if (found !== undefined) return found;
    const parts = Array.isArray(value)
      ? ['[', ...value.map(text)]
      : [
          '{',
          ...Object.entries(value)
            .sort(byKey)
            .flatMap(([key, item]) => [JSON.stringify(key), text(item)]),
        ];
    const digest = sha256(parts.join('\n'));
    known.set(value, digest);
    return digest;
  };
  return text;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
