import type { Durations, Observation, Target } from '#schema/observation.ts';
import type { Package, ServerRef } from '#schema/server.ts';
import { findEntry } from './entry.ts';
import type { Installed } from './install-cache.ts';
import type { Installer } from './install.ts';
import { whyNotAttempted } from './not-attempted.ts';
import { NO_PROFILE, runProgram, seenBy, type Run, type RunContext } from './run.ts';

/** Everything outside that looking at one server needs. */
export interface ObserveContext extends RunContext {
  readonly installer: Installer;
}

/** `offline`: the registry was not reached, so the observation says nothing about the server. */
export interface Look {
  readonly observation: Observation;
  readonly offline: boolean;
}

/**
 * Looks at one server: installs its package, starts it in the sandbox, takes its tool list. Whatever the server does
 * becomes an outcome. Rejects only when the signal is aborted, and for what no server can cause (a full disk).
 */
export async function observe(ref: ServerRef, context: ObserveContext): Promise<Look> {
  const { clock, installer, signal } = context;
  signal.throwIfAborted();
  const observedAt = clock.now().toISOString();
  const start = clock.elapsed();
  const pkg = ref.packages.find(({ registry }) => registry === 'npm');
  const record = { server: ref.name, observedAt, profile: NO_PROFILE, sandbox: null };
  const total = (): Durations => ({ total: clock.elapsed() - start });
  if (!pkg) {
    const verdict = { outcome: 'not-attempted', detail: whyNotAttempted(ref) ?? '' } as const;
    return { observation: { ...record, target: targetOf(ref), durations: total(), ...verdict }, offline: false };
  }

  context.onPhase?.('installing');
  const result = await installer.install(pkg, signal);
  const install = clock.elapsed() - start;
  if (!result.ok) {
    const durations = { ...total(), install };
    return {
      observation: { ...record, target: packageTarget(pkg), durations, ...result.verdict },
      offline: result.offline,
    };
  }
  try {
    const run = await runInstalled(ref, result.installed, context);
    signal.throwIfAborted();
    const target = packageTarget({
      ...pkg,
      ...(result.installed.integrity && { integrity: result.installed.integrity }),
    });
    const durations = { install, ...run.times, ...total() };
    return { observation: { ...record, target, durations, ...seenBy(run) }, offline: false };
  } finally {
    await result.release();
  }
}

/** Runs the program of an installed package. */
async function runInstalled({ launch }: ServerRef, installed: Installed, context: RunContext): Promise<Run> {
  const entry = await findEntry(installed, launch);
  const run: Run =
    'outcome' in entry
      ? { found: entry, times: {}, profile: { ...NO_PROFILE, node: context.node.version }, sandbox: null }
      : await runProgram({ dir: installed.dir, entry }, launch, context);
  return { ...run, profile: { ...run.profile, installedIn: installed.installedIn } };
}

const packageTarget = ({ registry, identifier, version, integrity }: Package): Target => ({
  kind: 'package',
  ...{ registry, identifier, version },
  ...(integrity !== undefined && { integrity }),
});

function targetOf({ name, packages: [pkg], remotes: [remote] }: ServerRef): Target {
  if (pkg) return packageTarget(pkg);
  return remote ? { kind: 'remote', url: remote.url, transport: remote.transport } : { kind: 'file', name };
}
