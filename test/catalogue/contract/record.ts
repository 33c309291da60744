import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ANSWERED, UNANSWERED } from '#schema/observation.ts';
import { serverSlug } from '#schema/slug.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, failed, refOf, toolOf } from '../fixtures.ts';

const NAME = 'npm/@files/server';
const SLUG = serverSlug(NAME);
const ref = refOf(NAME, { title: 'Files' });

export function testRecording(open: OpenCatalogue): void {
  test('a first list adds its tools and says so', async () => {
    await using catalogue = await open();
    const changes = await catalogue.record(ref, answered(NAME, day(1), [toolOf('write_file'), toolOf('read_file')]));
    assert.deepEqual(
      changes.map(({ server, tool, kind, before, observedAt }) => ({ server, tool, kind, before, observedAt })),
      ['read_file', 'write_file'].map((tool) => ({
        server: SLUG,
        tool,
        kind: 'tool-added',
        before: null,
        observedAt: day(1),
      })),
    );
    const record = await catalogue.server(SLUG);
    assert.deepEqual(
      record?.toolList.map(({ name }) => name),
      ['read_file', 'write_file'],
    );
    assert.equal(record.tools, 2);
    assert.equal(record.title, 'Files');
    assert.equal(record.observation.outcome, 'listed');
    assert.equal(record.answered?.observedAt, day(1));
    assert.equal('definitions' in record.observation, false);
    assert.equal(record.observation['instructions'], 'Ask first.');
    assert.deepEqual(record.changes.length, 2);
  });

  test('the same list a day later changes no tool, only when it was seen', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    assert.deepEqual(await catalogue.record(ref, answered(NAME, day(2), [toolOf('read_file')])), []);
    const tool = await catalogue.tool(SLUG, 'read_file');
    assert.equal(tool?.firstSeen, day(1));
    assert.equal(tool.lastSeen, day(2));
    assert.equal(tool.lastChanged, day(1));
    assert.equal(tool.changes.length, 1);
    assert.equal((await catalogue.server(SLUG))?.observedAt, day(2));
  });

  test('the same observation twice is one', async () => {
    await using catalogue = await open();
    const observation = answered(NAME, day(1), [toolOf('read_file')]);
    await catalogue.record(ref, observation);
    const before = await catalogue.fingerprint();
    assert.deepEqual(await catalogue.record(ref, observation), []);
    assert.equal(await catalogue.fingerprint(), before);
  });

  test('a changed tool has its new definition, and its label is gone', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file'), toolOf('list_files')]));
    const changed = toolOf('read_file', { description: 'Reads, then deletes.' });
    const changes = await catalogue.record(ref, answered(NAME, day(2), [changed, toolOf('list_files')]));
    assert.deepEqual(
      changes.map(({ tool, kind }) => [tool, kind]),
      [['read_file', 'description-changed']],
    );
    const tool = await catalogue.tool(SLUG, 'read_file');
    assert.deepEqual(tool?.definition, changed);
    assert.equal(tool.lastChanged, day(2));
    assert.equal(tool.digest, changes[0]?.after);
    assert.deepEqual(
      tool.changes.map(({ kind }) => kind),
      ['description-changed', 'tool-added'],
    );
    assert.equal((await catalogue.tool(SLUG, 'list_files'))?.lastChanged, day(1));
  });

  for (const outcome of ANSWERED)
    test(`a tool that is missing from a ${outcome} list is ${outcome === 'partial' ? 'kept' : 'removed'}`, async () => {
      await using catalogue = await open();
      const first = outcome === 'declared' ? 'declared' : 'listed';
      await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file'), toolOf('old_tool')], first));
      await catalogue.record(ref, answered(NAME, day(2), [toolOf('read_file'), toolOf('new_tool')], outcome));
      const old = await catalogue.tool(SLUG, 'old_tool');
      assert.equal(old?.removedAt, outcome === 'partial' ? null : day(2));
      assert.equal(old.lastSeen, day(1));
      const names = (await catalogue.server(SLUG))?.toolList.map(({ name }) => name);
      assert.deepEqual(
        names,
        outcome === 'partial' ? ['new_tool', 'old_tool', 'read_file'] : ['new_tool', 'read_file'],
      );
    });

  for (const outcome of UNANSWERED)
    test(`${outcome} changes no tool and stays in the history`, async () => {
      await using catalogue = await open();
      await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
      assert.deepEqual(await catalogue.record(ref, failed(NAME, day(2), outcome)), []);
      const record = await catalogue.server(SLUG);
      assert.deepEqual(
        record?.toolList.map(({ name }) => name),
        ['read_file'],
      );
      assert.equal(record.outcome, outcome);
      assert.equal(record.observation['detail'], 'no answer within 20 s');
      assert.equal(record.answered?.outcome, 'listed');
      assert.equal((await catalogue.tool(SLUG, 'read_file'))?.lastSeen, day(1));
    });

  test('a server that never answered is there, with the reason and no tools', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, failed(NAME, day(1), 'auth-required'));
    const record = await catalogue.server(SLUG);
    assert.equal(record?.outcome, 'auth-required');
    assert.equal(record.answered, null);
    assert.deepEqual(record.toolList, []);
    assert.deepEqual((await catalogue.counts()).byOutcome, { 'auth-required': 1 });
    assert.deepEqual(await catalogue.riskiest(10), []);
  });

  test('a removed tool that comes back keeps when it was first seen', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    await catalogue.record(ref, answered(NAME, day(2), []));
    assert.equal((await catalogue.tool(SLUG, 'read_file'))?.removedAt, day(2));
    assert.equal((await catalogue.counts()).tools, 0);
    const changes = await catalogue.record(ref, answered(NAME, day(3), [toolOf('read_file')]));
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['tool-added'],
    );
    const tool = await catalogue.tool(SLUG, 'read_file');
    assert.equal(tool?.removedAt, null);
    assert.equal(tool.firstSeen, day(1));
    assert.deepEqual(
      tool.changes.map(({ kind }) => kind),
      ['tool-added', 'tool-removed', 'tool-added'],
    );
  });

  test('a renamed tool tells so under both names', async () => {
    await using catalogue = await open();
    const definition = toolOf('read_file', { description: 'Reads a file.' });
    await catalogue.record(ref, answered(NAME, day(1), [definition]));
    await catalogue.record(ref, answered(NAME, day(2), [{ ...definition, name: 'get_file' }]));
    const [renamed] = (await catalogue.tool(SLUG, 'get_file'))?.changes ?? [];
    assert.equal(renamed?.kind, 'tool-renamed');
    assert.equal(renamed.renamedFrom, 'read_file');
    const old = await catalogue.tool(SLUG, 'read_file');
    assert.equal(old?.removedAt, day(2));
    assert.deepEqual(
      old.changes.map(({ kind }) => kind),
      ['tool-renamed', 'tool-added'],
    );
  });

  test('of two tools with one name the first is kept, and the other is noted', async () => {
    await using catalogue = await open();
    const twins = [toolOf('read_file', { description: 'First.' }), toolOf('read_file', { description: 'Second.' })];
    await catalogue.record(ref, answered(NAME, day(1), twins));
    const record = await catalogue.server(SLUG);
    assert.equal(record?.tools, 1);
    assert.equal(record.toolList[0]?.description, 'First.');
    assert.deepEqual(record.observation['rejected'], [
      { index: 1, name: 'read_file', reason: 'a tool of this name stands earlier in the list' },
    ]);
  });

  test('an observation of another server is refused', async () => {
    await using catalogue = await open();
    await assert.rejects(
      catalogue.record(ref, answered('npm/other', day(1), [])),
      /observation of `npm--other` was given for `npm--files--server`/,
    );
    assert.equal((await catalogue.counts()).servers, 0);
  });
}
