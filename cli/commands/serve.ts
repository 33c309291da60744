import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { z } from 'zod';
import { createApp } from '#server/app.ts';
import { listen, ListenError } from '#server/listen.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Command } from '../command.ts';
import type { DataFolder } from '../data-folder.ts';
import { CommandError, EXIT, type ExitCode } from '../exit-code.ts';
import { note, print, type Io } from '../io.ts';
import { withCatalogue } from '../open.ts';
import { parseOptions, wholeNumber } from '../options.ts';
import { siteUrl } from '../site-url.ts';
import { version } from '../version.ts';

/** The port that is tried first. */
export const DEFAULT_PORT = 4680;

/** Options that `serve` and `start` share. */
export const serveOptions = {
  port: wholeNumber(0, 65_535).default(DEFAULT_PORT),
  host: z.string().min(1).default('127.0.0.1'),
};

export const serve: Command = {
  name: 'serve',
  summary: 'serve the site and the API on this machine',
  declare: (declaration) =>
    declaration
      .option('--port <n>', `port; the next free one is taken if it is in use (default: ${DEFAULT_PORT})`)
      .option('--host <address>', 'address to listen on (default: 127.0.0.1)'),
  run: async ({ options, data }, io) => {
    const address = parseOptions(options, serveOptions);
    if (!existsSync(data.catalogue)) {
      throw new CommandError(`There is no catalogue in ${data.root}. Run "placard start", or choose one with --data.`);
    }
    if (!existsSync(data.site)) note(io, 'The site is not built yet (run "placard build"): only the API is served.');
    return withCatalogue(data, (catalogue) => serveUntilStopped(catalogue, data, address, io));
  },
};

/** Serves site and API until the signal aborts, and says where. */
export async function serveUntilStopped(
  catalogue: Catalogue,
  data: DataFolder,
  address: { readonly port: number; readonly host: string },
  io: Io,
): Promise<ExitCode> {
  const app = createApp({
    catalogue,
    siteDir: data.site,
    version,
    url: siteUrl(io),
    report: (error) => note(io, error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
  const server = await listen(app, address).catch((error: unknown) => {
    throw error instanceof ListenError ? new CommandError(error.message, EXIT.failed) : error;
  });
  print(io, `Placard is at ${server.url} (API: ${server.url}/api/v1/servers). Press Ctrl-C to stop.`);
  if (!io.signal.aborted) await once(io.signal, 'abort');
  await server.close();
  return EXIT.ok;
}
