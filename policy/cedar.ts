import type { Condition, Scalar } from '#schema/condition.ts';
import { namesOf } from './argument.ts';
import { isOfOneType, type Operators } from './clauses.ts';

/** Cedar's numbers are whole and of 64 bits; beyond these, JSON's are not exact. */
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** A string of Cedar in printable ASCII. Throws for lone surrogates, which it cannot hold. */
export function cedarString(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('Expected well-formed Unicode: Cedar cannot hold a lone surrogate.');
  const escaped = text.replace(/["\\]/g, '\\$&').replace(/[^\x20-\x7e]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return `"${escaped}"`;
}

/** The text of a pattern of `like`, where `*` stands for anything. */
const likeText = (text: string): string => cedarString(text).slice(1, -1).replaceAll('*', '\\*');

const scalar = (value: Scalar): string => (typeof value === 'string' ? cedarString(value) : String(value));
const list = (values: readonly Scalar[]): string => `[${values.map(scalar).join(', ')}]`;

/**
 * Cedar over `context.input`, as AgentCore gives it. An error in a condition leaves its `permit` out, so what has another
 * type than is compared is refused; `like` is what asks for a text, two comparisons for a number.
 */
export const cedar: Operators = {
  and: (clauses) => clauses.join(' && '),
  or: (clauses) => (clauses.some((clause) => clause === '') ? '' : clauses.map((clause) => `(${clause})`).join(' || ')),
  not: (clause) => `!(${clause})`,
  write(condition) {
    const names = namesOf(condition.argument);
    if (!names.every((name) => name.isWellFormed())) return null;
    const steps = names.map(
      (name, at) => `context.input${names.slice(0, at).map(step).join('')} has ${cedarString(name)}`,
    );
    const given = steps.join(' && ');
    // To ask whether something has an attribute is an error where it is no record: no matter where that refuses anyway.
    if (condition.op === 'exists') return condition.value ? given : names.length === 1 ? `!(${given})` : null;
    const wanted = compared(`context.input${names.map(step).join('')}`, condition);
    return wanted === null ? null : `${given} && ${wanted}`;
  },
};

const step = (name: string): string => `[${cedarString(name)}]`;

function compared(value: string, condition: Exclude<Condition, { op: 'exists' }>): string | null {
  const isText = `${value} like "*"`;
  switch (condition.op) {
    case 'eq':
      return isComparable(condition.value) ? `${value} == ${scalar(condition.value)}` : null;
    case 'neq':
      if (typeof condition.value === 'boolean') return `${value} == ${String(!condition.value)}`;
      if (typeof condition.value === 'string')
        return isComparable(condition.value) ? `${isText} && ${value} != ${scalar(condition.value)}` : null;
      return isWhole(condition.value) ? `(${value} < ${condition.value} || ${value} > ${condition.value})` : null;
    case 'in':
      return isSet(condition.value) ? `${list(condition.value)}.contains(${value})` : null;
    case 'not_in':
      return isSet(condition.value) && typeof condition.value[0] === 'string'
        ? `${isText} && !${list(condition.value)}.contains(${value})`
        : null;
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return isWhole(condition.value) ? `${value} ${SIGNS[condition.op]} ${condition.value}` : null;
    case 'contains':
      return condition.value.isWellFormed() ? `${value} like "*${likeText(condition.value)}*"` : null;
    case 'starts_with':
      return condition.value.isWellFormed() ? `${value} like "${likeText(condition.value)}*"` : null;
    default:
      return null;
  }
}

const SIGNS = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

const isComparable = (value: Scalar): boolean =>
  typeof value === 'string' ? value.isWellFormed() : typeof value === 'boolean' || isWhole(value);
const isSet = (values: readonly Scalar[]): boolean => isOfOneType(values) && values.every(isComparable);
