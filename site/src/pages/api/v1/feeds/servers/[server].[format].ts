import type { APIRoute } from 'astro';
import { FEED_FORMATS, FEED_LENGTH, serverFeed, type FeedFormat } from '#changes/feed-places.ts';
import { writeFeed } from '#changes/write-feed.ts';
import { catalogue, siteUrl } from '../../../../../catalogue.ts';
import { serverOf, serverPaths } from '../../../../../records.ts';

export async function getStaticPaths() {
  const paths = await serverPaths();
  return paths.flatMap(({ params: { server } }) =>
    FEED_FORMATS.map((format) => ({ params: { server, format }, props: { server, format } })),
  );
}

export const GET: APIRoute<{ server: string; format: FeedFormat }> = async ({ props: { server, format } }) => {
  const sets = await catalogue.changeSets({ limit: FEED_LENGTH, server });
  return new Response(writeFeed(sets, serverFeed(siteUrl, await serverOf(server), format), format).body);
};
