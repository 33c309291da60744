#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { EXIT } from './exit-code.ts';
import { run } from './run.ts';

/** How long what is being done has to clear up once it was told to stop at once, in milliseconds. */
const CLEAR_UP_MS = 5_000;

const stop = new AbortController();
const kill = new AbortController();
const stopAtOnce = (): void => {
  // The third one means it: nothing is lost, since every observation is stored when it arrives.
  if (kill.signal.aborted) process.exit(EXIT.interrupted);
  stop.abort();
  kill.abort();
  setTimeout(() => process.exit(EXIT.interrupted), CLEAR_UP_MS).unref();
};
process.on('SIGTERM', stopAtOnce);
// What has something to finish says so.
process.on('SIGINT', () => (stop.signal.aborted ? stopAtOnce() : stop.abort()));
// A reader that leaves early (`placard … | head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: whereTyped(),
  signal: stop.signal,
  kill: kill.signal,
  now: () => new Date(),
});

/** npm runs scripts in the package's folder and keeps in INIT_CWD where the person was, which names on the line are relative to. */
function whereTyped(): string {
  const home = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
  const initial = process.env['INIT_CWD'];
  return process.cwd() === home && initial ? initial : process.cwd();
}
