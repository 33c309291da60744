import type { Clock } from '../clock.ts';
import type { Exit, SandboxedProcess } from '../sandbox/backend.ts';
import { isDeeperThan } from './depth.ts';
import { lineReader } from './framing.ts';
import { howItLeft } from './exit.ts';
import { exceeded, type LimitName, type Limits } from './limits.ts';
import { parseMessage } from './message.ts';
import { assertSayable } from './outgoing.ts';
import type { End, Peer, Reply } from './peer.ts';
import { tailOf } from './tail.ts';
import { timersOn } from './timers.ts';

const BRACE = 0x7b;
const KEPT_BYTES = 16 * 1024;
/** How long the last bytes may take from the pipe once the process is gone; a left-over child can hold it for ever. */
const DRAIN_MS = 200;
const MEMORY_POLL_MS = 200;
/** JSON-RPC 2.0, section 5.1. */
const METHOD_NOT_FOUND = -32601;

export interface PeerOptions {
  readonly limits: Limits;
  readonly clock: Clock;
  /** Makes ids that a server cannot guess, so that it cannot answer a question before it was asked. */
  readonly newId: () => string;
}

/**
 * Guards a sandboxed server: bytes → lines → depth → JSON → messages, each step under a limit, and the process killed at
 * the first limit that is passed.
 */
export function guard(server: SandboxedProcess, { limits, clock, newId }: PeerOptions): Peer {
  const waiting = new Map<string, (reply: Reply) => void>();
  const counts = { messages: 0, noiseLines: 0, notifications: 0, serverRequests: 0, stdoutBytes: 0, stderrBytes: 0 };
  const stderr = tailOf(KEPT_BYTES);
  const noise = tailOf(KEPT_BYTES);
  const timers = timersOn(clock);
  let end: End | undefined;

  const finish = (why: End): void => {
    if (end) return;
    end = why;
    timers.callOff();
    for (const answer of waiting.values()) answer({ kind: 'ended', end: why });
    waiting.clear();
    server.stdout.destroy();
    server.stderr.destroy();
    server.stdin.destroy();
  };
  const stop = (why: End): void => {
    finish(why);
    // A kill that fails rejects; `close` awaits the same kill and lets it be heard.
    server.kill().catch(() => undefined);
  };
  const pass = (name: LimitName): void => stop({ verdict: exceeded(name, limits) });
  /** Counts; false once the limit is passed. */
  const count = (name: keyof typeof counts, by = 1): boolean => {
    counts[name] += by;
    if (counts[name] <= limits[name]) return true;
    pass(name);
    return false;
  };
  const write = (message: object): void => {
    if (!end) server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  };

  const onLine = (line: Buffer): boolean => {
    if (line.length === 0) return !end;
    if (!count('messages')) return false;
    const isObject = line[0] === BRACE;
    if (isObject && isDeeperThan(line, limits.depth)) {
      pass('depth');
      return false;
    }
    const message = isObject ? parseMessage(line) : ({ kind: 'noise' } as const);
    switch (message.kind) {
      case 'result':
      case 'error': {
        const answer = typeof message.id === 'string' ? waiting.get(message.id) : undefined;
        // An answer to what was never asked is forged or late: it counts as noise.
        if (!answer) return count('noiseLines');
        answer(message);
        return !end;
      }
      case 'request':
        if (!count('serverRequests')) return false;
        if (message.method === 'ping') write({ id: message.id, result: {} });
        else write({ id: message.id, error: { code: METHOD_NOT_FOUND, message: 'Not supported.' } });
        return true;
      case 'notification':
        return count('notifications');
      case 'noise':
        noise.push(Buffer.from(line));
        noise.push(Buffer.from('\n'));
        return count('noiseLines');
    }
  };

  const read = lineReader(limits.lineBytes, onLine, () => pass('lineBytes'));
  server.stdout.on('data', (chunk: Buffer) => {
    if (!end && count('stdoutBytes', chunk.length)) read(chunk);
  });
  server.stderr.on('data', (chunk: Buffer) => {
    stderr.push(chunk);
    if (!end) count('stderrBytes', chunk.length);
  });
  // A pipe that breaks says nothing that `exited` does not say better; without a listener it would end this server.
  for (const stream of [server.stdin, server.stdout, server.stderr]) stream.on('error', () => undefined);

  timers.after(limits.wallMs, () => pass('wallMs'));
  const watchMemory = (): void => {
    if (end) return;
    if (server.residentMb() > limits.residentMb) pass('residentMb');
    else timers.after(MEMORY_POLL_MS, watchMemory);
  };
  timers.after(MEMORY_POLL_MS, watchMemory);

  const gone = (exit: Exit): void => {
    const detail = howItLeft(exit);
    const finished = (): void => finish({ verdict: { outcome: 'crashed', detail }, exit });
    const look = (): void => {
      // Diagnostics too: they tell why it left.
      if (server.stdout.closed && server.stderr.closed) finished();
    };
    for (const stream of [server.stdout, server.stderr]) stream.once('close', look);
    look();
    if (!end) timers.after(DRAIN_MS, finished);
  };
  const notStarted = (): void => finish({ verdict: { outcome: 'crashed', detail: 'Its process was lost.' } });
  server.exited.then(gone, notStarted);

  return {
    ask(request, within) {
      assertSayable(request.method);
      const id = newId();
      return new Promise((resolve) => {
        if (end) return resolve({ kind: 'ended', end });
        const callOff = timers.after(limits[within], () => pass(within));
        waiting.set(id, (reply) => {
          waiting.delete(id);
          callOff();
          resolve(reply);
        });
        write({ id, ...request });
      });
    },
    tell(notification) {
      assertSayable(notification.method);
      write(notification);
    },
    said: () => ({ stderr: stderr.text(), stdout: noise.text() }),
    async close() {
      finish({ verdict: { outcome: 'crashed', detail: 'It was closed.' } });
      await server.kill();
    },
  };
}
