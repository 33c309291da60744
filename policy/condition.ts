import type { Condition } from '#schema/condition.ts';
import { lookUp } from './argument.ts';
import { hostIn } from './host-in.ts';
import { matches } from './matches.ts';
import { pathWithin } from './path-within.ts';

/**
 * Whether a condition holds for the arguments of a call, which may be anything at all. What cannot be judged does not hold.
 * `rehearsed` holds here for a rehearsal itself; whether there was one is for whoever counts.
 */
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
    case 'regex':
      return typeof value === 'string' && matches(value, condition.value);
    case 'path_within':
      return everyText(value, (path) => pathWithin(path, condition.value));
    case 'host_in':
      return everyText(value, (address) => hostIn(address, condition.value));
    case 'rehearsed':
      return value === true;
  }
}

/** Whether something holds for a text, or for each text of a list; a list of none has nothing that could be judged. */
function everyText(value: unknown, holdsFor: (text: string) => boolean): boolean {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.length > 0 && items.every((item) => typeof item === 'string' && holdsFor(item));
}
