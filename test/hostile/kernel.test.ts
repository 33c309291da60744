import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import type { Backend } from '#crawler/sandbox/backend.ts';
import { limitsWith } from '#crawler/limits.ts';
import { thisMachine } from '#crawler/sandbox/machine.ts';
import { namespaces } from '#crawler/sandbox/namespaces.ts';
import { backendsHere } from '../crawler/sandbox/backends-here.ts';
import { runHostile } from './run-hostile.ts';

const Results = z.record(z.string(), z.union([z.string(), z.number()]));
const EPERM = 1;
const EAFNOSUPPORT = 97;

/** What needs rights that nobody inside has, so that even without a filter each is refused, one way or another. */
const NEEDS_RIGHTS = [
  ...['packet', 'unshareUser', 'unshareMount', 'unshareNet', 'cloneUser', 'chroot', 'mount', 'umount', 'pivotRoot'],
  ...['setuidRoot', 'setns', 'sethostname', 'kexec', 'moduleLoad', 'reboot', 'mknod'],
];
/** What only a filter keeps from a server. */
const FILTERED = {
  ...Object.fromEntries(
    [
      ...['unshareUser', 'unshareMount', 'unshareNet', 'cloneUser', 'chroot', 'mount', 'umount', 'pivotRoot'],
      ...['ptrace', 'memfd', 'ioUring', 'bpf', 'keyctl', 'perf', 'userfaultfd', 'setns', 'sethostname'],
      ...['kexec', 'moduleLoad', 'reboot'],
    ].map((call) => [call, EPERM]),
  ),
  vsock: EAFNOSUPPORT,
  packet: EAFNOSUPPORT,
  alg: EAFNOSUPPORT,
  audit: EAFNOSUPPORT,
};

/** The calls are machine code for x64. */
const isX64 = thisMachine().arch === 'x64';
const escapes = async (backend: Backend): Promise<z.infer<typeof Results>> => {
  const { said, complained } = await runHostile(backend, 'escape');
  return Results.parse(said[0], { error: () => complained });
};

describe('kernel', () => {
  for (const backend of isX64 ? backendsHere : []) {
    test(`no way out by system calls, ${backend.id}`, async () => {
      const results = await escapes(backend);
      assert.deepEqual([results['getpid'], results['unix']], ['done', 'done']);
      for (const call of NEEDS_RIGHTS) assert.match(String(results[call]), /^[0-9]+$/, call);
      if (backend.seccomp) {
        const filtered = Object.keys(FILTERED).map((call) => [call, results[call]]);
        assert.deepEqual(Object.fromEntries(filtered), FILTERED);
      }
    });
  }

  if (isX64) {
    test('no way out by system calls even where none can be filtered', async () => {
      const unfiltered = namespaces({ ...thisMachine(), arch: 'unknown' }, limitsWith());
      assert.equal(unfiltered.seccomp, false);
      const results = await escapes(unfiltered);
      for (const call of NEEDS_RIGHTS) assert.match(String(results[call]), /^[0-9]+$/, call);
    });
  }

  for (const backend of backendsHere) {
    test(`the sandbox cannot be taken apart from inside, ${backend.id}`, async () => {
      const { said, complained } = await runHostile(backend, 'tamper');
      const results = Results.parse(said[0], { error: () => complained });
      for (const [what, result] of Object.entries(results)) assert.match(String(result), /^E[A-Z]+$/, what);
      if (said.length > 1) assert.notDeepEqual(said[1], { raise: 0 });
    });
  }
});
