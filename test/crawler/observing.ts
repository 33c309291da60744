import { randomUUID } from 'node:crypto';
import { systemClock } from '#crawler/clock.ts';
import { DEFAULT_LIMITS } from '#crawler/limits.ts';
import type { Installer, InstallResult } from '#crawler/install.ts';
import type { Installed } from '#crawler/install-cache.ts';
import type { ObserveContext } from '#crawler/observe.ts';
import { hostsOn } from '#crawler/remote/hosts.ts';
import type { Reach } from '#crawler/remote/reach.ts';
import type { Backend } from '#crawler/sandbox/backend.ts';
import type { LaunchHint, ServerRef } from '#schema/server.ts';

/** A reference to one of the servers in `servers/`. */
export const refTo = (server: string, launch: Partial<LaunchHint> = {}): ServerRef => ({
  name: `npm/${server}`,
  packages: [{ registry: 'npm', identifier: server, version: '1.0.0' }],
  remotes: [],
  launch: { args: [], env: [], ...launch },
  source: 'test',
});

/** What an installer answers, before anything has to be let go of. */
export type Answer = Exclude<InstallResult, { ok: true }> | { readonly ok: true; readonly installed: Installed };

/** An installer that has one answer, and remembers what was let go of. */
export function answeringInstaller(answer: Answer): Installer & { readonly released: Installed[] } {
  const released: Installed[] = [];
  const release = (): Promise<void> => {
    if (answer.ok) released.push(answer.installed);
    return Promise.resolve();
  };
  return { released, install: () => Promise.resolve(answer.ok ? { ...answer, release } : answer) };
}

/** No address at all may be asked. */
const NOWHERE: Reach = () => ({
  schemes: [],
  ports: [],
  localNames: false,
  resolve: () => Promise.reject(new Error('No name is asked for.')),
  mayDial: () => false,
});

/** Everything that `observe` needs besides a sandbox and something installed. */
export const contextOf = (
  backend: Backend,
  installer: Installer,
  changes: Partial<ObserveContext> = {},
): ObserveContext => ({
  backend,
  installer,
  clock: systemClock,
  limits: DEFAULT_LIMITS,
  newId: randomUUID,
  client: { name: 'placard', version: '0' },
  node: { path: process.execPath, version: process.versions.node },
  remotes: { hosts: hostsOn(systemClock, 0), userAgent: 'placard/0', reachOf: () => NOWHERE },
  signal: new AbortController().signal,
  ...changes,
});
