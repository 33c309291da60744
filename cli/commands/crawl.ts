import { z } from 'zod';
import type { CrawlEvent, CrawlResult } from '#crawler/crawl.ts';
import { chooseBackend } from '#crawler/sandbox/choose.ts';
import type { Source } from '#crawler/source.ts';
import { npm, starter } from '#crawler/sources/index.ts';
import type { Command } from '../command.ts';
import { crawlReport, crawlSummary } from '../crawl-report.ts';
import { CommandError, EXIT, type ExitCode } from '../exit-code.ts';
import { note, print, printJson } from '../io.ts';
import { withCatalogue } from '../open.ts';
import { parseOptions, wantsJson, wholeNumber } from '../options.ts';
import { crawlStage } from '../stages/crawl.ts';

/** Options that `crawl` and `start` share. */
export const crawlOptions = {
  concurrency: wholeNumber(1, 32).default(3),
  keepInstalls: z.boolean().default(false),
  force: z.boolean().default(false),
};

/** With `--force` no attempt is fresh. */
export const NEVER_FRESH = { answered: 0, failed: 0 };

export const crawl: Command = {
  name: 'crawl',
  summary: 'look at servers in the sandbox and record what they offer',
  declare: (declaration) =>
    declaration
      .argument('[spec...]', 'npm packages, such as @scope/name or npm:name@1.2.3 (default: the starter servers)')
      .option('--concurrency <n>', 'servers looked at at once (default: 3)')
      .option('--force', 'look again at servers whose last list is still fresh')
      .option('--keep-installs', 'keep the installed packages in the data folder')
      .addHelpText('after', '\nWith --json each event is printed as one line of JSON, the summary last.\n'),
  run: async ({ args, options, data }, io) => {
    const { concurrency, keepInstalls, force } = parseOptions(options, crawlOptions);
    const sources = [args.length === 0 ? starter : namedPackages(args)];
    const chosen = await chooseBackend(process.execPath);
    if (!chosen.ok) throw new CommandError(chosen.reason, EXIT.failed);
    const json = wantsJson(options);
    if (!json) note(io, `Sandbox: ${chosen.backend.id}`);
    const report = crawlReport(io);
    return withCatalogue(data, async (catalogue) => {
      const result = await crawlStage(
        {
          sources,
          store: catalogue,
          backend: chosen.backend,
          data,
          concurrency,
          keepInstalls,
          ...(force && { freshFor: NEVER_FRESH }),
          onEvent: json ? (event: CrawlEvent) => print(io, JSON.stringify(event)) : report.hear,
        },
        io,
      );
      report.end();
      if (json) printJson(io, { type: 'summary', ...result, byOutcome: Object.fromEntries(result.byOutcome) });
      else print(io, crawlSummary(result));
      return exitCodeOf(result);
    });
  },
};

function namedPackages(specs: readonly string[]): Source {
  try {
    return npm(specs);
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(error.message);
    throw error;
  }
}

function exitCodeOf({ aborted, offline, recorded, byOutcome }: CrawlResult): ExitCode {
  if (aborted) return EXIT.interrupted;
  if (offline) return EXIT.failed;
  return recorded === (byOutcome.get('listed') ?? 0) ? EXIT.ok : EXIT.findings;
}
