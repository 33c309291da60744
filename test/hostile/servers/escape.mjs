// Tries the kernel's doors that lead out of sandboxes, by hand-made machine code: Node has no way to make such calls.
import { say } from '../inside.mjs';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { elfThatCalls } from '../elf.mjs';

const NEW_USER = 0x10000000;
const NEW_MOUNT = 0x00020000;
const NEW_NET = 0x40000000;
const AF = { vsock: 40, packet: 17, alg: 38, netlinkAudit: [16, 3, 9], unix: 1 };
const calls = {
  // The control: a call that is allowed must work, or the refusals prove nothing.
  getpid: [39],
  unix: [41, AF.unix, 1, 0],
  vsock: [41, AF.vsock, 1, 0],
  packet: [41, AF.packet, 3, 0],
  alg: [41, AF.alg, 5, 0],
  audit: [41, ...AF.netlinkAudit],
  unshareUser: [272, NEW_USER],
  unshareMount: [272, NEW_MOUNT],
  unshareNet: [272, NEW_NET],
  cloneUser: [56, NEW_USER | 17, 0],
  chroot: [161, 'path'],
  mount: [165, 'path', 'path', 'path', 4096, 0],
  umount: [166, 'path', 2],
  pivotRoot: [155, 'path', 'path'],
  // Asks to be traced by its parent.
  ptrace: [101, 0, 0, 0, 0],
  memfd: [319, 'path', 0],
  ioUring: [425, 8, 'path'],
  bpf: [321, 0, 'path', 64],
  keyctl: [250, 0, -3, 1],
  perf: [298, 'path', 0, -1, -1, 0],
  userfaultfd: [323, 0],
  setuidRoot: [105, 0],
  setns: [308, 0, 0],
  sethostname: [170, 'path', 1],
  kexec: [246, 0, 0, 0, 0],
  moduleLoad: [175, 'path', 1, 'path'],
  reboot: [169, 0xfee1dead, 672274793, 0, 0],
};
const results = {};
const call = (number, args, text) => {
  writeFileSync('/tmp/call', elfThatCalls(number, args, text), { mode: 0o755 });
  const { status, signal } = spawnSync('/tmp/call');
  return signal ?? (status === 0 ? 'done' : status);
};
for (const [name, [number, ...args]] of Object.entries(calls)) results[name] = call(number, args);
// The disk that the machine starts from, as a device file.
results.mknod = call(133, ['path', 0o60600, 2049], '/tmp/disk');
say(results);
