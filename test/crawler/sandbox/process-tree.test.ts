import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { isAlive, processTree, residentMb } from '#crawler/sandbox/process-tree.ts';

// A name with brackets and blanks would shift the fields of /proc/PID/stat for a careless reader.
const PARENT = `process.title = 'a) R 1 (b';
  require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
    .on('spawn', () => console.log('ready'));
  setInterval(() => {}, 1000)`;

test('finds descendants, their memory, and whether they are still there', async () => {
  const child = spawn(process.execPath, ['-e', PARENT], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(createInterface(child.stdout), 'line');
  const tree = processTree(child.pid ?? 0);
  try {
    assert.equal(tree.length, 2);
    assert.equal(tree[0]?.pid, child.pid);
    assert.deepEqual(tree.map(isAlive), [true, true]);
    assert.ok(residentMb(tree) > residentMb(tree.slice(0, 1)));
    assert.ok(residentMb(tree.slice(0, 1)) > 10);
    assert.deepEqual(
      tree.map((one) => isAlive({ ...one, startTime: '1' })),
      [false, false],
    );
  } finally {
    for (const { pid } of tree) process.kill(pid, 'SIGKILL');
    await once(child, 'exit');
  }
  assert.deepEqual(processTree(child.pid ?? 0), []);
  assert.equal(residentMb(tree.slice(0, 1)), 0);
});
