import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { z } from 'zod';
import { check as look } from '#crawler/check.ts';
import { systemClock } from '#crawler/clock.ts';
import { findLocalProgram, LocalProgramError, type LocalProgram } from '#crawler/local-program.ts';
import { chooseBackend } from '#crawler/sandbox/choose.ts';
import { isUnstable, type Observation } from '#schema/observation.ts';
import { checkReport } from '../check-report.ts';
import type { Command } from '../command.ts';
import { CommandError, EXIT, type ExitCode } from '../exit-code.ts';
import { note, print, printJson } from '../io.ts';
import { declareLimits, limitsOption } from '../limits.ts';
import { collect, parseOptions, wantsJson } from '../options.ts';
import { version } from '../version.ts';

const checkOptions = {
  folder: z.string().optional(),
  env: z.array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,199}(?:=|$)/, 'Expected NAME or NAME=VALUE')).default([]),
  twice: z.boolean().default(false),
  set: limitsOption,
};

export const check: Command = {
  name: 'check',
  summary: 'look at a server of your own, in the sandbox, and say what its tools are taken for',
  declare: (declaration) =>
    declareLimits(declaration)
      .usage('[options] -- <command> [arguments…]')
      .argument('<command...>', 'what starts the server: node ./server.mjs --stdio')
      .option('--folder <dir>', 'folder that the server sees, read-only (default: the nearest with a package.json)')
      .option('--env <name[=value]>', 'environment variable, made up where no value is given (repeatable)', collect)
      .option('--twice', 'list a second time as another client, and fail when the lists differ')
      .addHelpText('after', HELP),
  run: async ({ args, options }, io) => {
    const { folder, env, twice, set: limits } = parseOptions(options, checkOptions);
    const local = await programOf({
      ...{ words: args, cwd: io.cwd, home: io.env['HOME'] || homedir() },
      ...(folder !== undefined && { folder }),
    });
    const sandbox = await chooseBackend(process.execPath, { limits });
    if (!sandbox.ok) throw new CommandError(sandbox.reason, EXIT.failed);
    if (!wantsJson(options)) note(io, `Sandbox: ${sandbox.backend.id}. It sees ${local.program.dir} and no network.`);
    const variables = env.map((text) => text.split('=', 1)[0] ?? '');
    const observation = await look(
      withValues(local, env),
      { args: [...local.args], env: variables },
      {
        ...{ backend: sandbox.backend, clock: systemClock, limits, newId: randomUUID, twice, signal: io.signal },
        ...{ client: { name: 'placard', version }, node: { path: process.execPath, version: process.versions.node } },
      },
    );
    if (wantsJson(options)) printJson(io, observation);
    else for (const line of checkReport(observation)) print(io, line);
    return exitCodeOf(observation);
  },
};

const HELP = `
The command is started in the same sandbox as strangers' servers: no network, no secrets, an empty home, its own folder
read-only at /pkg. Nothing is recorded. Variables that it asks for get made-up values.

Examples:
  placard check -- node ./server.mjs --stdio
  placard check --twice --env API_KEY -- node dist/index.js
  placard check --json --folder ../.. -- node ./server.mjs

Exit code 1 says that it was not listed whole, that a row of its list is no tool, that bytes of it are no UTF-8, or that
--twice found two lists.
`;

async function programOf(command: Parameters<typeof findLocalProgram>[0]): Promise<LocalProgram> {
  try {
    return await findLocalProgram(command);
  } catch (error) {
    if (error instanceof LocalProgramError) throw new CommandError(error.message);
    throw error;
  }
}

/** Variables with a value; a name alone is made up as everywhere. */
function withValues(local: LocalProgram, env: readonly string[]): LocalProgram {
  const given = env
    .filter((text) => text.includes('='))
    .map((text): [string, string] => {
      const at = text.indexOf('=');
      return [text.slice(0, at), text.slice(at + 1)];
    });
  return { ...local, program: { ...local.program, values: Object.fromEntries(given) } };
}

function exitCodeOf(observation: Observation): ExitCode {
  if (observation.outcome === 'not-attempted') return EXIT.failed;
  if (observation.outcome !== 'listed' || observation.rejected.length > 0 || observation.invalidUtf8)
    return EXIT.findings;
  const { secondListing: second } = observation;
  return second && (second.failure !== null || isUnstable(second)) ? EXIT.findings : EXIT.ok;
}
