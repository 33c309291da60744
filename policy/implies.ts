import type { Condition } from '#schema/condition.ts';
import { WINDOWS, type Window } from '#schema/limit.ts';
import { hostIn } from './host-in.ts';
import { pathWithin } from './path-within.ts';

/**
 * Whether a condition that holds makes another hold, whatever the arguments are. It may miss some that do (an `eq` and a
 * `starts_with`, say), and never claims one that does not.
 */
export function implies(condition: Condition, other: Condition): boolean {
  if (condition.argument !== other.argument) return false;
  // Every operator but one wants the argument to be there.
  if (other.op === 'exists') return condition.op === 'exists' ? condition.value === other.value : other.value;
  switch (condition.op) {
    case 'eq':
    case 'neq':
      return other.op === condition.op && other.value === condition.value;
    case 'in':
      return other.op === 'in' && condition.value.every((item) => other.value.includes(item));
    case 'not_in':
      return other.op === 'not_in' && sameMembers(condition.value, other.value);
    case 'lt':
      return (other.op === 'lt' || other.op === 'lte') && condition.value <= other.value;
    case 'lte':
      return (
        (other.op === 'lte' && condition.value <= other.value) || (other.op === 'lt' && condition.value < other.value)
      );
    case 'gt':
      return (other.op === 'gt' || other.op === 'gte') && condition.value >= other.value;
    case 'gte':
      return (
        (other.op === 'gte' && condition.value >= other.value) || (other.op === 'gt' && condition.value > other.value)
      );
    case 'contains':
      return other.op === 'contains' && condition.value.includes(other.value);
    case 'starts_with':
      return (
        (other.op === 'starts_with' && condition.value.startsWith(other.value)) ||
        (other.op === 'contains' && condition.value.includes(other.value))
      );
    case 'regex':
      return other.op === 'regex' && condition.value === other.value;
    case 'rehearsed':
      return other.op === 'rehearsed' && isWithin(condition.value, other.value);
    case 'path_within':
      return (
        other.op === 'path_within' &&
        condition.value.every((folder) => other.value.includes(folder) || pathWithin(folder, other.value))
      );
    case 'host_in':
      return (
        other.op === 'host_in' &&
        condition.value.every(
          (host) => other.value.includes(host) || (!host.includes('*') && hostIn(host, other.value)),
        )
      );
    case 'exists':
      return false;
  }
}

const isWithin = (some: Window, other: Window): boolean => WINDOWS.indexOf(some) <= WINDOWS.indexOf(other);

/** `not_in` wants a value of the type of some item, so a longer list need not be stricter. */
const sameMembers = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((item) => b.includes(item)) && b.every((item) => a.includes(item));
