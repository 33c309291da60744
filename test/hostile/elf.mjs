/**
 * A program for x64 Linux of a hundred bytes that makes one system call and ends with its error number, or 0. It is how a
 * fixture makes calls that Node does not offer, as a server could by a native addon.
 */
const BASE = 0x400000n;
const HEADER = 64 + 56;
const REGISTERS = [
  [0x48, 0xbf], // rdi
  [0x48, 0xbe], // rsi
  [0x48, 0xba], // rdx
  [0x49, 0xba], // r10
  [0x49, 0xb8], // r8
  [0x49, 0xb9], // r9
];

/** `args`: numbers, or 'path' for a pointer to the text. At most six. */
export function elfThatCalls(number, args, text = '/') {
  const body = (path) => {
    const move = ([a, b], value) => [a, b, ...bytes(value === 'path' ? path : BigInt.asUintN(64, BigInt(value)))];
    return [
      ...args.flatMap((value, index) => move(REGISTERS[index], value)),
      ...move([0x48, 0xb8], number), // rax
      ...[0x0f, 0x05], // syscall
      ...[0x48, 0x89, 0xc7], // mov rdi, rax
      ...[0x48, 0xf7, 0xdf], // neg rdi: the error number, or minus what was given
      ...[0x48, 0x83, 0xff, 0x00], // cmp rdi, 0
      ...[0x7f, 0x03], // jg over the next
      ...[0x48, 0x31, 0xff], // xor rdi, rdi
      ...[0x48, 0xc7, 0xc0, 0xe7, 0x00, 0x00, 0x00], // mov rax, exit_group
      ...[0x0f, 0x05],
    ];
  };
  const length = body(0n).length;
  const code = Buffer.from([...body(BASE + BigInt(HEADER + length)), ...Buffer.from(text), ...Array(128).fill(0)]);
  const elf = Buffer.alloc(HEADER + code.length);
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]).copy(elf);
  elf.writeUInt16LE(2, 16); // executable
  elf.writeUInt16LE(62, 18); // x64
  elf.writeUInt32LE(1, 20);
  elf.writeBigUInt64LE(BASE + BigInt(HEADER), 24); // entry
  elf.writeBigUInt64LE(64n, 32); // program headers
  elf.writeUInt16LE(64, 52);
  elf.writeUInt16LE(56, 54);
  elf.writeUInt16LE(1, 56);
  elf.writeUInt32LE(1, 64); // load
  elf.writeUInt32LE(7, 68); // read, write, execute
  elf.writeBigUInt64LE(BASE, 80);
  elf.writeBigUInt64LE(BASE, 88);
  elf.writeBigUInt64LE(BigInt(elf.length), 96);
  elf.writeBigUInt64LE(BigInt(elf.length), 104);
  elf.writeBigUInt64LE(4096n, 112);
  code.copy(elf, HEADER);
  return elf;
}

function bytes(value) {
  const eight = Buffer.alloc(8);
  eight.writeBigUInt64LE(BigInt(value));
  return [...eight];
}
