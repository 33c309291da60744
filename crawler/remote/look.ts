import type { AuthPosture } from '#schema/auth-posture.ts';
import type { Era } from '#schema/observation.ts';
import type { Remote } from '#schema/server.ts';
import type { ExchangeOptions } from '../guard/exchange.ts';
import type { ClientInfo } from '../guard/outgoing.ts';
import { converse, type Conversation, type Times } from '../session.ts';
import type { Verdict } from '../verdict.ts';
import { discoverOauth } from './oauth.ts';
import type { Hosts } from './hosts.ts';
import type { HttpPeer } from './http-peer.ts';
import { postureOf } from './posture.ts';
import { hostOf, type Reach } from './reach.ts';
import { verdictOf, type Refusal } from './refusal.ts';
import { sse } from './sse.ts';
import { streamableHttp } from './streamable-http.ts';
import { openVisit, type Visit } from './visit.ts';

export interface RemoteContext extends ExchangeOptions {
  readonly client: ClientInfo;
  readonly signal: AbortSignal;
  readonly hosts: Hosts;
  readonly userAgent: string;
  /** Certificates that are trusted besides those that Node knows. */
  readonly ca?: string;
  /** The era that the server was of when it answered last. */
  readonly lastEra?: Era | undefined;
  readonly onReady?: () => void;
}

/** What came of asking a server at an address. */
export interface RemoteLook {
  readonly found: Verdict | Extract<Conversation, { kind: 'answered' }>;
  readonly times: Times;
  readonly transport: Remote['transport'];
  /** Absent: nothing was learned of that. */
  readonly auth?: AuthPosture;
  /** This machine has no network, so nothing was learned of the server. */
  readonly offline: boolean;
}

const PEERS = { 'streamable-http': streamableHttp, sse } as const;
/** Said to the first message of a transport that a server does not have (2025-11-25, "Backwards Compatibility"). */
const OTHER_TRANSPORT = new Set([400, 404, 405, 406, 410, 415, 501]);

/**
 * Asks a server for its tools, by the transport that it is listed with and, where that is not there, by the other one.
 * Whatever it does becomes a verdict; rejects only when the signal is aborted.
 */
export async function lookAtRemote(remote: Remote, reach: Reach, context: RemoteContext): Promise<RemoteLook> {
  const { hosts, signal, clock } = context;
  const host = hostOf(new URL(remote.url));
  const leave = await hosts.enter(host, signal);
  const until = hosts.restsUntil(host);
  const visit = openVisit({ ...context, reach });
  try {
    if (until) return resting(remote, until);
    const known = await ask(visit, remote, remote.transport, context);
    // It may have gone back to the era before, whose servers have no answer to a request of the other.
    const first =
      context.lastEra === 'discover' && lacksTransport(known)
        ? await ask(visit, remote, remote.transport, { ...context, lastEra: undefined })
        : known;
    const other = remote.transport === 'sse' ? 'streamable-http' : 'sse';
    const second = lacksTransport(first) ? await ask(visit, remote, other, context) : null;
    const tried = second && !lacksTransport(second) ? second : first;
    signal.throwIfAborted();
    const auth = await authOf(tried, visit, clock.now());
    if (auth?.kind === 'rate-limited' && auth.until !== undefined) hosts.rest(host, new Date(auth.until));
    const found = tried.talk.kind === 'failed' ? asRemote(tried.talk.end.verdict) : tried.talk;
    const offline = tried.peer.failure?.offline ?? false;
    return { found, times: tried.talk.times, transport: tried.transport, ...(auth && { auth }), offline };
  } finally {
    await visit.close();
    leave();
  }
}

interface Tried {
  readonly peer: Pick<HttpPeer, 'refusal' | 'failure'>;
  readonly talk: Conversation;
  readonly transport: Remote['transport'];
}

async function ask(
  visit: Visit,
  { url }: Remote,
  transport: Remote['transport'],
  context: RemoteContext,
): Promise<Tried> {
  const peer = PEERS[transport](visit, url, context);
  const close = (): void => void peer.close();
  if (context.signal.aborted) close();
  else context.signal.addEventListener('abort', close, { once: true });
  try {
    const talk = await converse(peer, context);
    // What ends it now is ours.
    const { refusal, failure } = peer;
    return { peer: { refusal, failure }, talk, transport };
  } finally {
    context.signal.removeEventListener('abort', close);
    await peer.close();
  }
}

const lacksTransport = ({ talk, peer: { refusal } }: Tried): boolean =>
  talk.kind === 'failed' && talk.times.initialize === undefined && refusal !== null && isOtherTransport(refusal);
const isOtherTransport = (refusal: Refusal): boolean =>
  OTHER_TRANSPORT.has(refusal.status) && verdictOf(refusal).outcome !== 'auth-required';

async function authOf({ peer, talk }: Tried, visit: Visit, now: Date): Promise<AuthPosture | null> {
  const { refusal, failure } = peer;
  if (refusal) return postureOf(refusal, now, (challenge) => discoverOauth(visit, refusal.url, challenge));
  if (failure) return failure.auth ?? null;
  return talk.kind === 'answered' ? { kind: 'none' } : null;
}

/** Where a process would be said not to have started, a server that was reached has broken off. */
const asRemote = (verdict: Verdict): Verdict =>
  verdict.outcome === 'launch-failed' ? { ...verdict, outcome: 'crashed' } : verdict;

const resting = ({ transport }: Remote, until: Date): RemoteLook => ({
  found: { outcome: 'unreachable', detail: 'Its host asked to be left alone for a while.' },
  times: {},
  transport,
  auth: { kind: 'rate-limited', until: until.toISOString() },
  offline: false,
});
