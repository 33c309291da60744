// Takes 8 GiB of memory of the kind that it is told, and touches it.
import { say } from '../inside.mjs';

const STEP = 64 * 2 ** 20;
const STEPS = 128;
const kept = [];
const kinds = {
  buffer: () => Buffer.alloc(STEP, 1),
  shared: () => new Uint8Array(new SharedArrayBuffer(STEP)).fill(1),
  wasm: () => new Uint8Array(new WebAssembly.Memory({ initial: STEP / 65536 }).buffer).fill(1),
  heap: () => Array.from({ length: STEP / 8 }, (_, index) => index + 0.5),
};
const take = kinds[process.argv[2]];
say({ kind: process.argv[2] });
const next = (step) => {
  if (step === STEPS) return say({ taken: kept.length });
  kept.push(take());
  setImmediate(next, step + 1);
};
next(0);
