import { relative, resolve, sep } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { sarifOf } from '#changes/sarif.ts';
import { NEVER_FRESH } from '#crawler/freshness.ts';
import type { LockedServer } from '#schema/lock.ts';
import type { Verification, VerifiedServer } from '#schema/verification.ts';
import { refuseStrangers } from '../allow-private.ts';
import type { Command } from '../command.ts';
import { CommandError, EXIT } from '../exit-code.ts';
import { note, print, printJson, type Io } from '../io.ts';
import { declareLimits } from '../limits.ts';
import { declareLock, lockOptions } from '../lock-options.ts';
import { isSameAddress, lockTargets, targetOfLocked, type LockTarget } from '../lock-targets.ts';
import { look, type Looked } from '../look.ts';
import { withCatalogue } from '../open.ts';
import { parseOptions, wantsJson } from '../options.ts';
import { presentList, type PresentList } from '../present-list.ts';
import { readLock } from '../read-lock.ts';
import { version } from '../version.ts';
import { verificationLines } from '../verify-report.ts';
import { verifyServer } from '../verify-server.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'look again at locked servers, and fail where they say something else',
  declare: (declaration) =>
    declareLimits(declareLock(declaration))
      .option(
        '--config [file]',
        "also fail for servers of a client's file (without a file: of every client here) that are not in the lock",
      )
      .option('--sarif [file]', 'write what was found as SARIF 2.1.0, to standard output without a file')
      .addHelpText('after', HELP),
  run: async ({ options, data }, io) => {
    const parsed = parseOptions(options, {
      ...lockOptions,
      sarif: z.union([z.literal(true), z.string().min(1)]).optional(),
    });
    const asJson = wantsJson(options);
    if (asJson && parsed.sarif === true)
      throw new CommandError('--json and --sarif both write to standard output: give --sarif a file.');
    refuseStrangers(parsed.allowPrivate, parsed.config);
    const { lock, text } = await readLock(parsed.lock, io);
    return withCatalogue(data, async (catalogue) => {
      const used = parsed.config === undefined ? null : await lockTargets(catalogue, [], parsed.config, io);
      const names = used && new Set(used.targets.map(({ name }) => name));
      const locked = lock.servers.filter(({ name }) => names === null || names.has(name));
      const targets = locked.map((one) => ownIfUsed(targetOfLocked(one), used?.targets ?? []));
      const { concurrency, set: limits, allowPrivate } = parsed;
      const how = { data, concurrency, limits, allowPrivate, freshFor: NEVER_FRESH };
      const looked = parsed.offline || locked.length === 0 ? null : await look(catalogue, targets, how, io);
      if (looked?.result.aborted) return EXIT.interrupted;
      const servers: VerifiedServer[] = [];
      for (const server of locked)
        servers.push(await verifyServer(catalogue, server, await listOf(catalogue, server, looked)));
      for (const server of lock.servers)
        if (!locked.includes(server)) servers.push(bare(server.name, 'unused', '', server));
      const known = new Set(lock.servers.map(({ name }) => name));
      for (const { name } of used?.targets ?? []) if (!known.has(name)) servers.push(bare(name, 'unlocked', ''));
      for (const { where, problem } of used?.unreachable ?? []) servers.push(bare(where, 'unlocked', problem));
      const passed = servers.every(({ status }) => status === 'same' || status === 'unused');
      const found: Verification = { passed, servers };
      if (parsed.sarif !== undefined) await writeSarif(parsed.sarif, found, { file: parsed.lock, text }, io);
      if (asJson) printJson(io, found);
      else if (parsed.sarif !== true) verificationLines(found).forEach((line) => print(io, line));
      return passed ? EXIT.ok : EXIT.findings;
    });
  },
};

const HELP = `
Every locked server is started again in the sandbox, in the locked version where the lock says that it is pinned and in the
newest one otherwise; one at an address is asked there. The exit code is 1 where a tool came, went or differs, where a
package has other bytes under the same version, where a server could not be looked at, and with --config where one that is
used is not in the lock.

With --allow-private an address may be a private one, if the very same stands in the file of --config: who can write the
lock does not choose whom we ask.

Examples:
  placard verify
  placard verify --config .mcp.json --sarif placard.sarif
  placard verify --config .mcp.json --allow-private
`;

/** A locked address is a person's own if the very same one stands in a client's file. */
const ownIfUsed = (target: LockTarget, used: readonly LockTarget[]): LockTarget => ({
  ...target,
  own: used.some((one) => one.own && isSameAddress(one, target)),
});

/** What a server says now. Where it was to be looked at, only what was seen just now counts. */
async function listOf(catalogue: Catalogue, locked: LockedServer, looked: Looked | null): Promise<PresentList> {
  if (looked === null) return presentList(catalogue, locked.name);
  const seen = looked.seen.get(locked.name);
  if (seen !== undefined) return presentList(catalogue, locked.name, seen);
  if (targetOfLocked(locked).wanted === null) return { ok: false, reason: 'The lock does not say how it is reached.' };
  return {
    ok: false,
    reason: looked.refs.has(locked.name)
      ? 'It was not looked at: the registry or the network was out of reach, or nothing here can start it.'
      : 'The registry does not have it.',
  };
}

const bare = (
  server: string,
  status: VerifiedServer['status'],
  detail: string,
  locked?: LockedServer,
): VerifiedServer => ({
  ...{ server, status, detail, republished: false, retired: null, deviations: [] },
  package: { before: locked?.package ?? null, after: null },
  tools: locked?.tools.length ?? 0,
});

async function writeSarif(
  to: true | string,
  found: Verification,
  { file, text }: { readonly file: string; readonly text: string },
  io: Io,
): Promise<void> {
  const uri = relative(io.cwd, resolve(io.cwd, file)).split(sep).map(encodeURIComponent).join('/');
  const sarif = `${JSON.stringify(sarifOf(found, { uri, text, version }), null, 2)}\n`;
  if (to === true) return void io.stdout.write(sarif);
  try {
    await writeFile(resolve(io.cwd, to), sarif);
    note(io, `SARIF written to ${to}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${to} cannot be written: ${reason}.`, EXIT.failed);
  }
}
