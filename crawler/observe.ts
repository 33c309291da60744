import type { Durations, Observation, Profile, Target } from '#schema/observation.ts';
import type { Package, ServerRef } from '#schema/server.ts';
import type { Clock } from './clock.ts';
import { dummyFor, variablesWanted } from './dummies.ts';
import { findEntry, type Entry } from './entry.ts';
import { excerpt } from './excerpt.ts';
import type { Limits } from './guard/limits.ts';
import type { ClientInfo } from './guard/outgoing.ts';
import { guard } from './guard/peer.ts';
import type { Installed, Installer } from './install.ts';
import { firstTry, nextTry, type Try, type Tried } from './launch.ts';
import { SandboxError, type Backend } from './sandbox/backend.ts';
import { converse, type Conversation } from './session.ts';
import type { Verdict } from './verdict.ts';

export type Phase = 'installing' | 'starting' | 'listing';

/** Everything outside that looking at one server needs. */
export interface ObserveContext {
  readonly backend: Backend;
  readonly installer: Installer;
  readonly clock: Clock;
  readonly limits: Limits;
  /** Makes unguessable request ids. */
  readonly newId: () => string;
  /** How we introduce ourselves. */
  readonly client: ClientInfo;
  /** The Node that servers run on: its path, and its version without the `v`. */
  readonly node: { readonly path: string; readonly version: string };
  /** Whether an installation stays on disk for the next crawl; one server needs 39 MB (median) to 1.4 GB. */
  readonly keepInstalls: boolean;
  readonly signal: AbortSignal;
  readonly onPhase?: (phase: Phase) => void;
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
    const verdict = { outcome: 'not-attempted', detail: NOTHING_TO_RUN } as const;
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
    const run = await runServer(ref, result.installed, context);
    signal.throwIfAborted();
    const target = packageTarget({
      ...pkg,
      ...(result.installed.integrity && { integrity: result.installed.integrity }),
    });
    const durations = { install, ...run.times, ...total() };
    const { profile, sandbox } = run;
    return { observation: { ...record, target, durations, profile, sandbox, ...run.found }, offline: false };
  } finally {
    if (!context.keepInstalls) await installer.remove(result.installed);
  }
}

const NOTHING_TO_RUN = 'It has no npm package; other packages and remote servers are not looked at yet.';
const NO_PROFILE: Profile = { args: [], env: [] };

const packageTarget = ({ registry, identifier, version, integrity }: Package): Target => ({
  kind: 'package',
  ...{ registry, identifier, version },
  ...(integrity !== undefined && { integrity }),
});

function targetOf({ name, packages: [pkg], remotes: [remote] }: ServerRef): Target {
  if (pkg) return packageTarget(pkg);
  return remote ? { kind: 'remote', url: remote.url, transport: remote.transport } : { kind: 'file', name };
}

type Found =
  | Verdict
  | (Extract<Conversation, { kind: 'answered' }>['answer'] &
      ({ outcome: 'listed' } | { outcome: 'partial'; detail: string }));
interface Run {
  readonly found: Found;
  readonly times: Omit<Durations, 'total'>;
  readonly profile: Profile;
  readonly sandbox: Backend['id'] | null;
}

/** Starts a server in one way after the other until it answers, and keeps the best that came of it. */
async function runServer(ref: ServerRef, installed: Installed, context: ObserveContext): Promise<Run> {
  const entry = await findEntry(installed, ref.launch);
  const { version } = context.node;
  if ('outcome' in entry) return { found: entry, times: {}, profile: { ...NO_PROFILE, node: version }, sandbox: null };
  const tries: Try[] = [];
  let best: Run | undefined;
  for (let next: Try | null = firstTry(ref.launch); next;) {
    tries.push(next);
    const { run, tried } = await runOnce(next, entry, installed, context);
    if (!best || rank(run) > rank(best) || (rank(run) === 0 && rank(best) === 0)) best = run;
    next = context.signal.aborted ? null : nextTry(tries, tried);
    // One way after the other: each depends on what the one before said.
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
  context: ObserveContext,
): Promise<{ run: Run; tried: Tried }> {
  const { backend, clock, limits, newId, client, node, signal } = context;
  const profile = { node: node.version, bin: entry.bin, args: [...one.args], env: [...one.env] };
  const env = Object.fromEntries(one.env.map((name) => [name, dummyFor(name)]));
  const job = { packageDir: installed.dir, entry: entry[one.start], args: one.args, env, nodePath: node.path };
  context.onPhase?.('starting');
  let process;
  try {
    process = backend.start(job);
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error;
    const end = { verdict: { outcome: 'not-attempted', detail: `No sandbox: ${excerpt(error.message)}` } } as const;
    return {
      run: { found: end.verdict, times: {}, profile, sandbox: null },
      tried: { end, tools: 0, stderr: '', stdout: '' },
    };
  }
  const peer = guard(process, { limits, clock, newId });
  const close = (): void => void peer.close();
  signal.addEventListener('abort', close, { once: true });
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

/** A server that leaves before it answers wants something, or does not start; after that, it crashed. */
function explain(
  { end, times }: Extract<Conversation, { kind: 'failed' }>,
  said: { stderr: string; stdout: string },
): Verdict {
  const { verdict, exit } = end;
  if (!exit) return verdict;
  const wanted = variablesWanted(`${said.stderr}\n${said.stdout}`);
  if (times.initialize !== undefined)
    return { outcome: 'crashed', detail: `${verdict.detail} ${lastWords(said.stderr)}`.trim() };
  if (wanted.length > 0)
    return { outcome: 'needs-config', detail: `${verdict.detail} It asks for ${wanted.join(', ')}.` };
  const detail = `${verdict.detail} ${lastWords(said.stderr || said.stdout)}`.trim();
  return {
    outcome: /\busage:|\brequired argument|missing argument/i.test(detail) ? 'needs-config' : 'launch-failed',
    detail,
  };
}

/** The line of a server's diagnostics that most likely tells why, as an excerpt. */
function lastWords(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s{1,8}at |^Node\.js v/.test(line));
  const telling = lines.findLast((line) => /error|cannot|failed|usage/i.test(line.slice(0, 500))) ?? lines.at(-1);
  return telling === undefined ? 'It said nothing.' : `It said: ${excerpt(telling)}`;
}
