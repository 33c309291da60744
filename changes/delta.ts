import { sha256 } from '#schema/tool-definition.ts';
import type { Sameness } from './sameness.ts';

/**
 * Digest of what an edit took out and put in: two edits that have the same one did the same, whatever stood around it. Of
 * two texts that is the words between what both begin and what both end with; of all else the two values, whole.
 */
export function deltaOf(before: unknown, after: unknown, same: Sameness): string {
  const delta =
    typeof before === 'string' && typeof after === 'string'
      ? ['words', ...wordsBetween(before, after)]
      : ['values', same(before), same(after)];
  return sha256(JSON.stringify(delta));
}

/** By words, since a text that is put in before another with the same first letter would begin one letter later. */
function wordsBetween(before: string, after: string): readonly [removed: string, inserted: string] {
  const [old, now] = [before.split(WORDS), after.split(WORDS)];
  const least = Math.min(old.length, now.length);
  let start = 0;
  while (start < least && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [old.slice(start, old.length - end).join(''), now.slice(start, now.length - end).join('')];
}

/** Keeps what is between the words. */
const WORDS = /(\s+)/;
