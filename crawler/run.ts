import type { Durations, Profile } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import type { Clock } from './clock.ts';
import { dummyFor } from './dummies.ts';
import { findEntry, type Entry } from './entry.ts';
import { excerpt } from './excerpt.ts';
import { explain } from './explain.ts';
import type { Limits } from './limits.ts';
import type { ClientInfo } from './guard/outgoing.ts';
import { guard } from './guard/guard.ts';
import type { Installed } from './install-cache.ts';
import { firstTry, nextTry, type Try, type Tried } from './launch.ts';
import { SandboxError, type Backend } from './sandbox/backend.ts';
import { converse, type Conversation } from './session.ts';
import type { Verdict } from './verdict.ts';

/** What running a server needs from outside. */
export interface RunContext {
  readonly backend: Backend;
  readonly clock: Clock;
  readonly limits: Limits;
  /** Makes unguessable request ids. */
  readonly newId: () => string;
  /** How we introduce ourselves. */
  readonly client: ClientInfo;
  /** The Node that servers run on: its path, and its version without the `v`. */
  readonly node: { readonly path: string; readonly version: string };
  readonly signal: AbortSignal;
  readonly onPhase?: (phase: Phase) => void;
}

export type Phase = 'installing' | 'starting' | 'listing';

/** A profile that says nothing: nothing was started. */
export const NO_PROFILE: Profile = { args: [], env: [] };

type Found =
  | Verdict
  | (Extract<Conversation, { kind: 'answered' }>['answer'] &
      ({ outcome: 'listed' } | { outcome: 'partial'; detail: string }));
/** What came of starting one server. */
export interface Run {
  readonly found: Found;
  readonly times: Omit<Durations, 'total'>;
  readonly profile: Profile;
  readonly sandbox: Backend['id'] | null;
}

/** Starts a server in one way after the other until it answers, and keeps the best that came of it. */
export async function runServer(ref: ServerRef, installed: Installed, context: RunContext): Promise<Run> {
  const entry = await findEntry(installed, ref.launch);
  const { version } = context.node;
  if ('outcome' in entry) return { found: entry, times: {}, profile: { ...NO_PROFILE, node: version }, sandbox: null };
  const tries: Try[] = [];
  let best: Run | undefined;
  // One way after the other: each depends on what the one before said.
  for (let next: Try | null = firstTry(ref.launch); next;) {
    tries.push(next);
    const { run, tried } = await runOnce(next, entry, installed, context);
    if (!best || rank(run) > rank(best) || (rank(run) === 0 && rank(best) === 0)) best = run;
    next = context.signal.aborted ? null : nextTry(tries, tried);
    if (next?.start === 'link' && entry.link === null) next = null;
  }
  if (!best) throw new Error('Expected at least one way to start a server.');
  return best;
}

/** An answer beats a failure and more tools beat fewer. Of two failures the later one tells what is still in the way. */
const rank = ({ found }: Run): number => ('definitions' in found ? 1 + found.definitions.length : 0);

async function runOnce(
  one: Try,
  entry: Entry,
  installed: Installed,
  context: RunContext,
): Promise<{ run: Run; tried: Tried }> {
  const { backend, clock, limits, newId, client, node, signal } = context;
  const profile = { node: node.version, bin: entry.bin, args: [...one.args], env: [...one.env] };
  const env = Object.fromEntries(one.env.map((name) => [name, dummyFor(name)]));
  const job = {
    packageDir: installed.dir,
    entry: entry[one.start] ?? entry.file,
    args: one.args,
    env,
    nodePath: node.path,
  };
  context.onPhase?.('starting');
  let server;
  try {
    server = backend.start(job);
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    const end = { verdict: { outcome: 'not-attempted', detail: `No sandbox: ${excerpt(error.message)}` } } as const;
    return {
      run: { found: end.verdict, times: {}, profile, sandbox: null },
      tried: { end, tools: 0, stderr: '', stdout: '' },
    };
  }
  const peer = guard(server, { limits, clock, newId });
  // A kill that fails is heard from the `finally` below, which waits for the same one.
  const close = (): void => void peer.close().catch(() => undefined);
  if (signal.aborted) close();
  else signal.addEventListener('abort', close, { once: true });
  try {
    const talk = await converse(peer, { limits, clock, client, onReady: () => context.onPhase?.('listing') });
    const said = peer.said();
    const end = talk.kind === 'failed' ? talk.end : null;
    const tools = talk.kind === 'failed' ? 0 : talk.answer.definitions.length;
    const found = talk.kind === 'failed' ? explain(talk, said) : answered(talk);
    return { run: { found, times: talk.times, profile, sandbox: backend.id }, tried: { end, tools, ...said } };
  } finally {
    signal.removeEventListener('abort', close);
    await peer.close();
  }
}

const answered = ({ answer, cut }: Extract<Conversation, { kind: 'answered' }>): Found =>
  cut === null ? { ...answer, outcome: 'listed' } : { ...answer, outcome: 'partial', detail: cut };
