import { oneOf } from '../reading/words/one-of.ts';

/** Where anybody posts and everybody reads: what is posted there is public, and what is read there strangers wrote. */
export const NETWORKS: ReadonlySet<string> = oneOf(
  'linkedin twitter facebook instagram youtube tiktok reddit bluesky mastodon pinterest weibo',
);
