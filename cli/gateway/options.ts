import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ON_DRIFT } from '#gateway/ruling.ts';
import { CommandError } from '../exit-code.ts';
import type { Io } from '../io.ts';

/** What the gateway is told on its command line. */
export const gatewayOptions = {
  policy: z.string().min(1).optional(),
  server: z.string().min(1).optional(),
  audit: z.string().min(1).optional(),
  counters: z.string().min(1).optional(),
  onDrift: z.enum(ON_DRIFT, { error: `Expected one of ${ON_DRIFT.join(', ')}` }).default('deny'),
  upstream: z.url({ protocol: /^https?$/, error: 'Expected an http(s) URL' }).optional(),
  header: z.array(z.string()).default([]),
  headerEnv: z.array(z.string()).default([]),
  listen: z.string().optional(),
  accept: z.union([z.literal(true), z.array(z.string().min(1))]).optional(),
  config: z.string().min(1).optional(),
  write: z.literal(true).optional(),
  remove: z.literal(true).optional(),
};
export type GatewayOptions = z.infer<z.ZodObject<typeof gatewayOptions>>;

/** The file of counters that every gateway of a person shares unless told otherwise. */
export function defaultCounters({ env }: Pick<Io, 'env'>): string {
  const home = env['HOME'] || env['USERPROFILE'] || homedir();
  const state: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
    darwin: `${home}/Library/Application Support`,
    win32: env['LOCALAPPDATA'] || `${home}/AppData/Local`,
  };
  return resolve(
    state[process.platform] ?? (env['XDG_STATE_HOME'] || `${home}/.local/state`),
    'placard/gateway.sqlite',
  );
}

/** `8080`, `127.0.0.1:8080`, `[::1]:8080`. Throws `CommandError`. */
export function readListen(text: string): { readonly host: string; readonly port: number } {
  const [, host, port] = /^(?:(.+):)?(\d{1,5})$/.exec(text) ?? [];
  if (port === undefined || Number(port) > 65_535) {
    throw new CommandError(`--listen: Expected a port, or an address and a port as in 127.0.0.1:8080, got "${text}".`);
  }
  return { host: host?.replace(/^\[|\]$/g, '') ?? '127.0.0.1', port: Number(port) };
}

/**
 * Headers from `Name: value`, and from `Name=VARIABLE` whose value is in the environment, so that a secret need not stand on
 * a command line. Throws `CommandError` for anything else.
 */
export function readHeaders({ header, headerEnv }: GatewayOptions, env: Io['env']): Record<string, string> {
  const given = header.map((line) => {
    const [, name, value] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new CommandError('--header: Expected "Name: value".');
    return [name, value.trim()] as const;
  });
  const found = headerEnv.map((line) => {
    const [, name, variable] = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)=([A-Za-z_][A-Za-z0-9_]*)$/.exec(line) ?? [];
    if (name === undefined || variable === undefined) throw new CommandError('--header-env: Expected Name=VARIABLE.');
    const value = env[variable];
    if (value === undefined) throw new CommandError(`--header-env: ${variable} is not in the environment.`);
    return [name, value] as const;
  });
  return Object.fromEntries([...given, ...found]);
}
