import type { APIRoute } from 'astro';
import { catalogueFeed, FEED_FORMATS, FEED_LENGTH, type FeedFormat } from '#changes/feed-places.ts';
import { writeFeed } from '#changes/write-feed.ts';
import { catalogue, siteUrl } from '../../../../catalogue.ts';

export const getStaticPaths = () => FEED_FORMATS.map((format) => ({ params: { format }, props: { format } }));

export const GET: APIRoute<{ format: FeedFormat }> = async ({ props: { format } }) => {
  const sets = await catalogue.changeSets({ limit: FEED_LENGTH });
  return new Response(writeFeed(sets, catalogueFeed(siteUrl, format), format).body);
};
