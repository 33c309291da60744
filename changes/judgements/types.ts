import { isWhole, narrows, widens, type Judge } from '../judgement.ts';

/** The types of value that a parameter takes. Absent: any. The whole input is an object whatever its schema says. */
export const types: Judge = (edit) => {
  const { keyword, owner } = edit.place;
  if (keyword !== 'type' || !isWhole(edit) || owner === '/inputSchema') return null;
  const before = typesIn(edit.before);
  const after = typesIn(edit.after);
  if (after.some((type) => !takes(before, type))) return widens('type-added');
  if (before.some((type) => !takes(after, type))) return narrows('type-removed');
  return null;
};

const ALL = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'] as const;

const typesIn = (value: unknown): readonly unknown[] =>
  value === undefined ? ALL : Array.isArray(value) ? value : [value];

/** Every integer is a number (JSON Schema 2020-12, validation, 6.1.1). */
const takes = (types: readonly unknown[], type: unknown): boolean =>
  types.includes(type) || (type === 'integer' && types.includes('number'));
