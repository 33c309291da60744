import { createRoute, z } from '@hono/zod-openapi';
import { catalogueFeed, FEED_FORMATS, FEED_LENGTH, serverFeed, type FeedFormat } from '#changes/feed-places.ts';
import { writeFeed } from '#changes/write-feed.ts';
import { Direction } from '#schema/change.ts';
import { apiApp } from '../api.ts';
import type { ApiContext } from '../api.ts';
import { problems } from '../bodies.ts';
import { Slug } from '../parameters.ts';
import { RequestProblem } from '../problem.ts';

const Feeds = {
  200: {
    description: 'Atom (RFC 4287), or JSON Feed 1.1: one entry for each observation that changed something.',
    content: { 'application/atom+xml': { schema: z.string() }, 'application/feed+json': { schema: z.string() } },
  },
} as const;
const query = z.object({ direction: Direction.optional() });

const ofAll = createRoute({
  method: 'get',
  path: '/feeds/{feed}',
  operationId: 'getFeed',
  summary: 'The newest changes as a feed: changes.atom or changes.json',
  request: { params: z.object({ feed: z.enum(FEED_FORMATS.map((format) => `changes.${format}` as const)) }), query },
  responses: { ...Feeds, ...problems.badRequest },
});

const ofServer = createRoute({
  method: 'get',
  path: '/feeds/servers/{feed}',
  operationId: 'getServerFeed',
  summary: 'The newest changes of one server as a feed: its slug with .atom or .json behind it',
  request: { params: z.object({ feed: Slug }), query },
  responses: { ...Feeds, ...problems.badRequest, ...problems.notFound },
});

/** Feeds are text of ours: they are sent as they are written, the same bytes as the files of the static site. */
export const feeds = ({ catalogue, url }: ApiContext) =>
  apiApp()
    .openapi(ofAll, async (context) => {
      const format = formatOf(context.req.valid('param').feed) ?? 'atom';
      const sets = await catalogue.changeSets({ limit: FEED_LENGTH, ...context.req.valid('query') });
      return send(writeFeed(sets, catalogueFeed(url, format), format));
    })
    .openapi(ofServer, async (context) => {
      const { feed } = context.req.valid('param');
      const format = formatOf(feed);
      const server = format && (await catalogue.server(feed.slice(0, -format.length - 1)));
      if (!format || !server)
        throw new RequestProblem('not-found', 'There is no feed of this name: a server’s slug, and .atom or .json.');
      const sets = await catalogue.changeSets({
        ...{ limit: FEED_LENGTH, server: server.slug },
        ...context.req.valid('query'),
      });
      return send(writeFeed(sets, serverFeed(url, server, format), format));
    });

const formatOf = (feed: string): FeedFormat | undefined => FEED_FORMATS.find((format) => feed.endsWith(`.${format}`));

/** The library's types know answers of JSON and text only. */
const send = ({ type, body }: ReturnType<typeof writeFeed>): never =>
  new Response(body, { headers: { 'content-type': type } }) as never;
