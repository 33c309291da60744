import type { Condition, Scalar } from '#schema/condition.ts';
import { namesOf } from './argument.ts';
import { isOfOneType, type Operators } from './clauses.ts';
import { quoted } from './quote.ts';

/** A number of CEL that is a double, as JSON's are. */
const double = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
const scalar = (value: Scalar): string =>
  typeof value === 'string' ? quoted(value) : typeof value === 'number' ? double(value) : String(value);
const list = (values: readonly Scalar[]): string => `[${values.map(scalar).join(', ')}]`;

/**
 * CEL over the arguments of a call. An error leaves a rule out, so these are for rules that allow: what has another type
 * than is compared is refused.
 */
export const celOver = (args: string): Operators => ({
  and: (clauses) => clauses.join(' && '),
  or: (clauses) => (clauses.some((clause) => clause === '') ? '' : clauses.map((clause) => `(${clause})`).join(' || ')),
  not: (clause) => `!(${clause})`,
  write(condition) {
    const names = namesOf(condition.argument);
    if (!names.every((name) => name.isWellFormed())) return null;
    const given = names
      .map((name, at) => `${quoted(name)} in ${args}${names.slice(0, at).map(step).join('')}`)
      .join(' && ');
    if (condition.op === 'exists') return condition.value ? given : names.length === 1 ? `!(${given})` : null;
    const wanted = compared(`${args}${names.map(step).join('')}`, condition);
    return wanted === null ? null : `${given} && ${wanted}`;
  },
});

const step = (name: string): string => `[${quoted(name)}]`;

function compared(value: string, condition: Exclude<Condition, { op: 'exists' }>): string | null {
  switch (condition.op) {
    case 'eq':
      return isComparable(condition.value) ? `${value} == ${scalar(condition.value)}` : null;
    case 'neq':
      return isComparable(condition.value)
        ? `${isOf(value, condition.value)} && ${value} != ${scalar(condition.value)}`
        : null;
    case 'in':
      return isSet(condition.value) ? `${value} in ${list(condition.value)}` : null;
    case 'not_in': {
      const [first] = condition.value;
      return first !== undefined && isSet(condition.value)
        ? `${isOf(value, first)} && !(${value} in ${list(condition.value)})`
        : null;
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return `${value} ${SIGNS[condition.op]} ${double(condition.value)}`;
    case 'contains':
      return isComparable(condition.value) ? `${value}.contains(${quoted(condition.value)})` : null;
    case 'starts_with':
      return isComparable(condition.value) ? `${value}.startsWith(${quoted(condition.value)})` : null;
    case 'regex':
      return isComparable(condition.value) ? `${value}.matches(${quoted(condition.value)})` : null;
    default:
      return null;
  }
}

const SIGNS = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;
const TYPES: Readonly<Record<string, string>> = { string: 'string', number: 'double', boolean: 'bool' };

const isOf = (value: string, example: Scalar): string => `type(${value}) == ${TYPES[typeof example] ?? 'null_type'}`;
const isComparable = (value: Scalar): boolean => typeof value !== 'string' || value.isWellFormed();
const isSet = (values: readonly Scalar[]): boolean => isOfOneType(values) && values.every(isComparable);
