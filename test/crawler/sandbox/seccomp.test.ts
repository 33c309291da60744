import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seccompProgram } from '#crawler/sandbox/seccomp.ts';

const X64 = 0xc000003e;
const ARM64 = 0xc00000b7;
const I386 = 0x40000003;
const CLONE_NEWUSER = 0x10000000;
const CLONE_THREAD_FLAGS = 0x3d0f00;
const SIGCHLD = 17;

type Verdict = 'allow' | 'kill' | `errno ${number}`;

/** What the kernel would answer: runs classic BPF over `struct seccomp_data` of linux/seccomp.h. */
function answer(program: Buffer, audit: number, call: number, args: readonly number[] = []): Verdict {
  const data = Buffer.alloc(64);
  data.writeUInt32LE(call >>> 0, 0);
  data.writeUInt32LE(audit, 4);
  for (const [index, arg] of args.entries()) data.writeBigUInt64LE(BigInt.asUintN(64, BigInt(arg)), 16 + index * 8);
  let loaded = 0;
  for (let at = 0; at < program.length / 8; at++) {
    const code = program.readUInt16LE(at * 8);
    const constant = program.readUInt32LE(at * 8 + 4);
    const jump = (holds: boolean): number => program.readUInt8(at * 8 + (holds ? 2 : 3));
    if (code === 0x20) loaded = data.readUInt32LE(constant);
    else if (code === 0x15) at += jump(loaded === constant);
    else if (code === 0x35) at += jump(loaded >= constant);
    else if (code === 0x45) at += jump((loaded & constant) !== 0);
    else if (code === 0x06) return verdict(constant);
    else throw new Error(`Expected an instruction that the filter uses, got ${code}.`);
  }
  throw new Error('The program ended without an answer.');
}

function verdict(value: number): Verdict {
  if (value === 0x7fff0000) return 'allow';
  if (value === 0x80000000) return 'kill';
  assert.equal(value & 0xffff0000, 0x00050000);
  return `errno ${value & 0xffff}`;
}

/** Call numbers here are written out again, from the kernel's tables, so that a slip in the filter's shows. */
const CASES: Record<
  'x64' | 'arm64',
  readonly [name: string, call: number, args: readonly number[], verdict: Verdict][]
> = {
  x64: [
    ['read', 0, [], 'allow'],
    ['execve', 59, [], 'allow'],
    ['mount', 165, [], 'errno 1'],
    ['ptrace', 101, [], 'errno 1'],
    ['unshare', 272, [], 'errno 1'],
    ['io_uring_setup', 425, [], 'errno 1'],
    ['clone3', 435, [], 'errno 38'],
    ['clone of a process', 56, [SIGCHLD], 'allow'],
    ['clone of a thread', 56, [CLONE_THREAD_FLAGS], 'allow'],
    ['clone into a user namespace', 56, [CLONE_NEWUSER | SIGCHLD], 'errno 1'],
    ['clone into a time namespace', 56, [0x80], 'errno 1'],
    ['socket UNIX', 41, [1, 1, 0], 'allow'],
    ['socket INET', 41, [2, 1, 0], 'allow'],
    ['socket INET6', 41, [10, 1, 0], 'allow'],
    ['socket NETLINK_ROUTE', 41, [16, 3, 0], 'allow'],
    ['socket NETLINK_AUDIT', 41, [16, 3, 9], 'errno 97'],
    ['socket VSOCK', 41, [40, 1, 0], 'errno 97'],
    ['socket PACKET', 41, [17, 3, 0], 'errno 97'],
    ['socketpair UNIX', 53, [1, 1, 0], 'allow'],
    ['socketpair VSOCK', 53, [40, 1, 0], 'errno 97'],
    ['ioctl TCGETS', 16, [0, 0x5401], 'allow'],
    ['ioctl TIOCSTI', 16, [0, 0x5412], 'errno 1'],
    ['ioctl TIOCLINUX', 16, [0, 0x541c], 'errno 1'],
    ['a call of x32', 0x40000000, [], 'errno 38'],
    ['a call with high bits', 0xffffffff, [], 'errno 38'],
  ],
  arm64: [
    ['read', 63, [], 'allow'],
    ['execve', 221, [], 'allow'],
    ['mount', 40, [], 'errno 1'],
    ['ptrace', 117, [], 'errno 1'],
    ['unshare', 97, [], 'errno 1'],
    ['io_uring_setup', 425, [], 'errno 1'],
    ['clone3', 435, [], 'errno 38'],
    ['clone of a process', 220, [SIGCHLD], 'allow'],
    ['clone into a user namespace', 220, [CLONE_NEWUSER], 'errno 1'],
    ['socket INET', 198, [2, 1, 0], 'allow'],
    ['socket VSOCK', 198, [40, 1, 0], 'errno 97'],
    ['socketpair UNIX', 199, [1, 1, 0], 'allow'],
    ['ioctl TIOCSTI', 29, [0, 0x5412], 'errno 1'],
  ],
};
const AUDIT = { x64: X64, arm64: ARM64 };

for (const arch of ['x64', 'arm64'] as const) {
  describe(`seccomp filter for ${arch}`, () => {
    const program = seccompProgram(arch);
    assert.ok(program);
    for (const [name, call, args, expected] of CASES[arch]) {
      test(`answers ${expected} to ${name}`, () => assert.equal(answer(program, AUDIT[arch], call, args), expected));
    }

    test('ends a process that calls as another architecture', () => assert.equal(answer(program, I386, 0), 'kill'));

    test('is short enough for the kernel', () => assert.ok(program.length / 8 <= 4096));

    test('answers every call number', () => {
      for (let call = 0; call < 1024; call++) answer(program, AUDIT[arch], call);
    });
  });
}

test('there is no seccomp filter for a processor whose calls are not known', () => {
  assert.equal(seccompProgram('mips'), null);
  assert.equal(seccompProgram('constructor'), null);
});
