import type { Catalogue } from '#catalogue/catalogue.ts';
import { chooseBackend } from '#crawler/sandbox/choose.ts';
import { starter } from '#crawler/sources/index.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { crawlAndTell } from '../crawl-and-tell.ts';
import type { DataFolder } from '../data-folder.ts';
import { CommandError, EXIT } from '../exit-code.ts';
import { note, type Io } from '../io.ts';
import { withCatalogue } from '../open.ts';
import { parseOptions } from '../options.ts';
import { progressOn } from '../progress.ts';
import { buildWithProgress } from '../stages/progress.ts';
import { classifyStage } from '../stages/classify.ts';
import { concurrencyOption } from './crawl.ts';
import { serveOptions, serveUntilStopped } from './serve.ts';

export const start: Command = {
  name: 'start',
  summary: 'crawl the starter servers, classify, build the site and serve it',
  declare: (declaration) =>
    declaration
      .option('--concurrency <n>', 'servers looked at at once (default: 3)')
      .option('--port <n>', 'port; the next free one is taken if it is in use')
      .option('--host <address>', 'address to listen on (default: 127.0.0.1)'),
  run: async ({ options, data }, io) => {
    const { concurrency, ...address } = parseOptions(options, { concurrency: concurrencyOption, ...serveOptions });
    return withCatalogue(data, async (catalogue) => {
      note(io, '1/4 Crawling the starter servers');
      await crawlStarters(catalogue, data, concurrency, io);
      if (io.signal.aborted) return EXIT.interrupted;

      note(io, '2/4 Classifying');
      const progress = progressOn(io.stderr);
      const classified = await classifyStage(catalogue, io.signal, (done) => progress.status(`${done} tools`));
      progress.end();
      const { tools, servers } = await catalogue.counts();
      note(io, `${classified} new, ${counted(tools, 'tool')} of ${counted(servers, 'server')} in all.`);
      if (io.signal.aborted) return EXIT.interrupted;
      if (servers === 0) throw new CommandError('The catalogue is empty, so there is nothing to publish.', EXIT.failed);

      note(io, '3/4 Building the site');
      const built = await buildWithProgress(catalogue, data, io);
      note(io, built.built ? `${counted(built.pages, 'page')}.` : 'Up to date.');
      if (io.signal.aborted) return EXIT.interrupted;

      note(io, '4/4 Serving');
      return serveUntilStopped(catalogue, data, address, io);
    });
  },
};

/** Crawls where there is a sandbox; where there is none, says why, so that what the catalogue has is published all the same. */
async function crawlStarters(catalogue: Catalogue, data: DataFolder, concurrency: number, io: Io): Promise<void> {
  const chosen = await chooseBackend(process.execPath);
  if (!chosen.ok) return note(io, `${chosen.reason}\nNothing is crawled; what the catalogue has is published.`);
  note(io, `Sandbox: ${chosen.backend.id}`);
  const { backend } = chosen;
  const result = await crawlAndTell({ store: catalogue, sources: [starter], backend, data, concurrency }, io);
  if (result.offline) note(io, 'What the catalogue already has is published.');
}
