/**
 * How much longer a program takes from start to exit in each sandbox than bare, in one run, rounds interleaved so that
 * other load hits all alike. Run: node test/bench/sandbox-overhead.bench.ts [rounds]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { backendsHere, notHere } from '../crawler/sandbox/backends-here.ts';
import { jobFor, PROGRAMS, run } from '../crawler/sandbox/run.ts';

const PROGRAM = 'print.mjs';
const rounds = Number(process.argv[2] ?? 20);

async function bare(): Promise<void> {
  const child = spawn(process.execPath, [join(PROGRAMS, PROGRAM)], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end();
  child.stdout.resume();
  await once(child, 'exit');
}

const ways = new Map<string, () => Promise<unknown>>([
  ['bare', bare],
  ...backendsHere.map((backend) => [backend.id, () => run(backend, jobFor(PROGRAM))] as const),
]);
const times = new Map<string, number[]>([...ways.keys()].map((name) => [name, []]));
// The first start of each reads its files from disk and finds the libraries.
for (const start of ways.values()) await start();
for (let round = 0; round < rounds; round++) {
  for (const [name, start] of ways) {
    const before = performance.now();
    await start();
    times.get(name)?.push(performance.now() - before);
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const base = median(times.get('bare') ?? []);
for (const [name, values] of times) {
  const middle = median(values);
  const figures = [`median ${middle.toFixed(1)} ms`, `least ${Math.min(...values).toFixed(1)} ms`];
  console.log(`${name.padEnd(12)} ${figures.join(', ')}, ${(middle / base).toFixed(2)} × bare`);
}
for (const line of notHere) console.log(line);
