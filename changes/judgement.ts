import type { ParameterRole } from '#schema/assessment.ts';
import type { Direction } from '#schema/change.ts';
import type { RawEdit } from './edits.ts';
import type { WhyId } from './why.ts';

/** What is known of the parameters of one of the two definitions. */
export interface Side {
  /** The role of the parameter whose schema is at a pointer; null: it has none. */
  readonly role: (pointer: string) => ParameterRole | null;
  /** The roles of every parameter at or below a pointer. */
  readonly rolesWithin: (pointer: string) => readonly ParameterRole[];
  /** Whether there is a parameter at a pointer. */
  readonly has: (pointer: string) => boolean;
}

/** What an edit is judged by, besides itself. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** What was found in an edit. */
export interface Found {
  readonly direction: Direction;
  readonly why: WhyId;
}

/** Judges edits of one kind. Null: it is none of its kind, or there is nothing in it. Total: hostile values come in. */
export type Judge = (edit: RawEdit, sides: Sides) => Found | null;

export const widens = (why: WhyId): Found => ({ direction: 'widens', why });
export const narrows = (why: WhyId): Found => ({ direction: 'narrows', why });
export const neutral = (why: WhyId): Found => ({ direction: 'neutral', why });

/** Whether something came that was not there, or went. */
export const isAdded = ({ before, after }: RawEdit): boolean => before === undefined && after !== undefined;
export const isRemoved = ({ before, after }: RawEdit): boolean => before !== undefined && after === undefined;

/** Whether the keyword itself was edited, and not something in its value. */
export const isWhole = ({ place }: RawEdit): boolean => place.member === null && !place.inside;
