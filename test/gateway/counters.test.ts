import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openCounters } from '#gateway/counters.ts';
import type { Charge } from '#policy/counter.ts';

const HOURLY = { key: 'spent', window: 'hour' } as const;
const charge = (amount: number): { charges: Charge[] } => ({ charges: [{ counter: HOURLY, amount }] });

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'placard-counters-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return join(folder, 'counters.sqlite');
}

test('what was charged counts for exactly one window', () => {
  let now = 1_000_000;
  const counters = openCounters(':memory:', () => now);
  counters.reserve(() => charge(3));
  now += 3_599_999;
  assert.equal(counters.usage(HOURLY), 3);
  now += 1;
  assert.equal(counters.usage(HOURLY), 0);
});

test('a charge that is rolled back was never there, however often it is', () => {
  const counters = openCounters(':memory:', () => 0);
  counters.reserve(() => charge(1));
  const { rollBack } = counters.reserve(() => charge(2));
  rollBack();
  rollBack();
  assert.equal(counters.usage(HOURLY), 1);
});

test('nothing is charged where deciding fails', () => {
  const counters = openCounters(':memory:', () => 0);
  assert.throws(() =>
    counters.reserve((usage) => {
      usage(HOURLY);
      throw new RangeError('no');
    }),
  );
  assert.equal(counters.usage(HOURLY), 0);
});

test('charges outlive the gateway', (t) => {
  const path = place(t);
  const first = openCounters(path, () => 5);
  first.reserve(() => charge(7));
  first.close();
  const second = openCounters(path, () => 6);
  assert.equal(second.usage(HOURLY), 7);
  second.close();
});

test('two gateways count together, and neither lets more through than there is room for', (t) => {
  const path = place(t);
  const both = [openCounters(path, () => 5), openCounters(path, () => 5)] as const;
  let through = 0;
  for (let turn = 0; turn < 40; turn += 1) {
    const { decided } = both[turn % 2 === 0 ? 0 : 1].reserve((usage) =>
      usage(HOURLY) + 1 <= 10 ? charge(1) : { charges: [] },
    );
    through += decided.charges.length;
  }
  assert.equal(through, 10);
  for (const one of both) one.close();
});

test('a gateway that is killed between a call and its answer has spent what it had reserved', async (t) => {
  const path = place(t);
  const script = `
    const { openCounters } = await import(${JSON.stringify(import.meta.resolve('#gateway/counters.ts'))});
    openCounters(${JSON.stringify(path)}, () => 5).reserve(() => (${JSON.stringify(charge(40))}));
    process.stdout.write('reserved');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const counters = openCounters(path, () => 6);
  assert.equal(counters.usage(HOURLY), 40);
  counters.close();
});
