import type { Condition } from '#schema/policy.ts';
import { hostIn } from './host-in.ts';
import { pathWithin } from './path-within.ts';

/** A value at a JSON Pointer, or that there is none: `undefined` can be neither a JSON value nor trusted as one. */
type Found = { readonly value: unknown } | null;

/** Whether a condition holds for the arguments of a call, which may be anything at all. What cannot be judged does not hold. */
export function holds(condition: Condition, args: unknown): boolean {
  const found = lookUp(args, condition.argument);
  if (condition.op === 'exists') return (found !== null) === condition.value;
  if (found === null) return false;
  const { value } = found;
  switch (condition.op) {
    case 'eq':
      return value === condition.value;
    case 'neq':
      return typeof value === typeof condition.value && value !== condition.value;
    case 'in':
      return condition.value.some((listed) => listed === value);
    case 'not_in':
      return (
        condition.value.some((listed) => typeof listed === typeof value) &&
        condition.value.every((listed) => listed !== value)
      );
    case 'lt':
      return typeof value === 'number' && value < condition.value;
    case 'lte':
      return typeof value === 'number' && value <= condition.value;
    case 'gt':
      return typeof value === 'number' && value > condition.value;
    case 'gte':
      return typeof value === 'number' && value >= condition.value;
    case 'contains':
      return typeof value === 'string' && value.includes(condition.value);
    case 'starts_with':
      return typeof value === 'string' && value.startsWith(condition.value);
    case 'path_within':
      return everyText(value, (path) => pathWithin(path, condition.value));
    case 'host_in':
      return everyText(value, (address) => hostIn(address, condition.value));
  }
}

/** Whether something holds for a text, or for each text of a list; a list of none has nothing that could be judged. */
function everyText(value: unknown, holdsFor: (text: string) => boolean): boolean {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.length > 0 && items.every((item) => typeof item === 'string' && holdsFor(item));
}

/** Own properties only, so that `/__proto__` finds what the caller sent and nothing else. */
function lookUp(args: unknown, pointer: string): Found {
  let value = args;
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    if (!isObject(value) || !Object.hasOwn(value, name)) return null;
    value = value[name];
  }
  return value === undefined ? null : { value };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
