/** A place to print to. `columns` is absent where the width is unknown. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything outside the process that a command may touch, so that tests can hand in their own. */
export interface Io {
  /** Results only. */
  readonly stdout: Output;
  /** Progress, notes and errors. */
  readonly stderr: Output;
  /** What is piped in, for who names a file `-`. Absent: nothing is. */
  readonly stdin?: AsyncIterable<string | Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborts at the first Ctrl-C: nothing new begins. */
  readonly signal: AbortSignal;
  /** Aborts at the second Ctrl-C, and at SIGTERM: what is being finished ends at once. Absent: nobody can press it. */
  readonly kill?: AbortSignal;
  now(): Date;
}

/** Prints one line of a result. */
export const print = (io: Io, line = ''): void => void io.stdout.write(`${line}\n`);
/** Prints one line of progress or a note. */
export const note = (io: Io, line = ''): void => void io.stderr.write(`${line}\n`);
/** Prints a value as JSON, for `--json`. */
export const printJson = (io: Io, value: unknown): void => void io.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
