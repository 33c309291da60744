import type { Condition, Scalar } from '#schema/condition.ts';
import { tellsActions, termsFor, valuesOf, type Terms } from './terms.ts';

/** How a language of expressions writes what a condition wants of an argument; null where it cannot. */
export type Write = (condition: Condition) => string | null;

/** How it writes that an argument is one of some values, or is not. */
export interface Operators {
  readonly write: Write;
  readonly and: (clauses: readonly string[]) => string;
  readonly or: (clauses: readonly string[]) => string;
  readonly not: (clause: string) => string;
}

/**
 * What has to hold for a call of a tool to run, as one expression: its conditions, and where actions are told apart the
 * case of each that runs. Null: nothing of it runs; an empty text: everything does. Every condition has to be one that can
 * be written.
 */
export function runsWhen(terms: Terms, { write, and, or, not }: Operators): string | null {
  const all = (conditions: readonly Condition[]): string[] =>
    conditions.map((condition) => write(condition) ?? 'false');
  if (!tellsActions(terms) || terms.actions === undefined) {
    return terms.decision === 'allow' ? and(all(terms.conditions)) : null;
  }
  const { argument } = terms.actions;
  const isOneOf = (values: readonly Scalar[]): string[] => all([{ argument, op: 'in', value: [...values] }]);
  const cases = terms.actions.rules.flatMap(({ values }) => {
    const { decision, conditions } = termsFor(terms, values[0]);
    return decision === 'allow' ? [and([...isOneOf(values), ...all(conditions)])] : [];
  });
  if (terms.decision === 'allow') cases.push(and([not(isOneOf(valuesOf(terms)).join('')), ...all(terms.conditions)]));
  return cases.length === 0 ? null : or(cases);
}

/** Whether values are all of one type, as typed languages want those of a set. */
export const isOfOneType = (values: readonly unknown[]): boolean =>
  new Set(values.map((value) => typeof value)).size === 1;
