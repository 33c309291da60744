import { z } from 'zod';
import type { Readable } from 'node:stream';
import type { Backend, Exit, SandboxJob } from './backend.ts';

/** A canary that the sandbox holds answers within a fraction of a second. */
const PATIENCE_MS = 10_000;
const MOST_KEPT = 16 * 1024;
const Report = z.object({ escapes: z.array(z.string()) });

/** Starts one canary and returns what it could do and must not, or in one sentence why it did not say. */
export async function runCanary(backend: Backend, job: SandboxJob): Promise<string[]> {
  const running = backend.start(job);
  running.stdin.end();
  const output = keep(running.stdout);
  const errors = keep(running.stderr);
  const timer = setTimeout(() => void running.kill(), PATIENCE_MS);
  const exit = await running.exited;
  clearTimeout(timer);
  const [said, complained] = [await output, await errors];
  await running.kill();
  const report = parse(said);
  return report ?? [`It did not report: ${howItEnded(exit)}${complained === '' ? '' : `, ${firstLine(complained)}`}.`];
}

function parse(text: string): string[] | null {
  try {
    return Report.parse(JSON.parse(text)).escapes;
  } catch {
    // Whatever it printed instead, it is not the report of a canary that ran.
    return null;
  }
}

/** Everything that a stream gives until it ends, the beginning kept. */
async function keep(stream: Readable): Promise<string> {
  let kept = '';
  for await (const chunk of stream.setEncoding('utf8')) kept = `${kept}${String(chunk)}`.slice(0, MOST_KEPT);
  return kept;
}

const howItEnded = ({ code, signal }: Exit): string =>
  signal === null ? `it ended with code ${code}` : `${signal} ended it`;

/** The tools of the sandbox say what failed on their first line. */
const firstLine = (text: string): string =>
  (text.split('\n', 1)[0] ?? '').replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 200);
