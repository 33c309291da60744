import type { Category } from '#schema/category.ts';
import type { Capability } from '#schema/capability.ts';
import type { Subject } from '#schema/assessment.ts';
import type { Features } from './reading/features.ts';
import type { Place } from './reading/words/place.ts';
import type { Likeness } from './reading/words/wording.ts';
import type { Reference } from './references.ts';

/** A definition of our own that shows what a rule means, with the name of the server that offers it where that counts. */
export type Example = Subject['definition'] & { readonly server?: string };

/** One heuristic. Its id is a claim that can be true or false of a tool, and the name of its file. */
export interface Rule<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /**
   * What its weights may move. A rule that moves only the risk never argues about the category; one that moves nothing
   * has no weights, and only tells what the tool lets its caller do.
   */
  readonly moves: 'category' | 'risk' | 'both' | 'nothing';
  /** What tools it says a tool is worded like. It has no weights but adds what the words say; its prior tells what it claims. */
  readonly likeness?: Likeness;
  readonly capability: Capability | null;
  readonly rationale: string;
  /** How it can be wrong. */
  readonly limits: string;
  readonly references: readonly Reference[];
  /** What we would believe without data: log-odds per category and risk levels. Fitting starts from here. */
  readonly prior: { readonly category?: Partial<Record<Category, number>>; readonly risk?: number };
  readonly examples: { readonly match: readonly Example[]; readonly noMatch: readonly Example[] };
  /** Where the claim is seen; nowhere: it does not hold. Pure and synchronous. */
  readonly detect: (features: Features) => readonly Place[];
}

/** Keeps the id literal, so that the list of rules gives a union of ids. */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
