import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openCatalogue } from '#catalogue/open.ts';
import { apiOf } from '#server/app.ts';
import { PublishedServer, PublishedTool } from '#policy/record.ts';
import { serverSlug } from '#schema/slug.ts';
import { buildFixtureSite } from './build-site.ts';
import { FILES_SERVER } from './fixture-catalogue.ts';
import { HOSTILE_SERVER, HOSTILE_TOOLS, MARKER } from './hostile-definitions.ts';
import { parsedPages, type Element, type ParsedPage } from './parsed-page.ts';
import { FORMAT_IDS, renderers } from '#policy/renderers/index.ts';

const ELEMENTS = new Set(
  (
    'html head meta title link script body a header div svg rect path nav main footer p search form label input button ul ' +
    'ol li h1 h2 h3 section span bdi use symbol figure figcaption noscript strong code text dl dt dd table thead tbody tr ' +
    'th td caption details summary pre mark sup q blockquote cite aside time g line polyline circle'
  ).split(' '),
);
/** Bytes of HTML: what a page may cost besides what a server makes it say. */
const BUDGETS: readonly (readonly [kind: string, path: RegExp, bytes: number])[] = [
  ['home', /^\/$/, 40_000],
  ['list of 100 servers', /^\/servers\/(?:page\/\d+\/)?$/, 70_000],
  ['ordinary tool', /^\/tools\/npm--fixture-files\//, 31_000],
  ['server with 150 tools', /^\/servers\/npm--fixture-many\/$/, 220_000],
  ['changes', /^\/changes\/$/, 40_000],
  ['rule', /^\/rules\/[^/]+\/$/, 12_000],
  ['hostile tool', /^\/tools\/fixture-hostile|^\/tools\/npm--fixture--hostile/, 150_000],
];
/** Everything that is not seen, but for line ends, tabs and the emoji joiner: none of it may reach a page as it is. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u3164]/u;

suite('the site built from hostile records', () => {
  let built: Awaited<ReturnType<typeof buildFixtureSite>>;
  let pages: readonly ParsedPage[];
  const all = (name: string): { page: ParsedPage; element: Element }[] =>
    pages.flatMap((page) => page.elements.filter((one) => one.name === name).map((element) => ({ page, element })));

  before(async () => {
    built = await buildFixtureSite();
    pages = await parsedPages(built.folder);
  });
  after(() => built.remove());

  test('every tool and every server has one page and one file of JSON', async () => {
    const catalogue = await openCatalogue(built.catalogue, { readonly: true });
    const paths = new Set(pages.map(({ path }) => path));
    let after: string | undefined;
    do {
      const list = await catalogue.servers({ limit: 100, after });
      for (const { slug } of list.items) {
        assert.ok(paths.has(`/servers/${slug}/`), slug);
        PublishedServer.parse(JSON.parse(await readFile(join(built.folder, `api/v1/servers/${slug}.json`), 'utf8')));
        for (const tool of (await catalogue.server(slug))?.toolList ?? []) {
          assert.ok(paths.has(`/tools/${slug}/${tool.slug}/`), tool.name);
          const json = await readFile(join(built.folder, `api/v1/tools/${slug}/${tool.slug}.json`), 'utf8');
          assert.equal(PublishedTool.parse(JSON.parse(json)).digest, tool.digest);
        }
      }
      after = list.next ?? undefined;
    } while (after !== undefined);
    await catalogue.close();
  });

  test('the catalogue and every server have their feeds, which their pages name and which the API would send too', async () => {
    const catalogue = await openCatalogue(built.catalogue, { readonly: true });
    const api = apiOf(catalogue, '0');
    const feeds = pages.flatMap(({ path, elements }) =>
      elements
        .filter(
          ({ name, attributes }) => name === 'link' && /^application\/(?:atom|feed)/.test(attributes.get('type') ?? ''),
        )
        .map(({ attributes }) => ({ path, href: attributes.get('href') ?? '' })),
    );
    const servers = pages.filter(({ path }) => /^\/servers\/(?!page\/)[^/]+\/$/.test(path));
    assert.equal(feeds.length, 2 * (servers.length + 1));
    for (const { href } of feeds.slice(0, 12)) {
      const file = await readFile(join(built.folder, href), 'utf8');
      const response = await api.request(href.replace('/api/v1', ''));
      assert.equal(await response.text(), file, href);
    }
    await catalogue.close();
  });

  test('no hostile tool is lost', () => {
    const slug = serverSlug(HOSTILE_SERVER);
    const found = pages.filter(({ path }) => path.startsWith(`/tools/${slug}/`));
    assert.equal(found.length, HOSTILE_TOOLS.length);
  });

  test('a page has no element but ours, no handler, no inline style', () => {
    const strange = pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ name, attributes }) => [
        ...(ELEMENTS.has(name) ? [] : [`${path} <${name}>`]),
        ...[...attributes.keys()]
          .filter((key) => key.startsWith('on') || key === 'style')
          .map((key) => `${path} ${key}`),
      ]),
    );
    assert.deepEqual(strange, []);
  });

  test('a script is a file of ours', () => {
    const wrong = all('script').filter(
      ({ element }) =>
        element.text !== '' || !/^\/(?:theme\.js|_astro\/[\w.-]+\.js)$/.test(element.attributes.get('src') ?? ''),
    );
    assert.deepEqual(
      wrong.map(({ page, element }) => [page.path, element]),
      [],
    );
  });

  test('an address is ours, a client’s documentation, or one that a source gave for a repository, which is not followed', () => {
    const addresses = pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ attributes }) =>
        ['href', 'src', 'action', 'data', 'srcset', 'poster', 'formaction', 'xlink:href']
          .filter((key) => attributes.has(key))
          .map((key) => ({ path, to: attributes.get(key) ?? '', rel: attributes.get('rel') ?? '' })),
      ),
    );
    const outside = addresses.filter(({ to }) => !/^(?:\/(?!\/)|#)/.test(to));
    const ours: string[] = FORMAT_IDS.flatMap((format) => renderers[format].docs ?? []);
    assert.deepEqual(new Set(outside.map(({ to }) => to)), new Set(['https://example.org/files', ...ours]));
    assert.ok(
      outside.every(({ to, rel }) => rel.includes('noopener') && (ours.includes(to) || rel.includes('nofollow'))),
    );
  });

  test('every link within the site leads to a page, and every fragment to a place on it', () => {
    const byPath = new Map(
      pages.map((page) => [page.path, new Set(page.elements.map(({ attributes }) => attributes.get('id')))]),
    );
    const broken = pages.flatMap(({ path, elements }) =>
      elements
        .flatMap(({ attributes }) => attributes.get('href') ?? [])
        .filter((href) => href.startsWith('/') || href.startsWith('#'))
        .filter((href) => {
          const url = new URL(href, `http://site${path}`);
          const ids = byPath.get(url.pathname);
          if (ids === undefined) return !existsSync(join(built.folder, url.pathname)) || url.pathname.endsWith('/');
          return url.hash !== '' && !ids.has(decodeURIComponent(url.hash.slice(1)));
        })
        .map((href) => `${path} -> ${href}`),
    );
    assert.deepEqual([...new Set(broken)], []);
  });

  test('titles tell pages apart', () => {
    const titles = all('title').map(({ element }) => element.text);
    const repeated = titles.filter((title, index) => titles.indexOf(title) !== index);
    assert.equal(titles.length, pages.length);
    assert.deepEqual(repeated, []);
  });

  test('an id stands once on a page', () => {
    const repeated = pages.flatMap(({ path, elements }) => {
      const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path} ${id}`);
    });
    assert.deepEqual(repeated, []);
  });

  test('what language models and previews read first has no text of a server', () => {
    const crawled = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ name, inHead }) => inHead && name !== 'head' && name !== 'title')
        .filter(({ attributes, text }) => [text, ...attributes.values()].some((value) => value.includes(MARKER)))
        .map(({ name }) => `${path} ${name}`),
    );
    assert.deepEqual(crawled, []);
  });

  test('nothing invisible reaches a page as it is', () => {
    const wrong = pages.filter(({ html }) => UNSEEN.test(html.replace(/[\n\t]/g, ''))).map(({ path }) => path);
    assert.deepEqual(wrong, []);
  });

  test('every page forbids what it does not need', () => {
    const policies = all('meta')
      .filter(({ element }) => element.attributes.get('http-equiv') === 'content-security-policy')
      .map(({ element }) => element.attributes.get('content') ?? '');
    assert.equal(policies.length, pages.length);
    assert.ok(policies.every((policy) => policy.startsWith("default-src 'none'") && !policy.includes('unsafe')));
  });

  test('a server that its registry took back says so on its page, on its tools and in the list, no other one does', () => {
    const slug = serverSlug('npm/fixture-quiet');
    const notes = all('p').filter(({ element }) => element.text.startsWith('Taken back.'));
    assert.deepEqual(notes.map(({ page }) => page.path).toSorted(), [`/servers/${slug}/`, `/tools/${slug}/get_note/`]);
    assert.ok(notes.every(({ element }) => element.text.includes('20 November 2026') && element.text.includes(MARKER)));
    const rows = all('li').filter(
      ({ page, element }) => page.path.startsWith('/servers/') && /Taken back/.test(element.text),
    );
    assert.deepEqual(
      rows.map(({ element }) => /Quiet/.test(element.text)),
      [true],
    );
  });

  test('a description is shown whole, with the evidence marked and leading to its finding', () => {
    const page = pages.find(({ path }) => path === `/tools/${serverSlug(FILES_SERVER)}/delete_folder/`);
    const shown = page?.elements.find(({ attributes }) => attributes.get('class') === 'server-text')?.text ?? '';
    const whole = 'Permanently deletes a folder and everything in it. This cannot be undone.';
    assert.equal(shown.replace(/\d/g, ''), whole);
    const marks = page?.elements.filter(({ name }) => name === 'mark') ?? [];
    assert.ok(
      marks.some(({ text }) => /^deletes\d/.test(text)),
      marks.map(({ text }) => text).join(),
    );
  });

  for (const [kind, path, bytes] of BUDGETS) {
    test(`${kind}: at most ${String(bytes)} bytes of HTML`, () => {
      const measured = pages
        .filter((page) => path.test(page.path))
        .map((page) => [page.path, Buffer.byteLength(page.html)] as const);
      assert.ok(measured.length > 0);
      assert.deepEqual(
        measured.filter(([, size]) => size > bytes),
        [],
      );
    });
  }
});
