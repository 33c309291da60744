import type { FeedPlace } from './feed.ts';

/** The formats of feeds, by how their files end. */
export const FEED_FORMATS = ['atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** How many observations a feed tells of. */
export const FEED_LENGTH = 50;

export const feedPath = (format: FeedFormat): string => `/api/v1/feeds/changes.${format}`;
export const serverFeedPath = (server: string, format: FeedFormat): string =>
  `/api/v1/feeds/servers/${server}.${format}`;

/** The feed of a whole catalogue. Nothing has happened since the beginning of time, so that its bytes do not depend on it. */
export const catalogueFeed = (base: string, format: FeedFormat): FeedPlace => ({
  ...{ title: 'Placard: changes of MCP tools', base, home: '/changes/', self: feedPath(format) },
  since: new Date(0).toISOString(),
});

/** The feed of one server. */
export const serverFeed = (
  base: string,
  { slug, name, firstSeen }: { readonly slug: string; readonly name: string; readonly firstSeen: string },
  format: FeedFormat,
): FeedPlace => ({
  ...{ title: `Placard: changes of ${name}`, base, home: `/servers/${slug}/`, self: serverFeedPath(slug, format) },
  since: firstSeen,
});
