#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { EXIT } from './exit-code.ts';
import { run } from './run.ts';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The second one means it: nothing is lost, since every observation is stored when it arrives.
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    process.stderr.write('\nStopping. Press Ctrl-C again to stop at once; what was recorded is kept.\n');
    stop.abort();
  });
}
// A reader that leaves early (`placard … | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: whereTyped(),
  signal: stop.signal,
  now: () => new Date(),
});

/** npm runs scripts in the package's folder and keeps in INIT_CWD where the person was, which names on the line are relative to. */
function whereTyped(): string {
  const home = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
  const initial = process.env['INIT_CWD'];
  return process.cwd() === home && initial ? initial : process.cwd();
}
