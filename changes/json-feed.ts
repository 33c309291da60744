import type { Feed } from './feed.ts';

/** The media type of what `jsonFeed` writes. */
export const JSON_FEED = 'application/feed+json; charset=utf-8';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Same feed, same bytes. */
export const jsonFeed = ({ title, home, self, entries }: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: home,
      feed_url: self,
      authors: [{ name: 'Placard' }],
      language: 'en',
      items: entries.map(({ id, title: heading, href, updated, html }) => ({
        ...{ id, url: href, title: heading, content_html: html },
        ...{ date_published: updated, date_modified: updated },
      })),
    },
    null,
    2,
  )}\n`;
