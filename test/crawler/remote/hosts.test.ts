import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostsOn } from '#crawler/remote/hosts.ts';
import { manualClock } from '../manual-clock.ts';

const never = new AbortController().signal;
/** Lets everything happen that waits for nothing. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('requests to one host begin a second apart, to another at once', async () => {
  const clock = manualClock();
  const hosts = hostsOn(clock);
  const begun: string[] = [];
  for (const host of ['a', 'a', 'b', 'a'])
    void hosts.pace(host, never).then(() => begun.push(`${host} at ${clock.elapsed()}`));
  for (let time = 0; time < 3; time += 1) {
    await settle();
    clock.advance(1_000);
  }
  await settle();
  assert.deepEqual(begun, ['a at 0', 'b at 0', 'a at 1000', 'a at 2000']);
});

test('one visitor is let in after the other, and one who gives up holds up nobody', async () => {
  const hosts = hostsOn(manualClock());
  const tired = new AbortController();
  const leave = await hosts.enter('a', never);
  const second = hosts.enter('a', tired.signal);
  let isIn = false;
  const third = hosts.enter('a', never).then((go) => {
    isIn = true;
    return go;
  });
  tired.abort(new Error('Gone.'));
  await assert.rejects(second, /Gone/);
  await settle();
  assert.equal(isIn, false);
  leave();
  (await third)();
  await hosts.enter('a', never);
});

test('a host rests as long as it asked for', () => {
  const clock = manualClock();
  const hosts = hostsOn(clock);
  const until = new Date(clock.now().getTime() + 5_000);
  hosts.rest('a', until);
  assert.deepEqual([hosts.restsUntil('a'), hosts.restsUntil('b')], [until, null]);
  clock.advance(5_000);
  assert.equal(hosts.restsUntil('a'), null);
});
