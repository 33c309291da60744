import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#test/property.ts';
import type { Change } from '#schema/change.ts';
import type { Observation } from '#schema/observation.ts';
import { serverSlug } from '#schema/slug.ts';
import type { OpenCatalogue } from '../contract.ts';
import { answered, day, failed, refOf, toolOf } from '../fixtures.ts';

const NAME = 'npm/any';
const SLUG = serverSlug(NAME);
const ref = refOf(NAME);

const tool = fc.record({
  name: fc.constantFrom('read', 'write', 'delete', '__proto__', 'a b'),
  description: fc.constantFrom('One.', 'Two.', 'Three.'),
});
const observation: fc.Arbitrary<Observation> = fc
  .record({
    outcome: fc.constantFrom('listed' as const, 'partial' as const, 'declared' as const, 'timeout' as const),
    date: fc.integer({ min: 1, max: 6 }),
    tools: fc.array(tool, { maxLength: 5 }),
  })
  .map(({ outcome, date, tools }) => {
    if (outcome === 'timeout') return failed(NAME, day(date), outcome);
    return answered(
      NAME,
      day(date),
      tools.map(({ name, description }) => toolOf(name, { description })),
      outcome,
    );
  });
const history = fc.array(observation, { minLength: 1, maxLength: 8 });

/** The tools that are there after these changes, with the digest of each. */
function replay(changes: readonly Change[]): Map<string, string> {
  const tools = new Map<string, string>();
  for (const { tool: name, after, renamedFrom } of changes) {
    if (renamedFrom !== undefined) tools.delete(renamedFrom);
    if (after === null) tools.delete(name);
    else tools.set(name, after);
  }
  return tools;
}

export function testProperties(open: OpenCatalogue): void {
  test('whatever is observed in whatever order, the changes lead to the tools that are shown', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (observations) => {
        await using catalogue = await open();
        const changes: Change[] = [];
        for (const one of observations) changes.push(...(await catalogue.record(ref, one)));
        const record = await catalogue.server(SLUG);
        assert.ok(record);
        const shown = new Map(record.toolList.map(({ name, digest }) => [name, digest]));
        assert.deepEqual(new Map([...shown].sort()), new Map([...replay(changes)].sort()));
        assert.equal(record.tools, shown.size);
        assert.equal((await catalogue.counts()).tools, shown.size);
        assert.equal((await Array.fromAsync(catalogue.unassessed('rules-1'))).length, shown.size);
        assert.equal((await catalogue.search('any', { limit: 100 })).items.length, shown.size);
        assert.deepEqual(record.changes, changes.slice(-200).reverse());
      }),
      { numRuns: 60 },
    );
  });

  test('whatever was observed, observing it all again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(history, async (observations) => {
        await using catalogue = await open();
        for (const one of observations) await catalogue.record(ref, one);
        const before = [await catalogue.server(SLUG), await catalogue.fingerprint()];
        for (const one of observations) assert.deepEqual(await catalogue.record(ref, one), []);
        assert.deepEqual([await catalogue.server(SLUG), await catalogue.fingerprint()], before);
      }),
      { numRuns: 40 },
    );
  });

  test('of complete looks at different days only the newest decides, in whatever order they come', async () => {
    const looks = fc.uniqueArray(
      observation.filter(({ outcome }) => outcome === 'listed'),
      {
        selector: ({ observedAt }) => observedAt,
        minLength: 2,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(looks, async (observations) => {
        const shown = await Promise.all(
          [observations, observations.toSorted((a, b) => (a.observedAt < b.observedAt ? 1 : -1))].map(async (order) => {
            await using catalogue = await open();
            for (const one of order) await catalogue.record(ref, one);
            return (await catalogue.server(SLUG))?.toolList.map(({ name, digest }) => [name, digest]);
          }),
        );
        assert.deepEqual(shown[0], shown[1]);
      }),
      { numRuns: 40 },
    );
  });
}
