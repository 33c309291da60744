import { isAnswered, type Observation } from '#schema/observation.ts';
import type { Remote, ServerRef } from '#schema/server.ts';
import { whyNotAttempted } from './not-attempted.ts';
import type { PackageContext } from './observe-package.ts';
import { observeRemote, type RemoteContext } from './observe-remote.ts';
import { NO_PROFILE } from './run.ts';
import { runnable } from './runners.ts';
import { targetOf } from './target.ts';

/** Everything outside that looking at one server needs. */
export interface ObserveContext extends PackageContext, RemoteContext {}

/** What came of looking at a server. */
export interface Look {
  readonly observation: Observation;
  /** What was out of reach, so that the observation says nothing about the server; null: nothing was. */
  readonly offline: 'registry' | 'network' | null;
}

/**
 * Looks at one server. Its package comes first, where it has one that something here runs: an exact version that anybody
 * can look at again, without a network and without a login. A server whose package does not answer, or that has none, is
 * asked at its address. Whatever the server does becomes an outcome. Rejects only when the signal is aborted, and for what
 * no server can cause (a full disk).
 */
export async function observe(ref: ServerRef, context: ObserveContext): Promise<Look> {
  context.signal.throwIfAborted();
  const found = runnable(ref);
  const remote = remoteOf(ref);
  const first = found ? await found.run(ref, found.pkg, context) : null;
  if (!remote) return first ?? notAttempted(ref, context);
  if (first && (first.offline !== null || isAnswered(first.observation))) return first;
  const second = await observeRemote(ref, remote, context);
  // Of two that did not answer the package tells more: it is what most people run.
  return first && !isAnswered(second.observation) ? first : second;
}

/** The newer transport before the older one: they lead to the same server. */
const remoteOf = ({ remotes }: ServerRef): Remote | undefined =>
  remotes.find(({ transport }) => transport === 'streamable-http') ?? remotes[0];

function notAttempted(ref: ServerRef, { clock }: ObserveContext): Look {
  const verdict = { outcome: 'not-attempted', detail: whyNotAttempted(ref) ?? '' } as const;
  const record = { server: ref.name, observedAt: clock.now().toISOString(), profile: NO_PROFILE, sandbox: null };
  return { observation: { ...record, target: targetOf(ref), durations: { total: 0 }, ...verdict }, offline: null };
}
