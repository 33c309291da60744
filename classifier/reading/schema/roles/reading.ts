import type { ParameterRole } from '#schema/assessment.ts';
import type { NameTest, ShapeTest } from './conditions.ts';

/** What the type of a parameter (of its items, for an array) makes it: without a type it is text. */
export type ParameterKind = 'flag' | 'number' | 'text' | 'other';

/** One way in which a parameter shows its role. */
export interface Reading {
  readonly role: ParameterRole;
  readonly kinds: readonly ParameterKind[];
  readonly name: NameTest;
  /** What it needs that few parameters have, and without which nothing else is asked: a format, or to be a list. */
  readonly needs?: 'format' | 'list';
  /** What must hold beside the name, where the name is ambiguous. */
  readonly where?: ShapeTest;
}

export function kindOf(type: string | null): ParameterKind {
  if (type === null || type === 'string') return 'text';
  if (type === 'number' || type === 'integer') return 'number';
  return type === 'boolean' ? 'flag' : 'other';
}

export const ANY: readonly ParameterKind[] = ['flag', 'number', 'text', 'other'];
export const NO_FLAG: readonly ParameterKind[] = ['number', 'text', 'other'];
export const NO_NUMBER: readonly ParameterKind[] = ['text', 'other'];
export const TEXT: readonly ParameterKind[] = ['text'];
export const NUMBER: readonly ParameterKind[] = ['number'];
