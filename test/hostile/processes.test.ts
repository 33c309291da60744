import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { isRunning } from '#crawler/sandbox/canaries.ts';
import { CANDIDATES } from '#crawler/sandbox/choose.ts';
import { limitsWith } from '#crawler/limits.ts';
import { thisMachine } from '#crawler/sandbox/machine.ts';
import { processTree } from '#crawler/sandbox/process-tree.ts';
import { backendsHere } from '../crawler/sandbox/backends-here.ts';
import { runHostile } from './run-hostile.ts';

/** What is left of the sandboxes that this process started. */
const leftOver = (): number => processTree(process.pid).length - 1;

for (const backend of backendsHere) {
  const token = `hostile-${backend.id}-${process.pid}`;

  describe(`processes, ${backend.id}`, () => {
    test('starts no more processes and threads than the limit', async () => {
      const { said, complained } = await runHostile(backend, 'fork-bomb');
      const { started, refused } = z
        .object({ started: z.number(), refused: z.number() })
        .parse(said[0], { error: () => complained });
      assert.ok(started > 0 && started < limitsWith().processes, `${started} started`);
      assert.equal(started + refused, 1000);
      assert.equal(leftOver(), 0);
    });

    test('leaves no daemon behind', async () => {
      const { said, exit } = await runHostile(backend, 'daemon', { args: [token] });
      assert.deepEqual([said, exit], [[{ daemon: 'started' }], { code: 0, signal: null }]);
      assert.equal(await isRunning(token), false);
      assert.equal(leftOver(), 0);
    });

    test('ends and lets go of its pipes when its program does', async () => {
      const { said, killed } = await runHostile(backend, 'hold-pipe', { args: [token] });
      assert.deepEqual([said, killed], [[{ holding: true }], null]);
      assert.equal(await isRunning(token), false);
    });

    test('is killed though it ignores every signal', async () => {
      const { exit, killed } = await runHostile(backend, 'ignore-signals', {}, true);
      assert.equal(killed, 'said');
      assert.ok(exit.signal === 'SIGKILL' || exit.code === 137, JSON.stringify(exit));
      assert.equal(leftOver(), 0);
    });

    test('is killed while it uses every processor', async () => {
      const { killed } = await runHostile(backend, 'spin', {}, true);
      assert.equal(killed, 'said');
      assert.equal(await isRunning('spinning-child'), false);
      assert.equal(leftOver(), 0);
    });

    test('may use only so much processor time', async () => {
      const make = CANDIDATES.find(({ id }) => id === backend.id)?.make;
      const strict = make?.(thisMachine(), limitsWith({ cpuSeconds: 1 }));
      assert.ok(strict);
      const { exit, killed } = await runHostile(strict, 'spin');
      assert.equal(killed, null);
      // As pid 1 it does not hear SIGXCPU, so the hard limit ends it.
      assert.ok(exit.signal === 'SIGKILL' || exit.code === 137, JSON.stringify(exit));
    });

    test('sees only itself: no environment, command line or file of the machine', async () => {
      const { said, complained } = await runHostile(backend, 'environment');
      const [environment, command, masked, files] = said;
      const { names } = z.object({ names: z.array(z.string()) }).parse(environment, { error: () => complained });
      const expected = ['HOME', 'LANG', 'NODE_ENV', 'NO_COLOR', 'PATH', 'PLACARD_HOSTILE', 'TMPDIR'];
      assert.deepEqual(
        names.filter((name) => name !== 'PWD'),
        expected,
      );
      assert.deepEqual(command, { command: ['/usr/bin/node'], parent: 0 });
      const bootLine = (await readFile('/proc/cmdline', 'utf8')).trim();
      for (const [name, text] of Object.entries(z.record(z.string(), z.string()).parse(masked))) {
        assert.match(
          text,
          /^(?:EACCES|ENOENT|EPERM)?$/,
          `${name}, of a machine started with ${bootLine.length} characters`,
        );
      }
      assert.deepEqual(files, { files: [] });
    });
  });
}
