import { advice } from './advice.ts';
import { SandboxError, type Backend } from './backend.ts';
import { bubblewrap } from './bubblewrap.ts';
import { CANARIES, runCanaries, type Escape } from './canaries.ts';
import { limitsWith, type Limits } from '../limits.ts';
import { thisMachine, type Machine } from './machine.ts';
import { namespaces } from './namespaces.ts';

/** A way to make a backend. Throws `SandboxError` when something that it needs is not installed. */
export interface Candidate {
  readonly id: Backend['id'];
  readonly make: (machine: Machine, limits: Limits) => Backend;
}

/** In order of preference. */
export const CANDIDATES: readonly Candidate[] = [
  { id: 'bubblewrap', make: bubblewrap },
  { id: 'namespaces', make: namespaces },
];

/** Why a backend is not used. */
export interface Failure {
  readonly backend: Backend['id'];
  /** Sentences, at least one. */
  readonly because: readonly string[];
}

/** A backend that holds; or none, and then nothing of a stranger may run. `reason` says what failed and what to do. */
export type Choice =
  | { readonly ok: true; readonly backend: Backend; readonly failures: readonly Failure[] }
  | { readonly ok: false; readonly reason: string; readonly failures: readonly Failure[] };

export interface ChooseOptions {
  readonly machine?: Machine;
  readonly limits?: Partial<Limits>;
  readonly candidates?: readonly Candidate[];
}

/**
 * The first backend from which no canary gets out, run with the Node at `nodePath`. It does not ask what is installed or
 * allowed on this machine: it tries.
 */
export async function chooseBackend(nodePath: string, options: ChooseOptions = {}): Promise<Choice> {
  const { machine = thisMachine(), candidates = CANDIDATES } = options;
  const limits = limitsWith(options.limits);
  const failures: Failure[] = [];
  if (machine.platform !== 'linux') {
    return { ok: false, reason: `No sandbox: ${advice(machine).join(' ')}`, failures };
  }
  for (const { id, make } of candidates) {
    try {
      const backend = make(machine, limits);
      const escapes = await runCanaries(backend, nodePath, limits);
      if (escapes.length === 0) return { ok: true, backend, failures };
      failures.push({ backend: id, because: because(escapes) });
    } catch (error) {
      if (!(error instanceof SandboxError)) throw error;
      failures.push({ backend: id, because: [error.message] });
    }
  }
  return { ok: false, reason: reasonFor(failures, advice(machine)), failures };
}

function reasonFor(failures: readonly Failure[], whatToDo: readonly string[]): string {
  const tried = failures.map(({ backend, because }) => `  ${backend}: ${because.join(' ')}`);
  return [
    'No sandbox holds on this machine, so nothing is run.',
    ...tried,
    ...whatToDo.map((line) => `  ${line}`),
  ].join('\n');
}

/** Where the sandbox cannot be set up, every canary complains of the same: that is said once. */
function because(escapes: readonly Escape[]): string[] {
  const [first] = escapes;
  if (first && escapes.length >= CANARIES.length && escapes.every(({ what }) => what === first.what))
    return [first.what];
  return escapes.map(({ canary, what }) => `${canary}: ${what}`);
}
