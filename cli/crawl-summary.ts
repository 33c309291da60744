import type { CrawlResult } from '#crawler/crawl-result.ts';
import type { Finished, Relisted, SkipReason } from '#crawler/crawl-event.ts';
import type { Outcome } from '#schema/observation.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { counted } from './counted.ts';
import { changesText } from './crawl-report.ts';
import { roughly } from './progress.ts';

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  fresh: 'still fresh',
  waiting: 'failed not long ago',
  'no-runner': 'that nobody here can look at',
  taken: 'left to another crawl',
};

/** What a person can do about servers that gave no list. */
const WHAT_TO_DO: Partial<Readonly<Record<Outcome, string>>> = {
  partial: 'What they listed is kept; the detail says what is missing.',
  'auth-required': 'They list nothing without a login. How one logs in is recorded.',
  'needs-config':
    'Made-up values did not satisfy them. An entry in a registry or a client’s file can name what they need.',
  'launch-failed': 'They do not start where there is no network and no configuration. What they said is recorded.',
  'install-failed': 'Look whether the name and version are right, and whether your npm is set to the right registry.',
  timeout: 'On a busy machine fewer at once may help: --concurrency 1 --force --only NAME.',
  crashed: 'They left in the middle of an answer. What they said is recorded.',
  'limit-exceeded': 'They went beyond what a well-behaved server needs, and were stopped.',
  'not-mcp': 'What answered does not speak the protocol.',
  unreachable: 'Their address did not answer. It is tried again later.',
  blocked:
    'They want something that Placard refuses: see the detail. Servers of your own: --config FILE --allow-private.',
};
const MOST_NAMED = 3;
const MOST_CHANGED = 10;

/** How a crawl went, in a few lines: outcomes by reason, what is new and changed, what took longest, what to do. */
export function crawlSummary(result: CrawlResult): string {
  const { total, recorded, skipped, changedServers, slowest, ms, sandboxLost } = result;
  const left = Object.entries(SKIPPED).flatMap(([why, words]) => {
    const count = skipped[why as SkipReason];
    return count > 0 ? [`${count} ${words}`] : [];
  });
  const looked = recorded > 0 ? `${counts(result)} in ${roughly(ms)}` : 'none looked at';
  const parts = [`${counted(total, 'server')}: ${[looked, ...left].join(', ')}.`];
  if (recorded > 0) parts.push(toolsLine(result));
  for (const one of changedServers.slice(0, MOST_CHANGED)) parts.push(`  ${named(one)}${changesText(one)}`);
  if (changedServers.length > MOST_CHANGED) parts.push(`  … and ${changedServers.length - MOST_CHANGED} more`);
  if (result.unstable.length > 0)
    parts.push(
      `Another list for another client, so what is recorded may not be what you get: ${names(result.unstable)}.`,
    );
  parts.push(...relistedLines(result), ...failureLines(result));
  if (recorded >= 10)
    parts.push(`Slowest: ${slowest.map((one) => `${named(one)} ${(one.ms / 1000).toFixed(1)} s`).join(', ')}.`);
  if (sandboxLost !== null)
    parts.push('The sandbox stopped working, so the rest was not looked at. Mend it, and run the same command again.');
  if (result.offline) parts.push('The npm registry could not be reached, so the rest was not looked at.');
  if (result.networkLost)
    parts.push('This machine has no network for servers at an address; what is known of them stays as it was.');
  if (result.taken.length > 0)
    parts.push(
      `Left to another crawl, which is still looking at it: ${names(result.taken.map((server) => ({ server })))}. If that is stopped, run this again.`,
    );
  if (result.aborted) parts.push('Stopped: the next crawl goes on from here.');
  return parts.join('\n');
}

const RELISTED: Readonly<Record<Relisted['status'], string>> = {
  deleted: 'Newly taken back by their registry',
  deprecated: 'Newly deprecated by their registry',
  active: 'Back in use at their registry',
};

function relistedLines({ relisted }: CrawlResult): string[] {
  return Object.entries(RELISTED).flatMap(([status, words]) => {
    const ones = relisted.filter((one) => one.status === status);
    return ones.length > 0 ? [`${words}: ${names(ones)}.`] : [];
  });
}

/** `40 listed, 2 timeout`. */
const counts = ({ byOutcome }: CrawlResult): string =>
  [...byOutcome]
    .toSorted(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `${count} ${outcome}`)
    .join(', ');

function toolsLine({ tools, newServers, changes, recorded }: CrawlResult): string {
  const known = recorded - newServers;
  const { added, removed, changed } = changes;
  const differ = `${added} added, ${changed} changed, ${removed} removed`;
  const before = known > 0 ? `; at the ${counted(known, 'server')} looked at before: ${differ}` : '';
  return `${counted(tools, 'tool')}, ${counted(newServers, 'new server')}${before}.`;
}

/** Failures by outcome, each with what its servers said, most frequent first, and with what to do. */
function failureLines({ failed }: CrawlResult): string[] {
  const byOutcome = Map.groupBy(failed, ({ outcome }) => outcome);
  const lines = [...byOutcome].flatMap(([outcome, ones]) => {
    const advice = WHAT_TO_DO[outcome];
    return [`${outcome} (${ones.length})${advice === undefined ? '' : `: ${advice}`}`, ...reasonLines(ones)];
  });
  const isRetried = failed.some(({ outcome }) => outcome !== 'not-attempted' && outcome !== 'partial');
  const again =
    'What failed is tried again by a crawl after an hour, then ever more rarely, at last once a week; --force tries at once.';
  return isRetried ? [...lines, again] : lines;
}

function reasonLines(ones: readonly Finished[]): string[] {
  const byReason = Map.groupBy(ones, ({ detail = '' }) => shapeOf(detail));
  return [...byReason.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_CHANGED)
    .map((same) => `  ${names(same)}: ${visibleLine(same[0]?.detail ?? '', 120)}`);
}

/** Details that differ only in numbers or in what a server said are one reason. */
const shapeOf = (detail: string): string =>
  detail.replace(/(?: It said: | It asks for )[^]*$/, '').replace(/\d+/g, '#');

/** The first few by name, and how many more there are. */
function names(ones: readonly Pick<Finished, 'server'>[]): string {
  const more = ones.length > MOST_NAMED ? ` and ${ones.length - MOST_NAMED} more` : '';
  return `${ones.slice(0, MOST_NAMED).map(named).join(', ')}${more}`;
}

const named = ({ server }: Pick<Finished, 'server'>): string => visibleLine(server, 60);
