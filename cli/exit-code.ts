/** Exit codes of every command. The same table stands in README.md. */
export const EXIT = {
  /** Done, and nothing to complain of. */
  ok: 0,
  /** Done, but something asked for was not found or did not pass. */
  findings: 1,
  /** The command line or an input file is wrong. */
  usage: 2,
  /** It could not be done: no sandbox, a port, a damaged catalogue … */
  failed: 3,
  /** Stopped by Ctrl-C or SIGTERM; what was recorded is kept. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An expected failure: one line that says what, which value and what to do, and the exit code that goes with it. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
