import type { Wanted } from '#crawler/sources/exact.ts';
import { configServers } from './config-servers.ts';
import type { Io } from './io.ts';

/** Something in a client's file that nobody here can look at: a program of this machine, or what cannot be read. */
export interface Unreachable {
  readonly where: string;
  readonly problem: string;
}

/** The servers of clients' files (`--config`, see `configServers`) that can be looked at, and what else stands there. */
export interface Configured {
  readonly wanted: readonly Wanted[];
  readonly unreachable: readonly Unreachable[];
}

export async function configured(config: true | string, io: Io): Promise<Configured> {
  const { servers, problems } = await configServers(config, io);
  const wanted: Wanted[] = [];
  const unreachable = problems.map(({ file, line, problem }) => ({ where: `${file}:${line}`, problem }));
  for (const { file, key, reach } of servers) {
    const where = `${file} ${key}`;
    if (reach.kind === 'none') unreachable.push({ where, problem: reach.reason });
    else wanted.push({ where, ...reach });
  }
  return { wanted, unreachable };
}
