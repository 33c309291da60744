import type { Catalogue } from '#catalogue/catalogue.ts';
import { nameOf } from '#crawler/sources/exact.ts';
import type { ServerRecord } from '#schema/record.ts';
import { serverSlug } from '#schema/slug.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { configServers } from './config-servers.ts';
import { CommandError } from './exit-code.ts';
import { findServer } from './find-server.ts';
import { note, type Io } from './io.ts';
import { retiredWords } from './retired-words.ts';

/** Servers that a command is about. */
export interface AskedServers {
  /** Each once, those that were named first. */
  readonly known: readonly ServerRecord[];
  /** Names of servers in a client's file that the catalogue has no record of. */
  readonly unknown: readonly string[];
}

/**
 * The servers that were named, and those of clients' files (`--config`, see `configServers`), as the catalogue knows them.
 * What a file starts that no package is, what is wrong with it, and which servers their registries have deprecated or
 * taken back is told on standard error. Throws `CommandError` for a name that the catalogue does not have, and where
 * nothing was asked for.
 */
export async function askedServers(
  catalogue: Catalogue,
  names: readonly string[],
  config: true | string | undefined,
  io: Io,
): Promise<AskedServers> {
  if (names.length === 0 && config === undefined)
    throw new CommandError('Name a server, or say --config for those that your clients use.');
  const known = new Map<string, ServerRecord>();
  for (const name of names) {
    const record = await findServer(catalogue, name);
    known.set(record.slug, record);
  }
  const unknown = new Set<string>();
  for (const name of config === undefined ? [] : await configured(config, io)) {
    const record = await catalogue.server(serverSlug(name));
    if (record === null) unknown.add(name);
    else known.set(record.slug, record);
  }
  for (const { name, retired } of known.values())
    if (retired !== null) note(io, `${visibleLine(name, 100)}: ${retiredWords(retired)}`);
  return { known: [...known.values()], unknown: [...unknown] };
}

/** Names of the servers in clients' files. */
async function configured(config: true | string, io: Io): Promise<string[]> {
  const { servers, problems } = await configServers(config, io);
  for (const { file, line, problem } of problems) note(io, `${visibleLine(file)}:${line}: ${visibleLine(problem)}`);
  return servers.flatMap(({ file, key, reach }) => {
    if (reach.kind !== 'none') return [nameOf(reach)];
    note(io, `${visibleLine(file)} ${visibleLine(key, 80)}: ${visibleLine(reach.reason)}`);
    return [];
  });
}
