import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { HINT_NAMES, STANDINGS } from '#schema/ledger.ts';
import type { ServerAssessment } from '#schema/server-assessment.ts';
import { serverSlug } from '#schema/slug.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, refOf, toolOf, verdict } from '../fixtures.ts';

const NAME = 'npm/@files/server';
const SLUG = serverSlug(NAME);
const ref = refOf(NAME);

const none = Object.fromEntries(STANDINGS.map((standing) => [standing, 0]));
const whole = (ruleset: string): ServerAssessment => ({
  grade: 'C',
  because: [],
  gradeUnderPolicy: 'B',
  flows: [],
  ledger: Object.fromEntries(HINT_NAMES.map((hint) => [hint, none])) as ServerAssessment['ledger'],
  signals: [],
  ruleset,
});

async function assessed(catalogue: Catalogue, ruleset: string): Promise<void> {
  for await (const { server, tool, digest } of catalogue.unassessed(ruleset))
    await catalogue.saveAssessments([{ server, tool, digest, assessment: verdict('Read', 'low', ruleset) }]);
}

export function testServerAssessments(open: OpenCatalogue): void {
  test('what is said of a server as a whole is shown with it, and its grade in lists', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    await assessed(catalogue, 'rules-1');
    assert.deepEqual(await catalogue.ungraded('rules-1'), [SLUG]);
    const before = await catalogue.fingerprint();
    await catalogue.saveServerAssessment(SLUG, whole('rules-1'));
    assert.deepEqual(await catalogue.ungraded('rules-1'), []);
    assert.deepEqual((await catalogue.server(SLUG))?.assessment, whole('rules-1'));
    assert.equal((await catalogue.servers({ limit: 1 })).items[0]?.grade, 'C');
    assert.notEqual(await catalogue.fingerprint(), before);
  });

  test('it is forgotten when the tools change, and when they get other labels', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('read_file')]));
    await assessed(catalogue, 'rules-1');
    await catalogue.saveServerAssessment(SLUG, whole('rules-1'));
    await catalogue.record(ref, answered(NAME, day(2), [toolOf('read_file')]));
    assert.equal((await catalogue.server(SLUG))?.grade, 'C', 'the same list changes nothing');
    await catalogue.record(ref, answered(NAME, day(3), [toolOf('read_file'), toolOf('wipe')]));
    assert.deepEqual([(await catalogue.server(SLUG))?.grade, (await catalogue.server(SLUG))?.assessment], [null, null]);
    await catalogue.saveServerAssessment(SLUG, whole('rules-1'));
    await assessed(catalogue, 'rules-2');
    assert.deepEqual(await catalogue.ungraded('rules-2'), [SLUG]);
    assert.equal((await catalogue.server(SLUG))?.grade, null);
  });

  test('a server without tools waits for no grade, and an unknown one gets none', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), []));
    await catalogue.saveServerAssessment('npm--nobody', whole('rules-1'));
    assert.deepEqual(await catalogue.ungraded('rules-1'), []);
  });

  test('the tools of a server come whole, in the order of their names, those that are gone left out', async () => {
    await using catalogue = await open();
    await catalogue.record(ref, answered(NAME, day(1), [toolOf('write_file'), toolOf('gone')]));
    await assessed(catalogue, 'rules-1');
    await catalogue.record(ref, answered(NAME, day(2), [toolOf('write_file'), toolOf('read_file')]));
    const tools = await catalogue.judgedTools(SLUG);
    assert.deepEqual(
      tools.map(({ name, definition, assessment }) => [name, definition.name, assessment?.risk ?? null]),
      [
        ['read_file', 'read_file', null],
        ['write_file', 'write_file', 'low'],
      ],
    );
  });
}
