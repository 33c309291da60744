import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverSlug, toolSlug } from '#schema/slug.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, refOf, toolOf, verdict } from '../fixtures.ts';

const NAMES = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '.',
    '..',
    '../../etc/passwd',
    '-1',
    '0',
    'index',
    'CON',
  ],
  ...['a\0b', '\0', ' ', '\u200b', '\u202egnol', '\u{e0041}', 'Send_Email', 'send_email', 'send-email', 'SEND_EMAIL'],
  ...[
    "'; drop table tool; --",
    '"',
    '%',
    'a/b',
    'a\\b',
    '\n',
    '<script>',
    'é',
    'e\u0301',
    '😀',
    '删除',
    'x'.repeat(512),
  ],
];
const NAME = 'npm/@odd/names';
const SLUG = serverSlug(NAME);

export function testHostileText(open: OpenCatalogue): void {
  test('odd names of tools come back as they were, each at its own address', async () => {
    await using catalogue = await open();
    const tools = NAMES.map((name) => toolOf(name, { description: name, title: name }));
    const changes = await catalogue.record(refOf(NAME), answered(NAME, day(1), tools));
    assert.equal(changes.length, NAMES.length);
    for (const tool of tools) {
      const record = await catalogue.tool(SLUG, toolSlug(tool.name));
      assert.deepEqual([record?.name, record?.title, record?.description], [tool.name, tool.name, tool.name]);
      assert.deepEqual(record?.definition, tool);
      assert.deepEqual(
        record.changes.map((change) => change.tool),
        [tool.name],
      );
    }
    assert.deepEqual(await catalogue.record(refOf(NAME), answered(NAME, day(2), tools)), []);
  });

  test('a lone surrogate becomes U+FFFD where the text is a key, and stays in the definition', async () => {
    await using catalogue = await open();
    const tool = toolOf('a\ud800b', { description: 'c\udc00d', title: '\ud83d' });
    await catalogue.record(refOf(NAME), answered(NAME, day(1), [tool]));
    const record = await catalogue.tool(SLUG, toolSlug('a\ufffdb'));
    assert.deepEqual([record?.name, record?.title], ['a\ufffdb', '\ufffd']);
    assert.deepEqual(record?.definition, tool);
    assert.deepEqual(await catalogue.record(refOf(NAME), answered(NAME, day(2), [tool])), []);
  });

  test('two names that differ only in lone surrogates are one name', async () => {
    await using catalogue = await open();
    await catalogue.record(refOf(NAME), answered(NAME, day(1), [toolOf('a\ud800'), toolOf('a\udc00')]));
    assert.equal((await catalogue.server(SLUG))?.tools, 1);
  });

  test('keys that are special to JavaScript stay in a schema', async () => {
    await using catalogue = await open();
    const inputSchema: unknown = JSON.parse(
      '{"type":"object","__proto__":{"a":1},"properties":{"__proto__":{"type":"string"},"constructor":{}}}',
    );
    assert.ok(typeof inputSchema === 'object' && inputSchema !== null);
    const tool = toolOf('keys', { inputSchema: { ...inputSchema, ['__proto__']: { a: 1 } } });
    await catalogue.record(refOf(NAME), answered(NAME, day(1), [tool]));
    const record = await catalogue.tool(SLUG, 'keys');
    assert.equal(JSON.stringify(record?.definition), JSON.stringify(tool));
    assert.equal(Object.hasOwn(record?.definition.inputSchema ?? {}, '__proto__'), true);
  });

  test('keys that are no part of the digest are kept', async () => {
    await using catalogue = await open();
    const tool = toolOf('more', { _meta: { 'example/x': 1 }, icons: [] });
    await catalogue.record(refOf(NAME), answered(NAME, day(1), [tool]));
    assert.deepEqual((await catalogue.tool(SLUG, 'more'))?.definition, tool);
  });

  test('a definition that is nested too deep is turned away, and costs only itself', async () => {
    await using catalogue = await open();
    let deep: Record<string, unknown> = {};
    for (let level = 0; level < 50_000; level++) deep = { not: deep };
    await catalogue.record(
      refOf(NAME),
      answered(NAME, day(1), [toolOf('deep', { inputSchema: deep }), toolOf('fine')]),
    );
    const record = await catalogue.server(SLUG);
    assert.deepEqual(
      record?.toolList.map(({ name }) => name),
      ['fine'],
    );
    assert.deepEqual(record.observation['rejected'], [
      { index: 0, name: 'deep', reason: 'nested more than 200 levels deep' },
    ]);
  });

  test('a long description is cut in lists, at no half character, and whole in the record', async () => {
    await using catalogue = await open();
    const description = `${'x'.repeat(398)}😀 and more`;
    await catalogue.record(refOf(NAME), answered(NAME, day(1), [toolOf('long', { description })]));
    assert.equal((await catalogue.server(SLUG))?.toolList[0]?.description, `${'x'.repeat(398)}…`);
    assert.equal((await catalogue.tool(SLUG, 'long'))?.description, description);
  });

  test('two names with one address: the first stays, the later one is turned away', async () => {
    await using catalogue = await open();
    const [one, other] = collision(toolSlug);
    await catalogue.record(refOf(NAME), answered(NAME, day(1), [toolOf(one), toolOf(other)]));
    assert.deepEqual(
      (await catalogue.server(SLUG))?.toolList.map(({ name }) => name),
      [one],
    );
    await catalogue.record(refOf(NAME), answered(NAME, day(2), [toolOf(other)]));
    assert.equal((await catalogue.tool(SLUG, toolSlug(one)))?.name, one);
    assert.equal((await catalogue.tool(SLUG, toolSlug(one)))?.removedAt, day(2));
  });

  test('a server cannot take the address of another one', async () => {
    await using catalogue = await open();
    const [one, other] = collision(serverSlug);
    await catalogue.record(refOf(one), answered(one, day(1), [toolOf('read_file')]));
    const before = await catalogue.fingerprint();
    await assert.rejects(catalogue.record(refOf(other), answered(other, day(2), [])), /Another server has the address/);
    assert.equal(await catalogue.fingerprint(), before);
    assert.equal((await catalogue.server(serverSlug(one)))?.tools, 1);
    assert.equal(await catalogue.lastAttempt(other), null);
  });

  test('a server of many tools is stored whole', async () => {
    await using catalogue = await open();
    const tools = Array.from({ length: 3_000 }, (_, index) => toolOf(`tool_${String(index)}`));
    assert.equal((await catalogue.record(refOf(NAME), answered(NAME, day(1), tools))).length, 3_000);
    await catalogue.saveAssessments(
      (await catalogue.server(SLUG))?.toolList.map(({ server, slug, digest }) => ({
        ...{ server, tool: slug, digest },
        assessment: verdict('Read', 'low'),
      })) ?? [],
    );
    assert.equal((await catalogue.counts()).classified, 3_000);
    assert.equal((await catalogue.record(refOf(NAME), answered(NAME, day(2), []))).length, 3_000);
    assert.equal((await catalogue.counts()).tools, 0);
  });
}

/** Two names whose slugs are alike, as any hostile server can find them: 32 bits of hash are 65,000 tries. */
function collision(slugOf: (name: string) => string): [string, string] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number++) {
    const name = `笔记${String.fromCodePoint(0x4e00 + (number % 0x5000), 0x4e00 + Math.floor(number / 0x5000))}`;
    const slug = slugOf(name);
    const other = seen.get(slug);
    if (other !== undefined) return [other, name];
    seen.set(slug, name);
  }
}
