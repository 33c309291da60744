import { once } from 'node:events';
import { originAt } from '#gateway/http/at-url.ts';
import { originOf } from '#gateway/http/at-program.ts';
import { overHttp } from '#gateway/http/client.ts';
import type { Origin } from '#gateway/http/origin.ts';
import { listen } from '#gateway/http/serve.ts';
import { startProcess, StartError } from '#gateway/process.ts';
import { serveStdio } from '#gateway/stdio.ts';
import type { Upstream } from '#gateway/upstream.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { CommandError, EXIT, type ExitCode } from '../exit-code.ts';
import { note, type Io } from '../io.ts';
import { readHeaders, readListen, type GatewayOptions } from './options.ts';
import { openRules, type OpenRules } from './rules.ts';

type Log = (line: string) => void;

/** Serves until the client or the server leaves, or the signal aborts. */
export async function serve(command: readonly string[], options: GatewayOptions, io: Io): Promise<ExitCode> {
  const address = options.listen === undefined ? null : readListen(options.listen);
  const open = openRules(options, io);
  const log: Log = (line) => note(io, `placard gateway: ${visibleLine(line, 500)}`);
  open.file.onChange(() => log(open.file.current().broken ?? 'The policy was read anew.'));
  try {
    if (address === null) return await serveHere(await upstreamOf(command, options, io), open, log, io);
    const origin =
      options.upstream === undefined
        ? originOf(() => startHere(command, io), log)
        : originAt(new URL(options.upstream), readHeaders(options, io.env));
    return await serveHttp(address, origin, open, log, io);
  } finally {
    open.close();
  }
}

/** The server that was chosen, by its command or by its address. */
export async function upstreamOf(command: readonly string[], options: GatewayOptions, io: Io): Promise<Upstream> {
  const { upstream } = options;
  return upstream === undefined
    ? startHere(command, io)
    : overHttp(originAt(new URL(upstream), readHeaders(options, io.env)));
}

/** One client, on standard input and output. */
async function serveHere(upstream: Upstream, { rules, file }: OpenRules, log: Log, io: Io): Promise<ExitCode> {
  const { stdin: input, stdout: output } = process;
  const { signal } = io;
  const ended = await serveStdio({ rules, input, output, upstream, signal, log, onPolicyChange: file.onChange });
  input.destroy();
  if (ended === null) return EXIT.ok;
  log(ended);
  return EXIT.failed;
}

async function serveHttp(
  { host, port }: { readonly host: string; readonly port: number },
  origin: Origin,
  { rules, file }: OpenRules,
  log: Log,
  io: Io,
): Promise<ExitCode> {
  const server = await listen({ host, port, rules, file, origin, log }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(
      `Cannot listen on ${host}, port ${port} (${code}). Choose others with --listen.`,
      EXIT.failed,
    );
  });
  note(io, `The gateway is at ${server.url}. Press Ctrl-C to stop.`);
  if (!/^(?:127\.|::1$|localhost$)/.test(host)) log('Other machines can reach it, and nobody is asked who they are.');
  if (!io.signal.aborted) await once(io.signal, 'abort');
  await server.close();
  return EXIT.ok;
}

async function startHere([command = '', ...args]: readonly string[], io: Io): Promise<Upstream> {
  try {
    return await startProcess({ command, args, env: io.env, cwd: io.cwd });
  } catch (error) {
    throw error instanceof StartError ? new CommandError(error.message, EXIT.failed) : error;
  }
}
