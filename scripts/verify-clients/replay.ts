import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderOne } from '#policy/renderer.ts';
import { renderers } from '#policy/renderers/index.ts';
import type { Replayed } from '#schema/replay.ts';
import type { Policy } from '#schema/policy.ts';
import type { ReplayClient, Start } from './client.ts';
import { startModel, type PlannedCall } from './model.ts';
import type { Scene } from './policies.ts';

const SERVER = fileURLToPath(new URL('server.mjs', import.meta.url));
const MAX_TIME = 240_000;

/** What a run came to besides its results, for whoever wants to see why. */
export interface Run {
  readonly results: readonly Replayed[];
  /** The end of what the client printed. */
  readonly said: string;
}

/**
 * Starts a client with an empty home, the scene's policy and a model that calls every tool of the server, those that it is
 * not offered included; notes what was offered to the model and what reached the server. `alone` is the same without any
 * policy.
 */
export async function replay(
  client: ReplayClient,
  { id, policy, tools }: Scene,
  modules: string,
  alone: readonly Replayed[],
): Promise<Run> {
  const root = await mkdtemp(join(tmpdir(), 'placard-replay-'));
  const [home, project, log] = [join(root, 'home'), join(root, 'project'), join(root, 'calls.log')];
  const { files, says } = renderOne(renderers[client.format], policy);
  const names = tools.map(({ tool }) => client.nameOf(policy.serverKey, tool));
  try {
    await Promise.all([home, project].map((folder) => mkdir(folder)));
    const server = { command: process.execPath, args: [SERVER, log, ...tools.map(({ tool }) => tool)] };
    const offered = new Set<string>();
    let said = '';
    // Some clients end at the first call that is refused: the next run goes on with what is left.
    for (let made = 0; made < names.length;) {
      const model = await startModel(names.slice(made));
      try {
        const { serverKey } = policy;
        const stage = { home, project, modelUrl: model.url, server, serverKey, files };
        said = await run(await client.stage(stage, modules), home, project);
      } finally {
        await model.close();
      }
      if (model.made() === 0) throw new Error(`${client.title} asked its model for no call: ${said}`);
      made += model.made();
      model.offered.forEach((name) => offered.add(name));
    }
    const reached = new Set((await readFile(log, 'utf8').catch(() => '')).split('\n'));
    return {
      said,
      results: tools.map(({ tool, kind }, at) => {
        const seen = { offered: isOffered(offered, names[at]), reached: reached.has(tool) };
        const wanted = decisionOf(says, tool);
        return {
          scene: id,
          tool,
          kind,
          says: wanted,
          ...seen,
          holds: holds(
            wanted,
            seen,
            client,
            alone.find((one) => one.tool === tool),
          ),
        };
      }),
    };
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

const isOffered = (offered: ReadonlySet<string>, call: PlannedCall | undefined): boolean =>
  call !== undefined && offered.has(call.namespace === undefined ? call.name : `${call.namespace}:${call.name}`);

const decisionOf = ({ tools, default: standard }: Policy, tool: string): Replayed['says'] =>
  tools.find((rule) => rule.tool === tool)?.decision ?? (standard === 'allow' ? 'left alone' : standard);

/** Whether a client did what the files say: without a person, what is asked about is refused. */
function holds(
  says: Replayed['says'],
  { offered, reached }: { offered: boolean; reached: boolean },
  client: ReplayClient,
  alone: Pick<Replayed, 'offered' | 'reached'> | undefined,
): boolean {
  if (says === 'left alone') return alone === undefined || (alone.offered === offered && alone.reached === reached);
  if (says === 'hide') return !offered && !reached;
  if (says === 'allow') return offered && (reached || client.keepsPrompts);
  return !reached;
}

/** Runs a client to its end and answers with the end of what it printed. Its environment has nothing of ours in it. */
function run({ command, args, env }: Start, home: string, project: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const path = process.env['PATH'] ?? '';
    const child = spawn(command, args, {
      cwd: project,
      env: { HOME: home, PATH: path, TERM: 'dumb', TMPDIR: join(home, '..'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (said = `${said}${chunk}`.slice(-2000)));
    const stop = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Gone already.
      }
    };
    const timer = setTimeout(stop, MAX_TIME);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      stop();
      resolve(said);
    });
  });
}
