import { resolve } from 'node:path';
import { z } from 'zod';
import type { Source } from '#crawler/source.ts';
import { config, docker, npm, registry, starter, written } from '#crawler/sources/index.ts';
import { readDockerCheckout } from '#crawler/sources/docker-checkout.ts';
import { isRegisteredName } from '#crawler/sources/registered.ts';
import { readWritten, readWrittenFile, type Lookup } from '#crawler/sources/written.ts';
import { configServers } from './config-servers.ts';
import { CommandError } from './exit-code.ts';
import type { Io } from './io.ts';
import { wholeNumber } from './options.ts';
import { isFolder, readInput } from './read-input.ts';
import { readSince } from './since.ts';

/** Options that say which servers are meant. `true` is an option whose value was left out. */
export const sourceOptions = {
  registry: z.union([z.literal(true), z.string()]).optional(),
  config: z.union([z.literal(true), z.string()]).optional(),
  from: z.string().optional(),
  since: z.string().optional(),
  includeDeleted: z.boolean().default(false),
  only: z.array(z.string().min(1).max(300)).optional(),
  limit: wholeNumber(1, 1_000_000).optional(),
};
export type SourceOptions = z.infer<z.ZodObject<typeof sourceOptions>>;

/**
 * The places whose servers were asked for, in the order in which help names them; the starter list when nothing was. Lines
 * and files that cannot be read are told by the sources. Throws `CommandError` for what was typed wrong.
 */
export async function chooseSources(specs: readonly string[], options: SourceOptions, io: Io): Promise<Source[]> {
  const { registry: address, config: file, from, since, includeDeleted } = options;
  // Whoever names servers of a registry means those, and not all of it.
  const isByName = specs.some(isRegisteredName);
  const isWhole = address !== undefined && !isByName;
  if (since !== undefined && !isWhole)
    throw new CommandError('--since is for all servers of a registry: add --registry, and no name that it has.');
  if (includeDeleted && !isWhole && !isByName)
    throw new CommandError('--include-deleted is for servers of a registry: add --registry, or a name that it has.');
  const lookup = { includeDeleted, ...(typeof address === 'string' && { registry: address }) };
  const sources: Source[] = [];
  if (specs.length > 0) sources.push(...named(specs, lookup));
  if (from !== undefined) sources.push(await fromFile(from, lookup, io));
  if (file !== undefined) sources.push(await fromConfigs(file, io));
  if (isWhole) sources.push(fromRegistry(lookup, since === undefined ? undefined : readSince(since, io.now())));
  return sources.length > 0 ? sources : [starter];
}

const OTHER_KIND = /^(?:pypi:|oci:)|:\/\/|^[A-Za-z0-9-]{1,63}\.[^@/]{1,200}\//;

/** npm packages by name, and whatever else was typed. */
function named(specs: readonly string[], lookup: Lookup): Source[] {
  const others = specs.filter((spec) => OTHER_KIND.test(spec));
  const packages = specs.filter((spec) => !OTHER_KIND.test(spec));
  const wanted = others.map((spec) => {
    const read = readWritten(spec, 'the command line');
    if (!read.ok) throw new CommandError(read.problem);
    return read.wanted;
  });
  return [
    ...(packages.length > 0 ? [refused(() => npm(packages))] : []),
    ...(wanted.length > 0 ? [refused(() => written(wanted, lookup))] : []),
  ];
}

/** Sources throw `TypeError` for what they cannot take. */
function refused<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError(error.message);
    throw error;
  }
}

/** A file with one server a line, or the folder of a checkout of Docker's registry. */
async function fromFile(file: string, lookup: Lookup, io: Io): Promise<Source> {
  if (await isFolder(file, io)) return docker(await readDockerCheckout(resolve(io.cwd, file)));
  const { wanted, problems } = readWrittenFile(await readInput(file, io), file);
  if (wanted.length === 0 && problems.length === 0)
    throw new CommandError(`${file} names no server. Write one a line.`);
  return withProblems(
    refused(() => written(wanted, lookup)),
    problems.map(({ line, problem }) => ({ where: `${file}:${line}`, problem })),
  );
}

const fromRegistry = ({ registry: base, includeDeleted = false }: Lookup, updatedSince: string | undefined): Source =>
  refused(() =>
    registry({
      includeDeleted,
      ...(base !== undefined && { base }),
      ...(updatedSince !== undefined && { updatedSince }),
    }),
  );

/** The files of every known client for this person and this folder, or one file that was named. */
async function fromConfigs(file: true | string, io: Io): Promise<Source> {
  const { servers, problems } = await configServers(file, io);
  return withProblems(
    config(servers),
    problems.map((one) => ({ where: `${one.file}:${one.line}`, problem: one.problem })),
  );
}

/** A source that tells first what could not be read before it was made. */
const withProblems = (source: Source, problems: readonly { where: string; problem: string }[]): Source => ({
  ...source,
  list(context) {
    for (const one of problems) context.onProblem?.({ source: source.id, ...one });
    return source.list(context);
  },
});
