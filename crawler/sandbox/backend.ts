import type { Readable, Writable } from 'node:stream';
import type { Limits } from '../limits.ts';
import type { Visible } from './view.ts';

/** One process to run in the sandbox. It has no network. */
export interface SandboxJob {
  /** Folder on this machine that appears read-only at `/pkg`. Started as root, everyone must be able to read it. */
  readonly packageDir: string;
  /** Flags of Node itself besides those of the sandbox. */
  readonly nodeFlags?: readonly string[];
  /** The program after `node`'s own flags: a path below `/pkg`, absolute or relative to it. */
  readonly entry: string;
  /** Arguments of the program. `<dir>` in them is an empty, writable folder. */
  readonly args: readonly string[];
  /** The whole environment besides PATH, HOME, TMPDIR, LANG, NO_COLOR and NODE_ENV. Never this process's own. */
  readonly env: Readonly<Record<string, string>>;
  /** Path of the Node binary to run it with. */
  readonly nodePath: string;
  /** What else of this machine appears inside. */
  readonly visible?: readonly Visible[];
  /** Bounds other than those of the backend, for what is no server. */
  readonly limits?: Partial<Limits>;
}

/** How a process ended. A sandbox may say "killed by signal n" as code 128 + n, as shells do. */
export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running sandbox. Its end is `exited`, never a stream's 'close': a left-over child could hold the pipe for ever. */
export interface SandboxedProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Never rejects. */
  readonly exited: Promise<Exit>;
  /** Resident memory of the whole process tree, in MiB. */
  residentMb(): number;
  /** Whether the kernel ended a part of it because all of it had used up its memory. False where nobody counts. */
  outOfMemory(): boolean;
  /** Kills the whole tree at once and resolves when it is gone. Safe to call twice. */
  kill(): Promise<void>;
}

/** A way to run a stranger's code on this machine. */
export interface Backend {
  readonly id: 'bubblewrap' | 'namespaces';
  /** Whether system calls are filtered too. Without it the kernel's rarer doors (VSOCK, io_uring, memfd …) stay open. */
  readonly seccomp: boolean;
  /** Starts a job; throws `SandboxError` when the job or the sandbox is at fault, before anything was started. */
  start(job: SandboxJob): SandboxedProcess;
}

/** The sandbox could not be used: says what, which value and what to do. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
}
