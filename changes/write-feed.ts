import type { ChangeSet } from '#schema/change.ts';
import { ATOM, atom } from './atom.ts';
import type { FeedFormat } from './feed-places.ts';
import { feedOf, type FeedPlace } from './feed.ts';
import { JSON_FEED, jsonFeed } from './json-feed.ts';

/** A feed as every door sends it. */
export function writeFeed(
  sets: readonly ChangeSet[],
  place: FeedPlace,
  format: FeedFormat,
): { readonly type: string; readonly body: string } {
  const feed = feedOf(sets, place);
  return format === 'atom' ? { type: ATOM, body: atom(feed) } : { type: JSON_FEED, body: jsonFeed(feed) };
}
