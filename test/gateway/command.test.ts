import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface, type Interface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { typed } from '../cli/typed.ts';
import { call, policyOf } from './scripted.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const SERVER = fileURLToPath(new URL('servers/one-era.ts', import.meta.url));
const PAY = policyOf([
  { tool: 'pay', decision: 'allow', limits: [{ max: 100, window: 'day', sum: '/amount' }] },
  { tool: 'delete_file', decision: 'hide' },
]);

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'placard-command-'));
  t.after(() => rmSync(path, { recursive: true }));
  return path;
}

/** The gateway as a client starts it. */
class Started {
  readonly child: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  stderr = '';

  constructor(
    t: TestContext,
    cwd: string,
    args: readonly string[],
    server: readonly string[] = [process.execPath, SERVER],
  ) {
    this.child = spawn(process.execPath, [MAIN, 'gateway', ...args, '--', ...server], {
      cwd,
      env: { ...process.env, CALLS: join(cwd, 'calls'), XDG_STATE_HOME: cwd },
    });
    this.child.stderr?.on('data', (data: Buffer) => (this.stderr += data.toString()));
    const lines: Interface = createInterface({ input: this.child.stdout! });
    this.#lines = lines[Symbol.asyncIterator]();
    t.after(() => this.child.kill('SIGKILL'));
  }

  say(message: unknown): void {
    this.child.stdin?.write(`${JSON.stringify(message)}\n`);
  }

  async hear(): Promise<string> {
    return String((await this.#lines.next()).value);
  }

  async ask(message: unknown): Promise<string> {
    this.say(message);
    return this.hear();
  }

  async open(): Promise<void> {
    const params = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 't', version: '1' } };
    await this.ask({ jsonrpc: '2.0', id: 'hello', method: 'initialize', params });
    this.say({ jsonrpc: '2.0', method: 'notifications/initialized' });
  }
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A process that nobody has waited for is no longer running.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

test('what is spent outlives the gateway, even one that is killed in the middle of a call', async (t) => {
  const cwd = folder(t);
  writeFileSync(join(cwd, 'policy.json'), JSON.stringify(PAY));
  const args = ['--policy', 'policy.json', '--audit', 'audit.jsonl'];
  const first = new Started(t, cwd, args);
  await first.open();
  assert.match(await first.ask(call(1, 'pay', { amount: 30 })), /paid 30/);
  // A server that never answers: the amount is reserved, and nobody knows whether it was spent.
  const silent = new Started(t, cwd, args, [process.execPath, '-e', 'process.stdin.resume()']);
  silent.say(call(1, 'pay', { amount: 40 }));
  for (let tries = 0; tries < 200 && readFileSync(join(cwd, 'audit.jsonl'), 'utf8').split('\n').length < 3; tries += 1)
    await wait(50);
  silent.child.kill('SIGKILL');
  first.child.kill('SIGKILL');
  const second = new Started(t, cwd, args);
  await second.open();
  assert.match(await second.ask(call(1, 'pay', { amount: 30.7531 })), /at most 100/);
  assert.match(await second.ask(call(2, 'pay', { amount: 30 })), /paid 30/);
  const audit = readFileSync(join(cwd, 'audit.jsonl'), 'utf8');
  assert.equal(audit.trim().split('\n').length, 4);
  assert.ok(!audit.includes('30.7531'), 'no value of an argument is in the audit');
});

test('the server goes with the client, with everything that it has started', async (t) => {
  const cwd = folder(t);
  writeFileSync(join(cwd, 'policy.json'), JSON.stringify(PAY));
  // It ignores the end of its input and SIGTERM, and so does its child.
  const stubborn = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`;
  const script = `${stubborn} const { spawn } = require('node:child_process'); const child = spawn(process.execPath, ['-e', ${JSON.stringify(stubborn)}]); require('node:fs').writeFileSync('pids', process.pid + ' ' + child.pid);`;
  const gateway = new Started(t, cwd, ['--policy', 'policy.json'], [process.execPath, '-e', script]);
  for (let tries = 0; tries < 400 && !existsSync(join(cwd, 'pids')); tries += 1) await wait(50);
  const pids = readFileSync(join(cwd, 'pids'), 'utf8').split(' ').map(Number);
  assert.ok(pids.every(isRunning));
  gateway.child.stdin?.end();
  const [code] = (await once(gateway.child, 'exit')) as [number];
  assert.equal(code, 0);
  await wait(100);
  assert.deepEqual(pids.map(isRunning), [false, false]);
});

test('a server that crashes ends the gateway with an error for what was open', async (t) => {
  const cwd = folder(t);
  writeFileSync(join(cwd, 'policy.json'), JSON.stringify(PAY));
  const gateway = new Started(
    t,
    cwd,
    ['--policy', 'policy.json'],
    [process.execPath, '-e', `process.stdin.once('data', () => process.exit(7))`],
  );
  assert.match(
    await gateway.ask({ jsonrpc: '2.0', id: 5, method: 'ping' }),
    /"id":5,"error":\{"code":-32603,"message":"The server left with code 7\."/,
  );
  const [code] = (await once(gateway.child, 'exit')) as [number];
  assert.equal(code, 3);
});

test('a policy file is followed: what it says now holds, and one that breaks refuses every call until it is whole', async (t) => {
  const cwd = folder(t);
  const policy = join(cwd, 'policy.json');
  writeFileSync(policy, JSON.stringify(PAY));
  const gateway = new Started(t, cwd, ['--policy', 'policy.json']);
  await gateway.open();
  assert.match(await gateway.ask(call(1, 'echo', { text: 'x' })), /"x"/);
  writeFileSync(
    policy,
    JSON.stringify(policyOf([{ tool: 'echo', decision: 'deny', because: { kind: 'stated', reason: 'Quiet now.' } }])),
  );
  assert.match(await gateway.hear(), /list_changed/);
  assert.match(await gateway.ask(call(2, 'echo', { text: 'x' })), /Quiet now/);
  writeFileSync(policy, '{"version":');
  assert.match(await gateway.hear(), /list_changed/);
  assert.match(await gateway.ask(call(3, 'pay', { amount: 1 })), /policy file cannot be used/);
  writeFileSync(policy, JSON.stringify(PAY));
  assert.match(await gateway.hear(), /list_changed/);
  assert.match(await gateway.ask(call(4, 'echo', { text: 'x' })), /"x"/);
});

test('--accept pins what is there, says what has changed, and lets it through from then on', async (t) => {
  const cwd = folder(t);
  const text = `# mine\nversion: '1'\nserver: s\nserverKey: s\npreset: null\ndefault: allow\nothers: []\ntools:\n  - tool: echo # says things\n    decision: allow\n`;
  writeFileSync(join(cwd, 'policy.yaml'), text);
  const accept = async (changed: string, ...tools: string[]) => {
    const argv = ['gateway', '--policy', 'policy.yaml', '--accept', ...tools, '--', process.execPath, SERVER];
    return typed(cwd, argv, { env: { ...process.env, CHANGED: changed } as Record<string, string> });
  };
  assert.match((await accept('0')).stdout, /^echo: not compared until now; accepted/);
  const pinned = readFileSync(join(cwd, 'policy.yaml'), 'utf8');
  assert.match(pinned, /^# mine\n[^]*tool: echo # says things\n {4}decision: allow\n {4}digest: [0-9a-f]{64}\n$/);
  assert.match((await accept('0')).stdout, /^echo: as it was classified\n$/);
  assert.equal(readFileSync(join(cwd, 'policy.yaml'), 'utf8'), pinned);
  const again = await accept('1', 'echo');
  assert.match(again.stdout, /^echo: changed since it was classified; accepted/);
  assert.match(again.stderr, /Sends a text to a stranger/);
  assert.notEqual(readFileSync(join(cwd, 'policy.yaml'), 'utf8'), pinned);
  assert.equal((await accept('1', 'nothing')).exitCode, 2);
});

const POLICY = JSON.stringify(PAY);
const WRONG: readonly (readonly [string, string, readonly string[], RegExp])[] = [
  ['no policy', POLICY, ['--', 'true'], /^placard: --policy: Expected a policy file/],
  ['no file', POLICY, ['--policy', 'none.json', '--', 'true'], /none\.json cannot be read \(ENOENT\)/],
  ['no server', POLICY, ['--policy', 'policy.json'], /Expected one server/],
  [
    'two servers',
    POLICY,
    ['--policy', 'policy.json', '--upstream', 'http://localhost', '--', 'true'],
    /Expected one server/,
  ],
  [
    'an address that is none',
    POLICY,
    ['--policy', 'policy.json', '--upstream', 'ftp://x'],
    /--upstream: Expected an http\(s\) URL, got "ftp:\/\/x"/,
  ],
  ['no JSON', '{', ['--policy', 'policy.json', '--', 'true'], /is no policy\. It is no JSON/],
  [
    'a misspelt key',
    POLICY.replace('"decision"', '"limit":[],"decision"'),
    ['--policy', 'policy.json', '--', 'true'],
    /tools\/0\/limit: There is no such key/,
  ],
  [
    'a key twice',
    POLICY.replace('"others"', '"default":"deny","others"'),
    ['--policy', 'policy.json', '--', 'true'],
    /Map keys must be unique/,
  ],
  [
    'an unknown word',
    POLICY,
    ['--policy', 'policy.json', '--on-drift', 'maybe', '--', 'true'],
    /--on-drift: Expected one of deny, ask, allow, got "maybe"/,
  ],
  [
    'a program that is not there',
    POLICY,
    ['--policy', 'policy.json', '--', 'no-such-program'],
    /Cannot start "no-such-program" \(there is no such program\)/,
  ],
  [
    'another server',
    POLICY,
    ['--policy', 'policy.json', '--server', 'x', '--', 'true'],
    /has no policy for "x", only for test/,
  ],
  [
    'a port that is none',
    POLICY,
    ['--policy', 'policy.json', '--listen', 'x', '--', 'true'],
    /--listen: Expected a port/,
  ],
  [
    'a variable that is not set',
    POLICY,
    ['--policy', 'policy.json', '--upstream', 'http://localhost:1', '--header-env', 'A=NONE'],
    /NONE is not in the environment/,
  ],
  [
    'an audit that cannot be written',
    POLICY,
    ['--policy', 'policy.json', '--audit', '/', '--', 'true'],
    /The audit file cannot be used: EISDIR/,
  ],
];
for (const [what, policy, args, says] of WRONG) {
  test(`${what}: nothing is started, and one line says what to do`, async (t) => {
    const cwd = folder(t);
    writeFileSync(join(cwd, 'policy.json'), policy);
    const { exitCode, stderr } = await typed(cwd, ['gateway', ...args], {
      env: { PATH: process.env['PATH'] ?? '', XDG_STATE_HOME: cwd },
    });
    assert.match(stderr, says);
    assert.equal(stderr.trim().split('\n').length, 1);
    assert.ok(exitCode === 2 || exitCode === 3);
  });
}
