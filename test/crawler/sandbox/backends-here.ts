import { SandboxError, type Backend } from '#crawler/sandbox/backend.ts';
import { CANDIDATES } from '#crawler/sandbox/choose.ts';
import { limitsWith } from '#crawler/limits.ts';
import { thisMachine } from '#crawler/sandbox/machine.ts';

/** Backends whose programs are installed on this machine, and a line for each of the others. */
export const backendsHere: Backend[] = [];
export const notHere: string[] = [];

for (const { id, make } of CANDIDATES) {
  try {
    backendsHere.push(make(thisMachine(), limitsWith()));
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    notHere.push(`The sandbox backend ${id} is not tested here: ${error.message}`);
  }
}
