import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { BadCursor } from '#catalogue/cursor.ts';
import { CATEGORIES, RISKS } from '#schema/category.ts';
import type { Page, ToolSummary } from '#schema/record.ts';
import { serverSlug } from '#schema/slug.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, failed, refOf, toolOf, verdict } from '../fixtures.ts';

/** Ten servers with a tool of each of three risks and one that is not classified, and one that never answered. */
async function filled(open: OpenCatalogue): Promise<Catalogue & AsyncDisposable> {
  const catalogue = await open();
  for (let number = 0; number < 10; number++) {
    const name = `npm/server-${String(number)}`;
    const tools = ['read_it', 'write_it', 'delete_it', 'unclear'].map((tool) => toolOf(tool));
    await catalogue.record(refOf(name), answered(name, day(20 - number), tools));
  }
  const labels = {
    read_it: verdict('Read', 'low'),
    write_it: verdict('Write', 'medium'),
    delete_it: verdict('Destructive', 'critical'),
  };
  for await (const { server, tool, digest } of catalogue.unassessed('rules-1')) {
    const assessment = Object.entries(labels).find(([name]) => name === tool)?.[1];
    if (assessment) await catalogue.saveAssessments([{ server, tool, digest, assessment }]);
  }
  await catalogue.record(refOf('npm/silent'), failed('npm/silent', day(1), 'timeout'));
  return catalogue;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64url');
const BAD_CURSORS = {
  'no base64url': '***',
  'not JSON': 'AAAA',
  empty: '',
  'too long': 'A'.repeat(201),
  'an object': base64('{"a":1}'),
  'an object with a prototype': base64('{"__proto__":[]}'),
  'an empty array': base64('[]'),
  padded: `${base64('[0,1]')}=`,
  'written in another way': base64('[0, 1]'),
  'a lone quote': base64('"'),
};

/** Every item of a list, fetched in pages of this size. */
async function all<T>(
  limit: number,
  list: (page: { limit: number; after?: string | undefined }) => Promise<Page<T>>,
): Promise<T[]> {
  const items: T[] = [];
  let after: string | undefined;
  do {
    const page = await list({ limit, after });
    assert.ok(page.items.length <= limit);
    items.push(...page.items);
    after = page.next ?? undefined;
    assert.ok(after === undefined || after.length <= 200);
  } while (after !== undefined);
  return items;
}

export function testLists(open: OpenCatalogue): void {
  for (const limit of [1, 3, 11, 100])
    test(`servers come by slug, each once, in pages of ${String(limit)}`, async () => {
      await using catalogue = await filled(open);
      const slugs = (await all(limit, (page) => catalogue.servers(page))).map(({ slug }) => slug);
      assert.deepEqual(
        slugs,
        [
          'npm--server-0',
          ...Array.from({ length: 9 }, (_, index) => `npm--server-${String(index + 1)}`),
          'npm--silent',
        ].sort(),
      );
    });

  for (const limit of [1, 7, 100])
    test(`tools come worst first and unknown last, each once, in pages of ${String(limit)}`, async () => {
      await using catalogue = await filled(open);
      const tools = await all(limit, (page) => catalogue.tools(page));
      assert.deepEqual(
        tools.map(({ risk }) => risk),
        [
          ...Array<string>(10).fill('critical'),
          ...Array<string>(10).fill('medium'),
          ...Array<string>(10).fill('low'),
          ...Array<null>(10).fill(null),
        ],
      );
      assert.equal(new Set(tools.map(({ server, slug }) => `${server}/${slug}`)).size, 40);
      assert.deepEqual(
        tools.slice(0, 3).map(({ server }) => server),
        ['npm--server-0', 'npm--server-1', 'npm--server-2'],
      );
    });

  test('tools of a category, a risk or both are those and no others', async () => {
    await using catalogue = await filled(open);
    const everything = await all(100, (page) => catalogue.tools(page));
    for (const category of [undefined, ...CATEGORIES])
      for (const risk of [undefined, ...RISKS]) {
        const found = await all(4, (page) => catalogue.tools({ ...page, category, risk }));
        const fits = (tool: ToolSummary): boolean =>
          (category ?? tool.category) === tool.category && (risk ?? tool.risk) === tool.risk;
        assert.deepEqual(found, everything.filter(fits), `${category ?? 'any'} ${risk ?? 'any'}`);
      }
  });

  test('a page goes on where the last one ended, also when that tool is gone or judged anew', async () => {
    await using catalogue = await filled(open);
    const first = await catalogue.tools({ limit: 3 });
    const [, , last] = first.items;
    assert.ok(last);
    await catalogue.saveAssessments([
      { server: last.server, tool: last.slug, digest: last.digest, assessment: verdict('Read', 'low') },
    ]);
    const second = await catalogue.tools({ limit: 3, after: first.next ?? undefined });
    assert.deepEqual(
      second.items.map(({ server }) => server),
      ['npm--server-3', 'npm--server-4', 'npm--server-5'],
    );
  });

  for (const [name, after] of Object.entries(BAD_CURSORS))
    test(`a cursor that is ${name} is refused`, async () => {
      await using catalogue = await open();
      await assert.rejects(catalogue.tools({ limit: 5, after }), BadCursor);
      await assert.rejects(catalogue.servers({ limit: 5, after }), BadCursor);
      await assert.rejects(catalogue.search('it', { limit: 5, after }), BadCursor);
    });

  test('a cursor that names what never was is refused', async () => {
    await using catalogue = await open();
    await assert.rejects(catalogue.tools({ limit: 5, after: base64('[0,999999]') }), BadCursor);
    await assert.rejects(catalogue.tools({ limit: 5, after: base64('[9,1]') }), BadCursor);
  });

  for (const limit of [0, 101, -1, 1.5, Number.NaN, Infinity])
    test(`a page of ${String(limit)} is refused`, async () => {
      await using catalogue = await open();
      await assert.rejects(catalogue.tools({ limit }), RangeError);
      await assert.rejects(catalogue.servers({ limit }), RangeError);
      await assert.rejects(catalogue.search('it', { limit }), RangeError);
      await assert.rejects(catalogue.riskiest(limit), RangeError);
      await assert.rejects(catalogue.newest(limit), RangeError);
    });

  test('the riskiest servers have the most critical tools, then high ones; unknown is not among them', async () => {
    await using catalogue = await open();
    const risks = {
      'npm/mild': ['medium', 'medium'],
      'npm/worst': ['critical'],
      'npm/bad': ['high', 'high'],
      'npm/dark': [],
    } as const;
    for (const [name, list] of Object.entries(risks)) {
      const tools = list.length === 0 ? [toolOf('unclear')] : list.map((_, index) => toolOf(`tool_${String(index)}`));
      await catalogue.record(refOf(name), answered(name, day(1), tools));
      const judged = (await catalogue.server(serverSlug(name)))?.toolList ?? [];
      await catalogue.saveAssessments(
        judged.flatMap(({ server, slug, digest }, index) => {
          const risk = list[index];
          return risk ? [{ server, tool: slug, digest, assessment: verdict('Write', risk) }] : [];
        }),
      );
    }
    const slugs = (await catalogue.riskiest(10)).map(({ name }) => name);
    assert.deepEqual(slugs, ['npm/worst', 'npm/bad', 'npm/mild']);
    assert.equal((await catalogue.riskiest(1)).length, 1);
  });

  test('the newest servers are those that were first seen last', async () => {
    await using catalogue = await filled(open);
    assert.deepEqual(
      (await catalogue.newest(3)).map(({ name }) => name),
      ['npm/server-0', 'npm/server-1', 'npm/server-2'],
    );
  });

  test('the totals count what servers have now', async () => {
    await using catalogue = await filled(open);
    assert.deepEqual(await catalogue.counts(), {
      servers: 11,
      tools: 40,
      classified: 30,
      byRisk: { low: 10, medium: 10, high: 0, critical: 10 },
      byCategory: { Read: 10, Write: 10, Execute: 0, Destructive: 10, Financial: 0 },
      byOutcome: { listed: 10, timeout: 1 },
    });
  });
}
