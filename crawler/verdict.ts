import type { UNANSWERED } from '#schema/observation.ts';

/** Why there is no list: an outcome of the closed union, and the reason in words that are ours. */
export interface Verdict {
  readonly outcome: (typeof UNANSWERED)[number];
  readonly detail: string;
}
