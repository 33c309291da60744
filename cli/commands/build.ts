import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { EXIT } from '../exit-code.ts';
import { note, print, printJson } from '../io.ts';
import { withCatalogue } from '../open.ts';
import { wantsJson } from '../options.ts';
import { buildWithProgress } from '../stages/progress.ts';

export const build: Command = {
  name: 'build',
  summary: 'make the static site from the catalogue',
  declare: (declaration) => declaration.option('--force', 'build even if nothing has changed'),
  run: ({ options, data }, io) =>
    withCatalogue(data, async (catalogue) => {
      const { tools, classified } = await catalogue.counts();
      if (classified < tools)
        note(io, `${counted(tools - classified, 'tool')} without a label yet: run "placard classify" first.`);
      const result = await buildWithProgress(catalogue, data, io, options['force'] === true);
      if (wantsJson(options)) printJson(io, { ...result, site: data.site });
      else
        print(io, result.built ? `Built ${counted(result.pages, 'page')} in ${data.site}` : `Up to date: ${data.site}`);
      return EXIT.ok;
    }),
};
