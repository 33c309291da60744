import { SYSTEM_CALLS } from './seccomp-calls.ts';

/** One instruction of classic BPF (linux/bpf_common.h): code, how far to jump if true and if false, constant. */
type Instruction = readonly [code: number, ifTrue: number, ifFalse: number, constant: number];

/** Load a 32-bit word of `seccomp_data` (linux/seccomp.h): call number at 0, architecture at 4, arguments from 16 on. */
const load = (offset: number): Instruction => [0x20, 0, 0, offset];
const ifEqual = (constant: number, ifTrue: number, ifFalse: number): Instruction => [0x15, ifTrue, ifFalse, constant];
const ifAtLeast = (constant: number, ifTrue: number, ifFalse: number): Instruction => [0x35, ifTrue, ifFalse, constant];
const ifAnyBit = (bits: number, ifTrue: number, ifFalse: number): Instruction => [0x45, ifTrue, ifFalse, bits];
const answer = (value: number): Instruction => [0x06, 0, 0, value];

const ALLOW = answer(0x7fff0000);
const KILL_PROCESS = answer(0x80000000);
const refuse = (errno: number): Instruction => answer(0x00050000 | errno);
const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;

const CALL = 0;
const ARCHITECTURE = 4;
const FIRST = 16;
const SECOND = 24;
const THIRD = 32;

/** All CLONE_NEW* flags of linux/sched.h: NEWTIME, NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
const NEW_NAMESPACE = 0x7e020080;
const X32_CALLS = 0x40000000;
const AF = { unix: 1, inet: 2, inet6: 10, netlink: 16 };
const NETLINK_ROUTE = 0;
const TIOCSTI = 0x5412;
const TIOCLINUX = 0x541c;

/**
 * A seccomp filter as `bwrap --seccomp` and `setpriv --seccomp-filter` read it, or null for an architecture whose call
 * numbers are not known here. Everything is allowed but the calls listed in `seccomp-calls.ts`, new namespaces, socket
 * families besides UNIX, IPv4, IPv6 and routing netlink (Node asks it for the interfaces; VSOCK would leave the network
 * namespace), and typing into a terminal. Other architectures' calls end the process; seccomp(2), "Filtering by
 * architecture".
 */
export function seccompProgram(arch: string): Buffer | null {
  const calls = SYSTEM_CALLS.get(arch);
  if (calls === undefined) return null;
  const instructions = [
    load(ARCHITECTURE),
    ifEqual(calls.audit, 1, 0),
    KILL_PROCESS,
    load(CALL),
    ...(arch === 'x64' ? [ifAtLeast(X32_CALLS, 0, 1), refuse(ENOSYS)] : []),
    ...calls.refused.flatMap((call) => [ifEqual(call, 0, 1), refuse(EPERM)]),
    // Its flags lie in memory, where a filter cannot look: the C library then falls back to clone().
    ifEqual(calls.clone3, 0, 1),
    refuse(ENOSYS),
    ...when(calls.clone, [load(FIRST), ifAnyBit(NEW_NAMESPACE, 0, 1), refuse(EPERM), ALLOW]),
    ...when(calls.socket, socketFamilies()),
    ...when(calls.socketpair, socketFamilies()),
    ...when(calls.ioctl, [load(SECOND), ifEqual(TIOCSTI, 1, 0), ifEqual(TIOCLINUX, 0, 1), refuse(EPERM), ALLOW]),
    ALLOW,
  ];
  return encode(instructions);
}

/** A block that runs only for one call, and must end in an answer. */
const when = (call: number, block: readonly Instruction[]): Instruction[] => [ifEqual(call, 0, block.length), ...block];

const socketFamilies = (): Instruction[] => [
  load(FIRST),
  ifEqual(AF.unix, 6, 0),
  ifEqual(AF.inet, 5, 0),
  ifEqual(AF.inet6, 4, 0),
  ifEqual(AF.netlink, 0, 2),
  load(THIRD),
  ifEqual(NETLINK_ROUTE, 1, 0),
  refuse(EAFNOSUPPORT),
  ALLOW,
];

/** `struct sock_filter` of linux/filter.h, eight bytes each, in the byte order of both architectures. */
function encode(instructions: readonly Instruction[]): Buffer {
  const bytes = Buffer.alloc(instructions.length * 8);
  for (const [index, [code, ifTrue, ifFalse, constant]] of instructions.entries()) {
    bytes.writeUInt16LE(code, index * 8);
    bytes.writeUInt8(ifTrue, index * 8 + 2);
    bytes.writeUInt8(ifFalse, index * 8 + 3);
    bytes.writeUInt32LE(constant >>> 0, index * 8 + 4);
  }
  return bytes;
}
