import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Sqlite from 'better-sqlite3';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { openCatalogue } from '#catalogue/open.ts';
import { CATEGORIES, RISKS } from '#schema/category.ts';
import { digestOf } from '#schema/tool-definition.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import { answered, day, refOf, toolOf, verdict } from '#test/catalogue/fixtures.ts';

/**
 * `node test/bench/catalogue.bench.ts [--servers 1000]`: records servers of 12 tools each into a new file, looks at them
 * again unchanged, labels them, then asks. Beside each figure stands its ratio to a floor measured in the same run:
 * the same definitions digested and inserted by one bare statement per server, and the bare SQL of a list or search.
 * All are milliseconds of processor time, which other work on the machine disturbs less than the clock's.
 */
const { values } = parseArgs({ options: { servers: { type: 'string', default: '1000' } } });
const SERVERS = Number(values.servers);
const TOOLS = 12;
const VERBS = [
  'get',
  'list',
  'search',
  'create',
  'update',
  'delete',
  'send',
  'run',
  'export',
  'share',
  'merge',
  'watch',
];
const THINGS = [
  'file',
  'issue',
  'invoice',
  'message',
  'branch',
  'table',
  'contact',
  'event',
  'page',
  'cluster',
  'secret',
];

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? '';
const nameOf = (number: number): string => `npm/bench-${String(number)}`;
const toolsOf = (server: number): ToolDefinition[] =>
  Array.from({ length: TOOLS }, (_, index) => {
    const thing = pick(THINGS, server + index);
    const words = `${pick(VERBS, index)}s one ${thing} of the workspace ${String(server)} and answers what it is then. `;
    return toolOf(`${pick(VERBS, index)}_${thing}`, { description: words.repeat(1 + ((server + index) % 6)) });
  });

const firstTool = (server: number): string => toolsOf(server)[0]?.name ?? '';

interface Figure {
  readonly name: string;
  readonly ms: number;
  readonly floor?: number;
}

async function timed(name: string, times: number, work: (number: number) => unknown): Promise<Figure> {
  const start = process.cpuUsage();
  for (let number = 0; number < times; number++) await work(number);
  const { user, system } = process.cpuUsage(start);
  return { name, ms: (user + system) / 1_000 / times };
}

async function measure(catalogue: Catalogue, path: string, folder: string): Promise<Figure[]> {
  const bare = new Sqlite(join(folder, 'bare.db'));
  bare.pragma('journal_mode = WAL');
  bare.exec('create table seen (server text primary key, body text)');
  const insert = bare.prepare('insert into seen values (?, ?)');
  const { ms: floor } = await timed('', SERVERS, (number) => {
    const tools = toolsOf(number).map((tool) => [digestOf(tool), tool]);
    insert.run(nameOf(number), JSON.stringify(tools));
  });
  bare.close();

  const look = (date: number) => (number: number) =>
    catalogue.record(refOf(nameOf(number)), answered(nameOf(number), day(date), toolsOf(number)));
  const first = await timed(`record a new server of ${String(TOOLS)} tools`, SERVERS, look(1));
  const again = await timed('record it again, unchanged', SERVERS, look(2));
  const label = await timed('label a tool', 1, async () => {
    const batch = [];
    for await (const { server, tool, digest } of catalogue.unassessed('rules-1')) {
      const at = batch.length;
      const assessment = verdict(CATEGORIES[at % 5] ?? 'Read', RISKS[at % 4] ?? 'low');
      batch.push({ server, tool, digest, assessment });
      if (batch.length === 500) await catalogue.saveAssessments(batch.splice(0));
    }
    await catalogue.saveAssessments(batch);
  });
  return [
    { ...first, floor },
    { ...again, floor },
    { ...label, ms: label.ms / (SERVERS * TOOLS) },
    ...(await ask(catalogue, path)),
  ];
}

async function ask(catalogue: Catalogue, path: string): Promise<Figure[]> {
  const file = new Sqlite(path, { readonly: true });
  const list = file.prepare('select * from tool where removed_at is null order by risk_order, server, slug limit 50');
  const match = file.prepare(
    'select rowid, bm25(tool_search, 10, 6, 1, 4) as score from tool_search where tool_search match ? order by score limit 20',
  );
  const floorOf = async (work: () => unknown): Promise<number> => (await timed('', 20, work)).ms;
  const figures: Figure[] = [
    {
      ...(await timed('a page of 50 tools', 100, () => catalogue.tools({ limit: 50 }))),
      floor: await floorOf(() => list.all()),
    },
    { ...(await timed('every page of tools, per page', 1, () => everyPage(catalogue))) },
    await timed('a server', 100, (number) => catalogue.server(`npm--bench-${String(number % SERVERS)}`)),
    await timed('a tool', 100, (number) =>
      catalogue.tool(`npm--bench-${String(number % SERVERS)}`, firstTool(number % SERVERS)),
    ),
    await timed('the riskiest 12 servers', 100, () => catalogue.riskiest(12)),
    await timed('the totals', 100, () => catalogue.counts()),
    await timed('tools related to one', 20, (number) =>
      catalogue.related(`npm--bench-${String(number)}`, firstTool(number), 8),
    ),
  ];
  for (const [query, raw] of [
    ['invoice', '"invoice"*'],
    ['delete branch', '"delete"* AND "branch"*'],
    ['workspace', '"workspace"*'],
  ] as const)
    figures.push({
      ...(await timed(`search “${query}”`, 20, () => catalogue.search(query, { limit: 20 }))),
      floor: await floorOf(() => match.all(raw)),
    });
  file.close();
  return figures;
}

async function everyPage(catalogue: Catalogue): Promise<void> {
  let after: string | undefined;
  do after = (await catalogue.tools({ limit: 100, after })).next ?? undefined;
  while (after !== undefined);
}

const folder = await mkdtemp(join(tmpdir(), 'placard-bench-'));
const path = join(folder, 'catalogue.db');
const catalogue = await openCatalogue(path);
for (const { name, ms, floor } of await measure(catalogue, path, folder)) {
  const per = name.startsWith('every page') ? ms / Math.ceil((SERVERS * TOOLS) / 100) : ms;
  const ratio = floor === undefined ? '' : `${(ms / floor).toFixed(1)} × floor of ${floor.toFixed(3)} ms`;
  console.log(`${name.padEnd(38)} ${per.toFixed(3).padStart(9)} ms  ${ratio}`);
}
await catalogue.close();
console.log(`${String(SERVERS * TOOLS)} tools, file of ${((await stat(path)).size / 2 ** 20).toFixed(1)} MiB`);
await rm(folder, { recursive: true });
