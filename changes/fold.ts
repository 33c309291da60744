import type { ChangeSet, ListedChange } from '#schema/change.ts';
import { consequences } from './words.ts';

/** Changes that are told as one, in the order that they came in: the first one shows what happened to all of them. */
export type Fold = readonly [ListedChange, ...ListedChange[]];

/**
 * Puts together what is the same edit in several tools of a server at one observation. All of a fold go the same way, for
 * the same reasons, with the same old and new at the same places, so that none means more than the one that is shown. What
 * nobody has judged, or whose places are not all known, stays alone, as do tools that came, went or got another name.
 */
export function folded(changes: readonly ListedChange[]): Fold[] {
  const folds = Map.groupBy(changes, (change) => sameEdit(change) ?? change);
  return [...folds.values()].flatMap(([first, ...more]) => (first === undefined ? [] : [[first, ...more] as const]));
}

/** Equal for changes that did the same; null for one that is like no other. */
function sameEdit({ server, observedAt, kind, judgement }: ListedChange): string | null {
  if (judgement === null || judgement.edits.length === 0 || judgement.moreEdits > 0) return null;
  if (judgement.edits.some(({ delta }) => delta === undefined)) return null;
  const { direction, signs } = judgement;
  const edits = judgement.edits.map((edit) => [edit.pointer, edit.direction, edit.why, edit.delta]);
  return JSON.stringify([server, observedAt, kind, direction, signs, consequences(judgement), edits]);
}

/** How many folds of a set are told. */
const SHOWN = 40;

/** A set in folds, and how many changes are in none of them. */
export function foldedSet({ changes, total }: ChangeSet): { readonly folds: readonly Fold[]; readonly more: number } {
  const folds = folded(changes).slice(0, SHOWN);
  return { folds, more: total - folds.flat().length };
}
