import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Backend, Exit, SandboxedProcess, SandboxJob } from '#crawler/sandbox/backend.ts';
import { runCanaries } from '#crawler/sandbox/canaries.ts';
import { limitsWith } from '#crawler/limits.ts';

export const HOSTILE = fileURLToPath(new URL('.', import.meta.url));
/** What `inside.mjs` looks for. Set here and nowhere else. */
const MARK = { PLACARD_HOSTILE: 'inside a sandbox' };
const MEMORY_LIMIT_MB = 768;
const LOOK_MS = 50;
const PATIENCE_MS = 60_000;

/** What one hostile server did, seen from outside. */
export interface Deed {
  readonly exit: Exit;
  /** Its lines of JSON. */
  readonly said: readonly unknown[];
  readonly complained: string;
  readonly peakMb: number;
  /** Why it was killed; null: it left by itself. */
  readonly killed: 'memory' | 'time' | 'said' | null;
}

const proven = new WeakMap<Backend, Promise<void>>();

/** Starts a hostile server, but only in a backend that no harmless canary could leave, and never bare. */
export async function startHostile(
  backend: Backend,
  name: string,
  changes: Partial<SandboxJob> = {},
): Promise<SandboxedProcess> {
  const job = { packageDir: HOSTILE, entry: `servers/${name}.mjs`, args: [], env: {}, nodePath: process.execPath };
  return (await forHostile(backend)).start({ ...job, ...changes });
}

/** A backend that may start what is hostile: no canary can leave it, and what is started is told that it is inside. */
export async function forHostile(backend: Backend): Promise<Backend> {
  const proof = proven.get(backend) ?? prove(backend);
  proven.set(backend, proof);
  await proof;
  return { ...backend, start: (job) => backend.start({ ...job, env: { ...job.env, ...MARK } }) };
}

async function prove(backend: Backend): Promise<void> {
  const escapes = await runCanaries(backend, process.execPath, limitsWith());
  if (escapes.length > 0) throw new Error(`${backend.id} does not hold: ${JSON.stringify(escapes)}`);
}

/** Runs a hostile server to its end, or to the memory or time that it is given, or to the first line if told so. */
export async function runHostile(
  backend: Backend,
  name: string,
  changes: Partial<SandboxJob> = {},
  killOnceItSays = false,
): Promise<Deed> {
  const running = await startHostile(backend, name, changes);
  let killed: Deed['killed'] = null;
  let peakMb = 0;
  const kill = (why: Deed['killed']): void => {
    killed ??= why;
    void running.kill();
  };
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, running.residentMb());
    if (peakMb > MEMORY_LIMIT_MB) kill('memory');
  }, LOOK_MS);
  const timer = setTimeout(() => kill('time'), PATIENCE_MS);
  if (killOnceItSays) running.stdout.once('data', () => kill('said'));
  const output = text(running.stdout);
  const errors = text(running.stderr);
  const exit = await running.exited;
  clearInterval(watch);
  clearTimeout(timer);
  // Where the kernel counts, it is quicker than whoever looks.
  if (running.outOfMemory()) killed ??= 'memory';
  await running.kill();
  // What comes after the last line break was cut off.
  const said = (await output).split('\n').slice(0, -1);
  return { exit, said: said.map((line): unknown => JSON.parse(line)), complained: await errors, peakMb, killed };
}
