import { RULESET } from '#classifier/ruleset.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { EXIT } from '../exit-code.ts';
import { print, printJson } from '../io.ts';
import { withCatalogue } from '../open.ts';
import { wantsJson } from '../options.ts';
import { progressOn } from '../progress.ts';
import { classifyStage } from '../stages/classify.ts';

export const classify: Command = {
  name: 'classify',
  summary: 'label every tool whose definition or ruleset is new',
  declare: (declaration) => declaration,
  run: ({ options, data }, io) =>
    withCatalogue(data, async (catalogue) => {
      const progress = progressOn(io.stderr);
      const classified = await classifyStage(catalogue, io.signal, (done) =>
        progress.status(`Classifying: ${done} tools done`),
      );
      progress.end();
      const counts = await catalogue.counts();
      if (wantsJson(options)) printJson(io, { classified, ruleset: RULESET, counts });
      else
        print(io, `Classified ${counted(classified, 'tool')}; ${counts.classified} of ${counts.tools} have a label.`);
      return io.signal.aborted ? EXIT.interrupted : EXIT.ok;
    }),
};
