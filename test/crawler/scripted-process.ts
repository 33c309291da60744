import { PassThrough } from 'node:stream';
import type { Exit, SandboxedProcess } from '#crawler/sandbox/backend.ts';
import { z } from 'zod';

const Line = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string().optional(),
  params: z.looseObject({ cursor: z.string().optional() }).optional(),
});
export type Line = z.infer<typeof Line>;

/** What a scripted server can do with its end of the pipes. */
export interface ServerSide {
  /** Answers a request with a result. */
  result(to: Line, result: unknown): void;
  error(to: Line, code: number, message: string): void;
  /** Writes bytes on standard output as they are. */
  write(bytes: string | Uint8Array): void;
  complain(bytes: string): void;
  exit(exit: Exit): void;
  /** Leaves while a child of it keeps the pipe open. */
  exitHoldingPipe(exit: Exit): void;
  use(residentMb: number): void;
  /** The kernel ends a part of it for want of memory. */
  starve(): void;
}

export interface ScriptedProcess extends SandboxedProcess {
  /** Every line that was sent to the server, in order. */
  readonly heard: readonly Line[];
  readonly kills: number;
}

/** A server without a process: in-memory pipes, and a function that is called with each line that it is sent. */
export function scriptedProcess(onLine: (line: Line, server: ServerSide) => void): ScriptedProcess {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const heard: Line[] = [];
  const { promise: exited, resolve: exit } = Promise.withResolvers<Exit>();
  let kills = 0;
  let resident = 50;
  let starved = false;
  const server: ServerSide = {
    result: ({ id }, result) => server.write(`${JSON.stringify({ jsonrpc: '2.0', id, result })}\n`),
    error: ({ id }, code, message) =>
      server.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`),
    write: (bytes) => void stdout.write(bytes),
    complain: (bytes) => void stderr.write(bytes),
    exit(how) {
      stdout.end();
      stderr.end();
      exit(how);
    },
    exitHoldingPipe: exit,
    use: (mb) => (resident = mb),
    starve: () => (starved = true),
  };
  let rest = '';
  stdin.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk.toString('utf8')}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      const line = Line.parse(JSON.parse(text));
      heard.push(line);
      onLine(line, server);
    }
  });
  return {
    ...{ stdin, stdout, stderr, exited, heard },
    get kills() {
      return kills;
    },
    residentMb: () => resident,
    outOfMemory: () => starved,
    kill() {
      kills += 1;
      exit({ code: null, signal: 'SIGKILL' });
      return Promise.resolve();
    },
  };
}

/** A well-behaved server that lists some tools: what other scripts deviate from. */
export function lists(tools: readonly unknown[]): (line: Line, server: ServerSide) => void {
  return (line, server) => {
    if (line.method === 'initialize') server.result(line, HELLO);
    if (line.method === 'tools/list') server.result(line, { tools });
  };
}

export const HELLO = {
  protocolVersion: '2025-11-25',
  capabilities: { tools: {} },
  serverInfo: { name: 'notes', version: '1.2.0' },
};
