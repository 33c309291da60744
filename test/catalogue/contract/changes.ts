import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue, ChangeFilter } from '#catalogue/catalogue.ts';
import { BadCursor } from '#catalogue/cursor.ts';
import { DIRECTIONS, type Direction, type Judgement } from '#schema/change.ts';
import { serverSlug } from '#schema/slug.ts';
import { digestOf } from '#schema/tool-definition.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, failed, refOf, toolOf } from '../fixtures.ts';

const FILES = 'npm/files';
const MAIL = 'npm/mail';

export const judgementOf = (direction: Direction, ruleset = 'rules-1', edits = 0): Judgement => ({
  direction,
  edits: Array.from({ length: edits }, (_, index) => ({
    pointer: `/inputSchema/properties/p${String(index)}`,
    ...{ before: null, after: '{}', direction, why: null },
  })),
  moreEdits: 0,
  signs: [],
  label: { before: null, after: null },
  policy: { preset: 'balanced', before: null, after: null, direction: null },
  ruleset,
});

/** Two servers: each lists its tools, and then others, files on the second day and mail on the third. */
async function fill(catalogue: Catalogue): Promise<void> {
  const read = toolOf('read_file');
  await catalogue.record(refOf(FILES, { title: 'Files' }), answered(FILES, day(1), [read, toolOf('old_tool')]));
  await catalogue.record(refOf(MAIL), answered(MAIL, day(1), [toolOf('send')]));
  const changed = toolOf('read_file', { description: 'Other.', inputSchema: {} });
  await catalogue.record(refOf(FILES, { title: 'Files' }), answered(FILES, day(2), [changed, toolOf('new_tool')]));
  await catalogue.record(refOf(MAIL), answered(MAIL, day(3), [toolOf('send', { title: 'Send' })]));
}

const all = async (catalogue: Catalogue, filter: Partial<ChangeFilter> = {}): Promise<string[]> => {
  const { items } = await catalogue.changes({ limit: 100, ...filter });
  return items.map(({ serverName, tool, kind }) => `${serverName} ${tool} ${kind}`);
};

const NEWS = [
  'npm/mail send title-changed',
  'npm/files read_file schema-changed',
  'npm/files read_file description-changed',
  'npm/files old_tool tool-removed',
  'npm/files new_tool tool-added',
];

async function judgeAll(catalogue: Catalogue, direction: Direction, ruleset = 'rules-1', edits = 0): Promise<void> {
  for await (const { change } of catalogue.unjudged(ruleset))
    await catalogue.saveJudgements([{ change, judgement: judgementOf(direction, ruleset, edits) }]);
}

export function testChanges(open: OpenCatalogue): void {
  test('the list of changes has what is news, newest first, and no first list', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    assert.deepEqual(await all(catalogue), NEWS);
    const [newest] = (await catalogue.changes({ limit: 1 })).items;
    assert.equal(newest?.observedAt, day(3));
    assert.deepEqual([newest.slug, newest.first, newest.judgement], ['send', false, null]);
    const { items } = await catalogue.changes({ limit: 100 });
    assert.equal(items.find(({ kind }) => kind === 'tool-removed')?.slug, null);
    assert.equal(items.find(({ server }) => server === serverSlug(FILES))?.serverTitle, 'Files');
  });

  test('a server’s record keeps its first list among its changes, and says which that was', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    const changes = (await catalogue.server(serverSlug(FILES)))?.changes ?? [];
    assert.deepEqual(
      changes.filter(({ first }) => first).map(({ tool, kind }) => `${tool} ${kind}`),
      ['read_file tool-added', 'old_tool tool-added'],
    );
    assert.equal(changes.length, 6);
  });

  test('a list after an attempt that came to nothing is a first list, one after an empty list is not', async () => {
    await using catalogue = await open();
    await catalogue.record(refOf(FILES), failed(FILES, day(1), 'timeout'));
    const first = await catalogue.record(refOf(FILES), answered(FILES, day(2), [toolOf('a')]));
    assert.deepEqual(
      first.map((change) => change.first),
      [true],
    );
    await catalogue.record(refOf(MAIL), answered(MAIL, day(1), []));
    const second = await catalogue.record(refOf(MAIL), answered(MAIL, day(2), [toolOf('a')]));
    assert.deepEqual(
      second.map((change) => change.first),
      [false],
    );
  });

  const FILTERS: Record<string, readonly [Partial<ChangeFilter>, string[]]> = {
    'one server': [{ server: serverSlug(FILES) }, NEWS.slice(1)],
    'no server': [{ server: 'nobody' }, []],
    'since a time': [{ since: day(3) }, NEWS.slice(0, 1)],
    'since a time in another spelling': [{ since: '2026-01-03T01:00:00+01:00' }, NEWS.slice(0, 1)],
    'a direction before anybody judged': [{ direction: 'neutral' }, []],
  };
  for (const [name, [filter, expected]] of Object.entries(FILTERS))
    test(`changes of ${name}`, async () => {
      await using catalogue = await open();
      await fill(catalogue);
      assert.deepEqual(await all(catalogue, filter), expected);
    });

  for (const limit of [1, 2, 3])
    test(`pages of ${String(limit)} come to the whole list of changes`, async () => {
      await using catalogue = await open();
      await fill(catalogue);
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await catalogue.changes({ limit, after });
        seen.push(...page.items.map(({ serverName, tool, kind }) => `${serverName} ${tool} ${kind}`));
        after = page.next ?? undefined;
      } while (after !== undefined);
      assert.deepEqual(seen, NEWS);
    });

  test('a cursor of another list, or of a change that is not there, is refused', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    const other = Buffer.from('["x"]').toString('base64url');
    const beyond = Buffer.from('[9999]').toString('base64url');
    for (const after of ['nonsense', other, beyond])
      await assert.rejects(catalogue.changes({ limit: 5, after }), BadCursor);
    await assert.rejects(catalogue.changeSets({ limit: 101 }), RangeError);
  });

  test('what is to be judged comes with both definitions and its server', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    const waiting = await Array.fromAsync(catalogue.unjudged('rules-1'));
    assert.deepEqual(
      waiting.map(({ slug, kind, before, after }) => [slug, kind, before?.name, after?.name]),
      [
        ['npm--files', 'tool-added', undefined, 'new_tool'],
        ['npm--files', 'tool-removed', 'old_tool', undefined],
        ['npm--files', 'description-changed', 'read_file', 'read_file'],
        ['npm--files', 'schema-changed', 'read_file', 'read_file'],
        ['npm--mail', 'title-changed', 'send', 'send'],
      ],
    );
    assert.deepEqual(waiting[2]?.server, { name: FILES, title: 'Files' });
    assert.equal(waiting[2].after?.description, 'Other.');
  });

  test('a judgement stands beside its change everywhere, and a new ruleset asks again', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    await judgeAll(catalogue, 'widens');
    assert.deepEqual(await Array.fromAsync(catalogue.unjudged('rules-1')), []);
    assert.deepEqual(await all(catalogue, { direction: 'widens' }), NEWS);
    assert.deepEqual((await catalogue.tool('npm--mail', 'send'))?.changes[0]?.judgement, judgementOf('widens'));
    assert.equal((await Array.fromAsync(catalogue.unjudged('rules-2'))).length, 5);
    await judgeAll(catalogue, 'neutral', 'rules-2');
    assert.deepEqual(await all(catalogue, { direction: 'widens' }), []);
    assert.deepEqual(await all(catalogue, { direction: 'neutral' }), NEWS);
  });

  test('a judgement is never overwritten by one of the same ruleset', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    const [first] = await Array.fromAsync(catalogue.unjudged('rules-1'));
    assert.ok(first);
    for (const edits of [1, 2])
      await catalogue.saveJudgements([{ change: first.change, judgement: judgementOf('widens', 'rules-1', edits) }]);
    const { items } = await catalogue.changes({ limit: 100, direction: 'widens' });
    assert.equal(items[0]?.judgement?.edits.length, 1);
  });

  test('a server’s record has a few edits of each change, and a tool’s all of them', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    await judgeAll(catalogue, 'narrows', 'rules-1', 5);
    const ofServer = (await catalogue.server('npm--mail'))?.changes[0]?.judgement;
    assert.deepEqual([ofServer?.edits.length, ofServer?.moreEdits], [3, 2]);
    const ofTool = (await catalogue.tool('npm--mail', 'send'))?.changes[0]?.judgement;
    assert.deepEqual([ofTool?.edits.length, ofTool?.moreEdits], [5, 0]);
  });

  test('a set has what one observation changed, what widens first', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    const directions = [...DIRECTIONS, 'widens' as const, 'neutral' as const];
    for await (const { change } of catalogue.unjudged('rules-1'))
      await catalogue.saveJudgements([{ change, judgement: judgementOf(directions.pop() ?? 'neutral') }]);
    const sets = await catalogue.changeSets({ limit: 10 });
    assert.deepEqual(
      sets.map(({ server, observedAt, total, widening, changes }) => ({
        ...{ server, observedAt, total, widening },
        changes: changes.map(({ tool, judgement }) => `${tool} ${judgement?.direction ?? '?'}`),
      })),
      [
        { server: 'npm--mail', observedAt: day(3), total: 1, widening: 1, changes: ['send widens'] },
        {
          ...{ server: 'npm--files', observedAt: day(2), total: 4, widening: 1 },
          changes: ['old_tool widens', 'read_file narrows', 'new_tool neutral', 'read_file neutral'],
        },
      ],
    );
    const widening = await catalogue.changeSets({ limit: 10, direction: 'widens', server: 'npm--files' });
    assert.deepEqual(
      widening.map(({ total, changes }) => [total, changes.map(({ tool }) => tool)]),
      [[1, ['old_tool']]],
    );
    assert.equal((await catalogue.changeSets({ limit: 1 })).length, 1);
  });

  test('a set of very many changes is counted whole and read in part', async () => {
    await using catalogue = await open();
    await catalogue.record(refOf(FILES), answered(FILES, day(1), []));
    const tools = Array.from({ length: 230 }, (_, index) => toolOf(`tool_${String(index)}`));
    await catalogue.record(refOf(FILES), answered(FILES, day(2), tools));
    const [set] = await catalogue.changeSets({ limit: 1 });
    assert.deepEqual([set?.total, set?.changes.length], [230, 200]);
  });

  test('judging changes the fingerprint', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    const before = await catalogue.fingerprint();
    await judgeAll(catalogue, 'widens');
    assert.notEqual(await catalogue.fingerprint(), before);
  });

  test('a definition is found by its digest as long as the catalogue lives', async () => {
    await using catalogue = await open();
    await fill(catalogue);
    assert.deepEqual(await catalogue.definition(digestOf(toolOf('old_tool'))), toolOf('old_tool'));
    assert.equal(await catalogue.definition('0'.repeat(64)), null);
  });

  test('a server is reached as it was listed last, but not as a file says that was imported', async () => {
    await using catalogue = await open();
    const launch = { args: ['--stdio'], env: [] };
    await catalogue.record(refOf(FILES, { source: 'import' }), answered(FILES, day(3), [], 'declared'));
    await catalogue.record(refOf(FILES, { launch }), answered(FILES, day(2), []));
    assert.deepEqual((await catalogue.serverRef('npm--files'))?.launch, launch);
    assert.equal(await catalogue.serverRef('nobody'), null);
  });
}
