import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { backendsHere } from '../crawler/sandbox/backends-here.ts';
import { runHostile } from './run-hostile.ts';

/** Looking every 50 ms, a server that touches memory as fast as it can is seen late. Measured elsewhere: 946 MiB. */
const OVERSHOOT_MB = 2048;

for (const backend of backendsHere) {
  describe(`memory, ${backend.id}`, () => {
    for (const kind of ['buffer', 'shared', 'wasm']) {
      test(`is killed for taking 8 GiB as ${kind}`, async () => {
        const { killed, peakMb, complained } = await runHostile(backend, 'allocate', { args: [kind] });
        assert.equal(killed, 'memory', complained);
        assert.ok(peakMb < OVERSHOOT_MB, `${peakMb} MiB`);
      });
    }

    test('is ended by V8 or by us for taking 8 GiB as heap', async () => {
      const { exit, said } = await runHostile(backend, 'allocate', { args: ['heap'] });
      assert.deepEqual(said, [{ kind: 'heap' }]);
      assert.ok(exit.signal !== null || (exit.code ?? 0) > 128, JSON.stringify(exit));
    });
  });
}
