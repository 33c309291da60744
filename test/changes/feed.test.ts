import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { z } from 'zod';
import { catalogueFeed, FEED_FORMATS, serverFeed } from '#changes/feed-places.ts';
import { feedOf } from '#changes/feed.ts';
import { writeFeed } from '#changes/write-feed.ts';
import { judgeChange } from '#cli/judge-change.ts';
import type { ChangeSet, ListedChange } from '#schema/change.ts';

const HOSTILE = `<script>alert(1)</script>]]>&amp;\u0000\u001b[31m\u202E\uFFFE\ud800"'`;
const before = { name: 'read', description: 'Reads.' };
const after = { name: 'read', description: `Deletes everything. ${HOSTILE}`, inputSchema: { [HOSTILE]: HOSTILE } };
const change: ListedChange = {
  ...{ server: 'npm--boxes', serverName: `npm/${HOSTILE}`, serverTitle: HOSTILE, tool: HOSTILE, slug: null },
  ...{ observedAt: '2026-11-20T09:30:00.000Z', before: 'a', after: 'b', first: false, renamedFrom: HOSTILE },
  ...{ kind: 'schema-changed' },
  judgement: judgeChange({ kind: 'schema-changed', before, after, server: { name: 'npm/boxes' } }),
};
const setOf = (observedAt: string, changes: ListedChange[], total = changes.length): ChangeSet => {
  const { server, serverName, serverTitle } = change;
  return { server, serverName, serverTitle, observedAt, total, widening: 1, changes };
};
const sets = [
  setOf('2026-11-21T09:30:00.000Z', [change, { ...change, judgement: null, kind: 'tool-added' }], 60),
  setOf('2026-11-20T09:30:00.000Z', [change]),
];
const BASE = 'https://placard.example';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Node[];
}

/** Parses XML as strictly as XML 1.0 wants it; throws where it is not well-formed. */
function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root;
}
const all = (node: Node, name: string): Node[] => [
  ...node.children.filter((child) => child.name === name),
  ...node.children.flatMap((child) => all(child, name)),
];
const only = (node: Node, name: string): Node => {
  const found = node.children.filter((child) => child.name === name);
  assert.equal(found.length, 1, `${name} of ${node.name}`);
  return found[0] as Node;
};

test('Atom has what RFC 4287 wants of a feed and of each entry', () => {
  const { type, body } = writeFeed(sets, catalogueFeed(BASE, 'atom'), 'atom');
  assert.equal(type, 'application/atom+xml; charset=utf-8');
  const feed = only(parse(body), 'feed');
  assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom');
  const ids = [];
  for (const node of [feed, ...all(feed, 'entry')]) {
    ids.push(only(node, 'id').text);
    assert.match(
      only(node, 'id').text,
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    z.iso.datetime().parse(only(node, 'updated').text);
    assert.notEqual(only(node, 'title').text, '');
  }
  assert.equal(new Set(ids).size, 3);
  only(feed, 'author');
  assert.deepEqual(
    feed.children.filter(({ name }) => name === 'link').map(({ attributes: { rel, href } }) => [rel, href]),
    [
      ['self', `${BASE}/api/v1/feeds/changes.atom`],
      ['alternate', `${BASE}/changes/`],
    ],
  );
  assert.equal(only(feed, 'updated').text, '2026-11-21T09:30:00.000Z');
});

test('JSON Feed has what version 1.1 wants of a feed and of each item', () => {
  const { type, body } = writeFeed(sets, catalogueFeed(BASE, 'json'), 'json');
  assert.equal(type, 'application/feed+json; charset=utf-8');
  const Item = z.strictObject({
    ...{ id: z.string(), url: z.url(), title: z.string(), content_html: z.string() },
    ...{ date_published: z.iso.datetime(), date_modified: z.iso.datetime() },
  });
  const feed = z
    .strictObject({
      version: z.literal('https://jsonfeed.org/version/1.1'),
      ...{ title: z.string(), home_page_url: z.url(), feed_url: z.url(), language: z.string() },
      authors: z.array(z.strictObject({ name: z.string() })).min(1),
      items: z.array(Item),
    })
    .parse(JSON.parse(body));
  assert.equal(feed.items.length, 2);
  assert.match(feed.items[0]?.content_html ?? '', /… and 58 more/);
});

test('text of a server is text in every format, and nothing in it is hidden', () => {
  for (const format of FEED_FORMATS) {
    const { body } = writeFeed(
      sets,
      serverFeed(BASE, { slug: 'x', name: HOSTILE, firstSeen: '2026-11-20' }, format),
      format,
    );
    assert.doesNotMatch(body.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Cn}\p{Cs}]/u);
    const htmls =
      format === 'atom'
        ? all(parse(body), 'content').map(({ text }) => text)
        : z
            .object({ items: z.array(z.object({ content_html: z.string() })) })
            .parse(JSON.parse(body))
            .items.map((item) => item.content_html);
    assert.equal(htmls.length, 2);
    for (const html of htmls) {
      assert.match(html, /&lt;script&gt;/);
      const tags = new Set([...html.matchAll(/<\/?([^>\s]*)[^>]*>/g)].map(([, tag]) => tag));
      assert.deepEqual([...tags].sort(), ['code', 'li', 'strong', 'ul']);
      assert.doesNotMatch(html, /<[a-z]+\s/);
    }
  }
});

test('the same edit of many tools is told once, with the names of all of them', () => {
  const steps = Array.from({ length: 3 }, (_, index) => ({
    tool: `get_${String(index)}`,
    before: { name: 'get', description: `Gets ${String(index)}.` },
    after: { name: 'get', description: `Gets ${String(index)}. Mind the lid.` },
  }));
  const same = steps.map(({ tool, before: old, after: now }): ListedChange => {
    const kind = 'description-changed';
    const judgement = judgeChange({ kind, before: old, after: now, server: { name: 'npm/boxes' } });
    return { ...change, tool, kind, judgement, renamedFrom: undefined };
  });
  const [entry] = feedOf([setOf('2026-11-21T09:30:00.000Z', same)], catalogueFeed(BASE, 'atom')).entries;
  assert.equal(
    entry?.html,
    '<ul><li><strong>neutral</strong> description changed in 3 tools, as in <code>get_0</code><ul>' +
      '<li><code>/description</code>: <code>&quot;Gets 0.&quot;</code> → <code>&quot;Gets 0. Mind the lid.&quot;</code></li>' +
      '<li>also in <code>get_1</code>, <code>get_2</code></li></ul></li></ul>',
  );
});

test('a feed of nothing is a feed, as of when it begins', () => {
  const place = serverFeed('', { slug: 'x', name: 'npm/x', firstSeen: '2026-11-20T00:00:00.000Z' }, 'atom');
  const feed = only(parse(writeFeed([], place, 'atom').body), 'feed');
  assert.equal(only(feed, 'updated').text, '2026-11-20T00:00:00.000Z');
  assert.deepEqual(all(feed, 'entry'), []);
  assert.deepEqual(
    all(feed, 'link').map(({ attributes: { href } }) => href),
    ['/api/v1/feeds/servers/x.atom', '/servers/x/'],
  );
});

test('the same sets give the same bytes, and an entry keeps its id whatever is found out later', () => {
  for (const format of FEED_FORMATS) {
    const write = (some: readonly ChangeSet[]): string => writeFeed(some, catalogueFeed(BASE, format), format).body;
    assert.equal(write(sets), write(sets));
    const ids = (text: string): string[] => text.match(/urn:uuid:[0-9a-f-]{36}/g) ?? [];
    const unjudged = sets.map((set) => ({ ...set, changes: set.changes.map((one) => ({ ...one, judgement: null })) }));
    assert.deepEqual(ids(write(unjudged)), ids(write(sets)));
    assert.notEqual(write(unjudged), write(sets));
  }
});
