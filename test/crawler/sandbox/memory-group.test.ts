import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { limitsWith } from '#crawler/limits.ts';
import { CANDIDATES } from '#crawler/sandbox/choose.ts';
import { thisMachine } from '#crawler/sandbox/machine.ts';
import { memoryGroup } from '#crawler/sandbox/memory-group.ts';
import { jobFor } from './run.ts';
import { backendsHere } from './backends-here.ts';

/** 200 MiB for its processes and 12 for its folders in memory. */
const LIMITS = limitsWith({ residentMb: 200, scratchMb: 4, sharedMemoryMb: 4 });
const probe = memoryGroup(LIMITS);
const skip = probe === null ? 'This process may make no control group.' : false;
const folder = dirname(probe?.prefix.at(-1) ?? '/');

test('a group that is closed is gone', { skip }, async () => {
  assert.ok(existsSync(folder));
  assert.equal(probe?.wasExceeded(), false);
  await probe?.close();
  assert.ok(!existsSync(folder));
});

const here = new Set(backendsHere.map(({ id }) => id));
for (const { id, make } of CANDIDATES.filter((one) => here.has(one.id))) {
  for (const [mib, ends] of [
    [64, false],
    [400, true],
  ] as const)
    test(
      `a program that takes ${mib} MiB ${ends ? 'is ended by' : 'lives under'} a limit of 212 in ${id}`,
      { skip },
      async () => {
        const running = make(thisMachine(), LIMITS).start(jobFor('grow.mjs', { args: [String(mib)] }));
        const [said, exit] = await Promise.all([text(running.stdout), running.exited]);
        assert.equal(running.outOfMemory(), ends, JSON.stringify(exit));
        assert.equal(said.trim(), ends ? '' : '64');
        await running.kill();
      },
    );
}
