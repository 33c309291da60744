import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '#catalogue/claims.ts';
import type { OpenCatalogue } from '../contract.ts';
import { day } from '../fixtures.ts';

const NAME = 'npm/@files/server';

/** A claim from one day to another, by default of somebody beside whom everybody else lives on. */
const by = (owner: string, from = 1, until = 2, isGone: Claim['isGone'] = () => false): Claim => ({
  ...{ owner, isGone },
  ...{ now: new Date(day(from)), until: new Date(day(until)) },
});

export function testClaims(open: OpenCatalogue): void {
  test('a server that one crawl has is no other’s until it is given back', async () => {
    await using catalogue = await open();
    assert.equal(await catalogue.claim(NAME, by('one')), true);
    assert.equal(await catalogue.claim(NAME, by('two')), false);
    assert.equal(await catalogue.claim('npm/other', by('two')), true);
    await catalogue.release(NAME, 'one');
    assert.equal(await catalogue.claim(NAME, by('two')), true);
  });

  test('nobody gives back what is another’s', async () => {
    await using catalogue = await open();
    await catalogue.claim(NAME, by('one'));
    await catalogue.release(NAME, 'two');
    assert.equal(await catalogue.claim(NAME, by('two')), false);
  });

  test('a claim that has run out, or whose owner is gone, is taken over', async () => {
    await using catalogue = await open();
    await catalogue.claim(NAME, by('one', 1, 3));
    assert.equal(await catalogue.claim(NAME, by('two', 2, 9)), false);
    assert.equal(await catalogue.claim(NAME, by('two', 4, 9)), true);
    const isGone = (owner: string): boolean => owner === 'two';
    assert.equal(await catalogue.claim(NAME, by('three', 5, 9, isGone)), true);
    assert.equal(await catalogue.claim(NAME, by('two', 5, 9)), false);
  });

  test('what those that are gone have taken is forgotten, and nothing else', async () => {
    await using catalogue = await open();
    await catalogue.claim('npm/left', by('gone', 1, 9));
    await catalogue.claim('npm/late', by('one', 1, 2));
    await catalogue.claim('npm/held', by('one', 1, 9));
    await catalogue.sweepClaims(by('two', 3, 9, (owner) => owner === 'gone'));
    const free = ['npm/left', 'npm/late', 'npm/held'].map((name) => catalogue.claim(name, by('two', 3, 9)));
    assert.deepEqual(await Promise.all(free), [true, true, false]);
  });

  test('of many that want a server at once one gets it', async () => {
    await using catalogue = await open();
    const owners = Array.from({ length: 20 }, (_, index) => `owner ${String(index)}`);
    const got = await Promise.all(owners.map((owner) => catalogue.claim(NAME, by(owner))));
    assert.equal(got.filter(Boolean).length, 1);
  });
}
