import { oneOf } from './one-of.ts';

/** How something is done: before a word that can be a noun as well, they tell that it is done, as in "quick commit", "instant payout". */
export const DONE_SO: ReadonlySet<string> = oneOf(
  'quick fast instant immediate express smart auto automatic automated manual one-click atomic forced guarded checked',
);

/** The same, and what as often tells of a thing: "full report", "single message". */
export const MANNERS: ReadonlySet<string> = new Set([
  ...DONE_SO,
  ...oneOf(
    'graceful on-demand one-off clean full safe bulk direct permanent irreversible mass batch single soft hard recursive secure deep complete total thorough partial',
  ),
]);
