import type { Era } from '#schema/observation.ts';
import type { Remote, ServerRef } from '#schema/server.ts';
import type { Clock } from './clock.ts';
import type { Limits } from './limits.ts';
import type { ClientInfo } from './guard/outgoing.ts';
import type { Look } from './observe.ts';
import type { Hosts } from './remote/hosts.ts';
import { lookAtRemote, type RemoteLook } from './remote/look.ts';
import type { Reach } from './remote/reach.ts';
import { foundBy, type Found } from './run-once.ts';
import { NO_PROFILE, type Phase } from './run.ts';
import { SECOND_CLIENT, secondListingOf } from './second-listing.ts';
import { remoteTarget } from './target.ts';

/** What asking servers at an address needs from outside, for a whole crawl. */
export interface Remotes {
  readonly hosts: Hosts;
  /** How we introduce ourselves to whoever reads a log. */
  readonly userAgent: string;
  /** What may be asked for a server. */
  readonly reachOf: (ref: ServerRef, remote: Remote) => Reach;
  /** Certificates that are trusted besides those that Node knows. */
  readonly ca?: string;
}

export interface RemoteContext {
  readonly remotes: Remotes;
  readonly clock: Clock;
  readonly limits: Limits;
  readonly newId: () => string;
  readonly client: ClientInfo;
  readonly signal: AbortSignal;
  /** The era that the server was of when it answered last. */
  readonly lastEra?: Era | undefined;
  /** Whether an answer is taken a second time, under another client's name. */
  readonly twice?: boolean;
  readonly onPhase?: (phase: Phase) => void;
}

/** Looks at a server by asking it at its address, as somebody without credentials. */
export async function observeRemote(ref: ServerRef, remote: Remote, context: RemoteContext): Promise<Look> {
  const { clock, remotes } = context;
  const observedAt = clock.now().toISOString();
  const start = clock.elapsed();
  context.onPhase?.('asking');
  const lookAs = (client: ClientInfo): Promise<RemoteLook> =>
    lookAtRemote(remote, remotes.reachOf(ref, remote), {
      ...context,
      ...remotes,
      client,
      onReady: () => context.onPhase?.('listing'),
    });
  const look = await lookAs(context.client);
  const { times, transport, auth } = look;
  const found = foundIn(look);
  const secondListing =
    context.twice && 'definitions' in found
      ? secondListingOf(found.definitions, foundIn(await lookAs(SECOND_CLIENT)))
      : undefined;
  return {
    observation: {
      server: ref.name,
      observedAt,
      target: remoteTarget({ url: remote.url, transport }),
      profile: NO_PROFILE,
      durations: { ...times, total: clock.elapsed() - start },
      sandbox: null,
      ...(auth && { auth }),
      ...(secondListing && { secondListing }),
      ...found,
    },
    offline: look.offline ? 'network' : null,
  };
}

const foundIn = ({ found }: RemoteLook): Found => ('answer' in found ? foundBy(found) : found);
