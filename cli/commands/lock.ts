import { rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { lockOf } from '#changes/lock.ts';
import { json } from '#policy/quote.ts';
import { Lock, type LockedServer } from '#schema/lock.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { refuseStrangers } from '../allow-private.ts';
import type { Command } from '../command.ts';
import { counted } from '../counted.ts';
import { CommandError, EXIT, type ExitCode } from '../exit-code.ts';
import { freshFor } from '../fresh-for.ts';
import { note, print, printJson, type Io } from '../io.ts';
import { declareLimits } from '../limits.ts';
import { declareLock, lockOptions } from '../lock-options.ts';
import { lockTargets, type LockTarget } from '../lock-targets.ts';
import { look, type Looked } from '../look.ts';
import { withCatalogue } from '../open.ts';
import { parseOptions, wantsJson } from '../options.ts';
import { presentList, type PresentList } from '../present-list.ts';
import { readInput } from '../read-input.ts';
import { retiredWords } from '../retired-words.ts';

export const lock: Command = {
  name: 'lock',
  summary: 'write down which tools servers have now, for verify to compare with',
  declare: (declaration) =>
    declareLimits(declareLock(declaration))
      .argument(
        '[server...]',
        'servers as for crawl (@scope/name, name@1.2.3, https://…), or as the catalogue names them',
      )
      .option('--config [file]', "the servers of a client's file; without a file, of every client that is found here")
      .option('--force', 'look again at servers whose last list is still fresh')
      .option('--definitions', 'keep the definitions too, so that verify can say what changed without a catalogue')
      .option('--schema', 'print the JSON Schema of a lockfile, and do nothing else')
      .addHelpText('after', HELP),
  run: async ({ args, options, data }, io) => {
    if (options['schema'] === true) {
      printJson(io, z.toJSONSchema(Lock));
      return EXIT.ok;
    }
    const parsed = parseOptions(options, {
      ...lockOptions,
      force: z.boolean().default(false),
      definitions: z.boolean().default(false),
    });
    const { offline, concurrency, set: limits, allowPrivate } = parsed;
    const config = parsed.config ?? (args.length === 0 ? true : undefined);
    refuseStrangers(allowPrivate, config);
    return withCatalogue(data, async (catalogue) => {
      const { targets, unreachable } = await lockTargets(catalogue, args, config, io);
      const looked =
        offline || targets.length === 0
          ? null
          : await look(catalogue, targets, { data, freshFor: freshFor(parsed), concurrency, limits, allowPrivate }, io);
      if (looked?.result.aborted) return EXIT.interrupted;
      const locked: LockedServer[] = [];
      const open = unreachable.map(({ where, problem }) => ({ server: where, reason: problem }));
      for (const target of targets) {
        const list = await listOf(catalogue, target, looked);
        if (list.ok && list.retired !== null)
          note(io, `${visibleLine(target.name, 120)}: ${retiredWords(list.retired)}`);
        if (list.ok) locked.push(lockedServer(target, list, parsed.definitions));
        else open.push({ server: target.name, reason: list.reason });
      }
      return finish(locked, open, { file: parsed.lock, asJson: wantsJson(options) }, io);
    });
  },
};

const HELP = `
Without a server the ones of --config are locked. A server whose last list is still fresh in the catalogue is taken from
there; the others are looked at now, in the sandbox. What could not be looked at is not locked, and the exit code is 1.
A package that is named without a version is looked at in its newest one, now and by verify: so do clients start it. A
server at an address is asked there, at a private one only if it stands in a client's file and --allow-private says so.

Examples:
  placard lock --config .mcp.json
  placard lock @scope/name https://mcp.example.com/mcp --definitions
`;

/** The list to be locked: of the version that the registry gave just now, where it was asked. */
async function listOf(catalogue: Catalogue, { name, wanted }: LockTarget, looked: Looked | null): Promise<PresentList> {
  if (looked !== null && wanted === null) return { ok: false, reason: 'Nobody said how it is reached.' };
  const ref = looked?.refs.get(name);
  if (looked !== null && ref === undefined) return { ok: false, reason: 'The registry does not have it.' };
  const list = await presentList(catalogue, name, looked?.seen.get(name));
  if (!list.ok || ref === undefined || ref.packages.length === 0) return list;
  return ref.packages.some(({ version }) => version === list.package?.version)
    ? list
    : { ok: false, reason: 'The version that is meant has not been looked at.' };
}

function lockedServer(
  { name, pinned, wanted }: LockTarget,
  { seen, tools, package: pkg, remote }: Extract<PresentList, { ok: true }>,
  definitions: boolean,
): LockedServer {
  return {
    name,
    ...(pkg && { package: pkg }),
    ...(remote && { remote }),
    pinned,
    ...(wanted?.kind === 'package' && wanted.launch && { launch: wanted.launch }),
    seen,
    tools: tools.map(({ name: tool, digest, definition }) => ({
      ...{ name: tool, digest },
      ...(definitions && { definition }),
    })),
  };
}

async function finish(
  locked: readonly LockedServer[],
  open: readonly { readonly server: string; readonly reason: string }[],
  { file, asJson }: { readonly file: string; readonly asJson: boolean },
  io: Io,
): Promise<ExitCode> {
  const text = json(lockOf(locked));
  const tools = locked.reduce((sum, server) => sum + server.tools.length, 0);
  const isWritten = locked.length > 0 && (await write(file, text, io));
  if (asJson) printJson(io, { file, written: isWritten, servers: locked.length, tools, notLocked: open });
  else {
    for (const { server, reason } of open)
      note(io, `Not locked: ${visibleLine(server, 120)}: ${visibleLine(reason, 200)}`);
    const what = `${counted(locked.length, 'server')} with ${counted(tools, 'tool')}`;
    if (locked.length === 0) note(io, 'Nothing was locked, so nothing was written.');
    else print(io, isWritten ? `Locked ${what} in ${file}` : `${file} is as it was: ${what}`);
  }
  return open.length > 0 || locked.length === 0 ? EXIT.findings : EXIT.ok;
}

/** Writes a file in one step, unless it has this text already. */
async function write(file: string, text: string, io: Io): Promise<boolean> {
  const before = await readInput(file, io).catch(() => null);
  if (before === text) return false;
  const path = resolve(io.cwd, file);
  try {
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${file} cannot be written: ${reason}.`, EXIT.failed);
  }
  return true;
}
