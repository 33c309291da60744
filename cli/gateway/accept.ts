import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listAll } from '#gateway/list-all.ts';
import { pinned, standings, type Standing } from '#gateway/pins.ts';
import { policyFormat } from '#policy/document.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { CommandError, EXIT, type ExitCode } from '../exit-code.ts';
import { note, print, type Io } from '../io.ts';
import { openPolicyOf } from './rules.ts';
import { upstreamOf } from './serve.ts';
import type { GatewayOptions } from './options.ts';

const WORDS: Readonly<Record<Standing['standing'], string>> = {
  same: 'as it was classified',
  changed: 'changed since it was classified',
  unpinned: 'not compared until now',
  unlisted: 'not listed by the server',
  twice: 'listed twice, so it cannot be told which one is meant',
};

/**
 * Puts the digests of what a server lists now into the policy file: of all tools with a rule, or of those that were named.
 * Gateways that follow the file let them through from then on.
 */
export async function accept(command: readonly string[], options: GatewayOptions, io: Io): Promise<ExitCode> {
  const { accept: named } = options;
  const policy = openPolicyOf(options, io);
  const all = standings(policy, await listed(command, options, io));
  const wanted = named === undefined || named === true ? null : new Set(named);
  const missing = [...(wanted ?? [])].filter(
    (name) => !all.some(({ tool, digest }) => tool === name && digest !== null),
  );
  if (missing.length > 0) {
    throw new CommandError(
      `The policy has no rule for ${missing.map((name) => visibleLine(name, 60)).join(', ')}, or the server does not list it.`,
    );
  }
  const accepted = all.filter(({ tool, digest }) => digest !== null && (wanted?.has(tool) ?? true));
  const digests = new Map(accepted.flatMap(({ tool, digest }) => (digest === null ? [] : [[tool, digest] as const])));
  const file = resolve(io.cwd, options.policy ?? '');
  const before = readFileSync(file, 'utf8');
  const after = pinned(before, policyFormat(file), policy.serverKey, digests);
  if (after !== before) writeFileSync(file, after);
  for (const one of all) print(io, `${visibleLine(one.tool, 60)}: ${WORDS[one.standing]}${outcome(one, digests)}`);
  for (const one of accepted.filter(({ standing }) => standing === 'changed'))
    note(io, `${visibleLine(one.tool, 60)} now says: ${visibleLine(described(one), 1000)}`);
  return all.every(({ digest }) => digest !== null) ? EXIT.ok : EXIT.findings;
}

async function listed(command: readonly string[], options: GatewayOptions, io: Io): Promise<readonly unknown[]> {
  try {
    return await listAll(await upstreamOf(command, options, io));
  } catch (error) {
    if (error instanceof CommandError || !(error instanceof Error)) throw error;
    throw new CommandError(visibleLine(error.message, 300), EXIT.failed);
  }
}

const outcome = ({ tool, standing, digest }: Standing, digests: ReadonlyMap<string, string>): string =>
  standing !== 'same' && digests.has(tool) ? `; accepted (${digest?.slice(0, 12)}…)` : '';

const described = ({ definition }: Standing): string => JSON.stringify(definition);
