import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { STRANGERS_PATH, type Fleet } from './fleet.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

/** A crawl of a registry and of a client's own file as somebody types it. */
export interface Typed {
  readonly fleet: Fleet;
  /** Where it is typed; the catalogue is in `data` below it. */
  readonly folder: string;
  readonly concurrency: number;
}

/** What one command came to: how many servers it finished, and what it said at the end. */
export interface Came {
  readonly finished: readonly string[];
  readonly exitCode: number | null;
  /** Of the last event; undefined when it had no chance to tell. */
  readonly summary: z.infer<typeof Summary> | undefined;
  readonly ms: number;
}
const Event = z.looseObject({ type: z.string(), server: z.string().optional() });
const Summary = z.looseObject({ total: z.number(), recorded: z.number(), skipped: z.record(z.string(), z.number()) });

export const start = ({ fleet, folder, concurrency }: Typed, ...more: string[]): ChildProcess =>
  spawn(
    process.execPath,
    [
      ...[MAIN, 'crawl', '--registry', fleet.registry.url, '--config', fleet.config, '--allow-private'],
      ...['--data', 'data', '--json', '--concurrency', String(concurrency), ...more],
    ],
    {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, npm_config_registry: fleet.registry.npmUrl },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );

/** Runs a crawl to its end; once it has finished `enough` servers it gets the signals, one after the other. */
export async function run(
  typed: Typed,
  stop: { enough: number; signals: readonly NodeJS.Signals[] } = { enough: Infinity, signals: [] },
): Promise<Came> {
  const began = performance.now();
  const crawl = start(typed);
  const ended = once(crawl, 'exit');
  const finished: string[] = [];
  let summary: Came['summary'];
  if (!crawl.stdout) throw new Error('Expected a pipe.');
  const signals = [...stop.signals];
  for await (const line of createInterface({ input: crawl.stdout })) {
    const event = Event.parse(JSON.parse(line));
    if (event.type === 'summary') summary = Summary.parse(event);
    if (event.type !== 'finished' || event.server === undefined) continue;
    finished.push(event.server);
    if (finished.length < stop.enough) continue;
    const signal = signals.shift();
    if (signal) crawl.kill(signal);
  }
  await ended;
  return { finished, exitCode: crawl.exitCode, summary, ms: performance.now() - began };
}

const Row = z.object({ name: z.string(), outcome: z.string(), observations: z.number(), tools: z.string().nullable() });

/**
 * What is wrong after a whole crawl, a line for each; none: every server is in the catalogue once, with its tools, and
 * none was asked what it should not have been. `lost` is how many looks were cut off, which had to be done again.
 */
export function whatIsWrong(catalogue: string, fleet: Fleet, { lost }: { readonly lost: number }): string[] {
  return [...wronglyRecorded(catalogue, fleet), ...wronglyAsked(fleet, lost)];
}

function wronglyAsked({ addresses, listings }: Fleet, lost: number): string[] {
  const calls = addresses.heard('tools/call');
  const strangers = addresses.asked(STRANGERS_PATH);
  const asked = addresses.heard('tools/list');
  return [
    ...(calls > 0 ? [`${calls} tools were called.`] : []),
    ...(strangers > 0 ? [`The private address of a stranger was asked ${strangers} times.`] : []),
    ...(asked < listings || asked > listings + lost ? [`${listings} servers were asked ${asked} times.`] : []),
  ];
}

function wronglyRecorded(catalogue: string, { servers }: Fleet): string[] {
  const db = new Database(catalogue, { readonly: true });
  try {
    const rows = z.array(Row).parse(
      db
        .prepare(
          `select name, outcome, (select count(*) from observation where observation.server = server.slug) observations,
           (select group_concat(name, ' ') from (select name from tool where tool.server = server.slug order by name)) tools
           from server`,
        )
        .all(),
    );
    const found = new Map(rows.map((row) => [row.name, row]));
    const wrong = servers.flatMap(({ name, outcome, tools }) => {
      const row = found.get(name);
      if (!row) return [`${name} is missing.`];
      const isRight = row.outcome === outcome && row.observations === 1 && (row.tools ?? '') === tools.join(' ');
      return isRight ? [] : [`${name}: ${JSON.stringify(row)}`];
    });
    if (rows.length !== servers.length) wrong.push(`${rows.length} servers instead of ${servers.length}.`);
    const left = z.number().parse(db.prepare('select count(*) from claim').pluck().get());
    return left === 0 ? wrong : [...wrong, `${left} servers are still claimed.`];
  } finally {
    db.close();
  }
}
