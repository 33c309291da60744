import { basename, resolve } from 'node:path';
import { readRecordings, type Imported } from '#crawler/import.ts';
import { readDockerCheckout } from '#crawler/sources/docker-checkout.ts';
import { isAnswered } from '#schema/observation.ts';
import { visibleLine } from '#schema/visible-text.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { EXIT } from '../exit-code.ts';
import { note, print, printJson, type Io } from '../io.ts';
import { withCatalogue } from '../open.ts';
import { wantsJson } from '../options.ts';
import { isFolder, readPiped } from '../read-input.ts';
import { problemReport } from '../source-problems.ts';
import { judgeStage } from '../stages/judge.ts';

export const importDefinitions: Command = {
  name: 'import',
  summary: 'take definitions that somebody recorded elsewhere',
  declare: (declaration) =>
    declaration
      .argument(
        '<file...>',
        'JSON or JSON Lines: {"server": {"name", "version", …}, "observedAt", "tools": […]}, - for standard input; or a checkout of the Docker MCP registry',
      )
      .addHelpText(
        'after',
        '\nNothing is run, and the pages say so: the outcome is "declared". A file with a bad row is refused whole.\n',
      ),
  run: async ({ args, options, data }, io) => {
    // Every file is read before anything is stored, so that a bad one leaves the catalogue as it was.
    const files = await Promise.all(
      args.map(async (file) => ({
        file,
        rows: (await isFolder(file, io)) ? await fromCheckout(file, io) : await fromRecordings(file, io),
      })),
    );
    const bad = files.flatMap(({ file, rows }) =>
      rows.flatMap((row) => (row.ok ? [] : [`${file}:${row.line}: ${row.problem}`])),
    );
    if (bad.length > 0) {
      for (const problem of bad.slice(0, 10)) note(io, `placard: ${visibleLine(problem, 300)}`);
      if (bad.length > 10) note(io, `placard: … and ${bad.length - 10} more`);
      return EXIT.usage;
    }
    const rows = files.flatMap(({ rows: all }) => all.filter((row) => row.ok));
    return withCatalogue(data, async (catalogue) => {
      const servers = [];
      for (const { ref, observation } of rows) {
        const changes = await catalogue.record(ref, observation);
        servers.push({ server: ref.name, ...tally(observation), changes: changes.length });
      }
      await judgeStage(catalogue, io.signal);
      if (wantsJson(options)) printJson(io, servers);
      for (const { server, tools, rejected, changes } of wantsJson(options) ? [] : servers) {
        const odd = rejected > 0 ? `, ${counted(rejected, 'row')} that ${rejected === 1 ? 'is' : 'are'} no tool` : '';
        print(io, `${visibleLine(server)}: ${counted(tools, 'tool')} declared, ${counted(changes, 'change')}${odd}`);
      }
      return EXIT.ok;
    });
  },
};

const fromRecordings = async (file: string, io: Io): Promise<Imported[]> =>
  readRecordings(await readPiped(file, io), basename(file));

/** The entries that declare their tools. In a stranger's checkout an odd entry is told and left out, not refused. */
async function fromCheckout(folder: string, io: Io): Promise<Imported[]> {
  const { servers, problems } = await readDockerCheckout(resolve(io.cwd, folder));
  const report = problemReport((line) => note(io, line));
  for (const problem of problems) report.hear(problem);
  report.end();
  return servers.flatMap(({ ref, observation }) => (observation ? [{ ok: true, line: 1, ref, observation }] : []));
}

function tally(observation: Extract<Imported, { ok: true }>['observation']): { tools: number; rejected: number } {
  return isAnswered(observation)
    ? { tools: observation.definitions.length, rejected: observation.rejected.length }
    : { tools: 0, rejected: 0 };
}
