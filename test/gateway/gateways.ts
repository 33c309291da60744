import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'node:test';
import type { AuditEntry } from '#gateway/audit.ts';
import { openCounters } from '#gateway/counters.ts';
import { originAt } from '#gateway/http/at-url.ts';
import { originOf } from '#gateway/http/at-program.ts';
import { overHttp } from '#gateway/http/client.ts';
import { listen } from '#gateway/http/serve.ts';
import { startProcess } from '#gateway/process.ts';
import type { Rules } from '#gateway/rules.ts';
import type { OnDrift } from '#gateway/ruling.ts';
import { serveStdio } from '#gateway/stdio.ts';
import { Policy } from '#schema/policy.ts';
import { PipeTransport } from './pipe-transport.ts';

const SERVERS = fileURLToPath(new URL('servers', import.meta.url));

/** A server of the fixtures, and how to start it. */
export interface Fixture {
  readonly file: 'two-eras.ts' | 'one-era.ts' | 'conformant.ts';
  readonly env?: Record<string, string>;
}

/** Everything of one gateway that a test wants to look at. */
export interface Gateway {
  readonly audited: AuditEntry[];
  /** The calls that have reached the server. */
  readonly reached: () => { tool: string; args: unknown }[];
  /** Sets another policy, as if its file had changed. */
  readonly change: (policy: unknown, broken?: string | null) => void;
  readonly rules: Rules;
}

export interface StdioGateway extends Gateway {
  readonly transport: PipeTransport;
  /** Why the server ended, once it has all ended. */
  readonly ended: Promise<string | null>;
}
export interface HttpGateway extends Gateway {
  readonly url: string;
}

interface Wanted {
  readonly policy: unknown;
  readonly fixture: Fixture;
  /** How the gateway reaches the server. */
  readonly upstream: 'stdio' | 'http';
  readonly onDrift?: OnDrift;
}

/** A gateway on standard input and output, in this process, with a server of its own that ends with the test. */
export async function stdioGateway(t: TestContext, wanted: Wanted): Promise<StdioGateway> {
  const { gateway, calls, listeners } = common(t, wanted);
  const transport = new PipeTransport();
  const upstream =
    wanted.upstream === 'stdio'
      ? await startProcess(program(wanted.fixture, calls))
      : overHttp(originAt(await httpServer(t, wanted.fixture, calls), {}));
  const stop = new AbortController();
  const { input, output } = transport;
  const ended = serveStdio({
    rules: gateway.rules,
    input,
    output,
    upstream,
    signal: stop.signal,
    log: () => undefined,
    onPolicyChange: (tell) => void listeners.push(tell),
  });
  t.after(async () => {
    stop.abort();
    await ended;
  });
  return { ...gateway, transport, ended };
}

/** A gateway over HTTP, in this process. */
export async function httpGateway(t: TestContext, wanted: Wanted): Promise<HttpGateway> {
  const { gateway, calls, listeners } = common(t, wanted);
  const origin =
    wanted.upstream === 'stdio'
      ? originOf(
          () => startProcess(program(wanted.fixture, calls)),
          () => undefined,
        )
      : originAt(await httpServer(t, wanted.fixture, calls), {});
  const file = { onChange: (tell: () => void) => void listeners.push(tell) };
  const { url, close } = await listen({
    host: '127.0.0.1',
    port: 0,
    rules: gateway.rules,
    file,
    origin,
    log: () => undefined,
  });
  t.after(close);
  return { ...gateway, url };
}

function common(t: TestContext, { policy, onDrift = 'deny' }: Wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'placard-gateway-'));
  const calls = join(folder, 'calls.jsonl');
  const counters = openCounters(join(folder, 'counters.sqlite'), Date.now);
  t.after(() => {
    counters.close();
    rmSync(folder, { recursive: true });
  });
  const listeners: (() => void)[] = [];
  const audited: AuditEntry[] = [];
  let current: { policy: Policy; broken: string | null } = { policy: Policy.parse(policy), broken: null };
  const gateway: Gateway = {
    audited,
    reached: () =>
      existsSync(calls)
        ? readFileSync(calls, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as { tool: string; args: unknown })
        : [],
    change(next, broken = null) {
      current = { policy: Policy.parse(next), broken };
      for (const tell of listeners) tell();
    },
    rules: {
      policy: () => current,
      counters: () => counters,
      audit: (entry) => void audited.push(entry),
      onDrift,
      now: Date.now,
      noted: new Set(),
    },
  };
  return { gateway, calls, listeners };
}

export const program = ({ file, env = {} }: Fixture, calls: string) => ({
  command: process.execPath,
  args: [join(SERVERS, file)],
  env: { ...process.env, ...env, CALLS: calls },
  cwd: SERVERS,
});

/** Starts a fixture over HTTP and answers its address. */
export async function httpServer(
  t: Pick<TestContext, 'after'>,
  { file, env = {} }: Fixture,
  calls: string,
): Promise<URL> {
  const child = spawn(process.execPath, [join(SERVERS, file), '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env, CALLS: calls },
  });
  t.after(() => void child.kill('SIGKILL'));
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return new URL(`http://127.0.0.1:${port.toString().trim()}/mcp`);
}
