import type { Package, ServerRef } from '#schema/server.ts';
import { findEntries, homeOf } from './entry.ts';
import type { Installed } from './install-cache.ts';
import type { Installer } from './install.ts';
import { readManifest } from './manifest.ts';
import type { Look } from './observe.ts';
import { NO_PROFILE, runProgram, seenBy, type Run, type RunContext } from './run.ts';
import { packageTarget } from './target.ts';

export interface PackageContext extends RunContext {
  readonly installer: Installer;
}

/** Looks at a server through its npm package: installs it, starts it in the sandbox, takes its list. */
export async function observePackage(ref: ServerRef, pkg: Package, context: PackageContext): Promise<Look> {
  const { clock, installer, signal } = context;
  const observedAt = clock.now().toISOString();
  const start = clock.elapsed();
  const record = { server: ref.name, observedAt };
  context.onPhase?.('installing');
  const result = await installer.install(pkg, signal);
  const install = clock.elapsed() - start;
  if (!result.ok) {
    const durations = { install, total: clock.elapsed() - start };
    const nothingRan = { profile: NO_PROFILE, sandbox: null };
    const observation = { ...record, target: packageTarget(pkg), durations, ...nothingRan, ...result.verdict };
    return { observation, offline: result.offline ? 'registry' : null };
  }
  try {
    const run = await runInstalled(ref, result.installed, context);
    signal.throwIfAborted();
    const { integrity } = result.installed;
    const manifest = await readManifest(homeOf(result.installed));
    const target = packageTarget({ ...pkg, ...(integrity && { integrity }) }, manifest?.description);
    const durations = { install, ...run.times, total: clock.elapsed() - start };
    return { observation: { ...record, target, durations, ...seenBy(run) }, offline: null };
  } finally {
    await result.release();
  }
}

/** Runs the program of an installed package. */
async function runInstalled({ launch }: ServerRef, installed: Installed, context: RunContext): Promise<Run> {
  const entries = await findEntries(installed, launch);
  const home = homeOf(installed);
  const run: Run =
    'outcome' in entries
      ? { found: entries, times: {}, profile: { ...NO_PROFILE, node: context.node.version }, sandbox: null }
      : await runProgram({ dir: installed.dir, entries, home }, launch, context);
  return { ...run, profile: { ...run.profile, installedIn: installed.installedIn } };
}
