import { Readable } from 'node:stream';
import type { ExitCode } from '#cli/exit-code.ts';
import { run } from '#cli/run.ts';

export interface Printed {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line as if it were typed in a folder, on no terminal, and answers what it printed. */
export async function typed(
  cwd: string,
  argv: readonly string[],
  {
    env = {},
    now = new Date(),
    piped,
  }: { readonly env?: Record<string, string>; readonly now?: Date; readonly piped?: string } = {},
): Promise<Printed> {
  let stdout = '';
  let stderr = '';
  const exitCode = await run(argv, {
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    ...(piped === undefined ? {} : { stdin: Readable.from([piped]) }),
    env,
    cwd,
    signal: new AbortController().signal,
    now: () => now,
  });
  return { exitCode, stdout, stderr };
}
