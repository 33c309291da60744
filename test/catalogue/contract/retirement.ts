import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lifecycle } from '#schema/lifecycle.ts';
import { serverSlug } from '#schema/slug.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, failed, refOf, toolOf } from '../fixtures.ts';

const NAME = 'test.acme/files';
const SLUG = serverSlug(NAME);
const listed = (lifecycle?: Lifecycle, source = 'registry') =>
  refOf(NAME, { source, title: 'Files', ...(lifecycle && { lifecycle }) });
const DELETED: Lifecycle = { status: 'deleted', since: day(3), note: 'Use another \u202E one.\uD800' };
const at = (number: number): Date => new Date(day(number));

/** What registries say of the end of a server. */
export function testRetirement(open: OpenCatalogue): void {
  test('a server that its registry took back is shown so in every list, with when, why and who says so', async () => {
    await using catalogue = await open();
    await catalogue.record(listed(DELETED), answered(NAME, day(4), [toolOf('read_file')]));
    const expected = { ...DELETED, source: 'registry' };
    assert.deepEqual((await catalogue.server(SLUG))?.retired, expected);
    assert.deepEqual((await catalogue.servers({ limit: 10 })).items[0]?.retired, expected);
    assert.equal((await catalogue.lastAttempt(NAME))?.retired, 'deleted');
  });

  test('a server in use is not, and neither is one of which nobody says anything', async () => {
    await using catalogue = await open();
    await catalogue.record(listed({ status: 'active' }), answered(NAME, day(1), []));
    await catalogue.record(refOf('npm/quiet'), failed('npm/quiet', day(1), 'timeout'));
    for (const { retired } of (await catalogue.servers({ limit: 10 })).items) assert.equal(retired, null);
    assert.equal('retired' in ((await catalogue.lastAttempt(NAME)) ?? {}), false);
  });

  test('that it was taken back is kept without an attempt, once, and is undone by the same registry', async () => {
    await using catalogue = await open();
    await catalogue.record(listed(), answered(NAME, day(1), [toolOf('read_file')]));
    const before = await catalogue.fingerprint();
    assert.equal(await catalogue.relist(listed(DELETED), at(2)), true);
    assert.notEqual(await catalogue.fingerprint(), before);
    const marked = await catalogue.server(SLUG);
    assert.deepEqual([marked?.retired?.status, marked?.observedAt, marked?.tools], ['deleted', day(1), 1]);
    const after = await catalogue.fingerprint();
    assert.equal(await catalogue.relist(listed(DELETED), at(3)), false);
    assert.equal(await catalogue.fingerprint(), after);
    assert.equal(await catalogue.relist(listed({ status: 'active' }), at(4)), true);
    assert.equal((await catalogue.server(SLUG))?.retired, null);
  });

  test('what one registry took back is shown so, whatever another says', async () => {
    await using catalogue = await open();
    await catalogue.record(listed(DELETED), answered(NAME, day(1), []));
    assert.equal(await catalogue.relist(listed({ status: 'active' }, 'registry-acme'), at(2)), false);
    assert.equal(await catalogue.relist(listed({ status: 'deprecated' }, 'registry-acme'), at(3)), false);
    assert.equal((await catalogue.server(SLUG))?.retired?.source, 'registry');
    assert.equal(await catalogue.relist(listed({ status: 'active' }), at(4)), true);
    assert.deepEqual((await catalogue.server(SLUG))?.retired, { status: 'deprecated', source: 'registry-acme' });
  });

  test('an older word does not undo a newer one', async () => {
    await using catalogue = await open();
    await catalogue.record(listed(DELETED), answered(NAME, day(4), []));
    assert.equal(await catalogue.relist(listed({ status: 'active' }), at(2)), false);
    assert.equal((await catalogue.server(SLUG))?.retired?.status, 'deleted');
  });

  test('a server that nobody has looked at does not appear by being taken back', async () => {
    await using catalogue = await open();
    assert.equal(await catalogue.relist(listed(DELETED), at(1)), false);
    assert.equal((await catalogue.counts()).servers, 0);
  });
}
