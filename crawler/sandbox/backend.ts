import type { Readable, Writable } from 'node:stream';

/** One process to run in the sandbox, with no network unless `egress` is given. */
export interface SandboxJob {
  /** Folder on this machine that appears read-only at `/pkg`. */
  readonly packageDir: string;
  /** The program after `node`'s own flags: a path below `/pkg` and its arguments. `<dir>` is an empty, writable folder. */
  readonly entry: string;
  readonly args: readonly string[];
  /** The whole environment besides PATH, HOME, TMPDIR and LANG. Never this process's own. */
  readonly env: Readonly<Record<string, string>>;
  /** Path of the Node binary to run it with. */
  readonly nodePath: string;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running sandbox. Its end is `exited`, never a stream's 'close': a left-over child could hold the pipe for ever. */
export interface SandboxedProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly exited: Promise<Exit>;
  /** Resident memory of the whole process tree, in MiB. */
  residentMb(): number;
  /** Kills the whole tree at once and resolves when it is gone. Safe to call twice. */
  kill(): Promise<void>;
}

/** A way to run a stranger's code on this machine. */
export interface Backend {
  readonly id: 'bubblewrap' | 'namespaces';
  /** Starts a job; throws `SandboxError` when the sandbox itself could not be set up. */
  start(job: SandboxJob): SandboxedProcess;
}
