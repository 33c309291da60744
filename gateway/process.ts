import spawn from 'cross-spawn';
import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { lines, TooLongError } from './lines.ts';
import { MAX_MESSAGE, type Upstream } from './upstream.ts';

/** A server's program as a client would start it. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** How long a server may take to leave once its input has ended, and again once it was told to, in milliseconds. */
const GRACE_MS = 2_000;

/** What ends the programs that still run; all of them end when this process does. */
const running = new Set<() => void>();
process.once('exit', () => running.forEach((killNow) => killNow()));

/** The program could not be started: the message says which, and why. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/**
 * Starts a server that speaks over standard input and output, as its client would have: with this environment, and what it
 * says on standard error shown. It is the user's own choice of a program, so no sandbox is around it. It has a process group
 * of its own, so that what it starts goes when it goes. Throws `StartError`.
 */
export async function startProcess({ command, args, env, cwd }: Program): Promise<Upstream> {
  const child: ChildProcess = spawn(command, [...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env,
    cwd,
    detached: process.platform !== 'win32',
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    await once(child, 'spawn');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new StartError(`Cannot start "${command}" (${code === 'ENOENT' ? 'there is no such program' : code}).`);
  }
  const { stdin, stdout } = child as ChildProcess & { readonly stdin: Writable; readonly stdout: Readable };
  stdin.on('error', () => undefined);
  child.on('error', () => undefined);
  const kill = (signal: NodeJS.Signals): void => killGroup(child, signal);
  const killNow = (): void => kill('SIGKILL');
  running.add(killNow);
  // What it has started goes with it, and lets go of the pipe that both may hold.
  void exited.then(killNow);
  let problem: string | null = null;

  async function* messages(): AsyncGenerator<string> {
    try {
      for await (const line of lines(stdout, MAX_MESSAGE)) yield line.toString('utf8');
    } catch (error) {
      if (error instanceof TooLongError) problem = `The server's message was too long. ${error.message}`;
      killNow();
    }
    problem ??= await howItEnded(child, exited);
  }

  return {
    send: (text) => (stdin.write(`${text}\n`) || stdin.destroyed ? undefined : drained(stdin, exited)),
    messages: messages(),
    ended: () => problem,
    async close() {
      stdin.end();
      if (!(await within(exited, GRACE_MS))) kill('SIGTERM');
      if (!(await within(exited, GRACE_MS))) killNow();
      await exited;
      running.delete(killNow);
      stdout.destroy();
    },
  };
}

async function howItEnded(child: ChildProcess, exited: Promise<void>): Promise<string> {
  if (!(await within(exited, GRACE_MS))) return 'The server closed its output.';
  return child.signalCode === null
    ? `The server left with code ${child.exitCode ?? 'unknown'}.`
    : `The server was ended by ${child.signalCode}.`;
}

/** Resolves when a full pipe has room again, or when nobody will ever empty it. */
async function drained(stdin: Writable, exited: Promise<void>): Promise<void> {
  await Promise.race([once(stdin, 'drain').catch(() => undefined), exited]);
}

async function within(event: Promise<void>, ms: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), ms);
  void event.then(() => resolve(true));
  return promise.finally(() => clearTimeout(timer));
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // There is nothing left of it.
  }
}
