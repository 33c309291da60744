import type { Feed, FeedEntry } from './feed.ts';
import { escaped } from './markup.ts';

/** The media type of what `atom` writes. */
export const ATOM = 'application/atom+xml; charset=utf-8';

/** A feed in Atom (RFC 4287). Same feed, same bytes. */
export const atom = ({
  id,
  title,
  home,
  self,
  updated,
  entries,
}: Feed): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${id}</id>
  <title>${escaped(title)}</title>
  <updated>${updated}</updated>
  <author><name>Placard</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(home)}"/>
${entries.map(entryOf).join('')}</feed>
`;

const entryOf = ({ id, title, href, updated, html }: FeedEntry): string => `  <entry>
    <id>${id}</id>
    <title>${escaped(title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${escaped(href)}"/>
    <content type="html">${escaped(html)}</content>
  </entry>
`;
