import type { Catalogue } from '#catalogue/catalogue.ts';
import { nameOf } from '#crawler/sources/exact.ts';
import type { ServerRecord } from '#schema/record.ts';
import { serverSlug } from '#schema/slug.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { configured } from './configured.ts';
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
  for (const name of config === undefined ? [] : await namesIn(config, io)) {
    const record = await catalogue.server(serverSlug(name));
    if (record === null) unknown.add(name);
    else known.set(record.slug, record);
  }
  for (const { name, retired } of known.values())
    if (retired !== null) note(io, `${visibleLine(name, 100)}: ${retiredWords(retired)}`);
  return { known: [...known.values()], unknown: [...unknown] };
}

async function namesIn(config: true | string, io: Io): Promise<string[]> {
  const { wanted, unreachable } = await configured(config, io);
  for (const { where, problem } of unreachable) note(io, `${visibleLine(where, 200)}: ${visibleLine(problem)}`);
  return wanted.map(nameOf);
}
