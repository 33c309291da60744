import { Command as Declaration, CommanderError } from 'commander';
import { SourceError } from '#crawler/source.ts';
import { visibleLine } from '#schema/visible-text.ts';
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import { dataFolder } from './data-folder.ts';
import { CommandError, EXIT, type ExitCode } from './exit-code.ts';
import { note, type Io } from './io.ts';
import { version } from './version.ts';

/** Runs one command line (without `node` and the script) and answers its exit code. Unexpected errors are rethrown. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const program = new Declaration('placard')
    .description('What the tools of MCP servers can do, how risky each is, and a policy that really enforces.')
    .version(version)
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
    })
    .showHelpAfterError('(run with --help to see what is possible)')
    .exitOverride()
    .addHelpText('after', EPILOGUE);

  for (const load of needed(argv)) {
    const command = await load();
    const declaration = program.command(command.name).summary(command.summary).description(command.summary);
    command
      .declare(declaration.copyInheritedSettings(program))
      .option('--data <dir>', 'folder of the catalogue (default: PLACARD_DATA, otherwise .placard here)')
      .option('--json', 'print the result as JSON')
      .action(async () => {
        exitCode = await command.run(invocationOf(declaration, io), io);
      });
  }

  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof CommandError) {
      note(io, `placard: ${error.message}`);
      return error.exitCode;
    }
    if (io.signal.aborted) return EXIT.interrupted;
    if (error instanceof SourceError) {
      note(io, `placard: ${visibleLine(error.message, 300)}`);
      return EXIT.failed;
    }
    throw error;
  }
}

/** The command that was typed; all of them for help, and where none is called that. */
const needed = ([name = '']: readonly string[]): readonly (() => Promise<Command>)[] => {
  const typed = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return typed === undefined ? Object.values(commands) : [typed];
};

const EPILOGUE = `
Exit codes: 0 done · 1 not found or did not pass · 2 wrong input · 3 could not be done · 130 stopped by Ctrl-C
`;

function invocationOf(declaration: Declaration, io: Io): Parameters<Command['run']>[0] {
  const options = declaration.opts<{ data?: string }>();
  return { args: declaration.args, options, data: dataFolder(options.data, io) };
}
