import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fstab } from '#crawler/sandbox/fstab.ts';

test('a mount is one line, whatever its paths hold', () => {
  const options = ['bind', 'ro'];
  const mounts = [
    { source: '/a b\tc\nd\\e#f', target: '/to', type: 'none' as const, options },
    { source: 'tmpfs', target: '/tmp', type: 'tmpfs' as const, options: ['size=1m'] },
  ];
  assert.equal(fstab(mounts), '/a\\040b\\011c\\012d\\134e#f /to none bind,ro\ntmpfs /tmp tmpfs size=1m');
});
