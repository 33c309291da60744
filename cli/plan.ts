import { dueOf, type Due } from '#crawler/due.ts';
import type { FreshFor } from '#crawler/freshness.ts';
import { runnable } from '#crawler/runners.ts';
import type { Source, SourceContext } from '#crawler/source.ts';
import type { CrawlStore } from '#crawler/store.ts';
import type { ServerRef } from '#schema/server.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { counted } from './counted.ts';

/** One server that a crawl would come to. */
export type Planned = { readonly server: string; readonly source: string; readonly target: string } & Due;

export interface PlanContext {
  readonly store: Pick<CrawlStore, 'lastAttempt'>;
  readonly sourceContext: SourceContext;
  readonly now: Date;
  readonly freshFor: FreshFor;
}

/** Tells what a crawl of these sources would do, without doing any of it. Rejects when a source cannot be read. */
export async function plan(sources: readonly Source[], context: PlanContext): Promise<Planned[]> {
  const planned: Planned[] = [];
  const seen = new Set<string>();
  for (const source of sources) {
    for await (const ref of source.list(context.sourceContext)) {
      if (seen.has(ref.name)) continue;
      seen.add(ref.name);
      const last = await context.store.lastAttempt(ref.name);
      const due = dueOf(ref, last, context.now, context.freshFor);
      planned.push({ server: ref.name, source: ref.source, target: targetOf(ref), ...due });
    }
  }
  return planned;
}

function targetOf(ref: ServerRef): string {
  const [remote] = ref.remotes;
  const pkg = runnable(ref)?.pkg ?? (remote ? undefined : ref.packages[0]);
  return pkg ? `${pkg.registry} ${pkg.identifier} ${pkg.version}` : (remote?.url ?? '');
}

/** How many servers would be looked at, are fresh, or would only be recorded. */
export function countPlan(planned: readonly Planned[]): Record<Due['action'], number> {
  const count = { look: 0, skip: 0, record: 0 };
  for (const { action } of planned) count[action] += 1;
  return count;
}

/** The plan as a table for people, and a line that counts it. */
export function planTable(planned: readonly Planned[]): string {
  const rows = planned.map((one) => [one.action, visibleLine(one.server, 60), visibleLine(one.target, 70), words(one)]);
  const table = [['what', 'server', 'from', 'why'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const { look, skip, record } = countPlan(planned);
  return [
    ...lines,
    '',
    `${counted(planned.length, 'server')}: ${look} to look at, ${skip} to leave, ${record} to be recorded as not attempted.`,
  ].join('\n');
}

function words(due: Due): string {
  switch (due.why) {
    case 'new':
      return 'never looked at';
    case 'stale':
      return 'its list is old';
    case 'failed':
      return due.failures > 1 ? `failed ${due.failures} times, the last time some time ago` : 'failed, some time ago';
    case 'not-attempted':
      return 'nobody could look at it the last time';
    case 'declared':
      return 'its tools are only declared';
    case 'version':
      return `another version was looked at: ${visibleLine(due.from, 40)}`;
    case 'fresh':
      return `looked at ${due.since.slice(0, 16).replace('T', ' ')}`;
    case 'waiting':
      return `failed${due.failures > 1 ? ` ${due.failures} times` : ''}, and is left until ${due.until.slice(0, 16).replace('T', ' ')}`;
    case 'no-runner':
      return due.detail;
  }
}
