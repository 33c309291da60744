import { z } from 'zod';
import { isDueBy } from '#crawler/due.ts';
import { chooseBackend } from '#crawler/sandbox/choose.ts';
import type { Source } from '#crawler/source.ts';
import type { CrawlStore } from '#crawler/store.ts';
import { ALLOW_PRIVATE, allowPrivateOption, refuseStrangers } from '../allow-private.ts';
import type { Command } from '../command.ts';
import { crawlAndTell, type ToldCrawl } from '../crawl-and-tell.ts';
import { dryRun } from '../dry-run.ts';
import { CommandError, EXIT, type ExitCode } from '../exit-code.ts';
import { freshFor } from '../fresh-for.ts';
import { note } from '../io.ts';
import { declareLimits, limitsOption } from '../limits.ts';
import { narrow } from '../narrow.ts';
import { withCatalogue } from '../open.ts';
import { parseOptions, size, wantsJson, wholeNumber } from '../options.ts';
import { SINCE } from '../since.ts';
import { chooseSources, sourceOptions } from '../sources.ts';
import { DEFAULT_CACHE_BYTES } from '../stages/crawl.ts';
import { judgeStage } from '../stages/judge.ts';

/** How many servers are looked at at once, for `crawl` and `start`. */
export const concurrencyOption = wholeNumber(1, 32).default(3);

const crawlOptions = {
  concurrency: concurrencyOption,
  cacheSize: size().default(DEFAULT_CACHE_BYTES),
  force: z.boolean().default(false),
  allowPrivate: allowPrivateOption,
  set: limitsOption,
  twice: z.boolean().default(false),
};

export const crawl: Command = {
  name: 'crawl',
  summary: 'look at servers in the sandbox and record what they offer',
  declare: (declaration) =>
    declareLimits(declaration)
      .argument(
        '[spec...]',
        'npm packages (@scope/name, npm:name@1.2.3), names in the MCP Registry (io.github.owner/name), pypi:name, oci:image, https://… (default: the starter servers)',
      )
      .option(
        '--registry [url]',
        'servers of the official MCP Registry, or of one that speaks its API: all, or those that are named',
      )
      .option('--since <when>', `of a registry only what changed since then: ${SINCE}`)
      .option('--include-deleted', 'of a registry look also at what it took back')
      .option('--config [file]', 'servers of the clients on this machine and in this folder, or of one file')
      .option(
        '--from <file>',
        'servers of a file (one spec a line, # for comments) or of a checkout of the Docker MCP registry',
      )
      .option('--only <pattern...>', 'only servers whose name contains this or, with * for any text, fits it whole')
      .option(...ALLOW_PRIVATE)
      .option('--limit <n>', 'look at no more than so many servers that are due')
      .option('--dry-run', 'say what would be looked at and why, and do nothing')
      .option('--concurrency <n>', 'servers looked at at once (default: 3)')
      .option('--force', 'look again also at what is fresh, or failed not long ago')
      .option('--twice', 'list each server a second time as another client, and tell where the lists differ')
      .option(
        '--cache-size <size>',
        'disk for installed packages and tarballs, such as 500MB or 20GiB; 0 keeps none (default: 8GiB)',
      )
      .addHelpText('after', HELP),
  run: async ({ args, options, data }, io) => {
    const parsed = parseOptions(options, { ...crawlOptions, ...sourceOptions, dryRun: z.boolean().default(false) });
    const { concurrency, cacheSize, only, limit, set: limits, twice, allowPrivate } = parsed;
    refuseStrangers(allowPrivate, parsed.config);
    const fresh = freshFor(parsed);
    const json = wantsJson(options);
    const chosen = await chooseSources(args, parsed, io);
    const sourcesBy = (store: Pick<CrawlStore, 'lastAttempt'>): Source[] =>
      narrow(chosen, { only, limit, isDue: isDueBy(store, io.now(), fresh) });
    if (parsed.dryRun) return dryRun({ sourcesBy, data, freshFor: fresh, json }, io);

    const sandbox = await chooseBackend(process.execPath, { limits });
    if (!sandbox.ok) throw new CommandError(sandbox.reason, EXIT.failed);
    const { backend } = sandbox;
    if (!json) note(io, `Sandbox: ${backend.id}`);
    return withCatalogue(data, async (catalogue) => {
      const sources = sourcesBy(catalogue);
      const stage = {
        store: catalogue,
        sources,
        backend,
        data,
        concurrency,
        cacheBytes: cacheSize,
        limits,
        twice,
        freshFor: fresh,
        allowPrivate,
      };
      const result = await crawlAndTell(stage, io, { json });
      await judgeStage(catalogue, io.signal);
      return exitCodeOf(result);
    });
  },
};

const HELP = `
Several of these may be given: a server that more than one of them lists is looked at once. Secrets in clients' files are
never read into anything. A server with an npm package is looked at through it, otherwise it is asked at its address:
over https, at public addresses, without any credential of yours. PyPI packages and images are recorded as not attempted.

Set PLACARD_CONTACT to a page or mail address of yours: servers at an address are told it, so that their owners can reach
you.

Examples:
  placard crawl @scope/name https://mcp.example.com/mcp
  placard crawl --config --dry-run
  placard crawl --config .mcp.json --allow-private
  placard crawl io.github.owner/name --registry https://registry.example.com
  placard crawl --registry --only 'io.github.*' --limit 50

Ctrl-C finishes the servers that are running; a second one stops at once. The next crawl goes on from there. What failed is
tried again after an hour, then after four, and so on up to a week; --force looks at everything.

With --json each event is printed as one line of JSON, the summary last.
`;

function exitCodeOf(told: ToldCrawl): ExitCode {
  const { aborted, offline, networkLost, sandboxLost, recorded, byOutcome, notFound } = told;
  if (aborted) return EXIT.interrupted;
  if (offline || networkLost || sandboxLost !== null) return EXIT.failed;
  return notFound === 0 && recorded === (byOutcome.get('listed') ?? 0) ? EXIT.ok : EXIT.findings;
}
