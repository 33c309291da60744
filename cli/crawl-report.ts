import type { CrawlEvent, Finished, Relisted } from '#crawler/crawl-event.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { counted } from './counted.ts';
import type { Io } from './io.ts';
import { estimate, progressOn, type Progress } from './progress.ts';

/** How often, in milliseconds, a log tells how far a crawl is; a terminal shows it all the time. */
const TELL_EVERY_MS = 60_000;
const TICK_MS = 1_000;

/**
 * Tells a person how a crawl goes: a line for each server that is done, and on a terminal below them one for each that is
 * running and one with totals, rate and estimate, which a log gets every minute.
 */
export function crawlReport(io: Io): Pick<Progress, 'line' | 'end'> & { hear: (event: CrawlEvent) => void } {
  const progress = progressOn(io.stderr);
  const started = io.now().getTime();
  const running = new Map<string, { phase: string; since: number }>();
  let [done, total, skipped, looked, told, isAllListed, isDraining] = [0, 0, 0, 0, started, false, false];

  const totals = (now: number): string => {
    const elapsed = now - started;
    const rate = looked > 0 && elapsed > 0 ? perMinute((looked * 60_000) / elapsed) : null;
    const left = isDraining ? null : estimate(looked, total - skipped, elapsed);
    const more = isAllListed ? '' : ' or more';
    return [`${done} of ${total}${more}`, ...(rate ? [rate] : []), ...(left ? [`about ${left} left`] : [])].join(' · ');
  };

  const note = (event: CrawlEvent): void => {
    const now = io.now().getTime();
    switch (event.type) {
      case 'started':
        return void running.set(event.server, { phase: 'waiting', since: now });
      case 'phase':
        return void running.set(event.server, { phase: event.phase, since: running.get(event.server)?.since ?? now });
      case 'skipped':
        skipped += 1;
        if (event.why === 'taken') progress.line(`${visibleLine(event.server, 60)}: another crawl is looking at it.`);
        return;
      case 'dropped':
        return void running.delete(event.server);
      case 'finished':
        looked += 1;
        running.delete(event.server);
        return progress.line(finishedLine(event));
      case 'relisted':
        return progress.line(`${visibleLine(event.server, 60)}: ${relistedWords[event.status]}.`);
      case 'listed-all':
        isAllListed = true;
        return;
      case 'draining':
        isDraining = true;
        return progress.line(
          event.running > 0
            ? `Stopping: ${counted(event.running, 'server')} still to finish. Ctrl-C again stops at once.`
            : 'Stopping.',
        );
      case 'offline':
        return progress.line('The npm registry cannot be reached: no more servers are looked at in this run.');
      case 'no-network':
        running.delete(event.server);
        return progress.line(`${visibleLine(event.server, 60)}: not asked, this machine has no network.`);
      case 'sandbox-lost':
        return progress.line(
          `The sandbox no longer works: ${visibleLine(event.problem, 200)} Nothing more is started.`,
        );
    }
  };

  const show = (): void => {
    const now = io.now().getTime();
    const lines = [...running].map(([server, { phase, since }]) => {
      const seconds = `${Math.round((now - since) / 1000)} s`.padStart(5);
      return `${seconds}  ${phase.padEnd(10)}  ${visibleLine(server, 60)}`;
    });
    progress.status(...lines, totals(now));
  };
  // So that a person sees that a server which says nothing is still being waited for.
  const ticking = io.stderr.isTTY ? setInterval(show, TICK_MS).unref() : null;

  return {
    hear(event) {
      ({ done, total } = event);
      note(event);
      show();
      const now = io.now().getTime();
      if (io.stderr.isTTY || now - told < TELL_EVERY_MS) return;
      told = now;
      progress.line(totals(now));
    },
    line: progress.line,
    end() {
      if (ticking) clearInterval(ticking);
      progress.end();
    },
  };
}

/** What the list of a registry says of a server now, where it said something else before. */
const relistedWords: Readonly<Record<Relisted['status'], string>> = {
  active: 'its registry has it back in use',
  deprecated: 'its registry has deprecated it',
  deleted: 'its registry took it back',
};

const perMinute = (rate: number): string => `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} servers a minute`;

function finishedLine({ done, total, ...one }: CrawlEvent & Finished): string {
  const { server, outcome, tools, ms, detail } = one;
  const found =
    outcome === 'listed' ? counted(tools, 'tool') : `${outcome}${tools > 0 ? `, ${counted(tools, 'tool')}` : ''}`;
  const why = detail === undefined ? '' : ` – ${visibleLine(detail, 100)}`;
  const count = String(done).padStart(String(total).length);
  const difference = `${one.isNew ? '' : changesText(one)}${one.isUnstable ? ', another list for another client,' : ''}`;
  const retired = one.retired === undefined ? '' : ` (${one.retired})`;
  return `[${count}/${total}] ${visibleLine(server, 60)}${retired}: ${found}${difference} in ${(ms / 1000).toFixed(1)} s${why}`;
}

/** ` (2 added, 1 changed)`, or nothing. */
export function changesText({ changes }: Pick<Finished, 'changes'>): string {
  const parts = Object.entries(changes).filter(([, count]) => count > 0);
  return parts.length === 0 ? '' : ` (${parts.map(([what, count]) => `${count} ${what}`).join(', ')})`;
}
