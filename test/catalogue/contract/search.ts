import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { serverSlug } from '#schema/slug.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, refOf, toolOf } from '../fixtures.ts';

const SERVERS: Record<string, { title: string; tools: Record<string, string> }> = {
  'npm/@files/server': {
    title: 'Files',
    tools: {
      delete_file: 'Removes one for good.',
      readFile: 'Gives the text of a document.',
      'list-directory': 'Shows what is in a place. It never has to delete anything.',
    },
  },
  'npm/shop': {
    title: 'Shop Payments',
    tools: {
      create_refund: 'Sends money back.',
      searchOrders: 'Finds orders of a customer in Zürich.',
      'organization.get': 'Its name.',
    },
  },
  'io.github.acme/notes': { title: '笔记', tools: { 删除笔记: '删除一条笔记，不能恢复。', note_add: 'Adds a note.' } },
};

async function filled(open: OpenCatalogue): Promise<Catalogue & AsyncDisposable> {
  const catalogue = await open();
  for (const [name, { title, tools }] of Object.entries(SERVERS)) {
    const definitions = Object.entries(tools).map(([tool, description]) => toolOf(tool, { description }));
    await catalogue.record(refOf(name, { title }), answered(name, day(1), definitions));
  }
  return catalogue;
}

/** A query → the names found, the best one first. The title of the server with `delete_file` is `Files`. */
const FOUND: Record<string, readonly string[]> = {
  delete: ['delete_file', 'list-directory'],
  DELETE: ['delete_file', 'list-directory'],
  dele: ['delete_file', 'list-directory'],
  deletes: ['delete_file', 'list-directory'],
  deleting: ['delete_file', 'list-directory'],
  delete_file: ['delete_file'],
  'delete-file': ['delete_file', 'list-directory'],
  deleteFile: ['delete_file'],
  deletefile: ['delete_file'],
  'file delete': ['delete_file', 'list-directory'],
  'read file': ['readFile'],
  readfile: ['readFile'],
  directory: ['list-directory'],
  'list dir': ['list-directory'],
  orders: ['searchOrders'],
  order: ['searchOrders'],
  zurich: ['searchOrders'],
  ZÜRICH: ['searchOrders'],
  organiza: ['organization.get'],
  'shop refund': ['create_refund'],
  'payments money': ['create_refund'],
  acme: ['note_add', '删除笔记'],
  删除: ['删除笔记'],
  笔记: ['删除笔记', 'note_add'],
  ｄｅｌｅｔｅ＿ｆｉｌｅ: ['delete_file'],
  'nothing like it': [],
};

/** Text that means something to FTS5, to SQL or to JavaScript; none may throw or find everything. */
const NASTY = [
  ...[
    '',
    ' ',
    '"',
    '""',
    "'",
    '*',
    '**',
    '(',
    ')',
    '()',
    '-',
    '-x',
    '+',
    '^',
    ':',
    ';',
    '\\',
    '%',
    '_',
    '___',
    '\0',
    '\t\n',
  ],
  ...['a:b', 'name:delete', '{name}:x', 'c++', 'C#', '"unclosed', "'; drop table tool; --", 'NEAR(a b)', 'a NEAR/2 b'],
  ...[
    'AND',
    'OR',
    'NOT',
    'a AND',
    'NOT a',
    'AND OR NOT',
    '* OR *',
    '\u202edelete',
    '\ud800',
    'x\ud800y',
    '\u0301',
    '😀',
    '🏴󠁧󠁢',
  ],
  ...[
    'a'.repeat(5_000),
    'word '.repeat(2_000),
    '__proto__',
    'constructor',
    '\ufdfa'.repeat(200),
    '%00',
    '${x}',
    '<b>',
    'ﷺ',
  ],
];

export function testSearch(open: OpenCatalogue): void {
  for (const [query, names] of Object.entries(FOUND))
    test(`the query ${query} finds ${names.join(', ') || 'nothing'}`, async () => {
      await using catalogue = await filled(open);
      const { items } = await catalogue.search(query, { limit: 10 });
      assert.deepEqual(items.map(({ name }) => name).sort(), [...names].sort());
      assert.equal(items[0]?.name, names[0]);
    });

  test('any text is a query, and none finds everything', async () => {
    await using catalogue = await filled(open);
    for (const query of NASTY) {
      const { items } = await catalogue.search(query, { limit: 100 });
      assert.ok(items.length < 8, `${JSON.stringify(query)} found ${String(items.length)}`);
    }
  });

  test('what a query finds comes in pages, each once, best first', async () => {
    await using catalogue = await open();
    const tools = Array.from({ length: 25 }, (_, index) =>
      toolOf(`delete_${String(index)}`, { description: 'delete '.repeat(index + 1) }),
    );
    await catalogue.record(refOf('npm/many'), answered('npm/many', day(1), tools));
    const whole = await catalogue.search('delete', { limit: 100 });
    assert.equal(whole.items.length, 25);
    assert.equal(whole.next, null);
    const names: string[] = [];
    let after: string | undefined;
    do {
      const page = await catalogue.search('delete', { limit: 4, after });
      names.push(...page.items.map(({ name }) => name));
      after = page.next ?? undefined;
    } while (after !== undefined);
    assert.deepEqual(
      names,
      whole.items.map(({ name }) => name),
    );
  });

  test('the index follows what changes: new words are found, old ones and removed tools are not', async () => {
    await using catalogue = await open();
    const name = 'npm/words';
    const names = async (query: string): Promise<string[]> =>
      (await catalogue.search(query, { limit: 10 })).items.map((tool) => tool.name);
    await catalogue.record(
      refOf(name, { title: 'Apple' }),
      answered(name, day(1), [toolOf('one', { description: 'cherry' }), toolOf('two')]),
    );
    assert.deepEqual(await names('cherry'), ['one']);
    await catalogue.record(
      refOf(name, { title: 'Apple' }),
      answered(name, day(2), [toolOf('one', { description: 'damson' })]),
    );
    assert.deepEqual([await names('cherry'), await names('damson'), await names('two')], [[], ['one'], []]);
    await catalogue.record(
      refOf(name, { title: 'Banana' }),
      answered(name, day(3), [toolOf('one', { description: 'damson' })]),
    );
    assert.deepEqual([await names('apple'), await names('banana')], [[], ['one']]);
    await catalogue.record(refOf(name, { title: 'Banana' }), answered(name, day(4), [toolOf('two')]));
    await catalogue.record(
      refOf(name, { title: 'Banana' }),
      answered(name, day(5), [toolOf('two'), toolOf('one', { description: 'damson' })]),
    );
    assert.deepEqual(await names('damson'), ['one']);
  });

  test('related tools are those of other servers that share the name, then siblings', async () => {
    await using catalogue = await filled(open);
    await catalogue.record(
      refOf('npm/disk'),
      answered(
        'npm/disk',
        day(1),
        ['delete_file', 'delete_folder', 'spin'].map((tool) => toolOf(tool)),
      ),
    );
    const related = await catalogue.related(serverSlug('npm/disk'), 'delete_file', 10);
    assert.deepEqual(
      related.slice(0, 1).map(({ server, name }) => [server, name]),
      [['npm--files--server', 'delete_file']],
    );
    assert.deepEqual(
      related.slice(-2).map(({ name }) => name),
      ['delete_folder', 'spin'],
    );
    assert.ok(related.every(({ server, name }) => server !== 'npm--disk' || name !== 'delete_file'));
    assert.equal((await catalogue.related(serverSlug('npm/disk'), 'delete_file', 1)).length, 1);
    assert.deepEqual(await catalogue.related('npm--disk', 'never', 5), []);
  });
}
