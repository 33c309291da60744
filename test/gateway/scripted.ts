import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import type { TestContext } from 'node:test';
import type { AuditEntry } from '#gateway/audit.ts';
import { openCounters, type Counters } from '#gateway/counters.ts';
import { lines } from '#gateway/lines.ts';
import type { Rules } from '#gateway/rules.ts';
import type { OnDrift } from '#gateway/ruling.ts';
import { serveStdio } from '#gateway/stdio.ts';
import type { Upstream } from '#gateway/upstream.ts';
import { Policy } from '#schema/policy.ts';

/** A policy that allows what it has no rule for. */
export const policyOf = (tools: readonly object[], standard = 'allow'): Policy =>
  Policy.parse({ version: '1', server: 'test', serverKey: 'test', preset: null, default: standard, others: [], tools });

export function rulesOf(
  policy: Policy,
  more: { counters?: Counters; onDrift?: OnDrift; audited?: AuditEntry[]; now?: () => number } = {},
): Rules {
  const now = more.now ?? (() => 1_000);
  let counters = more.counters;
  return {
    policy: () => ({ policy, broken: null }),
    counters: () => (counters ??= openCounters(':memory:', now)),
    audit: (entry) => void more.audited?.push(entry),
    onDrift: more.onDrift ?? 'deny',
    now,
    noted: new Set(),
  };
}

/** A gateway whose two ends are in the test's hands: raw lines in and out. */
export function scripted(t: TestContext, rules: Rules) {
  const [input, output, said] = [new PassThrough(), new PassThrough(), new PassThrough({ objectMode: true })];
  const sent: string[] = [];
  const passed = new PassThrough({ objectMode: true });
  let ended: string | null = null;
  const upstream: Upstream = {
    send: (text) => {
      sent.push(text);
      passed.write(text);
    },
    messages: said as AsyncIterable<string>,
    ended: () => ended,
    close: async () => void said.end(),
  };
  const stop = new AbortController();
  const tells: (() => void)[] = [];
  const logged: string[] = [];
  const done = serveStdio({
    ...{ rules, input, output, upstream, signal: stop.signal },
    log: (line) => void logged.push(line),
    onPolicyChange: (tell) => void tells.push(tell),
  });
  const fromGateway = lines(output, 2 ** 28);
  t.after(async () => {
    stop.abort();
    await done;
  });
  return {
    /** What has reached the server. */
    sent,
    logged,
    done,
    tells,
    /** The client writes a line. */
    client: (line: unknown) =>
      void input.write(`${typeof line === 'string' || Buffer.isBuffer(line) ? String(line) : JSON.stringify(line)}\n`),
    clientBytes: (bytes: Buffer) => void input.write(bytes),
    clientLeaves: () => void input.end(),
    /** The server writes a line. */
    server: (line: unknown) => void said.write(typeof line === 'string' ? line : JSON.stringify(line)),
    serverEnds: (why: string) => {
      ended = why;
      said.end();
    },
    /** The next line that the client gets. */
    got: async () => String((await fromGateway.next()).value),
    /** The next text that the server gets. */
    reached: async (): Promise<string> => {
      const next = passed.read() as string | null;
      if (next !== null) return next;
      await once(passed, 'readable');
      return passed.read() as string;
    },
  };
}

export const call = (id: unknown, name: unknown, args: unknown = {}, more: object = {}) => ({
  jsonrpc: '2.0',
  id,
  method: 'tools/call',
  params: { name, arguments: args, ...more },
});

/** Opens a session of the eras with a handshake. */
export async function handshake(
  gateway: ReturnType<typeof scripted>,
  capabilities: object = {},
  server: object = { tools: { listChanged: true } },
): Promise<void> {
  gateway.client({
    jsonrpc: '2.0',
    id: 'hello',
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities, clientInfo: { name: 'c', version: '1' } },
  });
  await gateway.reached();
  gateway.server({
    jsonrpc: '2.0',
    id: 'hello',
    result: { protocolVersion: '2025-11-25', capabilities: server, serverInfo: { name: 's', version: '1' } },
  });
  await gateway.got();
  gateway.client({ jsonrpc: '2.0', method: 'notifications/initialized' });
  await gateway.reached();
}
