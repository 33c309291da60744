import type { Catalogue } from '#catalogue/catalogue.ts';
import type { DataFolder } from '../data-folder.ts';
import { note, type Io } from '../io.ts';
import { estimate, progressOn } from '../progress.ts';
import { siteUrl } from '../site-url.ts';
import { buildStage, type BuildResult } from './build.ts';

/** Builds the site and says how far it is: a status line on a terminal, every thousandth page elsewhere. */
export async function buildWithProgress(
  catalogue: Catalogue,
  data: DataFolder,
  io: Io,
  force = false,
): Promise<BuildResult> {
  const progress = progressOn(io.stderr);
  const { tools, servers } = await catalogue.counts();
  const total = tools + servers;
  const started = io.now().getTime();
  const result = await buildStage(catalogue, data, {
    signal: io.signal,
    url: siteUrl(io),
    force,
    onPage: (pages) => {
      const left = estimate(pages, total, io.now().getTime() - started);
      const text = `Building the site: ${pages} of about ${total} pages${left ? `, ${left} left` : ''}`;
      progress.status(text);
      if (!io.stderr.isTTY && pages % 1000 === 0) note(io, text);
    },
  });
  progress.end();
  return result;
}
