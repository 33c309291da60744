import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue, Unassessed } from '#catalogue/catalogue.ts';
import { serverSlug } from '#schema/slug.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, refOf, toolOf, verdict } from '../fixtures.ts';

const NAME = 'npm/@files/server';
const SLUG = serverSlug(NAME);
const ref = refOf(NAME, { title: 'Files', description: 'Files for agents.' });

async function waiting(catalogue: Catalogue, ruleset: string): Promise<Unassessed[]> {
  return Array.fromAsync(catalogue.unassessed(ruleset));
}

async function assessAll(catalogue: Catalogue, ruleset: string): Promise<void> {
  for await (const { server, tool, digest } of catalogue.unassessed(ruleset))
    await catalogue.saveAssessments([{ server, tool, digest, assessment: verdict('Read', 'low', ruleset) }]);
}

export function testAssessments(open: OpenCatalogue): void {
  test('what is to be assessed comes with its definition and its server', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    const [only, ...others] = await waiting(catalogue, 'rules-1');
    assert.deepEqual(others, []);
    assert.deepEqual(only?.subject, {
      definition: toolOf('read_file'),
      server: { name: NAME, title: 'Files', description: 'Files for agents.' },
    });
    assert.deepEqual([only.server, only.tool], [SLUG, 'read_file']);
  });

  test('an assessed tool has its label everywhere, and is not assessed twice', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    await assessAll(catalogue, 'rules-1');
    assert.deepEqual(await waiting(catalogue, 'rules-1'), []);
    const tool = await catalogue.tool(SLUG, 'read_file');
    assert.deepEqual(tool?.assessment, verdict('Read', 'low'));
    assert.deepEqual([tool.category, tool.risk, tool.confidence], ['Read', 'low', 0.9]);
    assert.equal((await catalogue.server(SLUG))?.byRisk.low, 1);
  });

  test('more tools than one batch holds are all assessed, while they are read', async () => {
    await using catalogue = await open();
    const tools = Array.from({ length: 450 }, (_, index) => toolOf(`tool_${String(index)}`));
    await catalogue.record(ref, answered(NAME, day(1), tools));
    await assessAll(catalogue, 'rules-1');
    assert.equal((await catalogue.counts()).classified, 450);
    assert.equal((await waiting(catalogue, 'rules-2')).length, 450);
  });

  test('a new ruleset asks for everything again, and the old label stays till then', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    await assessAll(catalogue, 'rules-1');
    assert.equal((await waiting(catalogue, 'rules-2')).length, 1);
    assert.equal((await catalogue.tool(SLUG, 'read_file'))?.assessment?.ruleset, 'rules-1');
    await assessAll(catalogue, 'rules-2');
    assert.equal((await catalogue.tool(SLUG, 'read_file'))?.assessment?.ruleset, 'rules-2');
    assert.deepEqual(await waiting(catalogue, 'rules-2'), []);
  });

  test('a changed definition is unknown until it is assessed', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file'), toolOf('list_files')]));
    await assessAll(catalogue, 'rules-1');
    await catalogue.record(
      ref,
      answered(NAME, day(2), [toolOf('read_file', { description: 'Other.' }), toolOf('list_files')]),
    );
    const tool = await catalogue.tool(SLUG, 'read_file');
    assert.deepEqual([tool?.category, tool?.risk, tool?.assessment], [null, null, null]);
    assert.deepEqual(
      (await waiting(catalogue, 'rules-1')).map((item) => item.tool),
      ['read_file'],
    );
    const record = await catalogue.server(SLUG);
    assert.deepEqual([record?.tools, record?.byRisk.low], [2, 1]);
  });

  test('an assessment of a definition that the tool no longer has is left out', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    const [old] = await waiting(catalogue, 'rules-1');
    assert.ok(old);
    await catalogue.record(ref, answered(NAME, day(2), [toolOf('read_file', { description: 'Deletes.' })]));
    const before = await catalogue.fingerprint();
    await catalogue.saveAssessments([{ ...old, assessment: verdict('Read', 'low') }]);
    assert.equal((await catalogue.tool(SLUG, 'read_file'))?.risk, null);
    assert.equal(await catalogue.fingerprint(), before);
  });

  test('other words of the server ask for its tools again, which keep their label till then', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    await assessAll(catalogue, 'rules-1');
    await catalogue.record({ ...ref, description: 'Payments.' }, answered(NAME, day(2), [toolOf('read_file')]));
    assert.equal((await catalogue.tool(SLUG, 'read_file'))?.risk, 'low');
    assert.equal((await waiting(catalogue, 'rules-1'))[0]?.subject.server.description, 'Payments.');
  });

  test('a removed tool is neither assessed nor counted', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    await catalogue.record(ref, answered(NAME, day(2), []));
    assert.deepEqual(await waiting(catalogue, 'rules-1'), []);
    assert.equal((await catalogue.counts()).tools, 0);
  });

  test('the fingerprint changes with every change that a door shows, and is the same for the same writes', async () => {
    const prints = async (): Promise<string[]> => {
      await using catalogue = await open();
      const seen = [await catalogue.fingerprint()];
      await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
      seen.push(await catalogue.fingerprint());
      await assessAll(catalogue, 'rules-1');
      seen.push(await catalogue.fingerprint());
      await catalogue.record(ref, answered(NAME, day(2), [toolOf('read_file')]));
      seen.push(await catalogue.fingerprint());
      await catalogue.record({ ...ref, title: 'Better Files' }, answered(NAME, day(2), [toolOf('read_file')]));
      seen.push(await catalogue.fingerprint());
      return seen;
    };
    const [first, second] = await Promise.all([prints(), prints()]);
    assert.equal(new Set(first).size, 5);
    assert.deepEqual(first, second);
  });

  test('catalogues that differ only in what was written before have different fingerprints', async () => {
    const printAfter = async (first: string): Promise<string> => {
      await using catalogue = await open();
      await catalogue.record(refOf('npm/first'), answered('npm/first', day(1), [toolOf(first)]));
      await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
      return await catalogue.fingerprint();
    };
    assert.notEqual(await printAfter('one'), await printAfter('two'));
  });
}
