import type { Catalogue } from '#catalogue/catalogue.ts';
import { assessStack } from '#classifier/stack/assess-stack.ts';
import { GRADES, Grade } from '#schema/server-assessment.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { z } from 'zod';
import { askedServers, type AskedServers } from '../asked-servers.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { note, print, printJson } from '../io.ts';
import { withExistingCatalogue } from '../open.ts';
import { parseOptions, wantsJson } from '../options.ts';
import { stackLines, type StackReport } from '../stack-report.ts';

export const stack: Command = {
  name: 'stack',
  summary: 'grade servers together: what an agent that has all of them can be made to do',
  declare: (declaration) =>
    declaration
      .argument('[server...]', 'slug, name or npm package of servers in the catalogue')
      .option('--config [file]', "the servers of a client's file; without a file, of every client that is found here")
      .option('--fail-on <grade>', 'exit with 1 where the grade of all together is this or worse (A to F)')
      .addHelpText(
        'after',
        '\nA flow needs tools that one agent has together; they may belong to several servers. The exit code is also 1\nwhere the catalogue lacks a server that was asked for: crawl it first ("placard crawl --config").\n',
      ),
  run: ({ args, options, data }, io) => {
    const { config, failOn } = parseOptions(options, {
      config: z.union([z.literal(true), z.string().min(1)]).optional(),
      failOn: z.preprocess((grade) => (typeof grade === 'string' ? grade.toUpperCase() : grade), Grade.optional()),
    });
    return withExistingCatalogue(data, async (catalogue) => {
      const asked = await askedServers(catalogue, args, config, io);
      const found = await judge(catalogue, asked);
      if (wantsJson(options)) printJson(io, found);
      else stackLines(found).forEach((line) => print(io, line));
      for (const name of asked.unknown)
        note(io, `The catalogue has no ${visibleLine(name, 100)}: unknown, not safe. Run "placard crawl" for it.`);
      const isBad =
        failOn !== undefined && (found.grade === null || GRADES.indexOf(found.grade) >= GRADES.indexOf(failOn));
      return isBad || asked.unknown.length > 0 ? EXIT.findings : EXIT.ok;
    });
  },
};

/** What is known of servers together, and of each of them. */
async function judge(catalogue: Catalogue, { known, unknown }: AskedServers): Promise<StackReport> {
  const members = [];
  for (const { slug } of known) members.push({ server: slug, tools: await catalogue.judgedTools(slug) });
  const together = assessStack(members);
  return {
    // A server that nobody has looked at can do anything.
    grade: unknown.length > 0 ? null : together.grade,
    because: together.because,
    flows: together.flows,
    servers: known.map(({ slug, title, grade, assessment, tools, byRisk, retired }) => ({
      server: slug,
      title,
      grade,
      gradeUnderPolicy: assessment?.gradeUnderPolicy ?? null,
      tools,
      ...{ byRisk, retired },
    })),
    unknown,
  };
}
