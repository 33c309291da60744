import type { Command as Declaration } from 'commander';
import type { DataFolder } from './data-folder.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** What was typed, after commander has checked that every argument and option exists. Values are parsed by the command. */
export interface Invocation {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly data: DataFolder;
}

/** One subcommand: its declaration as data for help, and what it does. It never exits the process itself. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Adds arguments, options and examples. `--data` and `--json` are there already. */
  readonly declare: (declaration: Declaration) => Declaration;
  readonly run: (invocation: Invocation, io: Io) => Promise<ExitCode>;
}
