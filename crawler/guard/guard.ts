import type { Usage } from '#schema/observation.ts';
import type { Exit, SandboxedProcess } from '../sandbox/backend.ts';
import { exchange, type ExchangeOptions } from './exchange.ts';
import { howItLeft } from './exit.ts';
import { lineReader } from './framing.ts';
import type { Peer } from './peer.ts';
import { watchForHttp } from './serves-http.ts';
import { tailOf } from './tail.ts';

const KEPT_BYTES = 16 * 1024;
/** How long the last bytes may take from the pipe once the process is gone; a left-over child can hold it for ever. */
const DRAIN_MS = 200;
const MEMORY_POLL_MS = 200;

/** A process behind limits. */
export interface GuardedProcess extends Peer {
  /** What it has used and written until now, or until it ended. */
  used(): Usage;
}

/**
 * Guards a sandboxed server: bytes → lines → messages, each step under a limit, and the process killed at the first limit
 * that is passed.
 */
export function guard(server: SandboxedProcess, options: ExchangeOptions): GuardedProcess {
  const { limits } = options;
  const stderr = tailOf(KEPT_BYTES);
  const talk = exchange(options, {
    send: (message) => void server.stdin.write(`${JSON.stringify(message)}\n`),
    end() {
      for (const stream of [server.stdout, server.stderr, server.stdin]) stream.destroy();
      // A kill that fails rejects; `close` awaits the same kill and lets it be heard.
      server.kill().catch(() => undefined);
    },
  });
  const { timers } = talk;

  const read = lineReader(limits.lineBytes, talk.hear, () => talk.pass('lineBytes'));
  server.stdout.on('data', (chunk: Buffer) => {
    if (!talk.ended && talk.count('stdoutBytes', chunk.length)) read(chunk);
  });
  server.stderr.on('data', (chunk: Buffer) => {
    stderr.push(chunk);
    if (!talk.ended) talk.count('stderrBytes', chunk.length);
  });
  // A pipe that breaks says nothing that `exited` does not say better; without a listener it would end this server.
  for (const stream of [server.stdin, server.stdout, server.stderr]) stream.on('error', () => undefined);

  timers.after(limits.wallMs, () => talk.pass('wallMs'));
  let peakMb = 0;
  const measure = (): number => (peakMb = Math.max(peakMb, server.residentMb()));
  const watchMemory = (): void => {
    if (talk.ended) return;
    if (measure() > limits.residentMb || server.outOfMemory()) talk.pass('residentMb');
    else timers.after(MEMORY_POLL_MS, watchMemory);
  };
  timers.after(MEMORY_POLL_MS, watchMemory);

  watchForHttp(talk, limits, () => `${stderr.text()}\n${talk.noise()}`);

  const gone = (exit: Exit): void => {
    if (server.outOfMemory()) return talk.pass('residentMb');
    const detail = howItLeft(exit);
    const finished = (): void => talk.finish({ verdict: { outcome: 'crashed', detail }, exit });
    const look = (): void => {
      // Diagnostics too: they tell why it left.
      if (server.stdout.closed && server.stderr.closed) finished();
    };
    for (const stream of [server.stdout, server.stderr]) stream.once('close', look);
    look();
    if (!talk.ended) timers.after(DRAIN_MS, finished);
  };
  const notStarted = (): void => talk.finish({ verdict: { outcome: 'crashed', detail: 'Its process was lost.' } });
  server.exited.then(gone, notStarted);

  return {
    ask: talk.ask,
    tell: talk.tell,
    said: () => ({ stderr: stderr.text(), stdout: talk.noise() }),
    used() {
      if (!talk.ended) measure();
      const { stdoutBytes, stderrBytes, noiseLines, notifications, serverRequests } = talk.counts;
      return { peakMb: Math.round(peakMb), stdoutBytes, stderrBytes, noiseLines, notifications, serverRequests };
    },
    async close() {
      talk.finish({ verdict: { outcome: 'crashed', detail: 'It was closed.' } });
      await server.kill();
    },
  };
}
