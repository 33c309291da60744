import type { Profile } from '#schema/observation.ts';
import type { Clock } from './clock.ts';
import { dummyFor } from './dummies.ts';
import { excerpt } from './excerpt.ts';
import { explain } from './explain.ts';
import { guard } from './guard/guard.ts';
import type { ClientInfo } from './guard/outgoing.ts';
import type { Try, Tried } from './launch.ts';
import type { Limits } from './limits.ts';
import type { Phase, Program, Run } from './run.ts';
import { SandboxError, type Backend, type SandboxedProcess, type SandboxJob } from './sandbox/backend.ts';
import { converse, type Conversation } from './session.ts';
import type { Verdict } from './verdict.ts';

/** What starting a server needs from outside. */
export interface StartContext {
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

/** What a server answered, or why it did not. */
export type Found =
  | Verdict
  | (Extract<Conversation, { kind: 'answered' }>['answer'] &
      ({ outcome: 'listed' } | { outcome: 'partial'; detail: string }));

/** Starts a server in one way, talks with it, and ends it. */
export async function startOnce(
  one: Try,
  program: Program,
  context: StartContext,
): Promise<{ run: Run; tried: Tried }> {
  const { backend, clock, limits, newId, client, node, signal } = context;
  const { bin, link } = program.entries[one.program] ?? program.entries[0];
  const start = one.start === 'link' && link !== null ? 'link' : 'file';
  const profile: Profile = { node: node.version, bin, start, args: [...one.args], env: [...one.env] };
  context.onPhase?.('starting');
  const server = begin(backend, jobFor(one, program, node.path));
  if ('outcome' in server) {
    const run = { found: server, times: {}, profile, sandbox: null };
    return { run, tried: { end: { verdict: server }, tools: 0, stderr: '', stdout: '' } };
  }
  const peer = guard(server, { limits, clock, newId });
  // A kill that fails is heard from the `finally` below, which waits for the same one.
  const close = (): void => void peer.close().catch(() => undefined);
  if (signal.aborted) close();
  else signal.addEventListener('abort', close, { once: true });
  try {
    const talk = await converse(peer, { limits, clock, client, onReady: () => context.onPhase?.('listing') });
    const [said, usage] = [peer.said(), peer.used()];
    const end = talk.kind === 'failed' ? talk.end : null;
    const tools = talk.kind === 'failed' ? 0 : talk.answer.definitions.length;
    const found = talk.kind === 'failed' ? explain(talk, said, limits) : foundBy(talk);
    return { run: { found, times: talk.times, profile, sandbox: backend.id, usage }, tried: { end, tools, ...said } };
  } finally {
    signal.removeEventListener('abort', close);
    await peer.close();
  }
}

function jobFor(one: Try, { dir, entries, nodeFlags, values }: Program, nodePath: string): SandboxJob {
  const entry = entries[one.program] ?? entries[0];
  const made = Object.fromEntries(one.env.map((name) => [name, dummyFor(name)]));
  return {
    packageDir: dir,
    entry: entry[one.start] ?? entry.file,
    args: one.args,
    env: { ...made, ...values },
    nodePath,
    ...(nodeFlags && { nodeFlags }),
  };
}

/** A sandbox that cannot be set up says nothing of the server. */
function begin(backend: Backend, job: SandboxJob): SandboxedProcess | Verdict {
  try {
    return backend.start(job);
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    return { outcome: 'not-attempted', detail: `No sandbox: ${excerpt(error.message)}` };
  }
}

/** What an observation says of a conversation that led to a list. */
export const foundBy = ({ answer, cut }: Extract<Conversation, { kind: 'answered' }>): Found =>
  cut === null ? { ...answer, outcome: 'listed' } : { ...answer, outcome: 'partial', detail: cut };
