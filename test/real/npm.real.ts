/*
 * Crawls npm servers whose tools somebody has counted before, from cold, and compares. Needs a network, the packages'
 * room on disk and, for two hundred servers, half an hour:
 *
 *     node test/real/npm.real.ts SERVERS.jsonl [--every N] [--hints] [--data DIR] [--only TEXT] [--installed]
 *
 * A line of the file is {"package", "version", "tools"} and, for `--hints`, {"bin", "args", "env"} as a registry would
 * give them; without it everything but the package has to be found. `--every` takes each Nth line. A folder given by
 * `--data` is kept, with what is installed in it. Fails when fewer than 97 % list the same number of tools, or when a
 * second crawl takes more than a tenth of the first one's time.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { dataFolder } from '#cli/data-folder.ts';
import type { Io } from '#cli/io.ts';
import { withCatalogue } from '#cli/open.ts';
import { crawlStage } from '#cli/stages/crawl.ts';
import { FRESH_FOR, NEVER_FRESH } from '#crawler/freshness.ts';
import { chooseBackend } from '#crawler/sandbox/choose.ts';
import type { Source } from '#crawler/source.ts';
import type { CrawlStore } from '#crawler/store.ts';
import { isAnswered, type Observation } from '#schema/observation.ts';

const SHARE = 0.97;
const SECOND_RUN = 0.1;
const AT_ONCE = 2;
/** Everything stays: the second run is to install nothing. */
const CACHE_BYTES = 200 * 1024 ** 3;

const Counted = z.object({
  package: z.string(),
  version: z.string(),
  tools: z.number().int(),
  bin: z.string().optional(),
  /** `realpath`: "bin" is a file, since the name of the command starts nothing. */
  start: z.string().optional(),
  args: z.array(z.string()).default([]),
  env: z.array(z.string()).default([]),
});
type Counted = z.infer<typeof Counted>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    hints: { type: 'boolean', default: false },
    data: { type: 'string' },
    installed: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('Say which file: node test/real/npm.real.ts SERVERS.jsonl');
const rows = (await readFile(file, 'utf8'))
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => Counted.parse(JSON.parse(line)))
  .filter((row, index) => index % Number(values.every) === 0 && row.package.includes(values.only));

const source: Source = {
  id: 'counted',
  title: 'Servers that were counted before',
  homepage: null,
  async *list() {
    for (const { package: identifier, version, bin, start, args, env } of rows)
      yield {
        name: `npm/${identifier}`,
        packages: [{ registry: 'npm', identifier, version }],
        remotes: [],
        ...(values.hints && { launch: { ...(bin !== undefined && start !== 'realpath' && { bin }), args, env } }),
        source: 'counted',
      };
  },
};

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const io: Io = {
  ...{ stdout: process.stdout, stderr: process.stderr, env: process.env, cwd: process.cwd() },
  ...{ signal: stop.signal, now: () => new Date() },
};
const root = values.data ?? (await mkdtemp(join(tmpdir(), 'placard-real-')));
const data = dataFolder(root, io);
const sandbox = await chooseBackend(process.execPath);
if (!sandbox.ok) throw new Error(sandbox.reason);
const { backend } = sandbox;

const seen = new Map<string, Observation>();
const run = (freshFor = FRESH_FOR) =>
  withCatalogue(data, (catalogue) => {
    const store: CrawlStore = {
      lastAttempt: (name) => catalogue.lastAttempt(name),
      claim: (name, claim) => catalogue.claim(name, claim),
      relist: (ref, listedAt) => catalogue.relist(ref, listedAt),
      sweepClaims: (by) => catalogue.sweepClaims(by),
      release: (name, owner) => catalogue.release(name, owner),
      record: (ref, observation) => {
        seen.set(ref.name, observation);
        say(row(seen.size, observation));
        return catalogue.record(ref, observation);
      },
    };
    return crawlStage(
      {
        ...{ sources: [source], store, backend, data, concurrency: AT_ONCE, cacheBytes: CACHE_BYTES, freshFor },
        onEvent: () => undefined,
      },
      io,
    );
  });

const expected = new Map(rows.map((one) => [`npm/${one.package}`, one.tools]));
const countOf = (one: Observation): number => (isAnswered(one) ? one.definitions.length : 0);
const isSame = (one: Observation): boolean => one.outcome === 'listed' && countOf(one) === expected.get(one.server);

function row(index: number, one: Observation): string {
  const { server, outcome, profile, durations } = one;
  const how = [profile.bin ?? '', ...profile.args, ...(profile.env.length > 0 ? [`env ${profile.env.join(',')}`] : [])];
  const cells = [
    ...[isSame(one) ? 'ok' : 'NO', `${index}/${rows.length}`, server, outcome],
    ...[`${countOf(one)}/${expected.get(server) ?? '?'}`, `${(durations.total / 1000).toFixed(1)} s`, how.join(' ')],
    ...('detail' in one ? [one.detail] : []),
  ];
  return cells.join('\t');
}

const first = await run();
const same = [...seen.values()].filter(isSame);
say(`\nOther than counted:`);
for (const one of seen.values()) if (!isSame(one)) say(row(0, one));
const share = same.length / rows.length;
const tools = [...seen.values()].reduce((sum, one) => sum + countOf(one), 0);
say(
  `\n${same.length} of ${rows.length} as counted (${(100 * share).toFixed(1)} %), ${tools} tools, in ${Math.round(first.ms / 1000)} s.`,
);

seen.clear();
const second = await run();
const ratio = second.ms / first.ms;
say(
  `Again: ${second.recorded} looked at, ${second.skipped.fresh} fresh, ${Math.round(second.ms)} ms: ${ratio.toFixed(4)} of the first.`,
);
if (values.installed) {
  seen.clear();
  const third = await run(NEVER_FRESH);
  say(
    `From what is installed: ${[...seen.values()].filter(isSame).length} of ${rows.length} as counted, in ${Math.round(third.ms / 1000)} s.`,
  );
}
if (values.data === undefined) await rm(root, { recursive: true, force: true });
if (!(share >= SHARE) || !(ratio <= SECOND_RUN)) process.exitCode = 1;
